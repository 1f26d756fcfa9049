// Human resources: selection, careers, training. Most of what Annex III, point 4, means is here.

import { begun, made, marks, monitors, openUse, outside, plain, prepares, readsMoods, selects, talks, writes, writesUnread } from '../answers';
import {
  acceptDuties, act, answer, ask, change, closeIncident, confirm, consent, duty, file, firstUse, inform, link, move, noteEvent, notifyFria, override, relate, reply, report, say, take, triage, write,
} from '../deeds';
import { assessed, basics, confirmed, inReview, kept, moved, submitted } from '../journeys';
import { tale, type Event, type Tale } from '../tale';
import { ada, basile, clara, denis, fabio, hanna } from '../who';

const ranking = { ...selects, ...outside, affects_workers: false };

export const people: readonly Tale[] = [
  tale('Candidate Ranking', 'HR.C.3', basile, 330, {
    stage: 'pilot', origin: 'purchased', summary: 'Orders applications by how well they fit a vacancy.', intendedPurpose: 'Rank applications for a vacancy by experience and qualifications, for the members of a selection panel.',
    details: {
      acronym: 'CARA', tags: ['recruitment', 'ranking'], technicalContact: 'IT of human resources (functional mailbox)', businessContact: 'Head of the selection team', expectedBenefits: 'Panels read first what fits best, and read everything in the end.',
      affectedPersons: ['job_applicants'], usersEstimate: 5200, decisionRole: 'supports', languages: ['en', 'fr', 'de'], countries: ['BE'], operatorRoles: ['deployer'], providerName: 'Exempla Systems', providerAddress: 'Rue de l’Exemple 1, 1000 Bruxelles (fictitious)', providerContact: 'register@supplier.example',
      supplier: 'Exempla Systems', contractReference: 'FC-DEMO-204', productVersion: '5.1', euDatabaseUrl: 'https://eu-database.example/entry/4711', techniques: ['supervised_learning', 'language_processing'], operatingLogic: 'Experience and qualifications are read from the application and compared with those that the vacancy names. Name, age, nationality and picture are taken out before.',
      inputData: 'Applications in a fixed form; the vacancy with its requirements.', hosting: 'cloud_in_eu', apiOffered: false, openness: 'closed', personalData: 'yes', dataSubjects: ['job_applicants'], dataSources: ['Applications'], processingRecordReference: 'DPR-DEMO-0031', dpiaReference: 'DPIA-DEMO-0031',
      retention: 'Two years after the end of the selection.', humanOversight: 'The panel reads every application of the upper half whole, and ten drawn by lot of the lower. Each rank can be changed with a reason.', evaluation: 'Twelve past selections were ranked again; ranks of women and men differ by less than a hundredth.', securityReview: 'done', securityReviewReference: 'SEC-DEMO-0031', incidentContact: 'Selection team (functional mailbox)',
      publicSummary: 'Helps selection panels to find the applications that fit a vacancy best. People decide.',
    },
  }, [
    ...confirmed(basile, denis, ranking, 'We think that it is high-risk, point 4(a).'),
    [10, basile, link('Instructions for use, edition 5', 'https://supplier.example/cara-instructions.pdf', 400)],
    [8, basile, file('Twelve selections ranked again', 'ranked-again.csv', 'selection;applications;agreement\n1;212;0.91\n2;340;0.88\n3;97;0.93\n', 330)],
    [3, basile, duty('article-4-deployer', { state: 'met', note: 'Panels are trained for half a day.' })],
    [3, basile, duty('article-26-1', { state: 'met', note: 'Instructions are kept beside the record.' }, ['Instructions for use, edition 5'])],
    [2, basile, write('instructions', { place: 'Shared folder of the selection team', edition: '5', receivedOn: '2025-12-01', measures: 'Each step of the instructions stands in the handbook of the panels.' }, true)],
    [12, basile, write('oversight', { persons: ['Chair of the panel', 'Secretary of the panel'], competence: 'Half a day of training, and a year in selection.', authority: 'They may change any rank and stop the use for a selection.' }, true)],
    [1, basile, duty('article-26-2', { state: 'met', note: 'Chair and secretary of each panel.' })],
    [15, basile, write('fria', { processes: 'Selection of staff by competition.', affectedPersons: 'Applicants, about 5,200 a year.', risks: 'Applications in an unusual form are ranked low.' })],
    [9, hanna, say('The assessment should say what happens to applicants with gaps in their career.', [basile], { kind: 'duty', key: 'article-27' })], [2, basile, reply('True. I add the check that we made for them.')],
    [6, basile, write('fria', {
      processes: 'Selection of staff by competition: the panel gets a ranked list of applications.', periodAndFrequency: 'From spring on, in about 40 selections a year.', affectedPersons: 'Applicants, about 5,200 a year; among them people with gaps in their career.',
      risks: 'Applications in an unusual form, or with gaps, are ranked low and read late.', oversight: 'The panel reads the upper half whole, and ten of the lower drawn by lot.', measures: 'Applicants can ask why; the panel ranks again by hand. Complaints go to the appeal board.',
      reliesOn: 'The provider’s assessment of edition 5.', dpiaReference: 'DPIA-DEMO-0031', summary: 'Applicants may be read late if their form is unusual. Panels read a sample of the lower half, and every rank can be explained and changed.',
    }, true)],
    [8, basile, notifyFria('EDPS-DEMO-2026-014')], [1, basile, duty('article-27', { state: 'met', note: 'Final, and notified.' })],
    [20, basile, write('dpia', { reference: 'DPIA-DEMO-0031', completedOn: '2025-12-15', summary: 'Applications hold personal data of many kinds; what is not needed is taken out before.', hasHighResidualRisk: false }, true)],
    [5, basile, duty('article-26-9-institution', { state: 'met', note: 'DPIA-DEMO-0031.' })],
    // A decision on a high-risk system stands for six months.
    [84, denis, take], [3, denis, confirm], [2, basile, acceptDuties], [6, basile, move('in_use', 'Two selections side by side with the panels’ own order went well.')], [1, basile, firstUse(0)], [1, denis, take], [2, denis, confirm],
    ...['article-26-5', 'article-26-6', 'article-26-8', 'article-49-3', 'article-27-3', 'article-86', 'eudpr-5-14-16', 'eudpr-27', 'eudpr-31', 'eudpr-33', 'eudpr-39'].map((key): Event => [1, basile, duty(key, { state: 'met', note: 'Done for the start; see the handbook of the panels.' })]),
    [1, basile, duty('article-26-11', { state: 'in_progress', note: 'The vacancy notices say it from January on.' })],
    [28, basile, report('Applications with gaps in the career were ranked too low', 'In selection 27 the panel saw that nine applicants who had cared for children stood in the lower half, although their qualifications fitted. They were drawn by lot and read. The list was ranked again by hand.', ['fundamental_rights'], 2)],
    [0, basile, noteEvent('Use stopped for selections that are open.')],
    [1, denis, triage({ isSerious: true, kinds: ['fundamental_rights'], isWidespread: false, note: 'Equal treatment of women and men is concerned (Directive 2006/54/EC). Told to the EDPS within 15 days.' })],
    [2, basile, inform('provider', 'Ticket 88121')], [4, denis, inform('authority', 'EDPS-DEMO-2026-031')], [12, basile, noteEvent('The provider delivered edition 5.2, which counts years of experience without gaps.')],
    [10, basile, change({ reason: 'Edition 5.2 corrects what went wrong in selection 27.', details: { productVersion: '5.2', evaluation: 'Twelve past selections were ranked again with edition 5.2; applicants with gaps stand where their qualifications put them.' } })],
    [4, denis, closeIncident({ cause: 'Gaps in a career were counted as missing experience.', correction: 'Edition 5.2; all open selections were ranked again.', outcome: 'No applicant lost a place. The panel reads twenty of the lower half from now on.' })],
    [3, denis, take], [3, denis, confirm], [9, fabio, act('TRUST-F1', 'is_evidence_for', 'A system of point 4(a) in use: what the guidelines on high-risk systems mean in practice.')],
  ]),
  tale('Interview Planner', 'HR.C.3', basile, 312, {
    stage: 'pilot', origin: 'in_house', summary: 'Finds days and rooms for the interviews of a panel.', intendedPurpose: 'Propose days and rooms for interviews from the calendars of a panel; it sees no application.', details: { tags: ['recruitment', 'planning'], affectedPersons: ['staff'], operatorRoles: ['provider', 'deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [...kept(basile, clara, { ...plain, ...made }), ...moved(basile, clara, 12, 'in_use'), [4, basile, relate('part_of', 'Candidate Ranking', 'It is opened from the list of ranked applications.')], [30, basile, duty('article-4-provider', { state: 'not_applicable', reason: 'Nobody works with it by hand: it proposes days, and the secretary sends the invitations.' })]]),
  tale('Application Intake', 'HR.C.3', basile, 240, {
    stage: 'development', origin: 'contracted', summary: 'Checks that applications are whole and sorts them by vacancy.', intendedPurpose: 'Check that an application has all parts and came in time, and put it to its vacancy. It judges nobody.',
    details: { supplier: 'Exempla Systems', tags: ['recruitment'], affectedPersons: ['job_applicants'], usersEstimate: 5200, decisionRole: 'informs', operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['job_applicants'] },
  }, [
    ...inReview(basile, clara, prepares, 'Only a narrow procedural task, Article 6(3)(a).'), [2, clara, ask(['What happens to an application that came a minute late?', 'art63_a_narrow_procedural'])], [3, basile, answer('It is put aside with its time; a person decides.')], [1, clara, take], [3, clara, confirm],
    [8, basile, write('derogation', { claimedBy: 'Exempla Systems', conditions: ['a'], grounds: 'It checks parts and times. What it finds is a list of what is missing.', documentedOn: '2026-05-04', document: 'Sheet 6(3) of the provider, edition 2' }, true)], ...moved(basile, clara, 20, 'in_use'), ...basics(basile, prepares),
  ]),
  tale('Vacancy Draft', 'HR.C.3', basile, 5, {
    stage: 'pilot', origin: 'in_house', summary: 'Drafts vacancy notices from a list of tasks.', intendedPurpose: 'Draft the text of a vacancy notice from tasks and requirements that a manager lists.', details: { tags: ['recruitment', 'generative AI'], operatorRoles: ['provider', 'deployer'] },
  }, [...submitted(basile, { ...writes, ...made }, 'Notices are read by two people before they are published.'), [1, basile, relate('uses', 'GPT@EC', 'It writes by its interface.')]]),
  tale('Course Recommender', 'HR.C.3', basile, 216, {
    stage: 'development', origin: 'contracted', summary: 'Proposes courses from the skills that staff list.', intendedPurpose: 'Propose courses to staff from the skills they list themselves; nobody else sees the proposal.', details: { supplier: 'Société Exemple', tags: ['training'], affectedPersons: ['staff'], operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...inReview(basile, denis, { ...marks, decides_about_persons: false }, 'We answered with care: is it really point 3(b)?'), [6, denis, override('minimal', 'The tool proposes courses from skills that people list themselves. It neither evaluates what they learnt nor steers how they are taught, so point 3(b) does not fit.', 'Annex III, point 3(b)')],
    [4, clara, consent], [5, basile, acceptDuties], [3, basile, duty('eudpr-31', { state: 'met', note: 'In the register of processing.' })], [12, basile, move('pilot')], [6, fabio, act('SKILLS-F1', 'supports', 'Courses on AI literacy are proposed first.')],
  ]),
  tale('Workload Forecast', 'HR.C.3', basile, 45, {
    stage: 'idea', origin: 'in_house', summary: 'Would foresee how many files each team will have to handle.', intendedPurpose: 'Foresee the number of files per team and month, so that posts can be planned.', details: { tags: ['planning'] },
  }, assessed(basile, begun)),
  tale('Telework Insight', 'HR', basile, 19, {
    stage: 'idea', origin: 'purchased', summary: 'Offered by a supplier: measures how active people are when they work from home.', intendedPurpose: 'Measure activity of staff during telework and report it to their managers.', details: { supplier: 'Musterwerk', tags: ['staff'], affectedPersons: ['staff'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [...inReview(basile, denis, monitors, 'A manager asks whether we may. Please say how it would be classed before anybody buys it.'), [1, hanna, say('The staff committee would like to be heard before anything is decided.', [basile, denis])]]),
  tale('Mood Barometer', 'HR', basile, 275, {
    stage: 'idea', origin: 'purchased', summary: 'Offered by a supplier: would read from faces in video meetings how a team feels.', intendedPurpose: 'Show to managers how their team feels, from faces in video meetings.', details: { supplier: 'Musterwerk', tags: ['staff'] },
  }, [...confirmed(basile, clara, readsMoods, 'We were offered this. May we?'), [1, clara, say('Prohibited at work by Article 5(1)(f). Please tell the supplier, and keep the record, so that nobody asks again.', [basile])], [2, basile, reply('Told. The offer is refused.')]]),
  tale('Language Exam Marker', 'HR.C.3', basile, 40, {
    stage: 'development', origin: 'contracted', summary: 'Marks written language exams beside two human markers.', intendedPurpose: 'Give a first mark to written language exams, which two examiners see only after their own.', details: { supplier: 'Exempla Systems', tags: ['exams', 'training'], affectedPersons: ['staff'], operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [...inReview(basile, clara, marks), [6, clara, ask(['What happens when the mark of the system and those of the examiners differ?', 'decides_about_persons'], 'Who sees the mark of the system, and when?')]]),
  tale('Skills Atlas', 'HR.C.3', basile, 180, {
    stage: 'development', origin: 'contracted', summary: 'Shows which skills units have and lack, from what staff list.', intendedPurpose: 'Show to managers which skills a unit has and lacks; people are not named.', details: { supplier: 'Société Exemple', tags: ['training', 'planning'], affectedPersons: ['staff'], operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...inReview(basile, denis, openUse), [4, denis, ask(['Can a manager see what a single person can do?', 'performs_profiling'])], [5, basile, answer('No. Groups below ten are not shown.')], [1, denis, take],
    [3, denis, override('minimal', 'Nobody is rated, chosen or watched: groups below ten are not shown, and what it shows is what people wrote themselves. It prepares no decision about a person.', 'Annex III, point 4(b)')], [5, clara, consent],
  ]),
  tale('Staff Rotation Advisor', 'HR', basile, 30, {
    stage: 'development', origin: 'in_house', summary: 'Proposes who could move to which post in the yearly rotation.', intendedPurpose: 'Propose moves in the yearly rotation from wishes, skills and years in a post; a committee decides.', details: { tags: ['staff', 'planning'], affectedPersons: ['staff'], usersEstimate: 700, decisionRole: 'supports', operatorRoles: ['provider', 'deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [
    ...inReview(basile, denis, { ...monitors, ...made, ...{ performs_profiling: false, art63_material_influence: true } }), [5, denis, override('transparency', 'The committee sees wishes first and the proposal last, and may not rest on it alone. I hold that it has no weight of its own and propose to treat it as a tool that informs.', 'Article 6(3)')],
  ]),
  tale('Onboarding Guide', 'HR', basile, 155, {
    stage: 'pilot', origin: 'purchased', summary: 'A chatbot that helps newcomers through their first weeks.', intendedPurpose: 'Answer questions of newcomers from the pages of human resources.', details: { supplier: 'Exempla Systems', tags: ['chatbot'], affectedPersons: ['staff'], usersEstimate: 1500, operatorRoles: ['deployer'], personalData: 'yes', dataSubjects: ['staff'] },
  }, [...kept(basile, clara, { ...talks, ...outside }), ...moved(basile, clara, 12, 'in_use'), [4, basile, relate('same_product', 'Helpdesk Companion', 'The same product with other pages.')], [40, basile, report('Gave the allowance rates of last year', 'Newcomers were told the rates of last year. Four asked in time, nobody was paid wrongly.', ['other'], 3)], [3, clara, triage({ isSerious: false, kinds: ['other'], isWidespread: false, note: 'A wrong page, no harm.' })]]),
  tale('Medical Leave Triage', 'HR', basile, 100, {
    stage: 'idea', origin: 'purchased', visibility: 'restricted', restrictionReason: 'It concerns health data of staff and is not decided.', summary: 'Would sort notes of sick leave by how soon a doctor should look.', intendedPurpose: 'Propose to the medical service in which order notes of sick leave are read.', details: { supplier: 'Musterwerk', tags: ['health'], affectedPersons: ['staff'], personalData: 'yes', specialCategories: ['health'], dataSubjects: ['staff'] },
  }, assessed(basile, { ...plain, special_category_data: true, house_sensitive_information: true })),
  tale('Performance Digest', 'HR', basile, 6, {
    stage: 'idea', origin: 'purchased', summary: 'Would sum up a year’s notes on a colleague for the yearly talk.', intendedPurpose: 'Draft a summary of a year’s notes for the yearly talk between manager and colleague.', details: { supplier: 'Société Exemple', tags: ['staff', 'generative AI'] },
  }, [[2, ada, say('Point 4(b) may fit: does the draft rate anybody?', [basile])]]),
  tale('Social Media Reply Draft', 'HR', basile, 85, {
    stage: 'pilot', origin: 'in_house', summary: 'Drafts replies to comments under vacancy notices.', intendedPurpose: 'Draft replies to public comments under vacancy notices; the team edits and sends them.', details: { tags: ['generative AI', 'communication'], affectedPersons: ['general_public'], operatorRoles: ['provider', 'deployer'] },
  }, [...confirmed(basile, denis, { ...writesUnread, ...made }), [3, denis, say('By the rules of the house somebody has to read each reply before it is sent. Please answer anew once that is so.', [basile])]]),
];
