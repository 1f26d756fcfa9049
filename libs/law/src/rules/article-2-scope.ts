// Article 2: to whom and to what the Act applies.
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';

export const article2Scope = [
  { id: 'article-2-1-nexus', provision: '2(1)', certainty: 'text', source: AI_ACT, when: { fact: 'union_nexus' } },
  {
    // Exclusively: dual use stays in (recital 24).
    id: 'article-2-3-military',
    provision: '2(3)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    when: { fact: 'excl_military_exclusive' },
  },
  {
    // Puts only that third-country authority or organisation outside, not others who use the same system.
    id: 'article-2-4-third-country-cooperation',
    provision: '2(4)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    when: { fact: 'excl_third_country_le_coop' },
  },
  {
    // A tool used in research is not one developed solely for it (recital 25). Models are excluded by the same words;
    // the question is about the system, so a model that is placed on the market beside it is a contradiction between
    // answers.
    id: 'article-2-6-scientific-research',
    provision: '2(6)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    when: { fact: 'excl_scientific_rd_sole' },
  },
  {
    id: 'article-2-8-before-market',
    provision: '2(8)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    // Taken as answered: the stage of life is not read here, so "research only" beside "in service" is a contradiction
    // between answers, not an answer to this provision.
    when: { fact: 'excl_premarket_rd' },
    exceptions: ['article-2-8-real-world-testing'],
  },
  {
    id: 'article-2-8-real-world-testing',
    provision: '2(8), last sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'real_world_testing' },
  },
  {
    // Frees that person from the duties of a deployer; the class of the system stays.
    id: 'article-2-10-personal-use',
    provision: '2(10)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'excl_personal_nonprofessional' },
  },
  {
    // Tested last: a free licence never rescues a prohibited, high-risk or transparency system.
    id: 'article-2-12-open-source',
    provision: '2(12)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    when: { fact: 'free_open_source_licence' },
    exceptions: ['article-5-any-point', 'article-6-high-risk', 'article-50-any-paragraph'],
  },
  {
    // Still high-risk, yet of the Act only 6(1), 60a and 102-112 apply, and 57-59 where that law has taken the
    // requirements over.
    id: 'article-2-2-section-b',
    provision: '2(2)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: {
      all: [
        { rule: 'article-6-1-product' },
        {
          fact: 'annex1_act',
          in: [
            'avsec',
            'two_wheel',
            'agricultural',
            'marine',
            'rail',
            'motor_vehicles',
            'vehicle_safety',
            'aviation',
            'machinery',
          ],
        },
      ],
    },
  },
  {
    id: 'article-2-excluded',
    provision: '2',
    certainty: 'text',
    source: AI_ACT,
    gives: 'out_of_scope',
    support: true,
    when: {
      any: [
        { not: { rule: 'article-2-1-nexus' } },
        { rule: 'article-2-3-military' },
        { rule: 'article-2-4-third-country-cooperation' },
        { rule: 'article-2-6-scientific-research' },
        { rule: 'article-2-8-before-market' },
      ],
    },
  },
  {
    id: 'act-applies',
    provision: '2, 3(1)',
    certainty: 'own',
    source: OWN_READING,
    support: true,
    when: {
      all: [
        { rule: 'article-3-1-ai-system' },
        { not: { rule: 'article-2-excluded' } },
        { not: { rule: 'article-2-12-open-source' } },
      ],
    },
  },
  {
    // Products of Section B meet a few articles only: no listed use, no transparency, no duty beside those of 2(2).
    // Doubt: by the letter Article 5 is not among the few either. The prohibition is kept here, on the cautious side.
    id: 'act-applies-in-full',
    provision: '2, 2(2), 3(1)',
    certainty: 'own',
    source: OWN_READING,
    support: true,
    when: { all: [{ rule: 'act-applies' }, { not: { rule: 'article-2-2-section-b' } }] },
  },
] as const satisfies readonly Rule[];
