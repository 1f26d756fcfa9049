// Versions of documents as they are stored, and what the audit log proves of the last of each.

import type { DocumentContent, DocumentKind, DocumentState } from '@registry/contracts';

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

export function documentPart({ saved_at: savedAt, content, ...rest }: StoredVersion): Record<string, unknown> {
  return { ...rest, content: { ...content }, saved_at: savedAt.toISOString() };
}

export function notificationPart({ noted_at: notedAt, ...rest }: StoredNotification): Record<string, unknown> {
  return { ...rest, noted_at: notedAt.toISOString() };
}

/** Of `document_version v`. */
export const versionColumns = 'v.kind, v.number, v.state, v.content, v.saved_by, v.saved_at';
/** Of `document_notification n`. */
export const notificationColumns = 'n.number, n.on_day::text as on_day, n.reference, n.noted_by, n.noted_at';
