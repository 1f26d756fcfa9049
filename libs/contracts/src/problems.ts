// The catalogue of refusals. One row per code: its status and its fixed title. Words for people live in the web,
// and a page about each in docs/problems.

export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

const catalogue = {
  'request.malformed': { status: 400, title: 'The request is not well formed' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'request.unsupported-media-type': { status: 415, title: 'The request body must be JSON' },
  'request.timeout': { status: 408, title: 'The request took too long to arrive' },
  'request.headers-too-large': { status: 431, title: 'The head of the request is too large' },
  'request.misdirected': { status: 421, title: 'The register is not called by this name' },
  'request.cross-origin': { status: 403, title: 'The request came from another site' },
  'request.too-many': { status: 429, title: 'Too many requests in a short time' },
  'request.key-reused': { status: 422, title: 'This key was used for another request' },
  'request.repeated': { status: 409, title: 'This request is being carried out, or was' },
  'route.not-found': { status: 404, title: 'There is nothing at this address' },
  'session.required': { status: 401, title: 'Sign in first' },
  'token.invalid': { status: 401, title: 'The token opens nothing' },
  'token.scope-exceeds': { status: 422, title: 'A token cannot do more than its owner' },
  'token.too-many': { status: 409, title: 'You have too many tokens' },
  'token.ended-already': { status: 409, title: 'The token has been revoked already' },
  'calendar.replaced': { status: 409, title: 'The calendar has another address meanwhile' },
  'session.demo-disabled': { status: 404, title: 'Demo sign-in is not available here' },
  'session.person-unknown': { status: 422, title: 'There is no such demo person' },
  'session.person-left': { status: 403, title: 'The register knows you as somebody who has left' },
  'session.sign-in-failed': { status: 401, title: 'Signing in did not work' },
  'session.provider-unreachable': { status: 503, title: 'The sign-in service cannot be reached' },
  'session.provider-missing': { status: 404, title: 'No sign-in service is set up here' },
  'access.denied': { status: 403, title: 'You may not do this' },
  'access-request.incomplete': { status: 422, title: 'The answer to a request for access lacks something' },
  'access-request.answered': { status: 409, title: 'The request for access has been answered already' },
  'access-request.asked': { status: 409, title: 'You have asked for access already' },
  'record.not-found': { status: 404, title: 'There is no such record' },
  'record.precondition-required': { status: 428, title: 'Say which version you are changing' },
  'record.stale': { status: 412, title: 'The record was changed in the meantime' },
  'record.conflict': { status: 409, title: 'The record was changed at the same moment' },
  'draft.begun-already': { status: 409, title: 'This has been begun already' },
  'draft.too-many': { status: 409, title: 'You have too many drafts' },
  'draft.too-large': { status: 413, title: 'The draft is too large to be kept' },
  'view.name-taken': { status: 409, title: 'You have a view of this name already' },
  'view.too-many': { status: 409, title: 'You have too many views' },
  'import.unreadable': { status: 422, title: 'The file cannot be read as a table' },
  'import.mapping-invalid': { status: 422, title: 'The columns cannot be taken over so' },
  'import.state': { status: 409, title: 'The import is not in a state that allows this' },
  'import.not-all-valid': { status: 409, title: 'Some rows are not valid or not decided' },
  'import.nothing': { status: 409, title: 'The import would change nothing' },
  'import.changed-since': { status: 409, title: 'A record of the import was changed since' },
  'proposal.unreadable': { status: 422, title: 'The file says nothing of a model that can be read' },
  'unit.unknown': { status: 422, title: 'There is no such organisation unit' },
  'unit.closed': { status: 422, title: 'The organisation unit has been closed' },
  'unit.code-taken': { status: 409, title: 'There is a unit with this code already' },
  'unit.circle': { status: 409, title: 'A unit cannot lie under itself' },
  'unit.dates': { status: 422, title: 'The last day of a unit is before its first' },
  'unit.in-use': { status: 409, title: 'The unit still has people, systems or units' },
  'person.unknown': { status: 422, title: 'There is no such person, or no longer' },
  'person.state': { status: 409, title: 'The person is not in a state that allows this' },
  'person.self': { status: 409, title: 'Nobody deactivates themselves' },
  'person.subject-taken': { status: 409, title: 'Another person has this identifier' },
  'grant.scope-wrong': { status: 422, title: 'This role is not given for that part of the organisation' },
  'grant.exists': { status: 409, title: 'The person has this role already' },
  'grant.ended-already': { status: 409, title: 'The role has ended already' },
  'system.retirement-reason-missing': { status: 422, title: 'Say why the system is retired' },
  'system.restriction-reason-missing': { status: 422, title: 'Say why the record is restricted' },
  'system.owner-already': { status: 409, title: 'This person owns the system already' },
  'system.use-prohibited': { status: 409, title: 'The use is prohibited' },
  'system.use-open': { status: 409, title: 'The use may still be prohibited' },
  'system.use-undecided': { status: 409, title: 'The use is or may be high-risk and needs a decision' },
  'bulk.nothing': { status: 422, title: 'Nothing would change' },
  'merge.state': { status: 409, title: 'These records cannot be merged, or are not merged' },
  'merge.lets-in': { status: 409, title: 'Somebody would come to read the record that stays' },
  'merge.visibility': { status: 409, title: 'More people would read what the record holds' },
  'join.asked': { status: 409, title: 'You have asked to join already' },
  'join.keeps-already': { status: 409, title: 'You keep this record already' },
  'relation.system-unknown': { status: 422, title: 'There is no such system to relate to' },
  'relation.exists': { status: 409, title: 'The two systems are related like this already' },
  'relation.circle': { status: 409, title: 'A system cannot be a part of itself' },
  'relation.state': { status: 409, title: 'The relation does not allow this' },
  'relation.reason-missing': { status: 422, title: 'Say why they are two systems' },
  'system.retired': { status: 409, title: 'A retired system is no longer changed' },
  'classification.facts-invalid': { status: 422, title: 'Some answers do not fit their questions' },
  'classification.missing': { status: 409, title: 'The system has not been classified yet' },
  'review.state': { status: 409, title: 'The review is not in a state that allows this' },
  'review.assessment-changed': { status: 409, title: 'The answers changed since you read them' },
  'review.author-may-not-decide': { status: 403, title: 'Whoever wrote an answer may not decide on it' },
  'review.owner-may-not-decide': { status: 403, title: 'The owner may not decide on the own system' },
  'review.editor-may-not-decide': { status: 403, title: 'Whoever keeps a record may not decide on it' },
  'review.justification-too-short': {
    status: 422,
    title: 'An override needs a justification of at least 50 characters',
  },
  'review.class-open': { status: 422, title: 'The class is still open: there is none to confirm' },
  'review.override-same-class': { status: 422, title: 'An override must name another class; confirm instead' },
  'review.other-officer': { status: 409, title: 'Another officer reviews this case' },
  'review.own-decision': { status: 403, title: 'Nobody consents to a decision of their own' },
  'review.consent-needed': { status: 409, title: 'Lowering a class takes two officers' },
  'review.no-officer': { status: 422, title: 'This person cannot review here' },
  'review.questions-open': { status: 422, title: 'Not every question is answered' },
  'review.away-already': { status: 409, title: 'You are away in these days already' },
  'duty.answers-changed': { status: 409, title: 'The answers changed since you read the duties' },
  'duty.nothing-to-accept': { status: 409, title: 'Nothing would change in the duties' },
  'duty.reason-missing': { status: 422, title: 'Say why the duty does not apply' },
  'duty.lapsed': { status: 409, title: 'This duty is no longer owed' },
  'duty.run-under-way': { status: 409, title: 'The duties are being worked out already' },
  'evidence.damaged': { status: 409, title: 'The file is not what it was' },
  'evidence.type-refused': { status: 415, title: 'Files of this kind are not kept' },
  'evidence.empty': { status: 422, title: 'There is nothing in the file' },
  'evidence.incomplete': { status: 400, title: 'The file did not arrive whole' },
  'evidence.infected': { status: 422, title: 'The scanner found something harmful in the file' },
  'evidence.unknown': { status: 422, title: 'There is no such evidence for this system' },
  'evidence.withdrawn-already': { status: 409, title: 'The evidence has been withdrawn already' },
  'incident.state': { status: 409, title: 'The incident is not in a state that allows this' },
  'incident.authority-not-told': {
    status: 409,
    title: 'A serious incident is closed only once the authority has been told',
  },
  'incident.told-already': { status: 409, title: 'This has been written down already' },
  'comment.thread-resolved': { status: 409, title: 'The thread is resolved' },
  'comment.thread-full': { status: 409, title: 'The thread has as many comments as it can have' },
  'comment.state': { status: 409, title: 'The thread is in this state already' },
  'comment.not-yours': { status: 403, title: 'Only those who wrote a comment change it' },
  'comment.mention-cannot-read': { status: 422, title: 'Somebody mentioned cannot read the record' },
  'webhook.address-refused': { status: 422, title: 'Nothing is sent to this address' },
  'webhook.too-many': { status: 409, title: 'There are as many webhooks as there can be' },
  'webhook.inactive': { status: 409, title: 'The webhook is switched off' },
  'webhook.delivery-state': { status: 409, title: 'The delivery has not been given up' },
  'document.incomplete': { status: 422, title: 'A final version lacks nothing' },
  'document.not-final': { status: 409, title: 'Only a final version is notified' },
  'document.notified-already': { status: 409, title: 'This version has been notified already' },
  'registration.form-changed': { status: 409, title: 'The form says something else by now' },
  'registration.there-already': { status: 409, title: 'This section is registered already' },
  'registration.not-there': { status: 409, title: 'This section is not registered' },
  'registration.retracted-already': { status: 409, title: 'This entry was retracted already' },
  'publication.closed': { status: 409, title: 'This record cannot be published' },
  'publication.decided-already': { status: 409, title: 'This was decided already' },
  'public-set.changed': { status: 409, title: 'The set would be another by now' },
  'public-set.withdrawn-already': { status: 409, title: 'This set was withdrawn already' },
  'rules.invalid': { status: 422, title: 'These rules cannot be used' },
  'rules.id-taken': { status: 409, title: 'There are rules with this id already' },
  'rules.too-early': { status: 422, title: 'Rules cannot begin before today' },
  'rules.state': { status: 409, title: 'The rules are not in a state that allows this' },
  'rules.changed': { status: 409, title: 'These are not the rules you read' },
  'rules.consented-already': { status: 409, title: 'You have agreed already; a second officer is needed' },
  'strategy.action-unknown': { status: 422, title: 'There is no such strategy action' },
  'strategy.already-linked': { status: 409, title: 'The system is already linked to this action' },
  'print.busy': { status: 503, title: 'Too much is being printed at this moment' },
  'print.too-large': { status: 422, title: 'This is too much for one PDF' },
  'audit.nothing-sealed': { status: 503, title: 'The log has not been sealed yet' },
  'export.too-long': { status: 422, title: 'A spreadsheet cannot hold so many rows' },
  'export.busy': { status: 503, title: 'Too many files are being written at this moment' },
  'export.too-many': { status: 409, title: 'You have as many files as one may have at once' },
  'export.not-ready': { status: 409, title: 'The file is not ready' },
  'export.rights-changed': { status: 403, title: 'Your rights have changed since the file was written' },
  'service.broken': { status: 500, title: 'Something failed on our side' },
  'service.unavailable': { status: 503, title: 'The service is not ready' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof catalogue;

export const problems: Readonly<Record<ProblemCode, ProblemKind>> = catalogue;

/** One fault in the input: where (JSON Pointer into the body, or `?name` for a query parameter) and what. */
export interface ProblemError {
  pointer: string;
  code: string;
  detail: string;
}

/** RFC 9457 problem details as sent by every refusal. */
export interface Problem {
  /** Path of the page about this code, on the server that answered: `/problems/<code>`. */
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  /** `urn:uuid:` of the request, to be quoted when asking for help. */
  instance: string;
  errors?: ProblemError[];
  /** Numbers and codes of this occurrence, e.g. the current version. */
  params?: Record<string, string | number>;
}
