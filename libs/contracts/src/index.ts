// The door of the contracts: types and constants only, everything that crosses the wire.

export { problems } from './problems';
export type { Problem, ProblemCode, ProblemError, ProblemKind } from './problems';
export { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from './paging';
export type { Page } from './paging';
export { PERSON_LANGUAGES, ROLE_SCOPES, ROLES } from './people/people';
export type {
  AccessRule,
  ChangePerson,
  ChangeUnit,
  CreatePerson,
  CreateUnit,
  DemoPerson,
  GrantRole,
  OwnSession,
  PersonDetail,
  PersonLanguage,
  PersonRef,
  PersonSummary,
  Role,
  RoleGrant,
  Session,
  SignIn,
  Unit,
  UnitRef,
} from './people/people';
export type { ApiToken, CreateApiToken, CreatedApiToken, TokenScope } from './people/tokens';
export { ACCESS_REQUEST_STATES } from './people/sign-in';
export type {
  AccessRequest,
  AccessRequestState,
  AnswerAccessRequest,
  AskForAccess,
  Guest,
  OwnAccessRequest,
} from './people/sign-in';
export { DUTY_ALERTS, FACETS, KEEPERS } from './systems/counts';
export type { DutyAlert, Facet, FacetValue, Keeper, SystemFacets } from './systems/counts';
export { DUE_REASONS, HEADLINES, ORIGINS, REVIEW_STATES, STAGES, VISIBILITIES, WITHHOLDABLE } from './systems/systems';
export type {
  DueReason,
  ChangeSystem,
  ClassPresumption,
  ClassState,
  FoundSystem,
  HandOver,
  Headline,
  HeadlineOrOpen,
  Origin,
  RegisterSystem,
  ReviewState,
  RecordProgress,
  Revision,
  RevisionSummary,
  Stage,
  SystemAsOf,
  SystemDetail,
  SystemRecord,
  SystemSummary,
  TextPiece,
  Visibility,
  WithholdableField,
  Withheld,
} from './systems/systems';
export {
  COMPONENT_KINDS,
  COMPONENTS_MOST,
  DUPLICATE_CHOICES,
  NEIGHBOUR_STEPS_MOST,
  RELATION_KINDS,
  RELATION_STATES,
} from './systems/relations';
export type {
  AddRelation,
  Component,
  StatedComponent,
  ComponentKind,
  DuplicateAnswer,
  DuplicateChoice,
  Neighbour,
  Neighbourhood,
  NeighbourRelation,
  RelationKind,
  RelationState,
  SaidRelation,
  SettleRelation,
  DuplicateCandidate,
  SystemMention,
  SystemRelation,
} from './systems/relations';
export { NOT_TAKEN, PROPOSAL_FORMATS, PROPOSAL_STATES } from './systems/proposals';
export type {
  ComponentProposal,
  FieldProposal,
  NotTaken,
  NotTakenReason,
  ProposalFormat,
  ProposalPlace,
  ProposalState,
  ProposedField,
  RecordProposals,
  TakenFrom,
} from './systems/proposals';
export { GROUPINGS, GROUPS_MOST, NO_GROUP } from './systems/counts';
export type { ClassCount, Grouping, SystemGroup, SystemGroups } from './systems/counts';
export { MOVEMENT_NAMES_MOST, MOVEMENTS } from './figures/figures';
export type {
  Counted,
  CountedClass,
  DayFigures,
  Moved,
  Movement,
  MovementKind,
  PastFigures,
  RegisterFigures,
  SectorSystems,
} from './figures/figures';
export { BULK_MOST } from './systems/bulk';
export type {
  ApplyBulkChange,
  BulkChange,
  BulkPreview,
  BulkPreviewItem,
  BulkResult,
  PreviewBulkChange,
  SystemFilterValues,
} from './systems/bulk';
export { JOIN_STATES } from './systems/merging';
export type {
  AnswerJoinRequest,
  AskToJoin,
  JoinRequest,
  JoinRequestForMe,
  JoinState,
  MergeResult,
  MergeSystems,
  UndoMerge,
} from './systems/merging';
export { DENSITIES, FOLLOWED_MOST, VIEWS_MOST } from './systems/views';
export type { ChangeView, Density, FollowedView, SavedView, SaveView } from './systems/views';
export { DRAFT_LENGTH_MAX, DRAFTS_MOST } from './systems/drafts';
export type { Draft, DraftAnswers, DraftedBy, DraftRecord, KeptDraft, SaveDraft } from './systems/drafts';
export type { DetailKey, SystemDetails } from './systems/record';
export {
  DECISION_ROLES,
  HOSTINGS,
  LANGUAGES,
  MARKET_STATUSES,
  MEMBER_STATES,
  OPENNESS,
  OPERATOR_ROLES,
  PERSON_GROUPS,
  PERSONAL_DATA,
  SECURITY_REVIEWS,
  SPECIAL_CATEGORIES,
  TECHNIQUES,
} from './systems/vocabularies';
export type {
  DecisionRole,
  Hosting,
  Language,
  MarketStatus,
  MemberState,
  Openness,
  OperatorRole,
  PersonalData,
  PersonGroup,
  SecurityReview,
  SpecialCategory,
  Technique,
} from './systems/vocabularies';
export { ANSWER_MEANS } from './classification';
export type { Answer, AnswerMeans, AssessSystem, Assessment, AssessmentSummary } from './classification';
export { DECISION_KINDS, FREE_DAY_KINDS, JUSTIFICATION_MIN, QUEUE_AGES, QUEUES, VERDICTS } from './review';
export type {
  Absence,
  AnswerQuestions,
  AskedQuestion,
  AssignReview,
  Consent,
  ConsentToDecision,
  DecideReview,
  Decision,
  DecisionKind,
  EnterAbsence,
  FreeDay,
  FreeDayKind,
  GivenAnswer,
  KeepFreeDay,
  OfficerLoad,
  Queue,
  QueueAge,
  QueueCounts,
  QueueItem,
  ReturnReview,
  ReviewDeadlines,
  ReviewPolicy,
  ReviewQuestion,
  ReviewRecord,
  SubmitForReview,
  Verdict,
} from './review';
export { DUTY_COUNT_MOST, DUTY_DAY_MOST, DUTY_LAYERS, DUTY_STANDINGS, DUTY_STATES, DUTY_TIMES } from './duties';
export type {
  AcceptDuties,
  AnswerDuties,
  AnsweredDuties,
  CalendarAddress,
  ChangeDuty,
  CreateCalendar,
  DayOfDuties,
  Duty,
  DutyChange,
  DutyCounts,
  DutyItem,
  DutyLayer,
  DutyMonth,
  DutyOfDay,
  DutyQuarter,
  DutyRun,
  DutyStanding,
  DutyState,
  DutySystem,
  DutyTime,
  NewCalendarAddress,
  OwedDuty,
  SystemDuties,
  SystemOfDuties,
} from './duties';
export { EVIDENCE_KINDS } from './evidence';
export type {
  AddLink,
  ArrivedFile,
  Evidence,
  EvidenceAdded,
  EvidenceKind,
  SupportAnswer,
  WithdrawEvidence,
} from './evidence';
export { INCIDENT_KINDS, INCIDENT_STATES, INFORMED } from './incidents';
export type {
  AddIncidentEvent,
  CloseIncident,
  Incident,
  IncidentEvent,
  IncidentKind,
  IncidentState,
  IncidentSummary,
  Informed,
  InformOfIncident,
  ReportIncident,
  TriageIncident,
} from './incidents';
export { COMMENT_KINDS, MOST_COMMENTS, THREAD_STATES } from './comments';
export type {
  Comment,
  CommentAbout,
  CommentCount,
  CommentKind,
  CommentRevision,
  CommentThread,
  OpenThread,
  ThreadState,
  WriteComment,
} from './comments';
export { CONSENTS_NEEDED, RULE_LAYERS, RULE_STATES } from './rules';
export type {
  ConsentToRules,
  ImpactItem,
  MovedSystem,
  ProposeRules,
  ReadClass,
  RuleLayer,
  RuleState,
  RulesDeed,
  RulesDocument,
  RulesImpact,
  RulesOfDay,
  RulesStanding,
  RulesSummary,
  StandingDuties,
  StandingItem,
  WithdrawRules,
} from './rules';
export { ACTION_KINDS, LINK_KINDS } from './strategy';
export type {
  Dialogue,
  Initiative,
  LinkAction,
  LinkKind,
  ActionKind,
  StrategyAction,
  StrategyActionDetail,
  StrategyActionSummary,
  SystemLink,
} from './strategy';
export { INSTITUTION_KINDS } from './audit';
export type {
  About,
  Checkpoint,
  InstitutionKind,
  LogEntry,
  RefusalCount,
  RefusedTimes,
  TrailEntry,
  TrailStatus,
} from './audit';
export { DELIVERY_STATES, MAIL_MODES, NOTICE_KINDS } from './notices';
export type {
  AddWebhook,
  ChangeNoticePreferences,
  ChangeWebhook,
  DeliveryState,
  InboxCount,
  LiveChange,
  LiveNews,
  MailMode,
  Notice,
  NoticeDetails,
  NoticeKind,
  NoticePreference,
  NoticePreferences,
  Present,
  ReadNotice,
  ReadNotices,
  MailCounts,
  Webhook,
  WebhookDelivery,
  WebhookEvent,
  WebhookWithSecret,
} from './notices';
export { DOCUMENT_FINDINGS, DOCUMENT_KINDS, DOCUMENT_STATES } from './documents';
export type {
  ActDocument,
  DocumentContent,
  DocumentFinding,
  DocumentKind,
  DocumentNotification,
  DocumentState,
  DocumentSummary,
  DocumentVersion,
  NotifyDocument,
  SaveDocument,
} from './documents';
export {
  POINT_NEEDS,
  POINT_STATES,
  REGISTRATION_CHANNELS,
  REGISTRATION_FINDINGS,
  REGISTRATION_SECTIONS,
  REGISTRATION_STATUSES,
} from './systems/registrations';
export type {
  HandedInPoint,
  NoteRegistration,
  PointNeed,
  PointPart,
  PointState,
  RegisteredStanding,
  Registration,
  RegistrationCase,
  RegistrationChannel,
  RegistrationFinding,
  RegistrationForm,
  RegistrationPoint,
  RegistrationRetraction,
  RegistrationSchema,
  RegistrationSection,
  RegistrationState,
  RegistrationStatus,
  RetractRegistration,
} from './systems/registrations';
export { PUBLIC_ADDRESS, PUBLIC_FILES } from './systems/public-sets';
export type {
  MakePublicSet,
  PublicChange,
  PublicDifference,
  PublicFile,
  PublicFileName,
  PublicSet,
  PublicSetPreview,
  PublicWithdrawal,
  WithdrawPublicSet,
} from './systems/public-sets';
export {
  HIDDEN_BECAUSE,
  PUBLICATION_DECISIONS,
  PUBLICATION_ENDS,
  PUBLICATION_STANDINGS,
  PUBLICATION_STATES,
} from './systems/publication';
export type {
  DecidedPublications,
  DecidePublication,
  DecidePublications,
  HiddenBecause,
  HiddenField,
  PublicAction,
  PublicRecord,
  PublicRegistration,
  PublicSystem,
  Publication,
  PublicationCounts,
  PublicationDecision,
  PublicationEnd,
  PublicationEntry,
  PublicationItem,
  PublicationStanding,
  PublicationState,
} from './systems/publication';
export {
  APPLY_WHICH,
  FAULTS_FORMATS,
  FEED_KINDS,
  IMPORT_STATES,
  ROW_DECISIONS,
  ROW_KINDS,
  ROW_OUTCOMES,
} from './systems/imports';
export type {
  ApplyImport,
  ApplyWhich,
  ColumnValue,
  DecideRows,
  ImportCounts,
  ImportFile,
  ImportForm,
  ImportMapping,
  ImportProgress,
  ImportResult,
  ImportRow,
  ChangeFeed,
  FaultsFormat,
  Feed,
  FeedKind,
  ImportSet,
  ImportState,
  MapImport,
  MendRow,
  ReadImport,
  RowDecision,
  RowFaultTold,
  RowKind,
  RowOutcome,
  SystemOrigin,
} from './systems/imports';
export { EXPORT_FORMATS, EXPORT_JOB_STATES, EXPORT_TABLES, ROW_FORMATS } from './systems/exports';
export type { ExportedFile, ExportFormat, ExportJob, ExportJobState, ExportTable } from './systems/exports';
