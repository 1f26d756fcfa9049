// English.
import type { NoticeWords } from '../sentence';

export const en: NoticeWords = {
  mentioned: 'You were mentioned in a comment',
  commented: 'There is a new comment',
  review_waiting: 'A classification waits for review',
  review_assigned: 'A review was assigned to you',
  review_returned: 'The review came back with questions',
  review_answered: 'Your questions were answered',
  review_decided: 'The class has been decided',
  review_due_again: 'The review has fallen due again',
  consent_wanted: 'A lower class needs a second officer',
  consent_answered: 'A second officer has answered to the lower class',
  duty_given: 'A duty was given to you',
  duty_due: {
    one: 'A duty is due on {day}',
    other: '{count} duties are due on {day}',
  },
  duty_overdue: {
    one: 'A duty has been overdue since {day}',
    other: '{count} duties have been overdue since {day}',
  },
  duty_escalated: {
    one: 'Escalated: a duty has been overdue since {day}',
    other: 'Escalated: {count} duties have been overdue since {day}',
  },
  evidence_expiring: {
    one: 'Evidence expires on {day}',
    other: '{count} pieces of evidence expire on {day}',
  },
  incident_reported: 'Incident {incident} was reported',
  incident_triaged: 'Incident {incident} was triaged',
  incident_due: 'The authority has to be told of incident {incident} by {day}',
  system_handed_over: 'A system was handed over to you',
  editor_added: 'You now help to keep a record',
  owner_left: 'The owner of a record has left: it needs a new one',
  stand_in: 'You stand in for a colleague from {day} on',
  join_asked: 'Somebody asks to join a record of yours',
  join_answered: 'Your request to join a record was answered',
  view_changed: {
    one: 'One system changed in the view “{view}”',
    other: '{count} systems changed in the view “{view}”',
  },
  import_waiting: {
    one: 'One row from “{source}” waits for you',
    other: '{count} rows from “{source}” wait for you',
  },
  public_set_made: 'Public set {set} was made: records of yours came in or left',
  public_set_withdrawn: 'Public set {set} was withdrawn, with records of yours in it',
  export_ready: 'The file you asked for is ready',
  export_failed: 'The file you asked for could not be written',
  access_asked: 'Somebody asks for access',
  role_given: 'Your roles have changed',
  tokens_tried: 'Tokens that open nothing were tried: somebody may be looking for a way in',
  evidence_damaged: 'A file of evidence is not what it was',
  rules_proposed: 'New rules wait for a second officer',
};
