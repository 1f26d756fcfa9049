// Article 5(1)(a): manipulative or deceptive techniques. Intent is not needed, the effect suffices.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51a = [
  {
    id: 'article-5-1-a',
    provision: '5(1)(a)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: { all: [{ fact: 'p5a_technique' }, { fact: 'p5_material_distortion' }, { fact: 'p5_significant_harm' }] },
  },
] as const satisfies readonly Rule[];
