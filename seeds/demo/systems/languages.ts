// Language tools.

import { made, openSubtitles, outside, ownData, plain, talks, translates, withoutPersons, writes } from '../answers';
import { act, assess, confirm, duty, file, handOver, link, relate, say, submit, take, withdraw } from '../deeds';
import { assessed, inReview, kept, moved, submitted } from '../journeys';
import { tale, type Tale } from '../tale';
import { clara, denis, fabio, jana, lucia } from '../who';

export const languages: readonly Tale[] = [
  tale(
    'Term Bank Suggestions',
    'LANG.A.1',
    jana,
    345,
    {
      stage: 'pilot',
      origin: 'in_house',
      summary: 'Finds new terms in texts and proposes them to terminologists.',
      intendedPurpose:
        'Propose new terms with their places in texts to terminologists, who decide whether to keep them.',
      details: {
        tags: ['terminology'],
        affectedPersons: ['staff'],
        usersEstimate: 80,
        operatorRoles: ['provider', 'deployer'],
        languages: ['en', 'fr', 'de', 'it', 'es'],
        personalData: 'no',
      },
    },
    [
      ...kept(jana, clara, { ...plain, ...made, ...ownData, ...withoutPersons }),
      ...moved(jana, clara, 15, 'in_use'),
      [
        7,
        jana,
        relate('part_of', 'eTranslation', 'It reads the texts that are sent for translation, where users allow it.'),
      ],
      [20, jana, duty('article-4-provider', { state: 'met', note: 'Terminologists built it.' })],
    ],
  ),
  tale(
    'Speech Subtitles',
    'LANG.A.1',
    jana,
    70,
    {
      stage: 'pilot',
      origin: 'contracted',
      summary: 'Writes live subtitles of public events in several languages.',
      intendedPurpose: 'Write subtitles of speeches at public events as they are given.',
      details: {
        supplier: 'Société Exemple',
        tags: ['speech', 'translation'],
        affectedPersons: ['general_public'],
        languages: ['en', 'fr', 'de'],
      },
    },
    [
      ...assessed(jana, openSubtitles),
      [
        6,
        jana,
        say(
          'Does a subtitle alter what was said? We are not sure how to answer the question on alterations.',
          [clara],
          { kind: 'answer', key: 'no_substantial_alteration' },
        ),
      ],
    ],
  ),
  tale(
    'Document Summaries',
    'LANG.A.1',
    jana,
    250,
    {
      stage: 'pilot',
      origin: 'in_house',
      summary: 'Sums up long documents in another language.',
      intendedPurpose: 'Give staff a summary of a document in a language that they read.',
      details: {
        tags: ['generative AI', 'translation'],
        affectedPersons: ['staff'],
        usersEstimate: 6000,
        decisionRole: 'informs',
        operatorRoles: ['provider', 'deployer'],
        personalData: 'yes',
      },
    },
    [
      ...kept(jana, denis, { ...writes, ...made, house_output_leaves: false }),
      ...moved(jana, denis, 22, 'in_use'),
      [4, jana, relate('part_of', 'eTranslation', 'It is offered beside translation.')],
      [
        3,
        jana,
        file(
          'How summaries were rated',
          'ratings.txt',
          'Sixty summaries, three readers each.\nRight in substance: 54. Something missing: 6. Something invented: 0.\n',
          150,
        ),
      ],
      [
        8,
        jana,
        duty('article-50-2', { state: 'met', note: 'Summaries carry a mark in the file.' }, [
          'How summaries were rated',
        ]),
      ],
    ],
  ),
  tale(
    'Interpreter Preparation',
    'LANG.A.1',
    jana,
    185,
    {
      stage: 'pilot',
      origin: 'purchased',
      summary: 'Collects terms and speakers’ names before a meeting.',
      intendedPurpose: 'Collect terms, names and earlier speeches for interpreters before a meeting.',
      details: {
        supplier: 'Nordbeispiel',
        tags: ['terminology', 'speech'],
        affectedPersons: ['staff'],
        operatorRoles: ['deployer'],
      },
    },
    [
      ...kept(jana, clara, { ...plain, ...outside }),
      ...moved(jana, clara, 15, 'in_use'),
      [6, jana, link('Test with forty meetings', 'https://intranet.example/interpreters-test', 60)],
      [20, jana, withdraw('Test with forty meetings', 'The page has moved; it is linked anew.')],
      [0, jana, link('Test with forty meetings, moved', 'https://intranet.example/interpreters/test', 20)],
    ],
  ),
  tale(
    'Plain Language Helper',
    'LANG.A.1',
    jana,
    120,
    {
      stage: 'pilot',
      origin: 'open_source',
      summary: 'Proposes plainer words for texts to the public.',
      intendedPurpose: 'Propose plainer words to authors, who take what they like.',
      details: {
        tags: ['writing'],
        affectedPersons: ['staff'],
        operatorRoles: ['provider', 'deployer'],
        openness: 'fully_open',
        licence: 'MIT',
      },
    },
    [
      ...kept(jana, denis, { ...writes, ...made, assistive_standard_editing: true }),
      ...moved(jana, denis, 12, 'in_use'),
      [10, fabio, act('PUBLIC-F1', 'delivers', 'Its code is in the shared repository for administrations.')],
    ],
  ),
  tale(
    'Voice of the Hotline',
    'LANG.A.1',
    jana,
    17,
    {
      stage: 'idea',
      origin: 'purchased',
      summary: 'Would answer calls of citizens in their language.',
      intendedPurpose: 'Answer calls on opening hours and forms, and hand on all others to a person.',
      details: { supplier: 'Nordbeispiel', tags: ['chatbot', 'speech'], affectedPersons: ['general_public'] },
    },
    submitted(
      jana,
      {
        ...talks,
        ...outside,
        generates_synthetic_content: true,
        assistive_standard_editing: false,
        no_substantial_alteration: false,
        house_output_leaves: true,
        house_output_checked: false,
      },
      'The voice is made by the machine. Which duties would come?',
    ),
  ),
  tale(
    'Old Glossary Finder',
    'LANG.A.1',
    lucia,
    355,
    {
      stage: 'in_use',
      origin: 'in_house',
      summary: 'Searched the glossaries of former translators.',
      intendedPurpose: 'Find entries in glossaries that translators left.',
      details: { tags: ['terminology'], personalData: 'no' },
    },
    [
      ...kept(lucia, clara, { ...plain, ...made, ...withoutPersons }),
      [40, lucia, handOver(jana, 'Glossaries belong to the language tools.')],
    ],
  ),
  tale(
    'Translation Quality Check',
    'LANG.A.1',
    jana,
    34,
    {
      stage: 'development',
      origin: 'in_house',
      summary: 'Points revisers at sentences that are probably wrong.',
      intendedPurpose: 'Point revisers at sentences of a translation that are probably wrong.',
      details: { tags: ['translation'], operatorRoles: ['provider', 'deployer'] },
    },
    [
      ...inReview(jana, denis, { ...translates, ...made, ...ownData }),
      [4, denis, confirm],
      [
        9,
        jana,
        assess(
          { ...translates, ...made, ...ownData, no_substantial_alteration: false },
          { no_substantial_alteration: 'Since the last version it also rewrites the sentence.' },
        ),
      ],
      [2, jana, submit('It now rewrites sentences.')],
      [3, denis, take],
    ],
  ),
];
