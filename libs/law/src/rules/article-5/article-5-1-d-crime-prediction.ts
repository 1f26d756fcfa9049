// Article 5(1)(d): predicting crimes of individuals from profiling or traits alone; not limited to police.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51d = [
  {
    id: 'article-5-1-d',
    provision: '5(1)(d)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: { all: [{ fact: 'p5d_individual_crime_risk' }, { fact: 'p5d_solely_profiling' }] },
    exceptions: ['article-5-1-d-human-assessment'],
  },
  {
    id: 'article-5-1-d-human-assessment',
    provision: '5(1)(d), last sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'p5d_supports_objective_human_assessment' },
  },
] as const satisfies readonly Rule[];
