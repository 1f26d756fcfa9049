// English: is it an AI system, and does the Act apply?
import type { scopeFacts } from '../../facts/scope';
import type { systemFacts } from '../../facts/system';
import type { WordsOf } from '../words';

export const system: WordsOf<(typeof systemFacts)[number]['key']> = {
  sys_machine_based: {
    question: 'Does it run on machines (software or hardware)?',
    help: 'Almost always yes.',
  },
  sys_autonomy: {
    question: 'Can it act with some independence from people?',
    help: 'Any degree beyond purely manual operation counts: once started, it produces results without a person taking each step.',
  },
  sys_infers: {
    question:
      'Does it work out how to produce its results from what it is given, rather than only carrying out rules that people wrote in full?',
    help: 'Machine learning, and reasoning over encoded knowledge: yes. Fixed rules, spreadsheets, simple statistics: no.',
  },
  sys_influences_environment: {
    question: 'Can its results influence people, processes or things?',
    help: 'Results are predictions, content, recommendations or decisions.',
  },
  sys_adaptive: {
    question: 'Does it keep learning after it has been put to use?',
    help: 'For information only; it never decides the class.',
  },
};

export const scope: WordsOf<(typeof scopeFacts)[number]['key']> = {
  union_nexus: {
    question: 'Is it supplied or used in the European Union, or are its results used there?',
    help: 'Use by an EU institution: always yes.',
  },
  excl_military_exclusive: {
    question: 'Is it used exclusively for military, defence or national security purposes?',
    help: 'Any civilian use as well: no.',
  },
  excl_third_country_le_coop: {
    question:
      'Is it used by an authority of a non-EU country, or by an international organisation, in law-enforcement or judicial cooperation with the Union, with adequate safeguards?',
  },
  excl_scientific_rd_sole: {
    question: 'Was it both developed and put to use solely for scientific research and development?',
    help: 'A general tool that researchers also use: no.',
  },
  lifecycle_stage: {
    question: 'Where is it in its life?',
    options: {
      planned: 'Planned',
      development: 'In development',
      pilot: 'In a pilot',
      in_service: 'In service',
      retired: 'Taken out of service',
    },
  },
  excl_premarket_rd: {
    question: 'Is this only research, testing or development before it is first put on the market or into service?',
    help: 'If it is already in service: no.',
  },
  real_world_testing: {
    question: 'Is it tested on real people or in real conditions, outside a laboratory?',
    help: 'Then the exclusion for work before the market does not apply.',
  },
  excl_personal_nonprofessional: {
    question: 'Is it used by a private person for purely personal purposes?',
    help: 'Any use by staff for work: no.',
  },
  free_open_source_licence: {
    question: 'Is it released under a free and open-source licence?',
    help: 'Matters only if the system is neither prohibited nor high-risk nor subject to transparency duties.',
  },
};
