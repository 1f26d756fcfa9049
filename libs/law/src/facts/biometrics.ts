// Emotions, biometric categories, remote identification: Articles 3(39)-(44), 5(1)(f)-(h), 50(3), Annex III point 1.
import type { LawFact } from './fact';

const liveIdentificationByPolice = {
  all: [{ fact: 'rbi_realtime' }, { fact: 'rbi_public_space' }, { fact: 'rbi_law_enforcement' }],
} as const;
const withObjective = { fact: 'rbi_objective', in: ['victims', 'threat', 'annex_ii_suspect'] } as const;

export const biometricFacts = [
  { key: 'emotion_inference', kind: 'boolean', stage: 'biometrics', provision: '5(1)(f), 3(39), Annex III 1(c), 50(3), recital 18', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible' },
  {
    key: 'emotion_biometric_based', kind: 'boolean', stage: 'biometrics', provision: '3(34), 3(39)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    // An answer that the use of Annex III 1(c) is met raises the same question.
    relevantWhen: { any: [{ fact: 'emotion_inference' }, { fact: 'annex3_uses', includes: '1c' }] },
  },
  {
    key: 'emotion_context', kind: 'multi-enum', options: ['workplace', 'education', 'other'],
    stage: 'biometrics', provision: '5(1)(f)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { fact: 'emotion_inference' },
  },
  {
    key: 'emotion_medical_or_safety', kind: 'boolean', stage: 'biometrics', provision: '5(1)(f)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { any: [{ fact: 'emotion_context', includes: 'workplace' }, { fact: 'emotion_context', includes: 'education' }] },
  },
  { key: 'biocat_individual', kind: 'boolean', stage: 'biometrics', provision: '3(40), 5(1)(g), Annex III 1(b), 50(3)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible' },
  {
    key: 'biocat_art5_inference', kind: 'boolean', stage: 'biometrics', provision: '5(1)(g)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { fact: 'biocat_individual' },
  },
  {
    key: 'biocat_lawful_dataset_or_le', kind: 'boolean', stage: 'biometrics', provision: '5(1)(g)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { fact: 'biocat_art5_inference' },
  },
  {
    // Of the two in the question before: 1(b) catches the police, not the labels of a data set.
    key: 'biocat_law_enforcement', kind: 'boolean', stage: 'biometrics', provision: '5(1)(g), Annex III 1(b)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { fact: 'biocat_lawful_dataset_or_le' },
  },
  {
    key: 'biocat_ancillary', kind: 'boolean', stage: 'biometrics', provision: '3(40)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible',
    relevantWhen: { any: [{ fact: 'biocat_individual' }, { fact: 'annex3_uses', includes: '1b' }] },
  },
  { key: 'rbi', kind: 'boolean', stage: 'biometrics', provision: '3(41), 5(1)(h), Annex III 1(a)', certainty: 'text', ifUnknown: 'prohibition-or-high-risk-possible' },
  {
    key: 'biometric_verification_only', kind: 'boolean', stage: 'biometrics', provision: 'Annex III 1(a)', certainty: 'text', ifUnknown: 'listed-use-possible',
    relevantWhen: { any: [{ fact: 'rbi' }, { fact: 'annex3_uses', includes: '1a' }] },
  },
  { key: 'rbi_realtime', kind: 'boolean', stage: 'biometrics', provision: '3(42)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: { fact: 'rbi' } },
  { key: 'rbi_public_space', kind: 'boolean', stage: 'biometrics', provision: '3(44)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: { fact: 'rbi' } },
  { key: 'rbi_law_enforcement', kind: 'boolean', stage: 'biometrics', provision: '5(1)(h)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: { fact: 'rbi' } },
  {
    key: 'rbi_objective', kind: 'enum', options: ['none', 'victims', 'threat', 'annex_ii_suspect'],
    stage: 'biometrics', provision: '5(1)(h)(i)-(iii)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: liveIdentificationByPolice,
  },
  { key: 'rbi_strictly_necessary', kind: 'boolean', stage: 'biometrics', provision: '5(1)(h)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: withObjective },
  { key: 'rbi_confirm_targeted_only', kind: 'boolean', stage: 'biometrics', provision: '5(2)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: withObjective },
  { key: 'rbi_fria_and_registered', kind: 'boolean', stage: 'biometrics', provision: '5(2)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: withObjective },
  { key: 'rbi_prior_authorisation', kind: 'boolean', stage: 'biometrics', provision: '5(3)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: withObjective },
  { key: 'rbi_national_law', kind: 'boolean', stage: 'biometrics', provision: '5(5)', certainty: 'text', ifUnknown: 'prohibition-possible', relevantWhen: withObjective },
] as const satisfies readonly LawFact[];
