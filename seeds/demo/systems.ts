// Fictitious systems of the demonstration: what they are for, what was answered about them, and how far their review came.

import type { AssessSystem, Headline, RegisterSystem, Stage, Origin } from '@registry/contracts';
import { ada, basile, clara } from './who';

/** How far a review came; each state contains the steps before it. */
export type Journey =
  | { readonly to: 'registered' | 'assessed' | 'submitted' | 'in_review' | 'decided' }
  | { readonly to: 'returned'; readonly question: string }
  | { readonly to: 'overridden'; readonly as: Headline; readonly because: string };

export interface DemoSystem {
  readonly system: RegisterSystem;
  readonly owner: string;
  readonly facts: AssessSystem['facts'];
  readonly journey: Journey;
}

/** In scope of the Act, and every first question after that answered no. */
const plain: AssessSystem['facts'] = {
  sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true, union_nexus: true,
  excl_military_exclusive: false, excl_third_country_le_coop: false, excl_scientific_rd_sole: false, excl_premarket_rd: false, excl_personal_nonprofessional: false,
  free_open_source_licence: false, direct_interaction: false, generates_synthetic_content: false, deepfake: false, public_interest_text: false,
  le_authorised_by_law: false, p5a_technique: false, p5b_exploits_vulnerability: false, p5ba_generates_intimate_nonconsensual: false,
  p5bb_generates_csam: false, p5c_evaluates_social_behaviour: false, p5d_individual_crime_risk: false, p5e_face_database: false,
  emotion_inference: false, biocat_individual: false, rbi: false, biometric_verification_only: false,
  annex1_act: 'none', annex3_uses: [], is_gpai_system: false, is_gpai_model: false,
};
const chat: AssessSystem['facts'] = { ...plain, direct_interaction: true, interaction_obvious: false };
const writes: AssessSystem['facts'] = { ...plain, generates_synthetic_content: true, assistive_standard_editing: false, no_substantial_alteration: false };
/** Whether subtitles alter what was said is open. */
const subtitles: AssessSystem['facts'] = { ...plain, generates_synthetic_content: true, assistive_standard_editing: false };
const selects: AssessSystem['facts'] = { ...plain, annex3_uses: ['4a'], performs_profiling: true };
const monitors: AssessSystem['facts'] = { ...plain, annex3_uses: ['4b'], performs_profiling: true };
const readsMoods: AssessSystem['facts'] = {
  ...plain, performs_profiling: true, emotion_inference: true, emotion_biometric_based: true, emotion_context: ['workplace'], emotion_medical_or_safety: false,
};
const teaches: AssessSystem['facts'] = { ...plain, annex3_uses: ['3b'], performs_profiling: true };
const begun: AssessSystem['facts'] = { sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true, union_nexus: true };

const system = (
  name: string, unit: string, stage: Stage, origin: Origin, summary: string, intendedPurpose: string,
  owner: string, facts: AssessSystem['facts'], journey: Journey,
): DemoSystem => ({ system: { name, unit, stage, origin, summary, intendedPurpose }, owner, facts, journey });

export const demoSystems: readonly DemoSystem[] = [
  system('Mail Sorter', 'DIGIT.B.2', 'in_use', 'in_house', 'Reads incoming letters and proposes the unit that should answer.', 'Propose to the mail desk which unit answers a letter; a clerk confirms each proposal.', ada, plain, { to: 'decided' }),
  system('Helpdesk Companion', 'DIGIT.B.2', 'in_use', 'contracted', 'Answers questions of staff about their computers, at any hour.', 'Answer questions of staff on devices and accounts from the helpdesk’s own articles, and open a ticket where it cannot.', ada, chat, { to: 'decided' }),
  system('Visitor Guide', 'DIGIT', 'pilot', 'purchased', 'A talking guide at the entrance tells visitors the way.', 'Tell visitors the way to a room and what to show at the desk, in speech and writing.', ada, chat, { to: 'in_review' }),
  system('Minutes Writer', 'DIGIT.B.2', 'pilot', 'open_source', 'Turns the recording of a meeting into draft minutes.', 'Draft minutes of internal meetings from a recording to which all agreed; the chair corrects and approves them.', ada, writes, { to: 'submitted' }),
  system('Press Summary', 'STRAT.A.4', 'in_use', 'purchased', 'Sums up the morning’s press for the hierarchy.', 'Write a summary of press articles each morning for internal use.', ada, writes, { to: 'returned', question: 'Does anybody read the summary before it is sent, and is it ever published?' }),
  system('Candidate Ranking', 'HR.C.3', 'development', 'purchased', 'Orders applications by how well they fit a vacancy.', 'Rank applications for a vacancy by experience and qualifications, for the members of a selection panel.', basile, selects, { to: 'decided' }),
  system('Interview Planner', 'HR.C.3', 'in_use', 'in_house', 'Finds days and rooms for the interviews of a panel.', 'Propose days and rooms for interviews from the calendars of a panel; it sees no application.', basile, plain, { to: 'decided' }),
  system('Vacancy Draft', 'HR.C.3', 'pilot', 'in_house', 'Drafts vacancy notices from a list of tasks.', 'Draft the text of a vacancy notice from tasks and requirements that a manager lists.', basile, writes, { to: 'submitted' }),
  system('Course Recommender', 'HR.C.3', 'pilot', 'contracted', 'Proposes courses from the skills that staff list.', 'Propose courses to staff from the skills they list themselves; nobody else sees the proposal.', basile, teaches, { to: 'overridden', as: 'minimal', because: 'The tool proposes courses from skills that people list themselves. It neither evaluates what they learnt nor steers how they are taught.' }),
  system('Workload Forecast', 'HR.C.3', 'idea', 'in_house', 'Would foresee how many files each team will have to handle.', 'Foresee the number of files per team and month, so that posts can be planned.', basile, begun, { to: 'assessed' }),
  system('Telework Insight', 'HR', 'idea', 'purchased', 'Offered by a supplier: measures how active people are when they work from home.', 'Measure activity of staff during telework and report it to their managers.', basile, monitors, { to: 'in_review' }),
  system('Mood Barometer', 'HR', 'idea', 'purchased', 'Offered by a supplier: would read from faces in video meetings how a team feels.', 'Show to managers how their team feels, from faces in video meetings.', basile, readsMoods, { to: 'decided' }),
  system('Language Exam Marker', 'HR.C.3', 'development', 'contracted', 'Marks written language exams beside two human markers.', 'Give a first mark to written language exams, which two examiners see only after their own.', basile, teaches, { to: 'returned', question: 'What happens when the mark of the system and those of the examiners differ?' }),
  system('Clause Finder', 'LEGAL.D.1', 'in_use', 'purchased', 'Finds clauses in contracts that differ from the model contract.', 'Show to lawyers where a draft contract differs from the model contract.', clara, plain, { to: 'decided' }),
  system('Request Redactor', 'LEGAL.D.1', 'pilot', 'in_house', 'Proposes which names to black out before a document is disclosed.', 'Propose passages with personal data to be blacked out in documents that are asked for; a lawyer decides on each.', clara, plain, { to: 'submitted' }),
  system('Term Bank Suggestions', 'LANG.A.1', 'in_use', 'in_house', 'Finds new terms in texts and proposes them to terminologists.', 'Propose new terms with their places in texts to terminologists, who decide whether to keep them.', ada, plain, { to: 'decided' }),
  system('Speech Subtitles', 'LANG.A.1', 'pilot', 'contracted', 'Writes live subtitles of public events in several languages.', 'Write subtitles of speeches at public events as they are given.', ada, subtitles, { to: 'assessed' }),
  system('Invoice Check', 'DIGIT', 'in_use', 'purchased', 'Compares invoices with orders and shows what does not fit.', 'Show to financial agents where an invoice differs from its order.', ada, plain, { to: 'submitted' }),
  system('Document Search', 'DIGIT.B.2', 'in_use', 'open_source', 'Finds documents by meaning and not only by words.', 'Find internal documents that staff may read by the meaning of a question.', ada, plain, { to: 'decided' }),
  system('Building Energy Control', 'DIGIT', 'suspended', 'contracted', 'Steered heating by weather and use of rooms.', 'Set the heating of offices by forecast and use of rooms.', ada, begun, { to: 'assessed' }),
  system('Code Companion', 'DIGIT.B.2', 'pilot', 'purchased', 'Proposes lines of code while developers write.', 'Propose code to developers of the institution, who review all of it.', ada, {}, { to: 'registered' }),
  system('Audit Sampling', 'AUDIT.1', 'development', 'in_house', 'Proposes which payments an audit should look at.', 'Propose a sample of payments to internal auditors by how unusual they are.', clara, begun, { to: 'assessed' }),
  system('Consultation Digest', 'STRAT.A.4', 'pilot', 'other_institution', 'Groups the answers to public consultations by theme.', 'Group answers to a public consultation by theme and show typical passages to policy officers.', ada, {}, { to: 'registered' }),
];
