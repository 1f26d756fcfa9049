// French: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'Quand a-t-il été mis sur le marché ou mis en service pour la première fois ?',
    help: 'La première unité du même type et modèle compte.',
  },
  significant_design_change_date: { question: 'Quand sa conception a-t-elle été modifiée de manière importante pour la dernière fois ?' },
  operator_roles: {
    question: 'Quels rôles l’institution a-t-elle ?',
    help: 'Outil construit pour son propre usage : fournisseur et déployeur.',
    options: {
      provider: 'Fournisseur', deployer: 'Déployeur (l’utilise)', importer: 'Importateur', distributor: 'Distributeur',
      authorised_representative: 'Mandataire', product_manufacturer: 'Fabricant de produits',
      gpai_model_provider: 'Fournisseur d’un modèle d’IA à usage général',
    },
  },
  deployer_kind: {
    question: 'Quel type d’organisme l’utilise ?',
    options: {
      union_institution: 'Institution, organe ou organisme de l’Union', public_authority: 'Autorité publique',
      public_law_body: 'Organisme de droit public', private_public_service: 'Entité privée fournissant un service public', other: 'Autre',
    },
  },
  own_name_or_trademark: { question: 'Est-il proposé ou utilisé sous notre propre nom ou marque ?' },
  substantially_modified: {
    question: 'A-t-il été modifié d’une manière non prévue par son fournisseur, avec effet sur sa conformité ou sa destination ?',
  },
  purpose_changed_to_high_risk: {
    question: 'Sa destination a-t-elle été changée de sorte qu’il en résulte un usage à haut risque ?',
    help: 'Y compris pour les systèmes à usage général.',
  },
  intended_for_public_authority_use: { question: 'Est-il destiné à être utilisé par des autorités publiques ?' },
  annex_x_component: {
    question: 'Est-il un composant de l’un des systèmes d’information à grande échelle de l’annexe X ?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN et leur interopérabilité.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Prend-il, ou aide-t-il à prendre, des décisions concernant des individus ?' },
  affects_workers: { question: 'Est-il utilisé à l’égard de notre propre personnel ?' },
  processes_personal_data: { question: 'Traite-t-il des données à caractère personnel ?' },
};
