// Strategy coordination: texts, consultations, figures. One of its people has left.

import { made, outside, ownData, plain, talks, withoutPersons, writes } from '../answers';
import { act, answer, ask, confirm, duty, link, relate, reply, say, settle, take } from '../deeds';
import { inReview, kept, moved, submitted } from '../journeys';
import { tale, type Tale } from '../tale';
import { ada, clara, denis, fabio, lucia, noor } from '../who';

export const strategy: readonly Tale[] = [
  tale(
    'Press Summary',
    'STRAT.A.4',
    noor,
    22,
    {
      stage: 'pilot',
      origin: 'purchased',
      summary: 'Sums up the morning’s press for the hierarchy.',
      intendedPurpose: 'Write a summary of press articles each morning for internal use.',
      details: {
        supplier: 'Nordbeispiel',
        tags: ['press', 'generative AI'],
        affectedPersons: ['staff'],
        operatorRoles: ['deployer'],
        personalData: 'no',
      },
    },
    [
      ...inReview(noor, clara, { ...writes, ...outside, house_works_of_others: true, house_rights_cleared: true }),
      [
        5,
        clara,
        ask(['Does anybody read the summary before it is sent, and is it ever published?', 'house_output_checked']),
      ],
    ],
  ),
  tale(
    'Consultation Digest',
    'STRAT.A.4',
    lucia,
    292,
    {
      stage: 'pilot',
      origin: 'other_institution',
      summary: 'Groups the answers to public consultations by theme.',
      intendedPurpose: 'Group answers to a public consultation by theme and show typical passages to policy officers.',
      details: {
        tags: ['consultations'],
        affectedPersons: ['general_public', 'businesses'],
        usersEstimate: 25000,
        decisionRole: 'informs',
        operatorRoles: ['deployer'],
        techniques: ['unsupervised_learning', 'language_processing'],
        personalData: 'yes',
        dataSubjects: ['general_public'],
      },
    },
    [
      ...kept(lucia, denis, { ...plain, ...outside }),
      ...moved(lucia, denis, 20, 'in_use'),
      [
        12,
        lucia,
        act('PUBLIC-O1', 'is_evidence_for', 'Shows what answers to consultations say of the needs of administrations.'),
      ],
      [40, noor, say('Who looks after this now that Lucía leaves?', [fabio])],
    ],
  ),
  tale(
    'Policy Trend Map',
    'STRAT.A.4',
    lucia,
    268,
    {
      stage: 'in_use',
      origin: 'in_house',
      summary: 'Shows which subjects come up in speeches and papers over time.',
      intendedPurpose: 'Show to policy officers which subjects come up over time.',
      details: { tags: ['figures'], personalData: 'no' },
    },
    kept(lucia, clara, { ...plain, ...made, ...ownData, ...withoutPersons }),
  ),
  tale('Dialogue Notes', 'STRAT.A.4', lucia, 175, {
    stage: 'development',
    origin: 'in_house',
    summary: 'Finds what was said on a subject in notes of dialogues.',
    intendedPurpose: 'Find passages on a subject in notes of structured dialogues.',
    details: { tags: ['search', 'consultations'] },
  }),
  tale(
    'Strategy Progress Bot',
    'STRAT.A.4',
    noor,
    140,
    {
      stage: 'development',
      origin: 'in_house',
      summary: 'Answers questions on how far the actions of the strategy are.',
      intendedPurpose: 'Answer questions of staff on actions, targets and linked systems from the register itself.',
      details: {
        tags: ['chatbot'],
        affectedPersons: ['staff'],
        operatorRoles: ['provider', 'deployer'],
        personalData: 'no',
      },
    },
    [
      ...kept(noor, denis, { ...talks, ...made, ...withoutPersons }),
      ...moved(noor, denis, 18, 'pilot'),
      [3, noor, relate('uses', 'GPT@EC', 'It talks by its interface.')],
      [5, fabio, act('GOVERNANCE-F2', 'supports', 'Figures of the observatory can be asked in words.')],
      [25, noor, duty('article-50-1', { state: 'met', note: 'The name of the bot says it.' })],
    ],
  ),
  tale(
    'Impact Assessment Helper',
    'STRAT.A.4',
    noor,
    115,
    {
      stage: 'pilot',
      origin: 'in_house',
      summary: 'Drafts the outline of an impact assessment.',
      intendedPurpose: 'Draft the outline of an impact assessment from earlier ones; the author writes it.',
      details: { tags: ['generative AI'], operatorRoles: ['provider', 'deployer'] },
    },
    [
      ...kept(noor, clara, { ...writes, ...made }),
      [7, noor, relate('uses', 'GPT@EC', 'It writes by its interface.')],
      [20, noor, link('Twelve outlines, read by authors', 'https://intranet.example/outlines', 90)],
    ],
  ),
  tale(
    'Survey Clusterer',
    'STRAT.A.4',
    noor,
    55,
    {
      stage: 'idea',
      origin: 'in_house',
      summary: 'Would group answers to surveys by theme.',
      intendedPurpose: 'Group answers to surveys of staff by theme.',
      details: { tags: ['consultations'] },
    },
    [
      [2, noor, relate('possible_duplicate', 'Consultation Digest', 'Both group answers by theme.')],
      [
        6,
        noor,
        settle(
          'Consultation Digest',
          'rejected',
          'Surveys of staff are confidential and may not leave the unit; the digest is for public consultations.',
        ),
      ],
    ],
  ),
  tale(
    'Energy Figures Forecast',
    'STRAT.A.4',
    noor,
    90,
    {
      stage: 'pilot',
      origin: 'other_institution',
      summary: 'Foresees demand for energy by country and month.',
      intendedPurpose: 'Foresee demand for energy for reports; nothing is steered by it.',
      details: { tags: ['figures'], countries: ['BE', 'DE', 'FR'], personalData: 'no', usesEuroHpc: true },
    },
    [
      ...kept(noor, denis, { ...plain, ...withoutPersons, house_uses_hpc: true, house_energy_estimated: true }),
      [10, fabio, act('ENERGY-F1', 'uses_result_of', 'Built on models that the action pays for.')],
      [12, ada, say('Could we use the same forecast for our buildings?', [noor])],
      [3, noor, reply('Gladly: the interface is open to all units.')],
    ],
  ),
  tale(
    'Farm Data Explorer',
    'STRAT.A.4',
    noor,
    9,
    {
      stage: 'development',
      origin: 'contracted',
      summary: 'Answers questions on farm statistics with tables.',
      intendedPurpose: 'Turn questions on farm statistics into tables.',
      details: { supplier: 'Nordbeispiel', tags: ['figures'], personalData: 'no' },
    },
    [
      ...submitted(noor, { ...plain, ...outside, ...withoutPersons }),
      [2, fabio, act('AGRIFOOD-F1', 'supports', 'Its tables are meant for the platform.')],
    ],
  ),
  tale(
    'Health Evidence Scan',
    'STRAT.A.4',
    noor,
    195,
    {
      stage: 'pilot',
      origin: 'purchased',
      summary: 'Finds studies on a question of health policy.',
      intendedPurpose: 'Find published studies on a question of health policy; experts judge them.',
      details: {
        supplier: 'Société Exemple',
        tags: ['search', 'health'],
        operatorRoles: ['deployer'],
        personalData: 'no',
      },
    },
    [
      ...inReview(noor, clara, { ...plain, ...outside, ...withoutPersons }),
      [3, clara, ask('Does it give advice on treatment?')],
      [2, noor, answer('No. It lists studies.')],
      [1, clara, take],
      [2, clara, confirm],
      ...moved(noor, clara, 9, 'in_use'),
      [4, fabio, act('HEALTH-O8', 'uses_result_of', 'Finds what the action’s projects publish.')],
      [30, denis, say('Please renew the link to the test.', [noor])],
    ],
  ),
];
