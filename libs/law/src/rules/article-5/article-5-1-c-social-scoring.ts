// Article 5(1)(c): social scoring, by public and private actors alike; either limb suffices.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51c = [
  {
    id: 'article-5-1-c',
    provision: '5(1)(c)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: {
      all: [
        { fact: 'p5c_evaluates_social_behaviour' },
        { any: [{ fact: 'p5c_unrelated_context' }, { fact: 'p5c_disproportionate' }] },
      ],
    },
  },
] as const satisfies readonly Rule[];
