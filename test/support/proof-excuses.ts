// What no entry proves, and why not. Everything else is seen when somebody changes it by hand.

import type { Column } from './tampering';

const LOG = 'the log itself: its hashes, links and signatures are verified, and kept checkpoints outside';
const PASSING = 'between a person and their browser, or on its way: no part of the register';
const MADE = 'made by the database from what is proven; the doctor makes it anew and compares';
const PRIVATE = 'said between people, and can be forgotten: an entry cannot';
const VERSION = 'counts changes for `If-Match`, and decides nothing';
const OF_ENTRY = 'the entry of the change names who and when';

/** By table, or by table and column. */
export const excuses: Readonly<Record<string, string>> = {
  audit_entry: LOG,
  audit_log: LOG,
  audit_head: LOG,
  audit_checkpoint: LOG,
  api_token_use: PASSING,
  draft: PASSING,
  evidence_upload: PASSING,
  guest: PASSING,
  idempotency_key: PASSING,
  logout_token: PASSING,
  mail: PASSING,
  notice: PASSING,
  notice_cursor: PASSING,
  notice_preference: PASSING,
  refusal_count: PASSING,
  schema_migration: PASSING,
  session: PASSING,
  sign_in_attempt: PASSING,
  view_subscription: PASSING,
  webhook_delivery: PASSING,
  join_request: PRIVATE,
  system_name_word: MADE,
  system_search: MADE,
  unit_path: MADE,
  duty_change: 'a difference worked out anew whenever the law or the answers change',
  long_run: 'the progress of work',
  rules_shipped: 'the progress of work',
  unit_code: MADE,
  'access_request.answer': PRIVATE,
  'access_request.language': PRIVATE,
  'access_request.mail': PRIVATE,
  'access_request.name': PRIVATE,
  'access_request.reason': PRIVATE,
  'access_request.requested_at': OF_ENTRY,
  'access_request.settled_at': OF_ENTRY,
  'access_request.settled_by': OF_ENTRY,
  'access_request.subject': PRIVATE,
  'ai_system.changed_at': OF_ENTRY,
  'ai_system.supplier_key': MADE,
  'ai_system.tag_keys': MADE,
  'ai_system.version': VERSION,
  'api_token.created_at': OF_ENTRY,
  'api_token.name': PRIVATE,
  'api_token.revoked_by': OF_ENTRY,
  'api_token.token_hash': 'another secret would open what this one opened; it is shown to nobody',
  'duty.changed_at': OF_ENTRY,
  'duty.due_on': MADE,
  'duty.is_open': MADE,
  'duty.late_after': MADE,
  'duty.late_since': 'since when `late_after` has been what it is: once more a reminder, or not',
  'duty.sort_on': MADE,
  'evidence_chunk.number': 'the order of bytes, which are proven',
  'evidence_file.media_type': 'found again from the bytes, which are proven',
  'evidence_file.size': 'found again from the bytes, which are proven',
  'evidence_file.stored_at': OF_ENTRY,
  'incident.version': VERSION,
  'incident_event.added_at': OF_ENTRY,
  'organisation_unit.version': VERSION,
  'person.deactivated_at': OF_ENTRY,
  'person.name_key': MADE,
  'person.pseudonymised_at': OF_ENTRY,
  'person.version': VERSION,
  'rules.reviews_marked_at': 'the progress of work',
  'rules.settled_at': OF_ENTRY,
  'role_grant.ended_by': OF_ENTRY,
  'role_grant.granted_by': OF_ENTRY,
  'saved_view.version': VERSION,
  'webhook.created_at': OF_ENTRY,
  'webhook.created_by': OF_ENTRY,
  'webhook.secret': 'shown once; whoever hears notices that the signature is another',
  'webhook.version': VERSION,
};

export const excuseOf = ({ table, column }: Column): string | undefined =>
  excuses[table] ?? excuses[`${table}.${column}`];
