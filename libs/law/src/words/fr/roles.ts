// French: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'Quand a-t-il été mis sur le marché ou mis en service pour la première fois ?',
    help: 'La première unité du même type et modèle compte.',
  },
  significantly_changed: {
    question:
      'Sa conception a-t-elle été modifiée de façon importante depuis sa première mise sur le marché ou mise en service ?',
    help: 'Corrections et mises à jour prévues : non.',
  },
  significant_design_change_date: {
    question: 'Quel jour sa conception a-t-elle été modifiée de façon importante pour la dernière fois ?',
  },
  placed_on_market: {
    question: 'A-t-il été mis sur le marché, c’est-à-dire fourni à d’autres dans l’Union ?',
    help: 'Construit et mis en service pour son seul usage propre : non.',
  },
  first_market_date: {
    question: 'Quel jour a-t-il été mis sur le marché pour la première fois ?',
    help: 'Fourni à autrui, à titre onéreux ou gratuit. Pour un modèle : le jour où le modèle l’a été.',
  },
  operator_roles: {
    question: 'Quels rôles l’institution a-t-elle ?',
    help: 'Outil construit pour son propre usage : fournisseur et déployeur.',
    options: {
      provider: 'Fournisseur',
      deployer: 'Déployeur (l’utilise)',
      importer: 'Importateur',
      distributor: 'Distributeur',
      authorised_representative: 'Mandataire',
      product_manufacturer: 'Fabricant de produits',
      gpai_model_provider: 'Fournisseur d’un modèle d’IA à usage général',
    },
  },
  deployer_kind: {
    question: 'Quel type d’organisme sommes-nous ?',
    help: 'Quel que soit notre rôle. À qui le système est destiné est une autre question.',
    options: {
      union_institution: 'Institution, organe ou organisme de l’Union',
      public_authority: 'Autorité publique',
      public_law_body: 'Organisme de droit public',
      private_public_service: 'Entité privée fournissant un service public',
      other: 'Autre',
    },
  },
  own_name_or_trademark: {
    question: 'Avons-nous apposé notre nom ou notre marque sur le produit ?',
    help: 'En tant que nom sous lequel il est fourni ou mis en service. Un surnom employé par les collègues : non.',
  },
  substantially_modified: {
    question:
      'A-t-il été modifié d’une manière non prévue par son fournisseur, avec effet sur sa conformité ou sa destination ?',
  },
  purpose_changed_to_high_risk: {
    question: 'Sa destination a-t-elle été changée de sorte qu’il en résulte un usage à haut risque ?',
    help: 'Y compris pour les systèmes à usage général.',
  },
  former_provider: {
    question: 'L’avons-nous fourni en premier, un autre en étant depuis devenu le fournisseur ?',
    help: 'En y apposant son nom, en le modifiant substantiellement ou en changeant sa destination. Si nous avions clairement exclu sa transformation en système à haut risque : non.',
  },
  component_supplier: {
    question:
      'En fournissons-nous une partie à son fournisseur : un système, un modèle, un outil, un service ou un composant ?',
    help: 'Éléments libres et ouverts accessibles au public, autres que les modèles à usage général : non.',
  },
  intended_for_public_authority_use: {
    question: 'Est-il destiné à être utilisé par des autorités publiques ?',
    help: 'À qui il est destiné, selon son fournisseur, même parmi d’autres. Qui nous sommes n’en décide pas.',
  },
  annex_x_component: {
    question: 'Est-il un composant de l’un des systèmes d’information à grande échelle de l’annexe X ?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN et leur interopérabilité.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Prend-il, ou aide-t-il à prendre, des décisions concernant des individus ?' },
  affects_workers: { question: 'Est-il utilisé à l’égard de notre propre personnel ?' },
  processes_personal_data: { question: 'Traite-t-il des données à caractère personnel ?' },
  special_category_data: {
    question: 'Des catégories particulières de données en font-elles partie ?',
    help: 'Origine raciale ou ethnique, opinions politiques, convictions, appartenance syndicale, données génétiques ou biométriques, santé, vie ou orientation sexuelle.',
  },
  data_processor: {
    question:
      'Quelqu’un d’autre traite-t-il ces données pour nous, par exemple un fournisseur ou un service en nuage ?',
  },
  data_leaves_union: {
    question:
      'Des données à caractère personnel vont-elles vers un pays hors de l’Espace économique européen ou vers une organisation internationale ?',
    help: 'Modèle d’un fournisseur exploité ou maintenu depuis un tel pays : oui.',
  },
};
