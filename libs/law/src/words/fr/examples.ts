// Français : un exemple pour chaque question.
import type { Words } from '../words';

export const examples: Words['examples'] = {
  sys_machine_based: 'Oui : un programme sur un serveur ou dans le nuage. Non : une liste de contrôle sur papier.',
  sys_autonomy: 'Oui : il rédige seul un projet de réponse. Non : chaque étape est faite à la main.',
  sys_infers:
    'Oui : un classificateur de textes entraîné, un système expert. Non : un tableur, un flux à règles fixes.',
  sys_influences_environment: 'Oui : les agents lisent ses suggestions. Non : personne n’utilise jamais ses résultats.',
  sys_adaptive: 'Oui : il se réentraîne sur de nouveaux dossiers. Non : le modèle reste tel que livré.',
  union_nexus:
    'Oui : le personnel à Bruxelles l’utilise. Oui : un fournisseur hors Union envoie ses résultats à Bruxelles.',
  excl_military_exclusive:
    'Oui : un système fait pour un état-major seul. Non : un outil de traduction qu’il utilise aussi.',
  excl_third_country_le_coop:
    'Oui : une police hors Union l’utilise en vertu d’un accord. Non : un organe de l’Union l’utilise.',
  excl_scientific_rd_sole:
    'Oui : un modèle fait pour un seul projet de recherche. Non : un agent conversationnel utilisé par des chercheurs.',
  lifecycle_stage:
    'Un essai avec dix collègues est un pilote ; ouvert à tous ceux qui en ont besoin, il est en service.',
  excl_premarket_rd:
    'Oui : un prototype sur le poste d’un développeur. Non : un service dont des collègues dépendent déjà.',
  real_world_testing:
    'Oui : un essai sur de vraies demandes de vraies personnes. Non : un test avec des dossiers inventés.',
  excl_personal_nonprofessional:
    'Oui : préparer ses propres vacances. Non : rédiger une note de service avec un compte privé.',
  free_open_source_licence: 'Oui : publié sous EUPL, MIT ou Apache. Non : seulement gratuit.',
  p5a_technique: 'Oui : des images trop brèves pour être perçues ; un agent qui se fait passer pour une personne.',
  p5b_exploits_vulnerability:
    'Oui : il vise des personnes endettées. Non : de gros caractères pour les personnes âgées.',
  p5_material_distortion:
    'Oui : des personnes décident ce qu’elles n’auraient pas décidé autrement. Non : elles sont seulement informées.',
  p5_significant_harm: 'Oui : perte financière grave, blessure, détresse durable. Non : un léger désagrément.',
  p5ba_generates_intimate_nonconsensual:
    'Oui : un générateur qui déshabille des personnes en photo. Non : un générateur qui s’y refuse.',
  p5ba_no_increase_exposure:
    'Oui : il éclaircit seulement une image existante. Non : il montre plus du corps qu’avant.',
  p5bb_generates_csam:
    'Oui : un modèle d’images sans restriction qui le permet. Non : une synthèse vocale pour des procès-verbaux.',
  p5bb_without_right_defence:
    'Oui : un laboratoire de police teste des filtres comme la loi le permet. Non : un test sans base légale.',
  p5_content_intended_purpose:
    'Oui : il est proposé pour ce contenu même. Non : il a été conçu pour illustrer des rapports.',
  p5_content_foreseeable_reproducible:
    'Oui : une simple demande produit ce contenu à chaque fois. Non : seulement après réentraînement du modèle.',
  p5_content_adequate_safeguards:
    'Oui : des filtres testés, avec signalement et correction des abus. Non : une phrase dans les conditions.',
  p5_content_deployer_purpose:
    'Oui : nous l’utilisons pour ce contenu même. Non : quelqu’un l’a détourné contre nos règles.',
  p5c_evaluates_social_behaviour:
    'Oui : une note des citoyens tirée de leur conduite, qui en prive certains de services. Non : un sondage interne.',
  p5c_unrelated_context:
    'Oui : des amendes de stationnement réduisent les chances d’une subvention. Non : un rapport en retard retarde sa subvention.',
  p5c_disproportionate:
    'Oui : un formulaire en retard et toutes les aides cessent. Non : un rappel après une échéance manquée.',
  p5d_individual_crime_risk:
    'Oui : il dit si une personne risque de commettre un vol. Non : il vérifie si une facture a été payée deux fois.',
  p5d_solely_profiling:
    'Oui : à partir de l’âge, de l’adresse et du caractère seuls. Non : aussi à partir d’opérations vérifiées.',
  p5d_supports_objective_human_assessment:
    'Oui : un enquêteur a déjà des preuves et les trie. Non : le système choisit les suspects.',
  p5e_face_database:
    'Oui : il stocke des visages pour reconnaître des personnes. Non : des photos sur une page d’équipe.',
  p5e_untargeted_scraping:
    'Oui : il prend tous les visages des réseaux sociaux. Non : il prend les photos des personnes inscrites.',
  direct_interaction:
    'Oui : un agent conversationnel sur le site, un assistant vocal. Non : un traducteur, une recherche, un filtre antispam.',
  interaction_obvious:
    'Oui : un bras robotisé, un jeu contre l’ordinateur. Non : un courriel signé d’un nom de personne.',
  generates_synthetic_content:
    'Oui : résumés, traductions, voix, images. Non : un score, une étiquette, un résultat de recherche, du code.',
  assistive_standard_editing: 'Oui : orthographe et ponctuation, luminosité d’une image. Non : réécrire un paragraphe.',
  no_substantial_alteration:
    'Oui : enlever le bruit d’un enregistrement, traduire une lettre. Non : un résumé qui omet des choses.',
  deepfake: 'Oui : une vidéo où une commissaire dit ce qu’elle n’a jamais dit. Non : le dessin d’une ville imaginaire.',
  deepfake_artistic: 'Oui : un clip manifestement satirique. Non : un clip destiné à passer pour une information.',
  public_interest_text: 'Oui : un communiqué généré sur la qualité de l’eau. Non : une note interne.',
  human_review: 'Oui : un rédacteur lit et corrige tout le texte. Non : seul un correcteur automatique passe.',
  editorial_responsibility:
    'Oui : le service de presse répond de ce qui est publié. Non : les textes partent d’eux-mêmes.',
  le_authorised_by_law:
    'Oui : un office antifraude l’utilise en vertu de son règlement. Non : un contrôle interne de qualité.',
  public_crime_reporting: 'Oui : un agent où chacun signale une fraude. Non : un outil réservé aux enquêteurs.',
  is_gpai_system:
    'Oui : un assistant sur un grand modèle de langage, pour écrire, chercher, coder. Non : ce modèle dans un seul formulaire.',
  is_gpai_model:
    'Oui : nous publions les poids d’un modèle entraîné par nous. Non : nous appelons le modèle d’un fournisseur.',
  gpai_training_flops:
    'Tel que l’indique le rapport d’entraînement, par exemple 3e24 ; au-delà de 1e25, un risque systémique est présumé.',
  gpai_designated_systemic:
    'Oui : la décision figure sur la liste de la Commission. Non : un journal dit le modèle puissant.',
  gpai_open_source_full:
    'Oui : licence, poids, architecture et notice sont téléchargeables. Non : des poids pour la recherche seulement.',
  emotion_inference:
    'Oui : il dit si un appelant est en colère. Non : il compte les sourires, ou remarque qu’un conducteur est fatigué.',
  emotion_biometric_based: 'Oui : d’après le ton de la voix. Non : d’après les seuls mots d’un courriel.',
  emotion_context:
    'Les entretiens d’embauche et les stagiaires relèvent du travail ; les appelants du public, d’ailleurs.',
  emotion_medical_or_safety:
    'Oui : une thérapie au service médical ; la vigilance d’un pilote. Non : mesurer la satisfaction du personnel.',
  biocat_individual: 'Oui : il classe les visiteurs selon l’âge estimé d’après le visage. Non : il compte les têtes.',
  biocat_art5_inference: 'Oui : il déduit la religion d’un visage. Non : il déduit l’âge ou la couleur des cheveux.',
  biocat_lawful_dataset_or_le:
    'Oui : étiqueter des images licites pour vérifier l’équilibre d’un jeu. Non : trier des passants.',
  biocat_law_enforcement:
    'Oui : la police classe des enregistrements de suspects selon l’origine déduite. Non : un laboratoire étiquette des images.',
  biocat_ancillary:
    'Oui : un filtre pour essayer des lunettes dans une boutique. Non : un service qui vend les catégories.',
  rbi: 'Oui : des caméras qui trouvent des personnes connues dans une foule. Non : une porte à empreinte.',
  biometric_verification_only:
    'Oui : déverrouiller un portable avec son visage. Non : découvrir qui figure sur une image.',
  rbi_realtime: 'Oui : une alerte en quelques secondes. Non : des enregistrements fouillés le lendemain.',
  rbi_public_space: 'Oui : une rue, une gare, un magasin. Non : un bureau derrière un portique ; un site web.',
  rbi_law_enforcement: 'Oui : la police recherche un suspect. Non : un musée cherche lui-même des enfants perdus.',
  rbi_objective: 'Rechercher un enfant enlevé : victimes. Un attentat imminent : menace. Autre chose : aucun.',
  rbi_strictly_necessary:
    'Oui : aucun moyen plus doux ne trouverait la personne à temps. Non : c’est seulement commode.',
  rbi_confirm_targeted_only: 'Oui : il cherche une personne nommée. Non : il recense tous les passants.',
  rbi_fria_and_registered: 'Oui : les deux sont faits. En urgence, l’enregistrement peut suivre, pas l’analyse.',
  rbi_prior_authorisation:
    'Oui : un juge l’a autorisé, ou a été saisi sous 24 heures en urgence. Non : le chef d’unité est d’accord.',
  rbi_national_law: 'Oui : une loi nationale permet cet usage précis. Non : la question est encore débattue.',
  annex1_act:
    'Une commande d’ascenseur : ascenseurs. Une application de diagnostic : dispositifs médicaux. Un outil de bureau : aucune.',
  annex1_relation: 'Une application de diagnostic est le produit ; un frein d’urgence, son composant de sécurité.',
  safety_function_or_failure_endangers:
    'Oui : il arrête la porte si quelqu’un s’y trouve. Non : il choisit la musique de l’ascenseur.',
  nonsafety_assistance_only: 'Oui : il économise l’énergie de l’ascenseur la nuit. Non : il surveille aussi le frein.',
  third_party_ca_required:
    'Oui : la loi exige un organisme notifié. Le choix du fabricant d’appliquer des normes n’y change rien.',
  third_party_ca_non_safety_only:
    'Oui : l’organisme notifié n’examine que le spectre radio. Non : il examine aussi la sécurité.',
  annex3_uses:
    'Classer des candidats : 4(a). Décider d’une admission aux études : 3(a). Résumer des procès-verbaux : aucun.',
  annex3_permitted_by_law: 'Oui : un règlement prévoit cet outil à cette frontière. Non : aucune loi ne le fait.',
  le_actor: 'Oui : Europol, une police, un contractant pour elle. Non : une administration fiscale dans sa procédure.',
  migration_actor: 'Oui : un office d’asile, l’agence des frontières. Non : une société qui réserve les missions.',
  benefit_actor:
    'Oui : une caisse de maladie de l’Union, une ville, un contractant pour elle. Non : le programme de primes d’une banque.',
  benefit_essential:
    'Oui : prestations de maladie, aide au logement. Non : subventions à la recherche, aides aux entreprises.',
  critical_safety_component: 'Oui : il ferme une vanne quand la pression monte. Non : il prévoit les ventes d’eau.',
  credit_fraud_only: 'Oui : il repère de fausses fiches de paie. Non : il dit si une personne remboursera.',
  travel_document_verification_only:
    'Oui : il vérifie l’authenticité d’un passeport. Non : il découvre qui est une personne.',
  justice_ancillary_only: 'Oui : il anonymise des arrêts. Non : il suggère comment trancher une affaire.',
  political_output_not_exposed:
    'Oui : un outil qui planifie les tournées d’une campagne. Non : des messages envoyés aux électeurs.',
  performs_profiling:
    'Oui : il prédit, d’après ses données, comment une personne travaillera. Non : il trie des lettres par sujet.',
  art63_material_influence:
    'Oui : le jury suit son classement. Non : il met le dossier en ordre, et les agents l’évaluent eux-mêmes.',
  art63_a_narrow_procedural:
    'Oui : il classe les demandes par type ou repère les doublons. Non : il les note ou les ordonne.',
  art63_b_improves_completed:
    'Oui : il améliore le style d’une décision déjà prise. Non : il écrit la première version.',
  art63_c_pattern_detection:
    'Oui : il montre après coup où un correcteur s’écarte de l’habitude. Non : il note lui-même.',
  art63_d_preparatory:
    'Oui : il traduit ou indexe les dossiers avant leur examen. Non : son résultat est l’examen lui-même.',
  art64_documented:
    'Oui : un document daté dit pourquoi et quelle condition s’applique. Non : on en a seulement parlé.',
  first_market_or_service_date:
    'Le jour où le premier exemplaire de ce type a été mis en service, même si le vôtre est plus récent.',
  significantly_changed:
    'Oui : un nouveau modèle aux capacités différentes a remplacé l’ancien. Non : des erreurs ont été corrigées.',
  significant_design_change_date:
    'Le jour où un nouveau modèle ou une nouvelle finalité a été mis en service ; une coquille corrigée ne compte pas.',
  placed_on_market:
    'Oui : d’autres institutions l’ont reçu de nous ; un fournisseur le vend. Non : nous l’avons construit pour nous seuls.',
  first_market_date:
    'Le jour où un premier exemplaire est allé à un client ou partenaire ; le début d’usage chez nous ne compte pas.',
  operator_roles: 'Construit par nous pour nous : fournisseur et déployeur. Acheté et utilisé : déployeur.',
  deployer_kind: 'La Commission, une agence de l’Union : institution de l’Union. Un ministère : autorité publique.',
  own_name_or_trademark:
    'Oui : un système acheté, mis en service comme notre produit. Non : il garde le nom du fournisseur, quel que soit son surnom.',
  substantially_modified:
    'Oui : nous l’avons réentraîné pour une autre tâche. Non : nous avons réglé des options prévues.',
  purpose_changed_to_high_risk:
    'Oui : un assistant général classe désormais des candidats. Non : il rédige toujours des comptes rendus.',
  former_provider:
    'Oui : une agence a repris notre outil et l’offre sous son nom. Non : nous en sommes toujours le fournisseur.',
  component_supplier:
    'Oui : une autre agence intègre notre modèle de langue dans son outil de classement. Non : nous achetons un tel outil.',
  intended_for_public_authority_use:
    'Oui : conçu pour des administrations. Non : un produit grand public acheté par un bureau.',
  annex_x_component:
    'Oui : partie du SIS, du VIS, d’Eurodac, de l’EES, d’ETIAS ou d’ECRIS-TCN. Non : un outil de statistiques.',
  decides_about_persons: 'Oui : il aide à choisir qui inviter. Non : il prévoit l’électricité d’un bâtiment.',
  affects_workers: 'Oui : il répartit des tâches entre collègues. Non : il répond à des citoyens.',
  processes_personal_data:
    'Oui : noms, voix, adresses électroniques, numéros de personnel. Non : données météorologiques.',
  special_category_data:
    'Oui : certificats médicaux, voix servant à reconnaître des personnes. Non : noms et numéros de téléphone.',
  data_processor:
    'Oui : il tourne chez un fournisseur de services en nuage. Non : il tourne sur nos propres ordinateurs, avec nos agents.',
  data_leaves_union:
    'Oui : des textes nominatifs vont vers un modèle exploité outre-mer. Non : tout reste dans notre centre de données.',
};
