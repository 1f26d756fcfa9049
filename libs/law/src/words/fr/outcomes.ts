// French: stages, classes, marks and how sure a statement is.
import type { Words } from '../words';

export const stages: Words['stages'] = {
  system: 'Est-ce un système d’IA ?',
  scope: 'Le règlement s’applique-t-il ?',
  'article-50': 'Contact avec les personnes et contenus générés',
  'article-5': 'Pratiques interdites',
  biometrics: 'Émotions et biométrie',
  'annex-1': 'Produits réglementés',
  'annex-3': 'Usages à haut risque énumérés',
  'article-6-3': 'Dérogation pour les usages énumérés',
  gpai: 'IA à usage général',
  roles: 'Rôles et dates',
  people: 'Personnes concernées',
};

export const classes: Words['classes'] = {
  not_ai_system: 'Pas un système d’IA',
  out_of_scope: 'Hors du champ du règlement',
  minimal: 'Risque minimal',
  transparency: 'Obligations de transparence',
  high_risk: 'Haut risque',
  prohibited: 'Interdit',
  undetermined: 'Pas encore déterminé',
  high_risk_6_1: 'Haut risque : produit réglementé',
  high_risk_6_2: 'Haut risque : usage énuméré',
  gpai_system: 'Système d’IA à usage général',
  gpai_model: 'Modèle d’IA à usage général',
  gpai_systemic: 'Modèle d’IA à usage général présentant un risque systémique',
};

export const marks: Words['marks'] = {
  derogation_applied: 'Usage énuméré, mais pas à haut risque : dérogation de l’article 6, paragraphe 3',
  derogation_undocumented: 'La dérogation est invoquée, mais son évaluation n’est pas documentée',
  derogation_defeated_by_profiling: 'La dérogation échoue : le système fait du profilage',
  derogation_contradicted:
    'La dérogation est invoquée, mais le système a une incidence significative sur les décisions : non accordée',
  use_not_permitted: 'L’usage n’est pas autorisé par la loi : il ne doit pas commencer',
  annex_1_section_b: 'Produit de l’annexe I, section B : seuls quelques articles du règlement s’appliquent',
  remote_identification_permitted: 'Identification à distance en temps réel au titre d’une exception de l’article 5',
  prohibition_ahead: 'Interdit à partir du 2 décembre 2026',
  legal_review_categorisation: 'Faire vérifier par le service juridique si l’origine ethnique est déduite',
  deep_fake_disclosure_reduced: 'Œuvre artistique : il suffit de signaler l’existence de tels contenus',
  counts_as_provider: 'L’institution est considérée comme fournisseur de ce système à haut risque',
  no_deployer_duties: 'Usage purement personnel : pas d’obligations de déployeur',
  gpai_open_source_relief: 'Modèle ouvert : deux des quatre obligations de documentation ne s’appliquent pas',
};

export const certainties: Words['certainties'] = {
  text: 'Lu dans le règlement',
  'text-amending': 'Lu dans le règlement modificatif',
  recital: 'Lu dans un considérant (aide à la lecture, pas une règle)',
  'draft-guideline': 'Projet de lignes directrices de la Commission (sans valeur de loi)',
  secondary: 'Sources secondaires',
  knowledge: 'Non revérifié dans le texte',
  own: 'Notre propre lecture',
};

export const trace: Words['trace'] = {
  all: 'Toutes ces conditions',
  any: 'Au moins une de ces conditions',
  not: 'Rien de cela',
  exception: 'Exception : {rule} – {outcome}',
  tried: {
    true: 's’applique',
    false: 'examinée, ne s’applique pas',
    unknown: 'ouverte',
  },
  from: 'À partir du {day}',
  above: 'Plus de {bound} ?',
  before: 'Avant le {day} ?',
  yes: 'oui',
  no: 'non',
  unanswered: 'sans réponse',
  noneChosen: 'aucun',
  partly: 'oui : {yes} ; non : {no}',
};

export const ifUnknown: Words['ifUnknown'] = {
  'in-scope-assumed':
    'La classe reste ouverte ; en attendant, le système est traité comme un système d’IA relevant du règlement.',
  'no-effect': 'Rien ne change.',
  'not-excluded-assumed': 'En attendant, le système est traité comme non exclu du règlement.',
  'open-source-pending':
    'N’importe que si rien d’autre ne s’applique ; il reste alors ouvert si le règlement s’applique.',
  'duties-pending': 'La classe n’en dépend pas ; des obligations, des dates ou des rôles restent ouverts.',
  'prohibition-possible': 'Une interdiction reste possible, sauf si une autre de ses conditions est exclue.',
  'prohibition-or-high-risk-possible': 'Une interdiction ou un haut risque reste possible.',
  'product-high-risk-possible': 'Le haut risque en tant que produit reste possible.',
  'listed-use-possible': 'Le haut risque au titre d’un usage listé reste possible.',
  'permission-pending': 'La classe n’en dépend pas ; il reste ouvert si l’usage peut commencer.',
  'derogation-not-granted': 'Aucune dérogation n’est accordée : le système est affiché à haut risque pour l’instant.',
  'transparency-possible': 'Des obligations de transparence restent possibles.',
  'model-class-pending': 'La classe de risque n’en dépend pas ; ce qui vaut pour l’IA à usage général reste ouvert.',
};
