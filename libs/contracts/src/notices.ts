// Notices: what a person should know or do. In the inbox always, by mail as each person likes; and webhooks, for
// programs. What has just happened, and who is here, is told at once to whoever is looking.

import type { PersonRef } from './people/people';

export const NOTICE_KINDS = [
  'mentioned',
  'commented',
  'review_waiting',
  'review_assigned',
  'review_returned',
  'review_answered',
  'review_decided',
  'review_due_again',
  'consent_wanted',
  'consent_answered',
  'duty_given',
  'duty_due',
  'duty_overdue',
  'duty_escalated',
  'evidence_expiring',
  'incident_reported',
  'incident_triaged',
  'incident_due',
  'system_handed_over',
  'editor_added',
  'owner_left',
  'stand_in',
  'join_asked',
  'join_answered',
  'access_asked',
  'role_given',
  'rules_proposed',
  'view_changed',
  'tokens_tried',
  'evidence_damaged',
  'import_waiting',
  'public_set_made',
  'public_set_withdrawn',
  'export_ready',
  'export_failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const MAIL_MODES = ['now', 'daily', 'never'] as const;
/** A mail at once; one mail in the morning with all that is still unread; none. */
export type MailMode = (typeof MAIL_MODES)[number];

/** What a notice says besides its kind and the system. */
export interface NoticeDetails {
  /** Id of the thread of comments. */
  thread?: string;
  /** Id of the comment. */
  comment?: string;
  /** Id and reference of the incident. */
  incident?: string;
  incidentReference?: string;
  /** The day it is about. */
  day?: string;
  /** How many duties, changes in a view, or rows of a file. */
  count?: number;
  /** Id of the import, and where its file comes from. */
  import?: string;
  source?: string;
  /** Number of the public set. */
  publicSet?: number;
  /** Id of a file that was asked for. */
  export?: string;
  /** Name of the view. */
  viewName?: string;
  /** Parameters of the view, as the register takes them. */
  viewFilters?: string;
  /** Who was told before and did nothing: the third of three. */
  isLast?: boolean;
}

export interface Notice {
  id: string;
  kind: NoticeKind;
  at: string;
  readAt: string | null;
  system: { id: string; reference: string; name: string } | null;
  /** Who did what it is about; null where nobody did. */
  by: PersonRef | null;
  /** The first words of the comment as it stands now; null where it is about none. */
  words: string | null;
  details: NoticeDetails;
}

export interface InboxCount {
  /** 1000 stands for that many or more. */
  unread: number;
}

/** Marks one notice as read, or as unread again. */
export interface ReadNotice {
  isRead: boolean;
}

/** Marks all as read that came until this instant, RFC 3339. */
export interface ReadNotices {
  until: string;
}

export interface NoticePreference {
  kind: NoticeKind;
  mail: MailMode;
}

export interface NoticePreferences {
  items: NoticePreference[];
  /** Where mail goes; null when the register knows no address. */
  address: string | null;
  /** Whether this register sends mail at all. */
  sendsMail: boolean;
}

export interface ChangeNoticePreferences {
  /** Those that change. */
  items: NoticePreference[];
}

export interface AddWebhook {
  name: string;
  /** Where entries are sent, by HTTPS. */
  url: string;
  /**
   * Intents, e.g. `review.decide`, or all of a room, e.g. `review.*`; everything when empty. At most 50. Those that the
   * page about intents (`docs/intents.md`) marks as sent; any other is refused.
   */
  intents?: string[];
}

export interface ChangeWebhook {
  name?: string;
  url?: string;
  intents?: string[];
  isActive?: boolean;
}

/** Mails of the last seven days that could not be sent, or wait to be. */
export interface MailCounts {
  waiting: number;
  failed: number;
}

export interface Webhook {
  id: string;
  name: string;
  url: string;
  intents: string[];
  isActive: boolean;
  createdAt: string;
  createdBy: PersonRef;
  waiting: number;
  dead: number;
  version: number;
}

/** The secret is told this once. */
export interface WebhookWithSecret extends Webhook {
  /** `whsec_…`, with which deliveries are signed (Standard Webhooks). */
  secret: string;
}

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface WebhookDelivery {
  id: string;
  /** Number of the entry of the log; null for a trial. */
  entry: number | null;
  intent: string;
  state: DeliveryState;
  attempts: number;
  createdAt: string;
  lastAttemptAt: string | null;
  /** Status of the last answer; null where none came. */
  lastStatus: number | null;
  lastError: string | null;
}

/** What is sent for one entry of the log. What the entry says is read in the register, by those who may. */
export interface WebhookEvent {
  /** Intent of the entry, e.g. `review.decide`. */
  type: string;
  timestamp: string;
  data: {
    /** Number of the entry in the log; null for a trial. */
    entry: number | null;
    subject: { type: string; id: string };
    /** Reference of the system it is about. */
    reference: string | null;
  };
}

/** What an entry of the log changed, as somebody who may see the record may know it. */
export interface LiveChange {
  /** Of the entry in the log. */
  number: number;
  intent: string;
  at: string;
  /** Null where the register itself did it. */
  by: PersonRef | null;
  /** An incident is told of as well as the record on which it was reported. */
  about: 'AiSystem' | 'Incident';
  system: { id: string; reference: string; name: string };
  /** Names of the fields that it changed, where it says so. */
  fields: string[];
}

/** Who looks at a record just now, besides whoever asks. */
export interface Present {
  system: string;
  people: PersonRef[];
}

export interface LiveNews {
  /** Of the last entry that this knows of; what is asked for next comes after it. */
  number: number;
  changes: LiveChange[];
  /** More has happened than is told here: what is shown is read anew as a whole. */
  isCut: boolean;
  /** Notices that have not been read. */
  unread: number;
  /** Of the records that whoever asks is looking at. */
  present: Present[];
}
