// French: products, listed uses and the derogation.
import type { annex1Facts } from '../../facts/annex-1';
import type { annex3Facts } from '../../facts/annex-3';
import type { derogationFacts } from '../../facts/article-6-3';
import type { WordsOf } from '../words';

export const annex1: WordsOf<(typeof annex1Facts)[number]['key']> = {
  annex1_act: {
    question: 'Est-il un produit, ou une partie d’un produit, relevant de l’une de ces législations ?',
    options: {
      none: 'Aucune',
      toys: 'Jouets (directive 2009/48/CE)',
      craft: 'Bateaux de plaisance (directive 2013/53/UE)',
      lifts: 'Ascenseurs (directive 2014/33/UE)',
      atex: 'Appareils pour atmosphères explosibles (directive 2014/34/UE)',
      radio: 'Équipements radioélectriques (directive 2014/53/UE)',
      pressure: 'Équipements sous pression (directive 2014/68/UE)',
      cableways: 'Installations à câbles (règlement (UE) 2016/424)',
      ppe: 'Équipements de protection individuelle (règlement (UE) 2016/425)',
      gas: 'Appareils à gaz (règlement (UE) 2016/426)',
      mdr: 'Dispositifs médicaux (règlement (UE) 2017/745)',
      ivdr: 'Dispositifs de diagnostic in vitro (règlement (UE) 2017/746)',
      avsec: 'Sûreté de l’aviation civile (règlement (CE) nº 300/2008)',
      two_wheel: 'Véhicules à deux ou trois roues (règlement (UE) nº 168/2013)',
      agricultural: 'Véhicules agricoles et forestiers (règlement (UE) nº 167/2013)',
      marine: 'Équipements marins (directive 2014/90/UE)',
      rail: 'Interopérabilité ferroviaire (directive (UE) 2016/797)',
      motor_vehicles: 'Véhicules à moteur (règlement (UE) 2018/858)',
      vehicle_safety: 'Sécurité générale des véhicules (règlement (UE) 2019/2144)',
      aviation: 'Aviation civile, aéronefs sans équipage (règlement (UE) 2018/1139)',
      machinery: 'Machines (règlement (UE) 2023/1230)',
    },
  },
  annex1_relation: {
    question: 'Qu’est-il par rapport à ce produit ?',
    options: {
      product: 'Le produit lui-même',
      safety_component: 'Un composant de sécurité',
      other_component: 'Un autre composant',
      none: 'Rien de cela',
    },
  },
  safety_function_or_failure_endangers: {
    question:
      'Est-il destiné à prévenir ou à atténuer des risques pour la santé et la sécurité, ou sa défaillance les mettrait-elle en danger ?',
    help: 'Se trouver dans un produit réglementé ne suffit pas.',
  },
  nonsafety_assistance_only: {
    question:
      'Sert-il uniquement au confort, à l’efficacité, à la performance, à l’automatisation ou au contrôle de la qualité ?',
    help: 'Sans portée si sa défaillance mettrait en danger la santé ou la sécurité.',
  },
  third_party_ca_required: {
    question:
      'La législation sur les produits exige-t-elle pour ce produit une évaluation de la conformité par un tiers ?',
    help: 'Ce que la loi exige compte. Choisir l’autoévaluation avec des normes harmonisées n’en fait pas un non.',
  },
  third_party_ca_non_safety_only: {
    question: 'Est-ce exigé uniquement en raison de risques autres que pour la santé et la sécurité ?',
    help: 'Par exemple le spectre radioélectrique ou les perturbations électromagnétiques.',
  },
};

export const annex3: WordsOf<(typeof annex3Facts)[number]['key']> = {
  annex3_uses: {
    question: 'Lesquels de ces usages correspondent à sa destination ?',
    options: {
      '1a': 'Biométrie : identifier des personnes à distance',
      '1b': 'Biométrie : catégoriser des personnes selon des attributs sensibles ou protégés qu’il déduit (ceux de l’article 9, paragraphe 1, du RGPD : santé oui, âge et sexe non)',
      '1c': 'Biométrie : reconnaître des émotions ou des intentions',
      '2': 'Infrastructures critiques : composant de sécurité (infrastructures numériques, trafic routier, eau, gaz, chauffage, électricité)',
      '3a': 'Enseignement : décider de l’accès, de l’admission ou de l’affectation',
      '3b': 'Enseignement : évaluer les acquis dans les établissements d’enseignement et de formation professionnelle, y compris pour orienter l’apprentissage (tests de candidats : 4 a) ; aide aux devoirs : non)',
      '3c': 'Enseignement : évaluer le niveau d’enseignement dont une personne bénéficiera',
      '3d': 'Enseignement : surveiller et détecter les comportements interdits d’étudiants lors d’examens dans les établissements d’enseignement et de formation professionnelle',
      '4a': 'Emploi : recruter ou sélectionner (annonces ciblées, filtrage des candidatures, évaluation des candidats)',
      '4b': 'Emploi : décider des conditions, de la promotion ou du licenciement, attribuer des tâches selon le comportement ou les traits, ou suivre et évaluer les performances et le comportement du personnel',
      '5a': 'Prestations et services essentiels d’assistance publique aux personnes physiques, soins de santé compris : éligibilité, octroi, réduction, révocation ou récupération, par une autorité publique ou pour son compte',
      '5b': 'Solvabilité ou note de crédit de personnes',
      '5c': 'Assurance-vie et assurance maladie : évaluation des risques et tarification',
      '5d': 'Appels d’urgence, envoi des secours ou tri des patients dans les soins d’urgence',
      '6a': 'Répression : risque d’être victime d’une infraction',
      '6b': 'Répression : polygraphes et outils similaires',
      '6c': 'Répression : fiabilité des preuves',
      '6d': 'Répression : risque d’infraction ou de récidive, pas uniquement par profilage ; traits ou antécédents',
      '6e': 'Répression : profilage lors de la détection, de l’enquête ou des poursuites',
      '7a': 'Migration, asile, frontières : polygraphes et outils similaires',
      '7b': 'Migration, asile, frontières : risque posé par une personne qui veut entrer ou qui est entrée',
      '7c': 'Migration, asile, frontières : examen de demandes d’asile, de visa ou de séjour et de réclamations',
      '7d': 'Migration, asile, frontières : détecter, reconnaître ou identifier des personnes',
      '8a': 'Justice : aider une autorité judiciaire, ou un règlement des litiges à effet juridique, à rechercher et interpréter les faits et le droit ou à appliquer la loi',
      '8b': 'Démocratie : influencer le résultat d’une élection ou d’un référendum, ou le vote des personnes',
    },
  },
  annex3_permitted_by_law: {
    question: 'Cet usage est-il autorisé par le droit de l’Union ou le droit national ?',
    help: 'Un non n’abaisse pas la classe ; il entraîne un constat qui bloque l’usage.',
  },
  le_actor: {
    question:
      'Est-il destiné aux autorités répressives, à qui agit pour leur compte, ou aux organes de l’Union qui les soutiennent ?',
    help: 'Décide de la classe au point 6 et, pour la biométrie, du caractère public de l’enregistrement.',
  },
  migration_actor: {
    question:
      'Est-il destiné aux autorités compétentes en matière de migration, d’asile ou de frontières, à qui agit pour leur compte, ou aux organes de l’Union ?',
    help: 'Décide de la classe au point 7 et, pour la biométrie, du caractère public de l’enregistrement.',
  },
  benefit_actor: {
    question: 'Est-il destiné à être utilisé par des autorités publiques ou pour leur compte ?',
    help: 'Les institutions de l’Union comptent ici comme autorités publiques. Un organisme privé agissant pour lui-même : non.',
  },
  benefit_essential: {
    question:
      'S’agit-il de prestations ou de services essentiels d’assistance publique en faveur de personnes physiques ?',
    help: 'Soins de santé, aide sociale, aide au logement : oui. Subventions à la recherche, impôts, aides aux entreprises : non.',
  },
  critical_safety_component: {
    question:
      'Est-il un composant de sécurité de cette infrastructure, et pas uniquement à des fins de cybersécurité ?',
    help: 'Il prévient ou atténue un danger, ou sa défaillance met en danger des personnes ou des biens. Simple optimisation : non.',
  },
  credit_fraud_only: { question: 'Sert-il à détecter des fraudes financières ?' },
  travel_document_verification_only: { question: 'Ne fait-il que vérifier des documents de voyage ?' },
  justice_ancillary_only: {
    question:
      'Sert-il à des tâches administratives purement accessoires, sans effet sur l’administration de la justice dans des cas individuels ?',
  },
  political_output_not_exposed: {
    question: 'Les personnes ne sont-elles pas directement exposées à ce qu’il produit ?',
    help: 'Par exemple des outils pour organiser une campagne.',
  },
};

export const derogation: WordsOf<(typeof derogationFacts)[number]['key']> = {
  performs_profiling: {
    question: 'Fait-il du profilage, c’est-à-dire évalue-t-il automatiquement des aspects personnels d’individus ?',
    help: 'Si oui, un usage énuméré est toujours à haut risque. Tant que la réponse manque, aucune dérogation n’est accordée.',
  },
  art63_material_influence: {
    question: 'A-t-il une incidence sur la substance des décisions, et donc sur leur résultat ?',
    help: 'Un outil préparatoire qui ne fait que mettre le dossier en état : non. Si oui, la dérogation n’est pas accordée.',
  },
  art63_a_narrow_procedural: {
    question: 'N’accomplit-il qu’une tâche procédurale étroite ?',
    help: 'Par exemple classer des documents selon des catégories fixes ou trouver des doublons. Noter ou classer par rang : non.',
  },
  art63_b_improves_completed: {
    question: 'N’améliore-t-il que le résultat d’une activité humaine déjà achevée ?',
    help: 'Par exemple le style d’un texte terminé.',
  },
  art63_c_pattern_detection: {
    question:
      'Ne fait-il que détecter des constantes dans des décisions antérieures, ou des écarts, sans remplacer ni influencer l’évaluation humaine sans examen humain approprié ?',
  },
  art63_d_preparatory: {
    question: 'N’accomplit-il qu’une tâche préparatoire à l’évaluation ?',
    help: 'Si son résultat est l’évaluation, ou alimente une note : non.',
  },
  art64_documented: {
    question: 'Le fournisseur a-t-il documenté cette évaluation avant la mise sur le marché ou la mise en service ?',
    help: 'Une preuve ; la classe n’en dépend pas.',
  },
};
