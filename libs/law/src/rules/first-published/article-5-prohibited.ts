// Article 5(1) as first published: points (a) to (h), before (ba) and (bb) were added; whom they bind.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article5Prohibited = [
  {
    id: 'article-5-any-point',
    provision: '5(1)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    support: true,
    when: {
      any: [
        { rule: 'article-5-1-a' },
        { rule: 'article-5-1-b' },
        { rule: 'article-5-1-c' },
        { rule: 'article-5-1-d' },
        { rule: 'article-5-1-e' },
        { rule: 'article-5-1-f' },
        { rule: 'article-5-1-g' },
        { rule: 'article-5-1-h' },
      ],
    },
  },
  {
    id: 'article-5-supply',
    provision: '5(1)(a)-(g)',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: {
      any: [
        { rule: 'article-5-1-a' },
        { rule: 'article-5-1-b' },
        { rule: 'article-5-1-c' },
        { rule: 'article-5-1-d' },
        { rule: 'article-5-1-e' },
        { rule: 'article-5-1-f' },
        { rule: 'article-5-1-g' },
      ],
    },
  },
  {
    id: 'article-5-use',
    provision: '5(1)(h)',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: { any: [{ rule: 'article-5-1-h' }] },
  },
] as const satisfies readonly Rule[];
