// Digital services: tools for the whole house.

import { begun, generalPurpose, made, noInference, outside, ownData, plain, research, talks, verifies, withoutPersons, writes, type Answers } from '../answers';
import {
  act, answer, ask, askToJoin, closeIncident, confirm, duty, file, handOver, link, move, noteEvent, override, refuse, relate, reply, report, resolve, retire, say, take, triage,
} from '../deeds';
import { assessed, basics, confirmed, inReview, kept, moved, submitted } from '../journeys';
import { tale, type Tale } from '../tale';
import { ada, basile, clara, denis, fabio, jana, matteo } from '../who';

const codeAnswers: Answers = { ...writes, ...outside, assistive_standard_editing: true, house_output_leaves: false, processes_personal_data: false };

export const digital: readonly Tale[] = [
  tale('Mail Sorter', 'DIGIT.B.2', ada, 352, {
    stage: 'development', origin: 'in_house', summary: 'Reads incoming letters and proposes the unit that should answer.',
    intendedPurpose: 'Propose to the mail desk which unit answers a letter; a clerk confirms each proposal.',
    details: { tags: ['mail', 'sorting'], affectedPersons: ['staff', 'general_public'], usersEstimate: 40, decisionRole: 'supports', languages: ['en', 'fr', 'de'], operatorRoles: ['provider', 'deployer'], techniques: ['supervised_learning', 'language_processing'], hosting: 'own_data_centre', personalData: 'yes', dataSubjects: ['general_public'], humanOversight: 'A clerk confirms or changes each proposal.' },
  }, [
    ...kept(ada, clara, { ...plain, ...made, ...ownData }, 'A first small one, to try the register.'),
    ...moved(ada, clara, 6, 'pilot'), ...moved(ada, clara, 40, 'in_use', 'The pilot went well: nine of ten proposals were right.'),
    [3, ada, file('Report of the pilot', 'pilot-report.txt', 'Mail Sorter, report of the pilot.\n1,204 letters, 1,091 proposals confirmed, 113 changed by the clerks.\nNo letter was lost.\n', 400)],
    [2, ada, duty('article-4-provider', { state: 'met', note: 'The four clerks had a morning of training.' }, ['Report of the pilot'])],
    [60, jana, say('Letters in Croatian often go to the wrong unit. Could you look at it?', [ada])], [2, ada, reply('They do: there are few of them to learn from. The next model has more.')], [21, ada, reply('Since Monday they arrive where they should.', [jana])], [1, jana, resolve],
  ]),
  tale('Helpdesk Companion', 'DIGIT.B.2', ada, 340, {
    stage: 'pilot', origin: 'contracted', summary: 'Answers questions of staff about their computers, at any hour.',
    intendedPurpose: 'Answer questions of staff on devices and accounts from the helpdesk’s own articles, and open a ticket where it cannot.',
    details: { supplier: 'Exempla Systems', contractReference: 'FC-DEMO-118', productVersion: '3.2', tags: ['chatbot', 'helpdesk'], affectedPersons: ['staff'], usersEstimate: 9000, decisionRole: 'informs', languages: ['en', 'fr'], operatorRoles: ['deployer'], techniques: ['text_generation', 'retrieval'], hosting: 'cloud_in_eu', personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...inReview(ada, denis, { ...talks, ...outside }),
    [3, denis, ask(['Does the window say that a machine answers?', 'interaction_obvious'], 'What happens with questions about illness or leave?')],
    [4, ada, answer('Yes, in the first line and in the name.', 'It names the page of human resources and says nothing of its own.')], [2, denis, take], [3, denis, confirm], ...basics(ada, talks),
    ...moved(ada, denis, 15, 'in_use'), [8, ada, relate('uses', 'GPT@EC', 'It asks the models through the interface of GPT@EC.')],
    [70, basile, report('Told a colleague to switch off the safety software', 'The companion answered that the safety software slows the device down and may be switched off. A colleague did so; the helpdesk noticed within the hour. Nothing was lost.', ['other'], 1)],
    [1, denis, triage({ isSerious: false, kinds: ['other'], isWidespread: false, note: 'No right was infringed and nobody was harmed. The answer came from an article that was out of date.' })],
    [2, ada, noteEvent('The article was taken out, and 40 others were looked through.')],
    [5, ada, noteEvent('The supplier added a check against the list of what may never be advised.')],
    [3, denis, closeIncident({ cause: 'An article of 2019 that nobody had withdrawn.', correction: 'Articles older than a year are no longer read; a list says what may never be advised.', outcome: 'The same question is answered rightly in three languages.' })],
  ]),
  tale('Visitor Guide', 'DIGIT', ada, 16, {
    stage: 'development', origin: 'purchased', summary: 'A talking guide at the entrance tells visitors the way.', intendedPurpose: 'Tell visitors the way to a room and what to show at the desk, in speech and writing.',
    details: { supplier: 'Musterwerk', tags: ['chatbot', 'visitors'], affectedPersons: ['general_public'], usersEstimate: 60000, languages: ['en', 'fr', 'de', 'nl'], operatorRoles: ['deployer'], personalData: 'no' },
  }, [...inReview(ada, clara, { ...talks, ...withoutPersons }), [1, clara, say('Please add a picture of the screen: does it say that it is a machine?', [ada])]]),
  tale('Badge Gate', 'DIGIT', ada, 205, {
    stage: 'development', origin: 'purchased', visibility: 'restricted', restrictionReason: 'It says how the entrances are secured.', summary: 'Compares the face at the gate with the picture on the badge.',
    intendedPurpose: 'Open the gate when the face before it is that of the badge’s holder. It compares one face with one picture and looks for nobody.',
    details: { supplier: 'Musterwerk', tags: ['security'], affectedPersons: ['staff', 'contractors'], usersEstimate: 12000, decisionRole: 'decides_with_review', operatorRoles: ['deployer'], techniques: ['computer_vision'], hosting: 'own_data_centre', personalData: 'yes', specialCategories: ['biometric'], dataSubjects: ['staff', 'contractors'] },
  }, [...kept(ada, clara, { ...verifies, ...outside }, 'One to one only; the supplier’s sheet is linked.'), [9, ada, link('Data sheet of the supplier', 'https://supplier.example/badge-gate.pdf', 365)], ...moved(ada, clara, 20, 'pilot'), [14, ada, duty('eudpr-10', { state: 'in_progress', note: 'The basis in law is with the data protection officer.' })]]),
  tale('Code Companion', 'DIGIT.B.2', ada, 9, {
    stage: 'pilot', origin: 'purchased', summary: 'Proposes lines of code while developers write.', intendedPurpose: 'Propose code to developers of the institution, who review all of it.', details: { supplier: 'Société Exemple', tags: ['developers', 'generative AI'] },
  }),
  tale('Code Review Assistant', 'DIGIT.B.2', ada, 168, {
    stage: 'pilot', origin: 'purchased', summary: 'Reads changes of programs and points at likely faults.', intendedPurpose: 'Point developers at likely faults in a change of a program; a colleague still reviews it.',
    details: { supplier: 'Société Exemple', tags: ['developers'], affectedPersons: ['staff'], usersEstimate: 300, operatorRoles: ['deployer'], personalData: 'no' },
  }, [...confirmed(ada, denis, codeAnswers), ...moved(ada, denis, 40, 'in_use'), [5, ada, duty('article-4-deployer', { state: 'in_progress', note: 'A course for developers is being prepared.', responsible: ada })]]),
  tale('Document Search', 'DIGIT.B.2', ada, 318, {
    stage: 'pilot', origin: 'open_source', summary: 'Finds documents by meaning and not only by words.', intendedPurpose: 'Find internal documents that staff may read by the meaning of a question.',
    details: { tags: ['search'], affectedPersons: ['staff'], usersEstimate: 15000, decisionRole: 'informs', operatorRoles: ['provider', 'deployer'], techniques: ['retrieval', 'language_processing'], hosting: 'own_data_centre', openness: 'fully_open', licence: 'Apache-2.0', personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...kept(ada, clara, { ...plain, ...made }), ...moved(ada, clara, 25, 'in_use'), [12, ada, relate('uses', 'GPT@EC', 'Questions are turned into numbers by its interface.')],
    [30, ada, duty('article-4-provider', { state: 'met', note: 'A page says how to ask and what it cannot find.' })], [202, matteo, askToJoin('We would like to search case files with it and can help with the record.')],
  ]),
  tale('Invoice Check', 'DIGIT', ada, 6, {
    stage: 'pilot', origin: 'purchased', summary: 'Compares invoices with orders and shows what does not fit.', intendedPurpose: 'Show to financial agents where an invoice differs from its order.',
    details: { supplier: 'Exempla Systems', tags: ['finance'], affectedPersons: ['staff', 'businesses'], usersEstimate: 120, operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['businesses'] },
  }, submitted(ada, { ...plain, ...outside }, 'We would like to start with the new year.')),
  tale('Building Energy Control', 'DIGIT', ada, 300, {
    stage: 'in_use', origin: 'contracted', summary: 'Steered heating by weather and use of rooms.', intendedPurpose: 'Set the heating of offices by forecast and use of rooms.', details: { supplier: 'Musterwerk', tags: ['buildings'], personalData: 'no', energyNote: 'Saved a tenth of the heating in its first winter.' },
  }, [...assessed(ada, begun), [90, ada, move('suspended', 'Sensors of two floors gave wrong numbers.')], [30, ada, say('The sensors are replaced in autumn; until then it stays off.')]]),
  tale('Meeting Room Planner', 'DIGIT', ada, 260, {
    stage: 'in_use', origin: 'in_house', summary: 'Places meetings by rules on size, distance and time.', intendedPurpose: 'Give each meeting a room by fixed rules that people wrote.', details: { tags: ['buildings', 'planning'], personalData: 'no' },
  }, confirmed(ada, denis, noInference, 'Rules alone; we think it is no AI system.')),
  tale('Minutes Writer', 'DIGIT.B.2', ada, 8, {
    stage: 'pilot', origin: 'open_source', summary: 'Turns the recording of a meeting into draft minutes.', intendedPurpose: 'Draft minutes of internal meetings from a recording to which all agreed; the chair corrects and approves them.',
    details: { tags: ['speech', 'minutes'], affectedPersons: ['staff'], usersEstimate: 800, operatorRoles: ['provider', 'deployer'], techniques: ['speech', 'text_generation'], personalData: 'yes', dataSubjects: ['staff'] },
  }, submitted(ada, { ...writes, ...made, house_output_leaves: false })),
  tale('Minutes Assistant', 'DIGIT.B.2', ada, 230, {
    stage: 'in_use', origin: 'purchased', summary: 'Draft minutes by a service outside.', intendedPurpose: 'Draft minutes of meetings with a service outside.', details: { supplier: 'Société Exemple', tags: ['speech', 'minutes'] },
  }, [
    ...confirmed(ada, clara, { ...writes, ...outside, house_sensitive_information: true, house_security_reviewed: false }), [60, clara, say('Recordings with personal data leave the house. Is there an end in sight?', [ada])], [1, ada, reply('Yes: Minutes Writer runs in our own data centre and takes over.')],
    [80, ada, retire('Replaced by Minutes Writer, which runs in our own data centre.')],
  ]),
  tale('Anomaly Watch', 'DIGIT', ada, 190, {
    stage: 'development', origin: 'contracted', visibility: 'unit', summary: 'Notices unusual traffic in the network.', intendedPurpose: 'Point the security team at unusual traffic; the team decides what is done.',
    details: { supplier: 'Exempla Systems', tags: ['security'], affectedPersons: ['staff'], operatorRoles: ['deployer'], techniques: ['unsupervised_learning'], hosting: 'own_data_centre', personalData: 'yes', dataSubjects: ['staff'] },
  }, [...kept(ada, denis, plain), ...moved(ada, denis, 10, 'pilot'), [8, ada, act('DEFENCE-F5', 'uses_result_of', 'It is bought through the framework that the action prepares.')], [70, ada, move('in_use')]]),
  tale('Model Playground', 'DIGIT.B.2', ada, 130, {
    stage: 'development', origin: 'in_house', summary: 'A place to try open language models for research.', intendedPurpose: 'Compare open models in experiments of the research group; nothing of it is used at work.', details: { tags: ['research', 'generative AI'], usesEuroHpc: true, personalData: 'no' },
  }, confirmed(ada, clara, research, 'For research alone, see Article 2(6).')),
  tale('Open Assistant Pilot', 'DIGIT.B.2', ada, 96, {
    stage: 'development', origin: 'open_source', summary: 'GPT@EC with an open model, tried by two units.', intendedPurpose: 'Try with two units whether an open model in our own data centre serves as well as the others.',
    details: { tags: ['generative AI'], affectedPersons: ['staff'], usersEstimate: 60, operatorRoles: ['provider', 'deployer'], hosting: 'own_data_centre', openness: 'weights', licence: 'Apache-2.0', personalData: 'yes' },
  }, [
    ...inReview(ada, denis, { ...generalPurpose, ...made }), [4, denis, override('minimal', 'Sixty colleagues try it under supervision for three months, each was told, and nothing that it writes leaves the two units. We see no one who could take it for a person.', 'Article 50(1)')],
    [3, clara, refuse('The duty to tell people does not depend on how many they are. Please confirm the class; the duty is met anyway.')], [2, denis, confirm], [5, ada, relate('part_of', 'GPT@EC', 'It is reached through GPT@EC.')], ...moved(ada, denis, 12, 'pilot'), ...basics(ada, generalPurpose),
  ]),
  tale('Printer Fault Forecast', 'DIGIT', ada, 150, {
    stage: 'in_use', origin: 'purchased', summary: 'Foresees which printers will fail.', intendedPurpose: 'Tell the technicians which printers will probably fail within a week.', details: { supplier: 'Musterwerk', tags: ['helpdesk'], personalData: 'no' },
  }, kept(ada, clara, { ...plain, ...withoutPersons })),
  tale('Digital Skills Check', 'DIGIT', basile, 110, {
    stage: 'development', origin: 'contracted', summary: 'A test of ten minutes that proposes courses on digital skills.', intendedPurpose: 'Propose courses on digital skills after a test that staff take of their own will; nobody else sees the result.',
    details: { supplier: 'Exempla Systems', tags: ['training'], affectedPersons: ['staff'], usersEstimate: 4000, operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...kept(basile, clara, { ...plain, affects_workers: true }), ...moved(basile, clara, 8, 'pilot'), [3, basile, act('SKILLS-F1', 'supports', 'Its results show which training is wanted.')], [6, basile, handOver(ada, 'The unit for digital skills moved to digital services.')],
  ]),
  tale('Chat Helpdesk', 'DIGIT', basile, 60, {
    stage: 'idea', origin: 'purchased', summary: 'A chatbot for questions on devices.', intendedPurpose: 'Answer questions of staff on devices.', details: { supplier: 'Exempla Systems', tags: ['chatbot', 'helpdesk'] },
  }, [[2, basile, relate('possible_duplicate', 'Helpdesk Companion', 'Both answer questions of staff on devices.')], [4, ada, say('Helpdesk Companion does this already. Shall we talk?', [basile])], [2, basile, reply('Yes, I did not know of it.')]]),
  tale('Incident Digest', 'DIGIT', ada, 75, {
    stage: 'pilot', origin: 'in_house', summary: 'Sums up the week’s incidents of IT for the managers.', intendedPurpose: 'Write a weekly summary of incidents of IT, read by the head of sector before it is sent.',
    details: { tags: ['generative AI', 'security'], affectedPersons: ['staff'], operatorRoles: ['provider', 'deployer'], personalData: 'no' },
  }, [
    ...kept(ada, denis, { ...writes, ...made, ...withoutPersons, house_output_leaves: false }), [8, ada, relate('uses', 'GPT@EC', 'It writes through its interface.')], [14, fabio, act('PUBLIC-F3', 'is_evidence_for', 'A small system that could be built in a week because the interface was there.')],
  ]),
];
