// English: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'When was it first placed on the market or put into service?',
    help: 'The first unit of the same type and model counts.',
  },
  significantly_changed: {
    question: 'Has its design been changed significantly since it was first placed on the market or put into service?',
    help: 'Corrections and planned updates: no.',
  },
  significant_design_change_date: { question: 'On which day was its design last changed significantly?' },
  placed_on_market: {
    question: 'Has it been placed on the market, that is, supplied to others in the Union?',
    help: 'Built and put into service for own use only: no.',
  },
  first_market_date: {
    question: 'On which day was it first placed on the market?',
    help: 'Supplied to somebody else, for payment or free of charge. For a model: the day the model was.',
  },
  operator_roles: {
    question: 'Which roles does the institution have?',
    help: 'A tool built for own use: provider and deployer.',
    options: {
      provider: 'Provider',
      deployer: 'Deployer (uses it)',
      importer: 'Importer',
      distributor: 'Distributor',
      authorised_representative: 'Authorised representative',
      product_manufacturer: 'Product manufacturer',
      gpai_model_provider: 'Provider of a general-purpose AI model',
    },
  },
  deployer_kind: {
    question: 'What kind of body are we?',
    help: 'Whatever our role. For whom the system is meant is another question.',
    options: {
      union_institution: 'EU institution, body, office or agency',
      public_authority: 'Public authority',
      public_law_body: 'Body governed by public law',
      private_public_service: 'Private body providing a public service',
      other: 'Other',
    },
  },
  own_name_or_trademark: {
    question: 'Did we put our name or trade mark on the product?',
    help: 'As the name under which it goes out or into service. A nickname that colleagues use: no.',
  },
  substantially_modified: {
    question: 'Has it been changed in a way its provider did not plan, affecting its compliance or its purpose?',
  },
  purpose_changed_to_high_risk: {
    question: 'Has its purpose been changed so that a high-risk use results?',
    help: 'Includes general-purpose systems.',
  },
  former_provider: {
    question: 'Did we supply it first, and has somebody else become its provider since?',
    help: 'By putting a name of their own on it, by changing it substantially, or by changing its purpose. If we had clearly ruled out its change into a high-risk system: no.',
  },
  component_supplier: {
    question: 'Do we supply a part of it to its provider: a system, a model, a tool, a service or a component?',
    help: 'Free and open-source parts open to the public, other than general-purpose models: no.',
  },
  intended_for_public_authority_use: {
    question: 'Is it intended for use by public authorities?',
    help: 'For whom it is meant, as its provider says, among others too. Who we are does not decide that.',
  },
  annex_x_component: {
    question: 'Is it a component of one of the large-scale EU IT systems of Annex X?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN and their interoperability.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Does it make, or help to make, decisions about individual people?' },
  affects_workers: { question: 'Is it used on our own staff?' },
  processes_personal_data: { question: 'Does it process personal data?' },
  special_category_data: {
    question: 'Are special categories of data among them?',
    help: 'Racial or ethnic origin, political opinions, beliefs, trade-union membership, genetic or biometric data, health, sex life or orientation.',
  },
  data_processor: { question: 'Does somebody else process these data for us, such as a supplier or a cloud?' },
  data_leaves_union: {
    question:
      'Do personal data go to a country outside the European Economic Area, or to an international organisation?',
    help: 'A supplier’s model that runs or is supported from there: yes.',
  },
};
