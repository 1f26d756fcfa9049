// Transparency: Article 50.
import { guidelines50 } from '../sources';
import type { LawFact } from './fact';

const generates = { fact: 'generates_synthetic_content' } as const;

export const article50Facts = [
  { key: 'direct_interaction', kind: 'boolean', stage: 'article-50', provision: '50(1)', certainty: 'text', guidance: guidelines50('30-31'), ifUnknown: 'transparency-possible' },
  { key: 'interaction_obvious', kind: 'boolean', stage: 'article-50', provision: '50(1)', certainty: 'text', guidance: guidelines50('42-45'), ifUnknown: 'transparency-possible', relevantWhen: { fact: 'direct_interaction' } },
  { key: 'generates_synthetic_content', kind: 'boolean', stage: 'article-50', provision: '50(2)', certainty: 'text', guidance: guidelines50('68'), ifUnknown: 'transparency-possible' },
  { key: 'assistive_standard_editing', kind: 'boolean', stage: 'article-50', provision: '50(2)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: generates },
  { key: 'no_substantial_alteration', kind: 'boolean', stage: 'article-50', provision: '50(2)', certainty: 'text', guidance: guidelines50('92'), ifUnknown: 'transparency-possible', relevantWhen: generates },
  { key: 'deepfake', kind: 'boolean', stage: 'article-50', provision: '50(4), 3(60)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: generates },
  { key: 'deepfake_artistic', kind: 'boolean', stage: 'article-50', provision: '50(4)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: { fact: 'deepfake' } },
  { key: 'public_interest_text', kind: 'boolean', stage: 'article-50', provision: '50(4)', certainty: 'text', guidance: guidelines50('131'), ifUnknown: 'transparency-possible', relevantWhen: generates },
  { key: 'human_review', kind: 'boolean', stage: 'article-50', provision: '50(4)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: { fact: 'public_interest_text' } },
  { key: 'editorial_responsibility', kind: 'boolean', stage: 'article-50', provision: '50(4)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: { fact: 'public_interest_text' } },
  {
    // 50(3) names detection, prevention and investigation only; this one question also says "prosecute" (50(1), (2), (4)).
    key: 'le_authorised_by_law', kind: 'boolean', stage: 'article-50', provision: '50(1)-(4)', certainty: 'text', ifUnknown: 'transparency-possible',
    // An exception: worth asking once some paragraph is triggered.
    relevantWhen: {
      any: [
        { fact: 'direct_interaction' }, generates, { fact: 'deepfake' }, { fact: 'public_interest_text' },
        { rule: 'article-3-39-emotion-recognition' }, { rule: 'article-3-40-biometric-categorisation' },
      ],
    },
  },
  { key: 'public_crime_reporting', kind: 'boolean', stage: 'article-50', provision: '50(1)', certainty: 'text', ifUnknown: 'transparency-possible', relevantWhen: { fact: 'le_authorised_by_law' } },
] as const satisfies readonly LawFact[];
