// How each kind reaches people who have not said otherwise, and how kinds are grouped for those who choose.

import type { MailMode, NoticeKind } from '@registry/contracts';

export type NoticeGroup = 'talk' | 'review' | 'duties' | 'incidents' | 'keeping' | 'office';

interface Kind {
  readonly group: NoticeGroup;
  /** What waits for somebody is told at once; what is good to know, in the morning. */
  readonly mail: MailMode;
}

const kinds: Readonly<Record<NoticeKind, Kind>> = {
  mentioned: { group: 'talk', mail: 'now' },
  commented: { group: 'talk', mail: 'daily' },
  review_waiting: { group: 'review', mail: 'daily' },
  review_assigned: { group: 'review', mail: 'now' },
  review_returned: { group: 'review', mail: 'now' },
  review_answered: { group: 'review', mail: 'now' },
  review_decided: { group: 'review', mail: 'now' },
  review_due_again: { group: 'review', mail: 'daily' },
  consent_wanted: { group: 'review', mail: 'now' },
  consent_answered: { group: 'review', mail: 'now' },
  duty_given: { group: 'duties', mail: 'now' },
  duty_due: { group: 'duties', mail: 'daily' },
  duty_overdue: { group: 'duties', mail: 'daily' },
  duty_escalated: { group: 'duties', mail: 'daily' },
  evidence_expiring: { group: 'duties', mail: 'daily' },
  incident_reported: { group: 'incidents', mail: 'now' },
  incident_triaged: { group: 'incidents', mail: 'now' },
  incident_due: { group: 'incidents', mail: 'now' },
  stand_in: { group: 'review', mail: 'now' },
  editor_added: { group: 'keeping', mail: 'now' },
  owner_left: { group: 'keeping', mail: 'now' },
  system_handed_over: { group: 'keeping', mail: 'now' },
  join_asked: { group: 'keeping', mail: 'now' },
  join_answered: { group: 'keeping', mail: 'now' },
  view_changed: { group: 'keeping', mail: 'daily' },
  access_asked: { group: 'office', mail: 'now' },
  role_given: { group: 'office', mail: 'now' },
  tokens_tried: { group: 'office', mail: 'now' },
  import_waiting: { group: 'keeping', mail: 'daily' },
  public_set_made: { group: 'keeping', mail: 'daily' },
  public_set_withdrawn: { group: 'keeping', mail: 'daily' },
  export_ready: { group: 'keeping', mail: 'never' },
  export_failed: { group: 'keeping', mail: 'never' },
  evidence_damaged: { group: 'duties', mail: 'now' },
  rules_proposed: { group: 'office', mail: 'daily' },
};

const kindsOf = (group: NoticeGroup): NoticeKind[] =>
  (Object.keys(kinds) as NoticeKind[]).filter((kind) => kinds[kind].group === group);

/** Every kind, in the groups in which people choose. */
export const NOTICE_GROUPS: readonly { readonly group: NoticeGroup; readonly kinds: readonly NoticeKind[] }[] = (
  ['talk', 'review', 'duties', 'incidents', 'keeping', 'office'] as const
).map((group) => ({ group, kinds: kindsOf(group) }));

export const defaultMail = (kind: NoticeKind): MailMode => kinds[kind].mail;
