// French: emotions, categories and identification from biometrics.
import type { biometricFacts } from '../../facts/biometrics';
import type { WordsOf } from '../words';

export const biometrics: WordsOf<(typeof biometricFacts)[number]['key']> = {
  emotion_inference: {
    question: 'Déduit-il les émotions ou les intentions de personnes ?',
    help: 'La douleur et la fatigue ne sont pas des émotions ici. Constater simplement une expression apparente, comme un sourire, sans en déduire une émotion : non.',
  },
  emotion_biometric_based: {
    question: 'À partir de données biométriques : visage, voix, démarche, frappe au clavier, etc. ?',
    help: 'À partir du seul sens d’un texte : non.',
  },
  emotion_context: {
    question: 'Où ?',
    help: 'Le travail comprend le recrutement ; l’enseignement comprend les stagiaires.',
    options: {
      workplace: 'Au travail',
      education: 'Dans l’enseignement',
      other: 'Ailleurs',
    },
  },
  emotion_medical_or_safety: { question: 'Strictement pour des raisons médicales ou de sécurité ?' },
  biocat_individual: {
    question: 'Range-t-il des individus dans des catégories d’après leurs données biométriques ?',
    help: 'Par exemple selon l’âge, le sexe, la couleur des cheveux ou l’origine.',
  },
  biocat_art5_inference: {
    question:
      'Afin d’en déduire la race, les opinions politiques, l’appartenance syndicale, les convictions religieuses ou philosophiques, la vie ou l’orientation sexuelles ?',
    help: 'Si l’origine ethnique est déduite, consulter le service juridique.',
  },
  biocat_lawful_dataset_or_le: {
    question:
      'Ne fait-il qu’étiqueter ou filtrer des données biométriques acquises légalement, ou catégoriser des données biométriques dans le domaine répressif ?',
  },
  biocat_law_enforcement: {
    question: 'Des deux cas : s’agit-il de catégoriser des données biométriques dans le domaine répressif ?',
    help: 'Étiqueter ou filtrer un jeu de données acquis légalement, quel qu’en soit l’auteur : non.',
  },
  biocat_ancillary: {
    question:
      'Est-ce accessoire à un autre service commercial et strictement nécessaire pour des raisons techniques objectives ?',
    help: 'Les deux. Par exemple un filtre pour essayer des lunettes dans une boutique en ligne.',
  },
  rbi: {
    question:
      'Identifie-t-il des personnes à distance par la biométrie, par comparaison avec une base de données, sans leur participation active ?',
    help: 'Identification biométrique à distance.',
  },
  biometric_verification_only: {
    question: 'Sert-il uniquement à confirmer qu’une personne est bien celle qu’elle prétend être ?',
    help: 'Par exemple pour déverrouiller un appareil ou une porte.',
  },
  rbi_realtime: { question: 'La capture, la comparaison et l’identification ont-elles lieu sans décalage important ?' },
  rbi_public_space: {
    question: 'Dans des espaces accessibles au public ?',
    help: 'Lieux physiques seulement.',
  },
  rbi_law_enforcement: { question: 'À des fins répressives (police, justice pénale) ?' },
  rbi_objective: {
    question: 'Pour lequel des objectifs autorisés ?',
    options: {
      none: 'Aucun',
      victims: 'Recherche de victimes précises ou de personnes disparues',
      threat: 'Prévention d’une menace précise, substantielle et imminente pour la vie, ou d’un attentat terroriste',
      annex_ii_suspect: 'Localisation d’un suspect d’une infraction de l’annexe II punissable d’au moins quatre ans',
    },
  },
  rbi_strictly_necessary: { question: 'L’usage est-il strictement nécessaire à cet objectif ?' },
  rbi_confirm_targeted_only: {
    question: 'Sert-il uniquement à confirmer l’identité de la personne spécifiquement visée ?',
  },
  rbi_fria_and_registered: {
    question: 'L’analyse d’impact sur les droits fondamentaux est-elle faite et le système enregistré ?',
    help: 'En cas d’urgence, l’enregistrement, et lui seul, peut suivre.',
  },
  rbi_prior_authorisation: {
    question: 'Une autorité judiciaire ou indépendante a-t-elle autorisé l’usage au préalable ?',
    help: 'En cas d’urgence : demande dans les 24 heures ; en cas de refus, arrêt et effacement.',
  },
  rbi_national_law: { question: 'Le droit national l’autorise-t-il ?' },
};
