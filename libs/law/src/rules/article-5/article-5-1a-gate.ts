// Article 5(1a): when (ba) and (bb) catch the one who supplies, and when the one who uses.
import type { Rule } from '@registry/classifier';
import { AMENDMENT } from '../../sources';

export const article51aGate = [
  {
    // Safeguards do not rescue an intended purpose.
    id: 'article-5-1a-a-i',
    provision: '5(1a)(a)(i)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5_content_intended_purpose' },
  },
  {
    id: 'article-5-1a-a-ii',
    provision: '5(1a)(a)(ii)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5_content_foreseeable_reproducible' },
    exceptions: ['article-5-1a-safeguards'],
  },
  {
    id: 'article-5-1a-safeguards',
    provision: '5(1a)(a)(ii), last words',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5_content_adequate_safeguards' },
  },
  {
    id: 'article-5-1a-b',
    provision: '5(1a)(b)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'p5_content_deployer_purpose' },
  },
  {
    id: 'article-5-1a-gate',
    provision: '5(1a)',
    certainty: 'text-amending',
    source: AMENDMENT,
    support: true,
    when: { any: [{ rule: 'article-5-1a-supply' }, { rule: 'article-5-1a-b' }] },
  },
  {
    id: 'article-5-1a-supply',
    provision: '5(1a)(a)',
    certainty: 'text-amending',
    source: AMENDMENT,
    support: true,
    when: { any: [{ rule: 'article-5-1a-a-i' }, { rule: 'article-5-1a-a-ii' }] },
  },
] as const satisfies readonly Rule[];
