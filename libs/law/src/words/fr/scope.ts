// French: is it an AI system, and does the Act apply?
import type { scopeFacts } from '../../facts/scope';
import type { systemFacts } from '../../facts/system';
import type { WordsOf } from '../words';

export const system: WordsOf<(typeof systemFacts)[number]['key']> = {
  sys_machine_based: {
    question: 'Fonctionne-t-il sur des machines (logiciel ou matériel) ?',
    help: 'Presque toujours oui.',
  },
  sys_autonomy: {
    question: 'Peut-il agir avec une certaine indépendance vis-à-vis des personnes ?',
    help: 'Tout degré au-delà d’un fonctionnement purement manuel compte : une fois lancé, il produit des résultats sans qu’une personne accomplisse chaque étape.',
  },
  sys_infers: {
    question:
      'Déduit-il de ce qu’il reçoit la manière de produire ses résultats, au lieu d’exécuter seulement des règles entièrement écrites par des personnes ?',
    help: 'Apprentissage automatique, raisonnement sur des connaissances codées : oui. Règles fixes, tableurs, statistiques simples : non.',
  },
  sys_influences_environment: {
    question: 'Ses résultats peuvent-ils influencer des personnes, des processus ou des choses ?',
    help: 'Les résultats sont des prédictions, des contenus, des recommandations ou des décisions.',
  },
  sys_adaptive: {
    question: 'Continue-t-il d’apprendre après sa mise en service ?',
    help: 'Pour information seulement ; la réponse ne décide jamais de la classe.',
  },
};

export const scope: WordsOf<(typeof scopeFacts)[number]['key']> = {
  union_nexus: {
    question: 'Est-il fourni ou utilisé dans l’Union européenne, ou ses résultats y sont-ils utilisés ?',
    help: 'Utilisation par une institution de l’Union : toujours oui.',
  },
  excl_military_exclusive: {
    question: 'Est-il utilisé exclusivement à des fins militaires, de défense ou de sécurité nationale ?',
    help: 'S’il a aussi un usage civil : non.',
  },
  excl_third_country_le_coop: {
    question:
      'Est-il utilisé par une autorité d’un pays tiers ou une organisation internationale, dans le cadre d’une coopération policière ou judiciaire avec l’Union, avec des garanties adéquates ?',
  },
  excl_scientific_rd_sole: {
    question:
      'A-t-il été à la fois développé et mis en service uniquement pour la recherche et le développement scientifiques ?',
    help: 'Un outil général que des chercheurs utilisent aussi : non.',
  },
  lifecycle_stage: {
    question: 'Où en est-il dans son cycle de vie ?',
    options: {
      planned: 'Prévu',
      development: 'En développement',
      pilot: 'En phase pilote',
      in_service: 'En service',
      retired: 'Retiré du service',
    },
  },
  excl_premarket_rd: {
    question:
      'S’agit-il seulement de recherche, d’essais ou de développement avant la première mise sur le marché ou mise en service ?',
    help: 'S’il est déjà en service : non.',
  },
  real_world_testing: {
    question: 'Est-il testé sur des personnes réelles ou en conditions réelles, hors laboratoire ?',
    help: 'L’exclusion des travaux antérieurs au marché ne s’applique alors pas.',
  },
  excl_personal_nonprofessional: {
    question: 'Est-il utilisé par un particulier à des fins purement personnelles ?',
    help: 'Tout usage professionnel par le personnel : non.',
  },
  free_open_source_licence: {
    question: 'Est-il publié sous une licence libre et ouverte ?',
    help: 'Ne compte que si le système n’est ni interdit, ni à haut risque, ni soumis à des obligations de transparence.',
  },
};
