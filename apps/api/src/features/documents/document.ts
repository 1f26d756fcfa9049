// Versions of documents as they are stored, and what the audit log proves of the last of each.

import type { DocumentContent, DocumentKind, DocumentState } from '@registry/contracts';
import { sql } from '../../platform/database/sql';
import { instant, type Told } from '../../platform/recording/proven-part';

export interface StoredVersion {
  readonly kind: DocumentKind;
  readonly number: number;
  readonly state: DocumentState;
  readonly content: DocumentContent;
  readonly saved_by: string;
  readonly saved_at: Date;
}

export interface StoredNotification {
  readonly number: number;
  readonly on_day: string;
  readonly reference: string | null;
  readonly noted_by: string;
  readonly noted_at: Date;
}

export const documentPartName = (kind: string): string => `document:${kind}`;
export const notificationPartName = (kind: string, number: number): string => `notification:${kind}:${number}`;

/** Named as its columns are, since the first entries told it so. */
export function documentPart(version: Told<StoredVersion>): Record<string, unknown> {
  return {
    kind: version.kind,
    number: version.number,
    state: version.state,
    content: { ...version.content },
    saved_by: version.saved_by,
    saved_at: instant(version.saved_at),
  };
}

export function notificationPart(notification: Told<StoredNotification>): Record<string, unknown> {
  return {
    number: notification.number,
    on_day: notification.on_day,
    reference: notification.reference,
    noted_by: notification.noted_by,
    noted_at: instant(notification.noted_at),
  };
}

/** Of `document_version v`. */
export const versionColumns = sql`v.kind, v.number, v.state, v.content, v.saved_by, v.saved_at`;
/** Of `document_notification n`. */
export const notificationColumns = sql`n.number, n.on_day::text as on_day, n.reference, n.noted_by, n.noted_at`;
