// Article 5(1)(bb): child sexual abuse material, from 2 December 2026.
import type { Rule } from '@registry/classifier';
import { AMENDMENT } from '../../sources';

export const article51bb = [
  {
    id: 'article-5-1-bb',
    provision: '5(1)(bb)',
    certainty: 'text-amending',
    source: AMENDMENT,
    gives: 'prohibited',
    when: { all: [{ since: '2026-12-02' }, { fact: 'p5bb_generates_csam' }, { rule: 'article-5-1a-gate' }] },
    exceptions: ['article-5-1-bb-without-right'],
  },
  {
    // National defence, e.g. lawful investigation or red-teaming (recital 13 of the amendment).
    id: 'article-5-1-bb-without-right',
    provision: '5(1)(bb), last words',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5bb_without_right_defence' },
  },
] as const satisfies readonly Rule[];
