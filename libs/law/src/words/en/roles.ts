// English: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'When was it first placed on the market or put into service?',
    help: 'The first unit of the same type and model counts.',
  },
  significant_design_change_date: { question: 'When was its design last changed significantly?' },
  operator_roles: {
    question: 'Which roles does the institution have?',
    help: 'A tool built for own use: provider and deployer.',
    options: {
      provider: 'Provider', deployer: 'Deployer (uses it)', importer: 'Importer', distributor: 'Distributor',
      authorised_representative: 'Authorised representative', product_manufacturer: 'Product manufacturer',
      gpai_model_provider: 'Provider of a general-purpose AI model',
    },
  },
  deployer_kind: {
    question: 'What kind of body uses it?',
    options: {
      union_institution: 'EU institution, body, office or agency', public_authority: 'Public authority',
      public_law_body: 'Body governed by public law', private_public_service: 'Private body providing a public service', other: 'Other',
    },
  },
  own_name_or_trademark: { question: 'Is it offered or used under our own name or trade mark?' },
  substantially_modified: {
    question: 'Has it been changed in a way its provider did not plan, affecting its compliance or its purpose?',
  },
  purpose_changed_to_high_risk: {
    question: 'Has its purpose been changed so that a high-risk use results?',
    help: 'Includes general-purpose systems.',
  },
  intended_for_public_authority_use: { question: 'Is it intended for use by public authorities?' },
  annex_x_component: {
    question: 'Is it a component of one of the large-scale EU IT systems of Annex X?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN and their interoperability.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Does it make, or help to make, decisions about individual people?' },
  affects_workers: { question: 'Is it used on our own staff?' },
  processes_personal_data: { question: 'Does it process personal data?' },
};
