// Français du jeu d'exemple.
import type { HouseWords } from '../../house-rules';

export const fr: HouseWords = {
  title: 'Règles internes (jeu d’exemple)',
  stages: {
    'house-generative-ai': 'Règles internes : IA générative',
    'house-data': 'Règles internes : gestion des données',
    'house-security': 'Règles internes : sécurité',
    'house-hpc': 'Règles internes : calcul à haute performance',
    'house-environment': 'Règles internes : environnement',
    'house-open-source': 'Règles internes : logiciels libres',
    'house-intellectual-property': 'Règles internes : propriété intellectuelle',
    'house-managers': 'Règles internes : encadrement',
  },
  facts: {
    house_output_leaves: {
      question: 'Des textes, images, sons ou vidéos générés sortent-ils de l’institution ?',
      help: 'Publiés, ou envoyés à des personnes extérieures.',
    },
    house_output_checked: {
      question: 'Une personne les vérifie-t-elle chaque fois avant leur sortie ?',
      help: 'En les lisant comme le projet d’un collègue ; un échantillon ne suffit pas.',
    },
    house_trained_on_own_data: {
      question: 'A-t-il été entraîné ou ajusté avec des données de l’institution ?',
      help: 'Lui donner des documents pour répondre n’est pas l’entraîner.',
    },
    house_data_described: {
      question: 'L’origine, la qualité et la conservation de ces données sont-elles consignées ?',
    },
    house_external_service: {
      question: 'Fonctionne-t-il, en tout ou en partie, sur un service extérieur à l’institution ?',
    },
    house_sensitive_information: { question: 'Reçoit-il des informations qui ne sont pas destinées au public ?' },
    house_security_reviewed: { question: 'Le service de sécurité a-t-il examiné cet usage ?' },
    house_uses_hpc: {
      question: 'Utilise-t-il des supercalculateurs européens ?',
      help: 'Pour l’entraînement ou pour l’exploitation.',
    },
    house_energy_estimated: { question: 'Sa consommation d’énergie a-t-elle été estimée ?' },
    house_licences_known: { question: 'Les licences de ses modèles et logiciels sont-elles connues et recensées ?' },
    house_works_of_others: {
      question: 'Des œuvres de tiers y sont-elles introduites ou imitées ?',
      help: 'Textes, images, musique ou code protégés par le droit d’auteur.',
    },
    house_rights_cleared: { question: 'Est-il établi que ces œuvres peuvent être utilisées ainsi ?' },
    house_manager_answers: { question: 'Un responsable désigné répond-il de son usage ?' },
  },
  levels: {
    routine: 'Ordinaire',
    notice: 'À noter',
    raised: 'Attention renforcée',
    high: 'Attention élevée',
    open: 'Ouvert',
  },
  rules: {
    'house-generated-output-leaves': 'Du contenu généré sort de la maison',
    'house-generated-output-unchecked': 'Du contenu généré sort sans vérification',
    'house-generated-output-checked': 'Vérifié chaque fois par une personne',
    'house-data-undescribed': 'Données propres utilisées, non décrites',
    'house-sensitive-information-outside': 'Informations sensibles sur un service extérieur',
    'house-security-reviewed': 'Examiné par le service de sécurité',
    'house-supercomputer': 'Usage de supercalculateurs européens',
    'house-energy-unknown': 'Consommation d’énergie non estimée',
    'house-licences-unknown': 'Licences non recensées',
    'house-rights-uncleared': 'Œuvres de tiers utilisées, droits incertains',
    'house-staff-affected': 'Utilisé à l’égard de notre personnel',
    'house-nobody-answers': 'Aucun responsable n’en répond',
    'house-class-of-the-act': 'Interdit ou à haut risque selon le règlement sur l’IA',
  },
  duties: {
    'house-check-output': 'Faire vérifier le contenu généré par une personne avant sa sortie',
    'house-describe-data': 'Décrire l’origine, la qualité et la conservation des données',
    'house-review-security': 'Faire examiner l’usage par le service de sécurité avant de poursuivre',
    'house-report-computing': 'Déclarer la finalité et les heures de calcul',
    'house-estimate-energy': 'Estimer la consommation d’énergie',
    'house-list-licences': 'Recenser les licences des modèles et logiciels',
    'house-clear-rights': 'Établir les droits sur les œuvres utilisées',
    'house-tell-staff': 'Informer au préalable le personnel concerné et ses représentants',
    'house-name-manager': 'Désigner un responsable qui répond de l’usage',
  },
  dutyRoles: {
    owner: 'Responsable de la fiche',
    manager: 'Chef de l’unité',
  },
};
