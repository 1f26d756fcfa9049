// English: stages, classes, marks and how sure a statement is.
import type { Words } from '../words';

export const stages: Words['stages'] = {
  system: 'Is it an AI system?',
  scope: 'Does the Act apply?',
  'article-50': 'Contact with people and generated content',
  'article-5': 'Prohibited practices',
  biometrics: 'Emotions and biometrics',
  'annex-1': 'Regulated products',
  'annex-3': 'Listed high-risk uses',
  'article-6-3': 'Derogation for listed uses',
  gpai: 'General-purpose AI',
  roles: 'Roles and dates',
  people: 'People concerned',
};

export const classes: Words['classes'] = {
  not_ai_system: 'Not an AI system',
  out_of_scope: 'Outside the Act',
  minimal: 'Minimal risk',
  transparency: 'Transparency duties',
  high_risk: 'High risk',
  prohibited: 'Prohibited',
  undetermined: 'Not yet determined',
  high_risk_6_1: 'High risk: regulated product',
  high_risk_6_2: 'High risk: listed use',
  gpai_system: 'General-purpose AI system',
  gpai_model: 'General-purpose AI model',
  gpai_systemic: 'General-purpose AI model with systemic risk',
};

export const marks: Words['marks'] = {
  derogation_applied: 'A listed use, yet not high-risk: derogation of Article 6(3)',
  derogation_undocumented: 'The derogation is claimed, but its assessment is not documented',
  derogation_defeated_by_profiling: 'The derogation fails: the system profiles people',
  derogation_contradicted: 'The derogation is claimed, but the system materially influences decisions: not granted',
  use_not_permitted: 'The use is not permitted by law: it must not start',
  annex_1_section_b: 'Product of Annex I Section B: only a few articles of the Act apply',
  remote_identification_permitted: 'Live remote identification under an exception of Article 5',
  prohibition_ahead: 'Prohibited from 2 December 2026',
  legal_review_categorisation: 'Have the legal service check whether ethnic origin is inferred',
  deep_fake_disclosure_reduced: 'Artistic work: it is enough to disclose that such content exists',
  counts_as_provider: 'The institution counts as provider of this high-risk system',
  no_deployer_duties: 'Purely personal use: no duties as deployer',
  gpai_open_source_relief: 'Open-source model: two of the four documentation duties do not apply',
};

export const certainties: Words['certainties'] = {
  text: 'Read in the Act',
  'text-amending': 'Read in the amending Regulation',
  recital: 'Read in a recital (an aid to reading, not a rule)',
  'draft-guideline': 'From draft guidelines of the Commission (not law)',
  secondary: 'From secondary sources',
  knowledge: 'Not checked again against the text',
  own: 'Our own reading',
};

export const trace: Words['trace'] = {
  all: 'All of these',
  any: 'At least one of these',
  not: 'None of this',
  exception: 'Exception: {rule} – {outcome}',
  tried: {
    true: 'applies',
    false: 'tried, does not apply',
    unknown: 'open',
  },
  from: 'On or after {day}',
  above: 'Above {bound}?',
  before: 'Before {day}?',
  yes: 'yes',
  no: 'no',
  unanswered: 'not answered',
  noneChosen: 'none of them',
  partly: 'yes: {yes}; no: {no}',
};

export const ifUnknown: Words['ifUnknown'] = {
  'in-scope-assumed': 'The class stays open; until answered, the system is treated as an AI system under the Act.',
  'no-effect': 'Nothing changes.',
  'not-excluded-assumed': 'Until answered, the system is treated as not excluded from the Act.',
  'open-source-pending': 'Matters only if nothing else applies; then it stays open whether the Act applies.',
  'duties-pending': 'The class does not hang on it; duties, dates or roles stay open.',
  'prohibition-possible': 'A prohibition stays possible, unless another of its conditions is ruled out.',
  'prohibition-or-high-risk-possible': 'A prohibition or high risk stays possible.',
  'product-high-risk-possible': 'High risk as a product stays possible.',
  'listed-use-possible': 'High risk as a listed use stays possible.',
  'permission-pending': 'The class does not hang on it; whether the use may start at all stays open.',
  'derogation-not-granted': 'No derogation is granted: the system is shown as high-risk for now.',
  'transparency-possible': 'Transparency duties stay possible.',
  'model-class-pending': 'The risk class does not hang on it; what holds for general-purpose AI stays open.',
};
