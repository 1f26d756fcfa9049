// What may be chosen in the record of an AI system. The words of each value stand in the catalogue of
// `@registry/record`.

export const PERSON_GROUPS = [
  'staff',
  'job_applicants',
  'contractors',
  'applicants',
  'beneficiaries',
  'tenderers',
  'complainants',
  'businesses',
  'general_public',
  'minors',
  'vulnerable_persons',
  'migrants',
] as const;
/** Groups of persons, as affected by a system or as subjects of its data. */
export type PersonGroup = (typeof PERSON_GROUPS)[number];

export const DECISION_ROLES = ['informs', 'supports', 'decides_with_review', 'decides_alone'] as const;
/** What part the output has in a decision. */
export type DecisionRole = (typeof DECISION_ROLES)[number];

export const OPERATOR_ROLES = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised_representative',
  'product_manufacturer',
] as const;
/** The institution's roles (Art 3(3) to (8)). */
export type OperatorRole = (typeof OPERATOR_ROLES)[number];

export const TECHNIQUES = [
  'supervised_learning',
  'unsupervised_learning',
  'reinforcement_learning',
  'deep_learning',
  'text_generation',
  'image_generation',
  'language_processing',
  'machine_translation',
  'speech',
  'computer_vision',
  'recommendation',
  'retrieval',
  'knowledge_based',
  'optimisation',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

export const HOSTINGS = [
  'own_data_centre',
  'other_institution',
  'cloud_in_eu',
  'cloud_outside_eu',
  'supplier_service',
  'device',
  'supercomputer',
] as const;
export type Hosting = (typeof HOSTINGS)[number];

export const OPENNESS = ['closed', 'weights', 'source', 'fully_open'] as const;
/** What of the system others may read and use. */
export type Openness = (typeof OPENNESS)[number];

export const PERSONAL_DATA = ['yes', 'no', 'unknown'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

export const SPECIAL_CATEGORIES = [
  'racial_or_ethnic_origin',
  'political_opinions',
  'religious_or_philosophical_beliefs',
  'trade_union_membership',
  'genetic',
  'biometric',
  'health',
  'sex_life_or_orientation',
  'criminal_convictions',
] as const;
/** Special categories of personal data (Regulation (EU) 2018/1725, Arts 10(1) and 11). */
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

export const MARKET_STATUSES = ['on_market_or_in_service', 'no_longer', 'recalled'] as const;
/** The status of Annex VIII, Section A, point 7. */
export type MarketStatus = (typeof MARKET_STATUSES)[number];

export const SECURITY_REVIEWS = ['none', 'planned', 'done'] as const;
export type SecurityReview = (typeof SECURITY_REVIEWS)[number];

/** Official languages of the Union first, then others that its institutions work with; ISO 639-1. */
export const LANGUAGES = [
  'bg',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fi',
  'fr',
  'de',
  'el',
  'hu',
  'ga',
  'it',
  'lv',
  'lt',
  'mt',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'es',
  'sv',
  'sq',
  'ar',
  'hy',
  'az',
  'be',
  'bs',
  'ca',
  'zh',
  'ka',
  'is',
  'ja',
  'ko',
  'mk',
  'no',
  'ru',
  'sr',
  'tr',
  'uk',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Member States of the Union, ISO 3166-1 (Annex VIII, Section A, point 10). */
export const MEMBER_STATES = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;
export type MemberState = (typeof MEMBER_STATES)[number];
