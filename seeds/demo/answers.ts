// Answers that fit what systems of the demonstration are for. Each set is whole: after it no question is open, unless
// its name says so.

import type { AssessSystem } from '@registry/contracts';

export type Answers = AssessSystem['facts'];

/** In scope of the Act, and every first question after that answered no. */
const scope: Answers = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
  excl_personal_nonprofessional: false,
  free_open_source_licence: false,
  direct_interaction: false,
  generates_synthetic_content: false,
  deepfake: false,
  public_interest_text: false,
  le_authorised_by_law: false,
  p5a_technique: false,
  p5b_exploits_vulnerability: false,
  p5ba_generates_intimate_nonconsensual: false,
  p5bb_generates_csam: false,
  p5c_evaluates_social_behaviour: false,
  p5d_individual_crime_risk: false,
  p5e_face_database: false,
  emotion_inference: false,
  biocat_individual: false,
  rbi: false,
  biometric_verification_only: false,
  annex1_act: 'none',
  annex3_uses: [],
  is_gpai_system: false,
  is_gpai_model: false,
};

/** An institution that uses what others made, on files that name people. */
const used: Answers = {
  lifecycle_stage: 'in_service',
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  own_name_or_trademark: false,
  substantially_modified: false,
  purpose_changed_to_high_risk: false,
  significantly_changed: false,
  decides_about_persons: false,
  affects_workers: false,
  processes_personal_data: true,
  special_category_data: false,
  data_processor: false,
  data_leaves_union: false,
};

/** The example of operational guidelines that ships with the product. */
const house: Answers = {
  house_trained_on_own_data: false,
  house_external_service: false,
  house_sensitive_information: false,
  house_uses_hpc: false,
  house_licences_known: true,
  house_works_of_others: false,
  house_manager_answers: true,
};

/** Nothing of note: a tool that sorts, finds or compares. */
export const plain: Answers = { ...scope, ...used, ...house };
/** The same, made here and used by us alone. */
export const made: Answers = { operator_roles: ['provider', 'deployer'], placed_on_market: false };
export const withoutPersons: Answers = { processes_personal_data: false };
export const outside: Answers = { house_external_service: true, house_security_reviewed: true };
export const ownData: Answers = { house_trained_on_own_data: true, house_data_described: true };
/** Talks with people who may take it for a person. */
export const talks: Answers = { ...plain, direct_interaction: true, interaction_obvious: false };
/** Writes text of its own, which somebody reads before it leaves the house. */
export const writes: Answers = {
  ...plain,
  generates_synthetic_content: true,
  assistive_standard_editing: false,
  no_substantial_alteration: false,
  house_output_leaves: true,
  house_output_checked: true,
};
/** Writes, and nobody looks before it leaves the house. */
export const writesUnread: Answers = { ...writes, house_output_checked: false };
/** A translation says what the text says (Art 50(2)). */
export const translates: Answers = { ...writes, no_substantial_alteration: true };
/** For any purpose, by talk, text and program. */
export const generalPurpose: Answers = {
  ...writes,
  direct_interaction: true,
  interaction_obvious: false,
  is_gpai_system: true,
};
/** Chooses among applicants (Annex III, 4(a)); profiles them. */
export const selects: Answers = {
  ...plain,
  annex3_uses: ['4a'],
  performs_profiling: true,
  decides_about_persons: true,
};
/** Only puts applications in order of arrival and form: a narrow procedural task (Art 6(3)(a)). */
export const prepares: Answers = {
  ...plain,
  annex3_uses: ['4a'],
  decides_about_persons: true,
  performs_profiling: false,
  art63_material_influence: false,
  art63_a_narrow_procedural: true,
  art63_b_improves_completed: false,
  art63_c_pattern_detection: false,
  art63_d_preparatory: false,
  art64_documented: true,
};
/** Watches or rates people at work (Annex III, 4(b)). */
export const monitors: Answers = {
  ...plain,
  annex3_uses: ['4b'],
  performs_profiling: true,
  decides_about_persons: true,
  affects_workers: true,
};
/** Marks what people learnt (Annex III, 3(b)). */
export const marks: Answers = { ...plain, annex3_uses: ['3b'], performs_profiling: true, decides_about_persons: true };
/** Rates who may have a benefit (Annex III, 5(a)). */
export const grantsBenefits: Answers = {
  ...plain,
  annex3_uses: ['5a'],
  benefit_actor: true,
  benefit_essential: true,
  performs_profiling: true,
  decides_about_persons: true,
};
/** Reads from faces at work how people feel (Art 5(1)(f)). */
export const readsMoods: Answers = {
  ...plain,
  annex3_uses: ['1c'],
  annex3_permitted_by_law: false,
  performs_profiling: true,
  emotion_inference: true,
  emotion_biometric_based: true,
  emotion_context: ['workplace'],
  emotion_medical_or_safety: false,
};
/** Compares a face with the one on the badge (Annex III, 1(a), excepts verification). */
export const verifies: Answers = { ...plain, biometric_verification_only: true, special_category_data: true };
/** Rules that people wrote, no inference (Art 3(1)). */
export const noInference: Answers = {
  ...house,
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: false,
  sys_influences_environment: true,
  union_nexus: true,
  affects_workers: false,
  generates_synthetic_content: false,
  is_gpai_model: false,
};
/** Made and used for research alone (Art 2(6)). */
export const research: Answers = { ...scope, ...house, excl_scientific_rd_sole: true, affects_workers: false };

/** Whether subtitles alter what was said is open: transparency or less. */
export const openSubtitles: Answers = {
  ...scope,
  ...house,
  generates_synthetic_content: true,
  assistive_standard_editing: false,
};
/** Only what an AI system is. */
export const begun: Answers = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
};
/** A use of Annex III of which it is open whether Article 6(3) takes it out. */
export const openUse: Answers = {
  ...plain,
  annex3_uses: ['4b'],
  decides_about_persons: true,
  performs_profiling: false,
  affects_workers: true,
};
