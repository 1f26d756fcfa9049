// Registrations as they are stored, and what the audit log proves of each.

import { canonical } from '@registry/audit-log';
import type {
  HandedInPoint,
  RegistrationChannel,
  RegistrationSchema,
  RegistrationSection,
  RegistrationStatus,
} from '@registry/contracts';
import { sql } from '../../platform/database/sql';
import { sha256 } from '../../platform/ground/sha256';
import { instant, type Told } from '../../platform/recording/proven-part';

export interface StoredRegistration {
  readonly number: number;
  readonly section: RegistrationSection;
  readonly channel: RegistrationChannel;
  readonly status: RegistrationStatus;
  /** `YYYY-MM-DD`. */
  readonly on_day: string;
  readonly registered_by: string;
  readonly on_behalf_of: string | null;
  readonly entry_number: string | null;
  readonly entry_url: string | null;
  readonly schema: RegistrationSchema;
  readonly points: readonly HandedInPoint[];
  readonly digest: string;
  readonly noted_by: string;
  readonly noted_at: Date;
}

export interface StoredRetraction {
  readonly number: number;
  readonly reason: string;
  readonly retracted_by: string;
  readonly retracted_at: Date;
}

/** Of `registration g`. */
export const registrationColumns = sql`
  g.number, g.section, g.channel, g.status, g.on_day::text as on_day, g.registered_by, g.on_behalf_of, g.entry_number, g.entry_url,
  g.schema, g.points, g.digest, g.noted_by, g.noted_at`;
/** Of `registration_retraction x`. */
export const retractionColumns = sql`x.number, x.reason, x.retracted_by, x.retracted_at`;

export const registrationPartName = (number: number): string => `registration:${number}`;
export const retractionPartName = (number: number): string => `retraction:${number}`;

export function registrationPart(registration: Told<StoredRegistration>): Record<string, unknown> {
  return {
    number: registration.number,
    section: registration.section,
    channel: registration.channel,
    status: registration.status,
    on: registration.on_day,
    registeredBy: registration.registered_by,
    onBehalfOf: registration.on_behalf_of,
    entryNumber: registration.entry_number,
    entryUrl: registration.entry_url,
    schema: registration.schema,
    points: registration.points.map(({ point, parts }) => ({
      point,
      parts: parts.map(({ field, value }) => ({ field, value })),
    })),
    digest: registration.digest,
    notedBy: registration.noted_by,
    notedAt: instant(registration.noted_at),
  };
}

export function retractionPart(retraction: Told<StoredRetraction>): Record<string, unknown> {
  return {
    number: retraction.number,
    reason: retraction.reason,
    retractedBy: retraction.retracted_by,
    retractedAt: instant(retraction.retracted_at),
  };
}

/** SHA-256 (hex) of what is handed in for a section, in its canonical form (RFC 8785). */
export const digestOf = (section: RegistrationSection, points: readonly HandedInPoint[]): string =>
  sha256(canonical({ section, points: points.map(({ point, parts }) => ({ point, parts: [...parts] })) } as never));
