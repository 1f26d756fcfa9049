// Article 6(2): some listed use, unless Article 6(3) takes it out.
import type { Rule } from '@registry/classifier';
import { AI_ACT, OWN_READING } from '../sources';

export const article62Annex3 = [
  {
    // Where the law does not permit the use (points 1, 6, 7), the class stays and a mark is set: "in so far as their
    // use is permitted" reminds that listing permits nothing; it is no way down.
    id: 'article-6-2-high-risk', provision: '6(2)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { rule: 'annex-3-listed-use' }, exceptions: ['article-6-3-grounds'],
  },
  {
    id: 'annex-3-listed-use', provision: 'Annex III', certainty: 'text', source: AI_ACT, support: true,
    when: {
      any: [
        { rule: 'annex-3-use-needing-permission' }, { rule: 'annex-3-2' },
        { rule: 'annex-3-3-a' }, { rule: 'annex-3-3-b' }, { rule: 'annex-3-3-c' }, { rule: 'annex-3-3-d' },
        { rule: 'annex-3-4-a' }, { rule: 'annex-3-4-b' },
        { rule: 'annex-3-5-a' }, { rule: 'annex-3-5-b' }, { rule: 'annex-3-5-c' }, { rule: 'annex-3-5-d' },
        { rule: 'annex-3-8-a' }, { rule: 'annex-3-8-b' },
      ],
    },
  },
  {
    id: 'annex-3-use-needing-permission', provision: 'Annex III 1, 6, 7', certainty: 'text', source: AI_ACT, support: true,
    when: {
      any: [
        { rule: 'annex-3-1-a' }, { rule: 'annex-3-1-b-listed' }, { rule: 'annex-3-1-c-listed' },
        { rule: 'annex-3-6-a' }, { rule: 'annex-3-6-b' }, { rule: 'annex-3-6-c' }, { rule: 'annex-3-6-d-listed' }, { rule: 'annex-3-6-e' },
        { rule: 'annex-3-7-a' }, { rule: 'annex-3-7-b' }, { rule: 'annex-3-7-c' }, { rule: 'annex-3-7-d' },
      ],
    },
  },
  {
    // After 1(b), 1(c) and 6(d) have yielded to Article 5: for the classes held beside the headline.
    id: 'annex-3-standing-use', provision: 'Annex III', certainty: 'text', source: AI_ACT, support: true,
    when: {
      any: [
        { rule: 'annex-3-1-a' }, { rule: 'annex-3-1-b' }, { rule: 'annex-3-1-c' }, { rule: 'annex-3-2' },
        { rule: 'annex-3-3-a' }, { rule: 'annex-3-3-b' }, { rule: 'annex-3-3-c' }, { rule: 'annex-3-3-d' },
        { rule: 'annex-3-4-a' }, { rule: 'annex-3-4-b' },
        { rule: 'annex-3-5-a' }, { rule: 'annex-3-5-b' }, { rule: 'annex-3-5-c' }, { rule: 'annex-3-5-d' },
        { rule: 'annex-3-6-a' }, { rule: 'annex-3-6-b' }, { rule: 'annex-3-6-c' }, { rule: 'annex-3-6-d' }, { rule: 'annex-3-6-e' },
        { rule: 'annex-3-7-a' }, { rule: 'annex-3-7-b' }, { rule: 'annex-3-7-c' }, { rule: 'annex-3-7-d' },
        { rule: 'annex-3-8-a' }, { rule: 'annex-3-8-b' },
      ],
    },
  },
  {
    id: 'article-6-high-risk', provision: '6', certainty: 'own', source: OWN_READING, gives: 'high_risk', support: true,
    when: { any: [{ rule: 'article-6-1-product' }, { rule: 'article-6-2-high-risk' }] },
  },
] as const satisfies readonly Rule[];
