// Article 5(1)(g): sorting people by sensitive traits from their biometrics, with the definition of Article 3(40).
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51g = [
  {
    id: 'article-3-40-biometric-categorisation',
    provision: '3(40)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'biocat_individual' },
    exceptions: ['article-3-40-ancillary'],
  },
  {
    // Both: ancillary to another commercial service, and strictly necessary for objective technical reasons.
    id: 'article-3-40-ancillary',
    provision: '3(40), last words',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'biocat_ancillary' },
  },
  {
    // Six traits only. Ethnic origin overlaps with race and is left to legal review (a mark, see combination).
    id: 'article-5-1-g',
    provision: '5(1)(g)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: { all: [{ rule: 'article-3-40-biometric-categorisation' }, { fact: 'biocat_art5_inference' }] },
    exceptions: ['article-5-1-g-lawful-dataset'],
  },
  {
    id: 'article-5-1-g-lawful-dataset',
    provision: '5(1)(g), last sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'biocat_lawful_dataset_or_le' },
  },
] as const satisfies readonly Rule[];
