// Answers that cannot all be right, whatever the law says. They change no class; they ask the person to look again.
import type { Condition, Contradiction } from '@registry/classifier';

const is = (fact: string): Condition => ({ fact });
const no = (fact: string): Condition => ({ not: { fact } });
const use = (item: string): Condition => ({ fact: 'annex3_uses', includes: item });
const noUse = (item: string): Condition => ({ not: use(item) });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });
const all = (...conditions: Condition[]): Condition => ({ all: conditions });
const derogationClaimed = any(
  is('art63_a_narrow_procedural'),
  is('art63_b_improves_completed'),
  is('art63_c_pattern_detection'),
  is('art63_d_preparatory'),
);
const noPersonalData = no('processes_personal_data');
const noContent = no('generates_synthetic_content');

export const contradictions = [
  // Biometric data is personal data (Article 3(34)).
  { code: 'no-personal-data-but-identification', when: all(noPersonalData, is('rbi')) },
  { code: 'no-personal-data-but-verification', when: all(noPersonalData, is('biometric_verification_only')) },
  { code: 'no-personal-data-but-categorisation', when: all(noPersonalData, is('biocat_individual')) },
  {
    code: 'no-personal-data-but-biometric-emotions',
    when: all(noPersonalData, is('emotion_inference'), is('emotion_biometric_based')),
  },
  { code: 'no-personal-data-but-profiling', when: all(noPersonalData, is('performs_profiling')) },

  // Biometrics: the same system described in two places.
  { code: 'verification-only-but-identification', when: all(is('biometric_verification_only'), is('rbi')) },
  { code: 'verification-only-but-listed-identification', when: all(is('biometric_verification_only'), use('1a')) },
  { code: 'listed-identification-denied', when: all(use('1a'), no('rbi')) },
  { code: 'identification-not-listed', when: all(is('rbi'), noUse('1a')) },
  { code: 'listed-categorisation-denied', when: all(use('1b'), no('biocat_individual')) },
  {
    code: 'sensitive-categorisation-not-listed',
    when: all(
      is('biocat_individual'),
      is('biocat_art5_inference'),
      any(no('biocat_lawful_dataset_or_le'), is('biocat_law_enforcement')),
      no('biocat_ancillary'),
      noUse('1b'),
    ),
  },
  { code: 'listed-emotions-denied', when: all(use('1c'), no('emotion_inference')) },
  {
    code: 'biometric-emotions-not-listed',
    when: all(is('emotion_inference'), is('emotion_biometric_based'), noUse('1c')),
  },
  {
    code: 'real-time-without-identification',
    when: all(no('rbi'), any(is('rbi_realtime'), is('rbi_public_space'), is('rbi_law_enforcement'))),
  },
  {
    code: 'law-enforcement-identification-but-no-authority',
    when: all(is('rbi'), is('rbi_law_enforcement'), no('le_actor')),
  },

  // The derogation of Article 6(3).
  { code: 'derogation-but-profiling', when: all(derogationClaimed, is('performs_profiling')) },
  { code: 'derogation-but-material-influence', when: all(derogationClaimed, is('art63_material_influence')) },
  {
    code: 'ancillary-justice-but-material-influence',
    when: all(use('8a'), is('justice_ancillary_only'), is('art63_material_influence')),
  },
  {
    code: 'decides-about-nobody-but-listed-decision',
    when: all(no('decides_about_persons'), any(use('3a'), use('4a'), use('4b'), use('5a'), use('5b'), use('7c'))),
  },
  { code: 'document-check-only-but-identification', when: all(is('travel_document_verification_only'), is('rbi')) },
  {
    code: 'not-exposed-but-direct-interaction',
    when: all(use('8b'), is('political_output_not_exposed'), is('direct_interaction')),
  },

  // Crime prediction (Article 5(1)(d)).
  {
    code: 'solely-profiling-but-human-assessment',
    when: all(is('p5d_solely_profiling'), is('p5d_supports_objective_human_assessment')),
  },
  { code: 'solely-profiling-but-no-profiling', when: all(is('p5d_solely_profiling'), no('performs_profiling')) },

  // Generated content.
  { code: 'no-content-but-deep-fake', when: all(noContent, is('deepfake')) },
  { code: 'no-content-but-published-text', when: all(noContent, is('public_interest_text')) },
  {
    code: 'no-content-but-forbidden-content',
    when: all(noContent, any(is('p5ba_generates_intimate_nonconsensual'), is('p5bb_generates_csam'))),
  },
  { code: 'editing-only-but-deep-fake', when: all(is('assistive_standard_editing'), is('deepfake')) },
  { code: 'no-alteration-but-deep-fake', when: all(is('no_substantial_alteration'), is('deepfake')) },
  { code: 'reports-from-public-but-no-interaction', when: all(is('public_crime_reporting'), no('direct_interaction')) },

  // What the system is.
  { code: 'infers-nothing-but-generates', when: all(no('sys_infers'), is('generates_synthetic_content')) },
  {
    code: 'infers-nothing-but-emotions',
    when: all(no('sys_infers'), any(is('emotion_inference'), is('biocat_individual'))),
  },
  { code: 'influences-nothing-but-interacts', when: all(no('sys_influences_environment'), is('direct_interaction')) },

  // Products.
  {
    code: 'no-product-law-but-product',
    when: all(
      { fact: 'annex1_act', equals: 'none' },
      any(is('third_party_ca_required'), { fact: 'annex1_relation', in: ['product', 'safety_component'] }),
    ),
  },
  {
    code: 'safety-component-without-safety',
    when: all({ fact: 'annex1_relation', equals: 'safety_component' }, no('safety_function_or_failure_endangers')),
  },
  { code: 'reason-without-assessment', when: all(no('third_party_ca_required'), is('third_party_ca_non_safety_only')) },
  {
    code: 'critical-safety-but-comfort-only',
    when: all(
      is('critical_safety_component'),
      is('nonsafety_assistance_only'),
      no('safety_function_or_failure_endangers'),
    ),
  },

  // Scope, life and roles.
  {
    code: 'research-only-but-in-service',
    when: all(is('excl_premarket_rd'), { fact: 'lifecycle_stage', in: ['in_service', 'retired'] }),
  },
  { code: 'research-only-but-model-on-the-market', when: all(is('excl_scientific_rd_sole'), is('is_gpai_model')) },
  {
    code: 'modified-but-planned',
    when: all(is('substantially_modified'), { fact: 'lifecycle_stage', equals: 'planned' }),
  },
  {
    code: 'unchanged-but-day-of-change',
    when: all(no('significantly_changed'), { fact: 'significant_design_change_date', before: '9999-12-31' }),
  },
  {
    code: 'own-service-but-market-day',
    when: all(no('placed_on_market'), { fact: 'first_market_date', before: '9999-12-31' }),
  },
  {
    code: 'personal-use-but-authority',
    when: all(is('excl_personal_nonprofessional'), {
      fact: 'deployer_kind',
      in: ['union_institution', 'public_authority'],
    }),
  },
  {
    code: 'own-tool-but-not-for-authorities',
    when: all(
      { fact: 'operator_roles', includes: 'provider' },
      { fact: 'operator_roles', includes: 'deployer' },
      { fact: 'deployer_kind', in: ['union_institution', 'public_authority'] },
      no('intended_for_public_authority_use'),
      no('placed_on_market'),
    ),
  },
  {
    code: 'no-nexus-but-union-institution',
    when: all(no('union_nexus'), { fact: 'deployer_kind', equals: 'union_institution' }),
  },
  {
    code: 'own-name-but-not-provider',
    when: all(is('own_name_or_trademark'), { not: { fact: 'operator_roles', includes: 'provider' } }),
  },
  {
    code: 'model-provider-without-model',
    when: all({ fact: 'operator_roles', includes: 'gpai_model_provider' }, no('is_gpai_model')),
  },
  {
    code: 'model-without-model-provider',
    when: all(is('is_gpai_model'), { not: { fact: 'operator_roles', includes: 'gpai_model_provider' } }),
  },
  {
    code: 'systemic-without-model',
    when: all(no('is_gpai_model'), any(is('gpai_designated_systemic'), { fact: 'gpai_training_flops', above: 1e25 })),
  },
] as const satisfies readonly Contradiction[];

export type ContradictionCode = (typeof contradictions)[number]['code'];
