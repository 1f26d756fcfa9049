// The registration in English.

import type { RegistrationWords } from '../registration-words';

export const en: RegistrationWords = {
  sections: {
    A: 'Section A: provider of a high-risk system',
    B: 'Section B: provider that relies on Article 6(3)',
    C: 'Section C: public body that deploys',
    IX: 'Annex IX: test in real-world conditions',
  },
  short: { A: 'Section A', B: 'Section B', C: 'Section C', IX: 'Annex IX' },
  channels: {
    public: 'Public part of the database.',
    authorities: 'Seen by market surveillance authorities and the Commission alone (Article 71(4)).',
    non_public: 'Non-public part (Article 49(4)): only some points are handed in.',
    national: 'Registered at national level, not in the EU database (Article 49(5)).',
  },
  parts: {
    public: 'Public part',
    authorities: 'Authorities only',
    non_public: 'Non-public part',
    national: 'National level',
  },
  statuses: { registered: 'Registered', updated: 'Updated', withdrawn: 'Withdrawn' },
  states: {
    there: 'There',
    gap: 'Missing',
    warning: 'Look at it',
    not_needed: 'Not needed',
    held_back: 'Not handed in',
  },
  reasons: {
    expired: 'The certificate has expired.',
    contradicts_stage: 'The status contradicts the stage of the record.',
    no_condition: 'No condition of Article 6(3) holds according to the answers.',
    profiling: 'With profiling, or as long as that is open, Article 6(3) cannot be relied on.',
    components: 'Name the components, or leave it if there are none.',
    held_back: 'Article 49(4): it is not handed in to the non-public part.',
  },
  findings: {
    provider_not_found:
      'The provider has not registered the system: do not use it, and tell the provider or distributor (Article 26(8)).',
    fria_missing: 'The fundamental rights impact assessment is missing (Article 27(1)).',
    fria_not_notified: 'The fundamental rights impact assessment has not been notified (Article 27(3)).',
    derogation_undocumented: 'Article 6(3) is relied on, but its documentation is missing (Article 6(4)).',
    derogation_after_first_use: 'The derogation was documented after first use (Article 6(4)).',
    status_contradicts_stage: 'The status for the database contradicts the stage of the record.',
    both_sections: 'As provider and deployer you register twice: Sections A and C.',
    only_one_of_both:
      'As provider and deployer you register twice: of Sections A and C one is registered so far (Article 49(1) and (3)).',
    changed_since_registered:
      'What was registered is not what the record says now: the entry is to be kept up to date (head of Sections A, B and C).',
    registered_status_differs:
      'The status that was registered does not fit the stage of the record (Annex VIII, points A7 and B8).',
    wrong_part: 'It is registered in the wrong part of the database (Article 49(4)).',
    wrong_section: 'It is registered in a section that is not owed, while another one is.',
  },
  exempt: {
    R7: 'High-risk as a product alone (Article 6(1)): Article 49 names the uses of Annex III only.',
    R8: 'No case of Article 49 by the answers. A deployer may register voluntarily (recital 131).',
  },
  early: 'The duty hangs on classes that apply from 2 December 2027: what is handed in before is early and voluntary.',
  points: {
    A1: ['provider', 'Name, address and contact details of the provider'],
    A2: [
      'who submits for it',
      'Where another person submits the information on behalf of the provider: name, address and contact details of that person',
    ],
    A3: [
      'authorised representative',
      'Name, address and contact details of the authorised representative, where applicable',
    ],
    A4: [
      'trade name and reference',
      'Trade name of the AI system, and any additional unambiguous reference by which it can be identified and traced',
    ],
    A5: [
      'purpose, components and functions',
      'Description of the intended purpose of the AI system, and of the components and functions supported through it',
    ],
    A6: [
      'information used and operating logic',
      'Basic and concise description of the information used by the system (data, inputs) and of its operating logic',
    ],
    A7: [
      'status',
      'Status of the AI system: on the market or in service; no longer placed on the market or in service; recalled',
    ],
    A8: [
      'certificate and notified body',
      'Type, number and expiry date of the certificate issued by the notified body, and name or identification number of that body, where applicable',
    ],
    A9: ['copy of the certificate', 'Scanned copy of the certificate of point 8, where applicable'],
    A10: [
      'Member States',
      'Member States in which the AI system has been placed on the market, put into service or made available',
    ],
    A11: ['EU declaration of conformity', 'Copy of the EU declaration of conformity of Article 47'],
    A12: [
      'instructions for use',
      'Electronic instructions for use; not for law enforcement, migration, asylum and border control (Annex III, points 1, 6 and 7)',
    ],
    A13: ['address with more information', 'URL for additional information (optional)'],
    B1: ['provider', 'Name, address and contact details of the provider'],
    B2: [
      'who submits for it',
      'Where another person submits the information on behalf of the provider: name, address and contact details of that person',
    ],
    B3: [
      'authorised representative',
      'Name, address and contact details of the authorised representative, where applicable',
    ],
    B4: [
      'trade name and reference',
      'Trade name of the AI system, and any additional unambiguous reference by which it can be identified and traced',
    ],
    B5: ['intended purpose', 'Description of the intended purpose of the AI system'],
    B6: [
      'condition of Article 6(3)',
      'Condition or conditions of Article 6(3) by which the AI system is considered not to be high-risk',
    ],
    B7: [
      'grounds in short',
      'Short summary of the grounds on which the AI system is considered not to be high-risk under Article 6(3)',
    ],
    B8: [
      'status',
      'Status of the AI system: on the market or in service; no longer placed on the market or in service; recalled',
    ],
    B9: [
      'Member States',
      'Member States in which the AI system has been placed on the market, put into service or made available',
    ],
    C1: ['deployer', 'Name, address and contact details of the deployer'],
    C2: [
      'who submits for it',
      'Name, address and contact details of the person who submits the information on behalf of the deployer',
    ],
    C3: [
      'address of the provider’s entry',
      'URL of the entry that the provider made for the AI system in the EU database',
    ],
    C4: [
      'summary of the fundamental rights impact assessment',
      'Summary of the findings of the fundamental rights impact assessment of Article 27',
    ],
    C5: [
      'summary of the data protection impact assessment',
      'Summary of the data protection impact assessment (Article 35 of Regulation (EU) 2016/679 or Article 27 of Directive (EU) 2016/680), where applicable',
    ],
    IX1: ['number of the test', 'Union-wide unique single identification number of the test in real-world conditions'],
    IX2: [
      'provider and deployers',
      'Name and contact details of the provider or prospective provider and of the deployers involved in the test',
    ],
    IX3: [
      'system and purpose',
      'Brief description of the AI system, its intended purpose, and what else identifies it',
    ],
    IX4: ['testing plan', 'Summary of the main characteristics of the plan for the test in real-world conditions'],
    IX5: [
      'suspension or termination',
      'Information on the suspension or termination of the test in real-world conditions',
    ],
  },
  fields: {
    name: 'Name',
    intendedPurpose: 'Intended purpose',
    institution: 'Institution',
    unit: 'Unit',
    components: 'Components',
    conditions: 'Conditions of Article 6(3)',
  },
  labels: {
    title: 'Registration in the EU database',
    point: 'Point',
    asked: 'What the annex asks for',
    field: 'Field',
    value: 'Value',
    state: 'State',
    missing: 'What is missing',
    findings: 'What is to be looked at',
    registrations: 'What was registered',
    noRegistration: 'No registration is written down.',
    system: 'System',
    section: 'Section',
    part: 'Part of the database',
    status: 'Status',
    on: 'Day',
    registeredBy: 'Registered by',
    onBehalfOf: 'On behalf of',
    entryNumber: 'Number of the entry',
    entryUrl: 'Address of the entry',
    changedSince: 'Changed since it was registered',
    retracted: 'Retracted',
    number: 'No',
    asOf: 'As of',
    digest: 'Digest of the form',
    nothingSaid: 'Nothing is said yet.',
  },
};
