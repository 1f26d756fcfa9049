// English: history and audit log.
export const trail = {
  history: {
    byToken: 'through a token', compare: 'Compare two versions of the record', from: 'From version', to: 'To version', field: 'Field', same: 'Nothing differs between these two versions.', oneVersion: 'The record has not been changed since it was registered.', reason: 'Why:', title: 'History', intro: 'Everything that was ever done to this system. Nothing here can be changed or removed.', empty: 'Nothing has happened yet', pages: 'Pages of the history', product: 'The register itself',
    sealed: 'sealed as entry {{number}}', unsealed: 'not sealed yet', partly: 'Something is left out here that you may not read.', toSystem: 'history of the system', proof: 'What proves this entry', intent: 'Intent', subject: 'Subject and number', hash: 'Hash', previous: 'Hash before', payload: 'Digest of the content',
  },
  entry: {
    duty: 'Changed what is said of the duty “{{duty}}”', dutyMoved: 'Changed the duty “{{duty}}”: {{from}} → {{to}}', evidence: 'Added the evidence “{{title}}”', evidenceWithdrawn: 'Withdrew the evidence “{{title}}”: {{reason}}',
    document: 'Saved a draft of “{{document}}”', documentFinished: 'Finished “{{document}}”', answer: 'Chose the evidence for the answer to “{{question}}”',
  },
  intent: {
    other: 'Done: {{intent}}', system_register: 'Registered the system as {{reference}}', system_change: 'Changed the record', classification_first: 'Answered the questions for the first time: {{to}}',
    classification_same: 'Changed answers; the class stays: {{to}}', classification_assess: 'Changed answers; the class went from {{from}} to {{to}}', review_submit: 'Submitted for review', review_decide: 'Confirmed the class: {{class}}',
    review_override: 'Overrode the class: {{class}}', strategy_link: 'Linked to action {{action}} ({{kind}})', strategy_unlink: 'Removed the link to action {{action}}', strategy_establish: 'Loaded the actions of the strategy',
    review_take: 'Took the case', review_assign: 'Assigned the case to an officer', review_return: 'Returned the case with questions: {{questions}}', review_answer: 'Answered the questions of the officer', review_consent: 'Consented to the lower class: {{class}}', review_refuse: 'Did not consent to the lower class: {{class}}', review_lower: 'Proposed a lower class: {{class}}', 'review_fall-due': 'The review fell due again under new rules', review_absence: 'Entered an absence', review_presence: 'Removed an absence', settings_review: 'Changed how reviews are run', 'settings_free-days': 'Entered days on which the institution does not work', 'settings_working-day': 'Removed a day on which the institution does not work',
    'duties_work-out': 'Had all duties worked out anew', duty_free: 'Duties of somebody who has left went back to the owner', review_free: 'The case is free again: its officer has left or is no longer officer here', duty_change: 'Changed a duty', duties_accept: 'Accepted changed duties', 'duties_take-over': 'Took over the duties',
    evidence_add: 'Added evidence', evidence_withdraw: 'Withdrew evidence',
    incident_report: 'Reported incident {{reference}}', incident_triage: 'Triaged incident {{reference}}', incident_inform: 'Wrote down who was told of incident {{reference}}', incident_note: 'Added to the timeline of incident {{reference}}', incident_close: 'Closed incident {{reference}}',
    comment_write: 'Commented', comment_edit: 'Changed a comment', comment_resolve: 'Resolved a thread', comment_reopen: 'Opened a thread again',
    answer_support: 'Chose the evidence for an answer',
    document_save: 'Saved a draft of a document', document_finish: 'Finished a document', document_notify: 'Wrote down that the authority was told',
    webhook_add: 'Added webhook {{name}}', webhook_change: 'Changed webhook {{name}}', 'webhook_renew-secret': 'Gave webhook {{name}} a new secret', webhook_try: 'Tried a webhook', webhook_replay: 'Sent a delivery of a webhook again',
    access_refuse: 'Was refused something', token_refuse: 'A token that opens nothing was tried', evidence_damage: 'Found a file of evidence that is not what it was', access_ask: 'Asked for access', access_answer: 'Answered a request for access', system_merge: 'Merged with {{reference}}{{from}}', system_unmerge: 'Undid the merge with {{reference}}{{from}}', token_create: 'Made a token', token_revoke: 'Revoked a token', session_open: 'Signed in', session_revoke: 'Ended own sessions', session_close: 'Signed out', unit_establish: 'Established unit {{code}}', person_establish: 'Established a person',
    'system_hand-over': 'Handed the record over', 'system_read-restricted': 'Read the restricted record', relation_add: 'Connected another system', relation_settle: 'Settled a possible duplicate', relation_remove: 'Removed a connection', relation_propose: 'Found a possible duplicate',
    unit_change: 'Changed unit {{code}}', person_change: 'Changed a person', person_deactivate: 'Deactivated a person', person_reactivate: 'Reactivated a person', person_pseudonymise: 'Pseudonymised a person', role_grant: 'Gave a role', role_end: 'Ended a role',
    'register_export-csv': 'Exported the register as CSV', 'register_export-json': 'Exported the register as JSON',
  },
  audit: {
    title: 'Audit log', intro: 'Every change, decision and sign-in is an entry that is chained to the one before and sealed. A checkpoint signs how long the log is.', notAllowed: 'Only auditors read the audit log.',
    waiting_one: '{{count}} entry waits to be sealed', waiting_other: '{{count}} entries wait to be sealed', allSealed: 'All entries are sealed', entries: 'Entries', sealed: 'Sealed', checkpoint: 'Last checkpoint',
    checkpointAt: '{{size}} entries, {{at}}', noCheckpoint: 'None yet', key: 'Fingerprint of the signing key (SHA-256)', head: 'Head of the log at the checkpoint', newest: 'Entries, newest first', pages: 'Pages of the log', toLog: 'Open the audit log',
  },
  export: {
    title: 'Take the register away', help: 'The JSON file holds the whole register with its log entries and a signed checkpoint; anybody can check it without this server. The CSV file is a plain table. Each export is itself an entry of the log.',
    json: 'Download JSON with proof', csv: 'Download CSV', verify: 'To check a JSON file on any computer with this product’s source, without network or database:', command: 'Command to check an export',
  },
};
