// Questions that are put together, and which answer is the ordinary one. Beside the rulesets, not in them: no class
// rests on this. Where an answer is presumed while nobody gave it, silence must be no risk to people: then the law is
// taken to apply, an exception not to apply; that nobody does what is forbidden is taken for granted only until
// somebody says so, which they have to before there is a class.
import type { AnswerList, ListedQuestion } from '@registry/classifier';
import type { FactKey, StageId } from './facts/all';

export { ANNEX_3_AREAS, type AnnexArea } from './facts/annex-3';

/** Lists of which an answer may be presumed. */
export type PresumedListId =
  'applies' | 'exclusions' | 'practices' | 'transparency-exceptions' | 'limits' | 'derogation';
/** Lists that are only answered together. */
export type AskedListId = 'content' | 'models' | 'value-chain';
export type ListId = PresumedListId | AskedListId;

export interface LawList extends AnswerList {
  readonly id: ListId;
  /** The group in which it is shown whole; left out where each question stays in its own. */
  readonly stage?: StageId;
}

const always = (...keys: FactKey[]): ListedQuestion[] => keys.map((key) => ({ key, presumed: 'always' }));
const never = (...keys: FactKey[]): ListedQuestion[] => keys.map((key) => ({ key, presumed: 'never' }));
const fromHighRisk = (...keys: FactKey[]): ListedQuestion[] =>
  keys.map((key) => ({ key, presumed: { from: 'high_risk' } }));

export const lists: readonly LawList[] = [
  {
    // Whoever registers an AI system says that it is one; to take it for one takes nothing from anybody.
    id: 'applies',
    stage: 'system',
    answer: true,
    questions: always('sys_machine_based', 'sys_autonomy', 'sys_infers', 'sys_influences_environment', 'union_nexus'),
  },
  {
    id: 'exclusions',
    answer: false,
    questions: always(
      'excl_military_exclusive',
      'excl_third_country_le_coop',
      'excl_scientific_rd_sole',
      'excl_premarket_rd',
      'excl_personal_nonprofessional',
      'free_open_source_licence',
    ),
  },
  {
    // Biometrics bring more than prohibitions (Annex III 1, 50(3)): that there are none is presumed only where the
    // class is high-risk anyhow.
    id: 'practices',
    stage: 'article-5',
    answer: false,
    questions: [
      ...always(
        'p5a_technique',
        'p5b_exploits_vulnerability',
        'p5ba_generates_intimate_nonconsensual',
        'p5bb_generates_csam',
        'p5c_evaluates_social_behaviour',
        'p5d_individual_crime_risk',
        'p5e_face_database',
      ),
      ...fromHighRisk('emotion_inference', 'biocat_individual', 'rbi'),
    ],
  },
  { id: 'content', answer: false, questions: never('deepfake', 'public_interest_text') },
  {
    id: 'transparency-exceptions',
    answer: false,
    questions: always(
      'interaction_obvious',
      'assistive_standard_editing',
      'no_substantial_alteration',
      'human_review',
      'editorial_responsibility',
      'le_authorised_by_law',
    ),
  },
  {
    // What takes a product or a use out of the high-risk ones.
    id: 'limits',
    answer: false,
    questions: always(
      'nonsafety_assistance_only',
      'third_party_ca_non_safety_only',
      'biometric_verification_only',
      'credit_fraud_only',
      'travel_document_verification_only',
      'justice_ancillary_only',
      'political_output_not_exposed',
    ),
  },
  {
    id: 'derogation',
    answer: false,
    questions: always(
      'art63_a_narrow_procedural',
      'art63_b_improves_completed',
      'art63_c_pattern_detection',
      'art63_d_preparatory',
    ),
  },
  { id: 'models', answer: false, questions: never('is_gpai_system', 'is_gpai_model') },
  {
    id: 'value-chain',
    answer: false,
    questions: never(
      'own_name_or_trademark',
      'substantially_modified',
      'purpose_changed_to_high_risk',
      'former_provider',
      'component_supplier',
      'annex_x_component',
    ),
  },
];

/** The list that a question stands in, if any. */
export function listOf(key: string): LawList | undefined {
  return lists.find(({ questions }) => questions.some((one) => one.key === key));
}
