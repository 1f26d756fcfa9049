// GPT@EC and eTranslation as annex 2 of COM(2025) 723 final names them. What it does not say is assumed for the
// demonstration, and each note says so.

import { generalPurpose, made, ownData, translates } from '../answers';
import { act, assess, change, confirm, duty, firstUse, link, say, submit, take } from '../deeds';
import { basics } from '../journeys';
import { ada, clara, denis, fabio, jana } from '../who';
import type { Event } from '../tale';

const assumed = 'Assumed for the demonstration; annex 2 does not say so.';
const notes = (...keys: string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, assumed]));

/** What happened to the two records since they were entered with the strategy, counted from the first day. */
export const toolsSince: Readonly<Record<'GPT@EC' | 'eTranslation', readonly Event[]>> = {
  'GPT@EC': [
    [
      20,
      ada,
      change({
        reason: 'Completed for the first review.',
        details: {
          acronym: 'GPT@EC',
          tags: ['generative AI', 'for all staff'],
          technicalContact: 'Functional mailbox of the team (fictitious)',
          businessContact: 'Head of sector, AI tools (fictitious)',
          champion: 'Network of AI champions',
          expectedBenefits:
            'Staff draft, sum up and look things up faster, without handing texts of the institution to services that nobody has checked.',
          affectedPersons: ['staff'],
          usersEstimate: 32000,
          decisionRole: 'informs',
          languages: ['en', 'fr', 'de'],
          countries: ['BE', 'LU'],
          operatorRoles: ['provider', 'deployer'],
          providerName: 'European Commission',
          techniques: ['text_generation', 'language_processing', 'retrieval'],
          productVersion: '1.0',
          operatingLogic:
            'A person types a request; a language model writes an answer. The person chooses the model and may add documents, which are used for this answer alone.',
          inputData:
            'What staff type and the documents they add. Both are deleted after the time that the rules on use set.',
          hosting: 'own_data_centre',
          usesEuroHpc: false,
          apiOffered: true,
          openness: 'source',
          personalData: 'yes',
          dataSubjects: ['staff'],
          dataSources: ['Requests of staff', 'Documents that staff add'],
          processingRecordReference: 'DPR-DEMO-0001',
          dpiaReference: 'DPIA-DEMO-0001',
          retention: 'Requests and answers are deleted after 30 days.',
          humanOversight:
            'Whoever asks reads the answer before it is used. The rules for staff say what may not be asked, and that no decision about a person rests on an answer alone.',
          evaluation:
            'Answers to 400 fixed requests in three languages are read by people before each new model; results are kept as evidence.',
          securityReview: 'done',
          securityReviewReference: 'SEC-DEMO-0007',
          incidentContact: 'IT helpdesk of the institution',
          publicSummary:
            'A tool with which all staff of the Commission can use generative AI in their work, under rules of the house.',
        },
      }),
    ],
    [
      4,
      ada,
      assess(
        { ...generalPurpose, ...made, house_uses_hpc: false },
        notes('processes_personal_data', 'house_output_checked', 'placed_on_market', 'interaction_obvious'),
      ),
    ],
    [1, ada, submit('All answers that annex 2 leaves open are assumed for the demonstration.')],
    [3, denis, take],
    [
      2,
      denis,
      say('Who tells staff that answers come from a machine: the start page alone, or every answer?', [ada], {
        kind: 'answer',
        key: 'interaction_obvious',
      }),
    ],
    [
      1,
      ada,
      change({ reason: 'The notice now stands beside each answer.', details: { lastSignificantChangeOn: null } }),
    ],
    [4, denis, confirm],
    [9, ada, link('Rules for staff on generative AI (fictitious)', 'https://intranet.example/gpt-rules')],
    [2, ada, link('Results of the 400 requests, spring', 'https://intranet.example/gpt-evaluation', 300)],
    ...basics(ada, generalPurpose),
    [
      1,
      ada,
      duty(
        'article-4-provider',
        { state: 'met', note: 'A course of one hour is asked of everybody before the first use.' },
        ['Rules for staff on generative AI (fictitious)'],
      ),
    ],
    [5, ada, duty('article-50-1', { state: 'met', note: 'Each answer says that a machine wrote it.' })],
    [
      12,
      ada,
      duty('article-50-2', {
        state: 'in_progress',
        note: 'Marks in generated files are tried with two formats.',
        responsible: ada,
      }),
    ],
    [
      30,
      fabio,
      act(
        'PUBLIC-F3',
        'delivers',
        'The tool that annex 2 names is offered to all staff, and by its interface to other systems.',
      ),
    ],
  ],
  eTranslation: [
    [24, ada, change({ reason: 'Editors who help to keep it.', editors: [jana] })],
    [
      2,
      jana,
      change({
        reason: 'Completed for the first review.',
        details: {
          acronym: 'eTranslation',
          tags: ['translation', 'public sector'],
          technicalContact: 'Functional mailbox of the team (fictitious)',
          expectedBenefits:
            'Public administrations understand texts in all official languages at once, without sending them to services outside.',
          affectedPersons: ['staff', 'general_public'],
          usersEstimate: 100000,
          decisionRole: 'informs',
          languages: ['en', 'fr', 'de', 'it', 'es', 'pl', 'nl', 'pt', 'ro', 'el'],
          countries: ['AT', 'BE', 'DE', 'ES', 'FR', 'IT', 'LU', 'PL'],
          operatorRoles: ['provider', 'deployer'],
          providerName: 'European Commission',
          techniques: ['machine_translation', 'deep_learning'],
          operatingLogic:
            'Models trained for pairs of languages turn a text into another language, sentence by sentence, and keep the form of the document.',
          inputData:
            'Texts and documents that users send. The models were trained on translations that the institutions published or keep.',
          hosting: 'own_data_centre',
          usesEuroHpc: true,
          apiOffered: true,
          openness: 'closed',
          energyNote: 'Training runs are counted and reported once a year.',
          personalData: 'yes',
          dataSubjects: ['staff', 'general_public'],
          dataSources: ['Texts of users', 'Published translations'],
          processingRecordReference: 'DPR-DEMO-0002',
          retention: 'Texts are deleted after 24 hours.',
          humanOversight:
            'The page says that the translation was made by a machine and is no official text. For publication a translator revises it.',
          evaluation:
            'Each new model is compared with the one before by measures and by translators, for every pair of languages.',
          securityReview: 'done',
          incidentContact: 'Service desk of the language tools',
          publicSummary: 'Machine translation for public administrations in Europe, run by the European Commission.',
        },
      }),
    ],
    [
      3,
      jana,
      assess(
        {
          ...translates,
          ...made,
          ...ownData,
          house_uses_hpc: true,
          house_energy_estimated: true,
          house_external_service: false,
        },
        {
          no_substantial_alteration:
            'A translation keeps what the text says. New generative features are registered on their own when they change texts.',
          ...notes('processes_personal_data', 'house_uses_hpc', 'placed_on_market'),
        },
      ),
    ],
    [1, jana, submit('Translation only. New generative features will be records of their own.')],
    [2, clara, take],
    [4, clara, confirm],
    [6, jana, firstUse(-20)],
    [
      15,
      jana,
      link('Comparison of models, all pairs of languages (fictitious)', 'https://intranet.example/mt-comparison', 200),
    ],
    ...basics(jana, translates),
    [
      4,
      jana,
      duty('article-4-provider', {
        state: 'met',
        note: 'The page of the tool explains what it can and cannot do; translators are trained.',
      }),
    ],
    [1, jana, duty('house-check-output', { state: 'met', note: 'For publication a translator revises it.' })],
    [25, fabio, act('CULTURE-F3', 'supports', 'Platforms for news in several languages can build on its interface.')],
    [2, fabio, act('PUBLIC-F3', 'supports', 'It is offered to public administrations beside GPT@EC.')],
  ],
};
