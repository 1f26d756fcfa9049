// Article 5(1): some point of it, and whom it binds. The class is given to the practice, whoever carries it out.
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../../sources';

const addedPoints = { any: [{ rule: 'article-5-1-ba' }, { rule: 'article-5-1-bb' }] } as const;

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
        { rule: 'article-5-1-ba' },
        { rule: 'article-5-1-bb' },
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
    // (a) to (g) name placing on the market, putting into service and use; (ba) and (bb) by 5(1a)(a).
    id: 'article-5-supply',
    provision: '5(1)(a)-(g), 5(1a)(a)',
    certainty: 'text-amending',
    source: AMENDMENT,
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
        { all: [addedPoints, { rule: 'article-5-1a-supply' }] },
      ],
    },
  },
  {
    // (h) names use only; (ba) and (bb) by 5(1a)(b). Whoever supplies such a system still has a high-risk one.
    id: 'article-5-use',
    provision: '5(1)(h), 5(1a)(b)',
    certainty: 'text-amending',
    source: AMENDMENT,
    support: true,
    when: { any: [{ rule: 'article-5-1-h' }, { all: [addedPoints, { rule: 'article-5-1a-b' }] }] },
  },
] as const satisfies readonly Rule[];
