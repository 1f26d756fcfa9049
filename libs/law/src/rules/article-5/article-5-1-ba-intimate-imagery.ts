// Article 5(1)(ba) with 5(1b): intimate imagery of identifiable persons without consent, from 2 December 2026.
import type { Rule } from '@registry/classifier';
import { AMENDMENT } from '../../sources';

export const article51ba = [
  {
    id: 'article-5-1-ba',
    provision: '5(1)(ba)',
    certainty: 'text-amending',
    source: AMENDMENT,
    gives: 'prohibited',
    when: {
      all: [{ since: '2026-12-02' }, { fact: 'p5ba_generates_intimate_nonconsensual' }, { rule: 'article-5-1a-gate' }],
    },
    exceptions: ['article-5-1b'],
  },
  {
    // Speaks of manipulation and of (ba) only, never of (bb).
    id: 'article-5-1b',
    provision: '5(1b)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5ba_no_increase_exposure' },
  },
] as const satisfies readonly Rule[];
