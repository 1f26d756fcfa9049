// Prohibited practices that need no biometrics: Article 5(1)(a) to (e).
import type { LawFact } from './fact';

const imageryOrAbuseMaterial = { any: [{ fact: 'p5ba_generates_intimate_nonconsensual' }, { fact: 'p5bb_generates_csam' }] } as const;

export const article5Facts = [
  { key: 'p5a_technique', kind: 'boolean', stage: 'article-5', provision: '5(1)(a)', certainty: 'text', ifUnknown: 'prohibition-possible' },
  { key: 'p5b_exploits_vulnerability', kind: 'boolean', stage: 'article-5', provision: '5(1)(b)', certainty: 'text', ifUnknown: 'prohibition-possible' },
  {
    key: 'p5_material_distortion', kind: 'boolean', stage: 'article-5', provision: '5(1)(a), (b)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { any: [{ fact: 'p5a_technique' }, { fact: 'p5b_exploits_vulnerability' }] },
  },
  {
    key: 'p5_significant_harm', kind: 'boolean', stage: 'article-5', provision: '5(1)(a), (b)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5_material_distortion' },
  },
  {
    key: 'p5ba_generates_intimate_nonconsensual', kind: 'boolean', stage: 'article-5', provision: '5(1)(ba)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'generates_synthetic_content' },
  },
  {
    key: 'p5ba_no_increase_exposure', kind: 'boolean', stage: 'article-5', provision: '5(1b)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5ba_generates_intimate_nonconsensual' },
  },
  {
    key: 'p5bb_generates_csam', kind: 'boolean', stage: 'article-5', provision: '5(1)(bb)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'generates_synthetic_content' },
  },
  {
    key: 'p5bb_without_right_defence', kind: 'boolean', stage: 'article-5', provision: '5(1)(bb)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5bb_generates_csam' },
  },
  {
    key: 'p5_content_intended_purpose', kind: 'boolean', stage: 'article-5', provision: '5(1a)(a)(i)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: imageryOrAbuseMaterial,
  },
  {
    key: 'p5_content_foreseeable_reproducible', kind: 'boolean', stage: 'article-5', provision: '5(1a)(a)(ii)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: imageryOrAbuseMaterial,
  },
  {
    key: 'p5_content_adequate_safeguards', kind: 'boolean', stage: 'article-5', provision: '5(1a)(a)(ii)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5_content_foreseeable_reproducible' },
  },
  {
    key: 'p5_content_deployer_purpose', kind: 'boolean', stage: 'article-5', provision: '5(1a)(b)', certainty: 'text-amending', ifUnknown: 'prohibition-possible',
    relevantWhen: { all: [imageryOrAbuseMaterial, { fact: 'operator_roles', includes: 'deployer' }] },
  },
  { key: 'p5c_evaluates_social_behaviour', kind: 'boolean', stage: 'article-5', provision: '5(1)(c)', certainty: 'text', ifUnknown: 'prohibition-possible' },
  {
    key: 'p5c_unrelated_context', kind: 'boolean', stage: 'article-5', provision: '5(1)(c)(i)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5c_evaluates_social_behaviour' },
  },
  {
    key: 'p5c_disproportionate', kind: 'boolean', stage: 'article-5', provision: '5(1)(c)(ii)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5c_evaluates_social_behaviour' },
  },
  { key: 'p5d_individual_crime_risk', kind: 'boolean', stage: 'article-5', provision: '5(1)(d)', certainty: 'text', ifUnknown: 'prohibition-possible' },
  {
    key: 'p5d_solely_profiling', kind: 'boolean', stage: 'article-5', provision: '5(1)(d)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5d_individual_crime_risk' },
  },
  {
    key: 'p5d_supports_objective_human_assessment', kind: 'boolean', stage: 'article-5', provision: '5(1)(d)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5d_individual_crime_risk' },
  },
  { key: 'p5e_face_database', kind: 'boolean', stage: 'article-5', provision: '5(1)(e)', certainty: 'text', ifUnknown: 'prohibition-possible' },
  {
    key: 'p5e_untargeted_scraping', kind: 'boolean', stage: 'article-5', provision: '5(1)(e)', certainty: 'text', ifUnknown: 'prohibition-possible',
    relevantWhen: { fact: 'p5e_face_database' },
  },
] as const satisfies readonly LawFact[];
