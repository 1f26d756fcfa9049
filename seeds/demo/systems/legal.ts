// Compliance and data protection, and internal audit.

import { begun, grantsBenefits, made, outside, ownData, plain, writes } from '../answers';
import { answer, ask, change, duty, link, move, override, relate, report, say, take, write } from '../deeds';
import { assessed, basics, confirmed, inReview, kept, moved, submitted } from '../journeys';
import { tale, type Tale } from '../tale';
import { ada, clara, denis, kalle, matteo } from '../who';

export const legal: readonly Tale[] = [
  tale(
    'Clause Finder',
    'LEGAL.D.1',
    matteo,
    335,
    {
      stage: 'pilot',
      origin: 'purchased',
      summary: 'Finds clauses in contracts that differ from the model contract.',
      intendedPurpose: 'Show to lawyers where a draft contract differs from the model contract.',
      details: {
        supplier: 'Nordbeispiel',
        contractReference: 'FC-DEMO-077',
        tags: ['contracts'],
        affectedPersons: ['staff', 'tenderers'],
        usersEstimate: 60,
        operatorRoles: ['deployer'],
        techniques: ['language_processing'],
        hosting: 'supplier_service',
        personalData: 'yes',
        dataSubjects: ['tenderers'],
      },
    },
    [
      ...kept(matteo, denis, {
        ...plain,
        ...outside,
        house_sensitive_information: true,
        house_security_reviewed: false,
      }),
      ...moved(matteo, denis, 15, 'in_use'),
      [30, matteo, link('Security review of the service', 'https://intranet.example/clause-finder-review', 200)],
      [
        2,
        matteo,
        duty('house-review-security', { state: 'met', note: 'Reviewed by the security office.' }, [
          'Security review of the service',
        ]),
      ],
    ],
  ),
  tale(
    'Request Redactor',
    'LEGAL.D.1',
    matteo,
    7,
    {
      stage: 'pilot',
      origin: 'in_house',
      summary: 'Proposes which names to black out before a document is disclosed.',
      intendedPurpose:
        'Propose passages with personal data to be blacked out in documents that are asked for; a lawyer decides on each.',
      details: {
        tags: ['access to documents'],
        affectedPersons: ['general_public'],
        operatorRoles: ['provider', 'deployer'],
        personalData: 'yes',
      },
    },
    submitted(matteo, { ...plain, ...made, ...ownData }),
  ),
  tale(
    'Case Law Finder',
    'LEGAL.D.1',
    matteo,
    225,
    {
      stage: 'pilot',
      origin: 'purchased',
      summary: 'Finds judgments on a question and sums them up.',
      intendedPurpose: 'Find judgments on a question of law and sum them up for lawyers, with the passages quoted.',
      details: {
        supplier: 'Nordbeispiel',
        tags: ['research of law', 'generative AI'],
        affectedPersons: ['staff'],
        usersEstimate: 60,
        operatorRoles: ['deployer'],
        personalData: 'no',
      },
    },
    [
      ...kept(matteo, denis, { ...writes, ...outside, house_output_leaves: false }),
      ...moved(matteo, denis, 12, 'in_use'),
      [
        158,
        matteo,
        report(
          'Quoted a judgment that does not exist',
          'A draft quoted a judgment that cannot be found. The lawyer noticed before it was sent.',
          ['other'],
          1,
        ),
      ],
    ],
  ),
  tale(
    'Complaint Router',
    'LEGAL.D.1',
    matteo,
    145,
    {
      stage: 'development',
      origin: 'contracted',
      summary: 'Sorts complaints of citizens by subject.',
      intendedPurpose: 'Propose the subject and the responsible unit of a complaint; a clerk confirms.',
      details: {
        supplier: 'Exempla Systems',
        tags: ['mail', 'sorting'],
        affectedPersons: ['complainants'],
        usersEstimate: 3000,
        operatorRoles: ['deployer'],
        personalData: 'yes',
        dataSubjects: ['complainants'],
      },
    },
    [
      ...confirmed(matteo, clara, plain),
      [9, matteo, relate('same_product', 'Mail Sorter', 'The same models, trained on complaints.')],
      [30, ada, say('We can share our training with you.', [matteo])],
    ],
  ),
  tale(
    'Data Subject Search',
    'LEGAL.D.1',
    matteo,
    82,
    {
      stage: 'pilot',
      origin: 'in_house',
      visibility: 'unit',
      summary: 'Finds where data of a person lie when they ask.',
      intendedPurpose: 'Find files that name a person who asks what is known of them.',
      details: {
        tags: ['data protection'],
        operatorRoles: ['provider', 'deployer'],
        personalData: 'yes',
        dataSubjects: ['general_public'],
      },
    },
    [
      ...confirmed(matteo, denis, { ...plain, ...made }),
      [8, matteo, duty('eudpr-31', { state: 'met', note: 'DPR-DEMO-0052.' })],
    ],
  ),
  tale(
    'Grant Eligibility Check',
    'LEGAL.D.1',
    matteo,
    200,
    {
      stage: 'development',
      origin: 'contracted',
      summary: 'Checks whether applicants for emergency aid have a right to it.',
      intendedPurpose:
        'Rate applications of natural persons for emergency aid by whether the conditions are met; an agent decides.',
      details: {
        supplier: 'Exempla Systems',
        tags: ['grants'],
        affectedPersons: ['applicants', 'vulnerable_persons'],
        usersEstimate: 900,
        decisionRole: 'decides_with_review',
        operatorRoles: ['deployer'],
        personalData: 'yes',
        dataSubjects: ['applicants'],
      },
    },
    [
      ...confirmed(matteo, denis, grantsBenefits, 'Point 5(a), we think.'),
      [
        30,
        matteo,
        duty('article-26-2', {
          state: 'in_progress',
          note: 'Two agents are named, training follows.',
          responsible: matteo,
        }),
      ],
      [
        6,
        matteo,
        write('fria', {
          processes: 'Emergency aid to natural persons.',
          affectedPersons: 'Applicants in need, about 900 a year.',
          risks: 'Somebody who has a right to aid is rated low and waits.',
        }),
      ],
      [
        3,
        matteo,
        say('When must the impact assessment be ready: before the pilot?', [denis], {
          kind: 'duty',
          key: 'article-27',
        }),
      ],
    ],
  ),
  tale(
    'Audit Sampling',
    'AUDIT.1',
    kalle,
    160,
    {
      stage: 'development',
      origin: 'in_house',
      summary: 'Proposes which payments an audit should look at.',
      intendedPurpose: 'Propose a sample of payments to internal auditors by how unusual they are.',
      details: {
        tags: ['audit', 'finance'],
        operatorRoles: ['provider', 'deployer'],
        techniques: ['unsupervised_learning'],
        personalData: 'yes',
      },
    },
    [...assessed(kalle, begun), [40, kalle, say('We wait for the new extract of payments before we go on.')]],
  ),
  tale(
    'Fraud Signals',
    'AUDIT.1',
    kalle,
    150,
    {
      stage: 'development',
      origin: 'other_institution',
      visibility: 'restricted',
      restrictionReason: 'It says what investigators look at.',
      summary: 'Points at payments that look like known cases of fraud.',
      intendedPurpose:
        'Point auditors at payments of companies that look like known cases of fraud. It rates no person.',
      details: {
        tags: ['audit', 'finance'],
        affectedPersons: ['businesses'],
        operatorRoles: ['deployer'],
        personalData: 'yes',
        dataSubjects: ['businesses'],
      },
    },
    [
      ...inReview(kalle, clara, { ...plain, ...outside }),
      [2, clara, ask(['Are the payees ever natural persons?', 'p5d_individual_crime_risk'])],
      [6, kalle, answer('Sole traders, rarely. They are left out.')],
      [1, clara, take],
      [
        4,
        clara,
        override(
          'high_risk',
          'Sole traders are natural persons, and leaving them out is a filter that can fail. Until the filter is proven I class it as high-risk, so that the duties of Article 26 are kept.',
          'Annex III, point 6',
        ),
      ],
      [20, kalle, move('pilot')],
      ...basics(kalle, plain),
    ],
  ),
  tale(
    'Report Drafting',
    'AUDIT.1',
    kalle,
    50,
    {
      stage: 'pilot',
      origin: 'in_house',
      summary: 'Drafts standard parts of audit reports.',
      intendedPurpose: 'Draft the parts of an audit report that are always alike; the auditor writes the findings.',
      details: { tags: ['generative AI', 'audit'], operatorRoles: ['provider', 'deployer'] },
    },
    [
      ...confirmed(kalle, denis, { ...writes, ...made, house_output_leaves: false }),
      [3, kalle, relate('uses', 'GPT@EC', 'It writes by its interface.')],
      [5, kalle, change({ details: { personalData: 'no', humanOversight: 'Two auditors read each report.' } })],
    ],
  ),
  tale('Expense Outlier Finder', 'AUDIT.1', kalle, 8, {
    stage: 'idea',
    origin: 'in_house',
    summary: 'Would find unusual claims of mission costs.',
    intendedPurpose: 'Find unusual claims of mission costs for a second look.',
    details: { tags: ['audit', 'finance'] },
  }),
];
