// What becomes of what was read once the register has done something. The compiler asks for the line of each operation.
import type { CommandName, ReadName } from './operations';

export interface After {
  /** The record whose version goes with it, and that has the one it brings. */
  readonly record?: ReadName;
  /** What it answers is what this would read. */
  readonly answers?: ReadName;
  /** The member of its answer under which that is found, where the address does not say it. */
  readonly by?: 'id' | 'reference';
  /** What it answers is the newest in this list of the system: known at once, to whoever uses it in the same act. */
  readonly adds?: ReadName;
  readonly reads?: readonly ReadName[];
  /** Also all that was read of the system in its address, or of every system. */
  readonly systems?: 'its own' | 'every';
  /** Read anew if it was refused: somebody may have been faster. */
  readonly refused?: readonly ReadName[];
  /** Not done before all of it was read anew: what goes is gone when the dialog is. */
  readonly isWaitedFor?: true;
}

const LISTS = [
  'listSystems',
  'countSystemFacets',
  'groupSystems',
  'findDuplicateCandidates',
  'getFigures',
  'listMovements',
] as const;
const REVIEWS = ['listReviews', 'countReviews', 'listOfficers', 'listAbsences'] as const;
const TRAIL = ['getAuditStatus', 'listAuditEntries'] as const;
const DUTIES = [
  'listDuties',
  'countDuties',
  'listDutySystems',
  'listDutyMonths',
  'listDutyDays',
  'getLatestDutyRun',
] as const;
const STRATEGY = ['listStrategyActions', 'getStrategyAction', 'listSectors'] as const;

const nothing = {};
const list = (...reads: readonly ReadName[]) => ({ reads, refused: reads, isWaitedFor: true }) as const;
const system = {
  record: 'getSystem',
  systems: 'its own',
  reads: [...LISTS, ...REVIEWS, ...TRAIL, ...DUTIES, ...STRATEGY],
} as const;
/** All of them answer the review as it then is; a refusal may say that another officer was faster. */
const review = { ...system, answers: 'getReview', refused: ['getReview', 'listReviews'] } as const;
const joining = { ...system, reads: [...system.reads, 'listJoinRequestsForMe'] } as const;
const merging = { ...joining, systems: 'every' } as const;
const person = {
  record: 'getPerson',
  answers: 'getPerson',
  reads: ['listPeople', 'getSession', ...TRAIL],
  refused: ['getPerson'],
} as const;
const incident = {
  record: 'getIncident',
  answers: 'getIncident',
  systems: 'every',
  reads: ['listIncidents', ...REVIEWS, ...LISTS, ...TRAIL],
} as const;
const evidence = { adds: 'listEvidence', reads: ['listEvidence', 'getSystemDuties', ...TRAIL] } as const;
const OF_DOCUMENTS = ['listDocuments', 'getDocument', 'listDocumentVersions', 'getRegistration', ...TRAIL] as const;
const OF_REGISTRATIONS = ['getRegistration', 'listRegistrations', 'listEvidence', ...TRAIL] as const;
const registration = {
  answers: 'getRegistration',
  reads: OF_REGISTRATIONS,
  refused: OF_REGISTRATIONS,
  isWaitedFor: true,
} as const;
const PUBLICATIONS = ['listPublications', 'countPublications', 'previewPublicSet'] as const;
const publication = { reads: [...PUBLICATIONS, ...TRAIL], refused: PUBLICATIONS, isWaitedFor: true } as const;
const PUBLIC_SETS = ['listPublicSets', 'previewPublicSet', ...TRAIL] as const;
const publicSet = { reads: PUBLIC_SETS, refused: PUBLIC_SETS, isWaitedFor: true } as const;
const document = { reads: OF_DOCUMENTS, refused: OF_DOCUMENTS } as const;
const comment = { reads: ['listThreads', 'getThread', 'countComments', 'listCommentRevisions', ...TRAIL] } as const;
const reviewing = { reads: REVIEWS } as const;
const settings = { reads: ['getReviewPolicy', 'listFreeDays'] } as const;
const views = list('listViews', 'listFollowedViews');
const tokens = list('listTokens', 'listTokensOfPerson');
const sessions = list('listOwnSessions');
const calendars = list('listCalendars');
const units = list('listUnits');
const importing = {
  record: 'getImport',
  answers: 'getImport',
  reads: ['listImports', 'listImportRows', 'getImportRow', 'listColumnValues'],
  refused: ['getImport'],
} as const;
const files = { answers: 'getExportJob', by: 'id', reads: ['listExportJobs'] } as const;
const RULES = ['listRules', 'getRules', 'getRulesInForce', 'getRulesImpact', 'getRulesStanding', ...TRAIL] as const;
const rules = { answers: 'getRules', reads: RULES, refused: ['getRules', 'listRules'], isWaitedFor: true } as const;
const inbox = { reads: ['countNotices', 'listNotices'], isWaitedFor: true } as const;
const webhook = { reads: ['listWebhooks', 'listWebhookDeliveries'], isWaitedFor: true } as const;

export const AFTER = {
  // Who signs in or out sees to what they read, and so do drafts.
  signIn: nothing,
  signOut: nothing,
  endProviderSession: nothing,
  saveDraft: nothing,
  discardDraft: nothing,
  stayHere: nothing,
  leaveHere: nothing,
  endSession: sessions,
  endOtherSessions: sessions,
  createToken: tokens,
  revokeToken: tokens,
  revokeTokenOfPerson: tokens,
  askForAccess: { answers: 'getGuest' },
  answerAccessRequest: { reads: ['listAccessRequests', 'listPeople'], refused: ['listAccessRequests', 'listPeople'] },
  createUnit: units,
  changeUnit: units,
  createPerson: { answers: 'getPerson', by: 'id', reads: ['listPeople'] },
  changePerson: person,
  deactivatePerson: person,
  reactivatePerson: person,
  pseudonymisePerson: person,
  grantRole: person,
  endRole: person,
  markNotice: inbox,
  markNotices: inbox,
  changeNoticePreferences: { answers: 'getNoticePreferences' },
  addWebhook: webhook,
  changeWebhook: webhook,
  renewWebhookSecret: webhook,
  tryWebhook: webhook,
  replayDelivery: webhook,

  registerSystem: { answers: 'getSystem', by: 'reference', reads: LISTS },
  changeSystem: system,
  handOverSystem: system,
  applyBulkChange: { systems: 'every', reads: [...LISTS, ...REVIEWS, ...TRAIL] },
  previewBulkChange: nothing,
  addRelation: system,
  settleRelation: system,
  removeRelation: system,
  linkAction: system,
  unlinkAction: system,
  askToJoin: { systems: joining.systems, reads: joining.reads },
  answerJoinRequest: joining,
  mergeSystems: merging,
  undoMerge: merging,
  saveView: views,
  changeView: views,
  removeView: views,
  followView: views,
  leaveView: views,

  sendFeed: list('listImports', 'listFeeds'),
  changeFeed: list('listFeeds'),
  receiveImport: { reads: ['listImports'] },
  proposeRecord: nothing,
  proposeChanges: nothing,
  discardImport: { record: 'getImport', ...list('listImports') },
  readImportAs: importing,
  mapImport: importing,
  decideImportRows: importing,
  mendImportRow: {
    record: 'getImport',
    reads: ['getImport', 'listImportRows', 'getImportRow'],
    refused: ['getImport'],
  },
  applyImport: importing,
  cancelImport: { record: 'getImport', reads: ['getImport'], refused: ['getImport'] },
  undoImport: importing,

  askForSystemsFile: files,
  askForDutiesFile: files,
  askForReviewsFile: files,
  askForIncidentsFile: files,
  askForDocumentsFile: files,
  askForStrategyActionsFile: files,
  askForStrategyLinksFile: files,
  askForAuditEntriesFile: files,
  discardExportJob: { ...list('listExportJobs'), refused: ['listExportJobs'] },

  assessSystem: system,
  submitForReview: review,
  takeReview: review,
  assignReview: review,
  askReviewQuestions: review,
  answerReviewQuestions: review,
  decideReview: review,
  consentToDecision: review,
  enterAbsence: reviewing,
  removeAbsence: reviewing,
  saveReviewPolicy: settings,
  saveFreeDay: settings,
  removeFreeDay: settings,
  acceptDuties: system,
  changeDuty: system,
  answerDuties: merging,
  createCalendar: calendars,
  revokeCalendar: calendars,
  startDutyRun: { answers: 'getLatestDutyRun' },
  // It serves nothing yet.
  sendFile: nothing,
  addEvidenceFile: evidence,
  addEvidenceLink: evidence,
  withdrawEvidence: { reads: evidence.reads },
  supportAnswer: { systems: 'every', reads: TRAIL },
  saveDocument: document,
  notifyDocument: document,
  noteRegistration: registration,
  retractRegistration: registration,
  makePublicSet: publicSet,
  withdrawPublicSet: publicSet,
  decidePublication: { ...publication, answers: 'getPublication', refused: ['getPublication', ...publication.refused] },
  decidePublications: { ...publication, systems: 'every' },
  proposeRules: { answers: 'getRules', by: 'id', reads: ['listRules', ...TRAIL] },
  withdrawRules: rules,
  // Reviews fall due again by it, in the minutes after.
  consentToRules: {
    ...rules,
    systems: 'every',
    reads: [...RULES, ...REVIEWS, ...LISTS, ...DUTIES, 'listMovedSystems'],
  },
  // Reviews fall due again by it.
  reportIncident: { systems: 'its own', reads: incident.reads },
  triageIncident: incident,
  informOfIncident: incident,
  addIncidentEvent: incident,
  closeIncident: incident,
  openThread: comment,
  replyToThread: comment,
  editComment: comment,
  resolveThread: comment,
  reopenThread: comment,

  // No page does it yet, or ever: drafting is for programs.
  draftRecord: nothing,
  draftAnswers: nothing,
} as const satisfies Record<CommandName, After>;
