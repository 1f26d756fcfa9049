// One entry of the log: what its hash covers and what it does not.

import { canonical } from './canonical';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. Handed in: Node and browsers have their own. */
export type Sha256 = (text: string) => string;

export interface Subject {
  /** Kind of record, e.g. `AiSystem`. */
  readonly type: string;
  readonly id: string;
}

/** Who acted. Names are left out on purpose: the hash can never be recomputed without them. */
export interface EntryActor {
  /** A token acts for its owner; the owner's entries say whose it is. */
  readonly kind: 'person' | 'token' | 'system';
  readonly id: string;
}

/** The part of an entry that its hash covers. */
export interface EntryHeader {
  readonly subject: Subject;
  /** 1 for the first entry of its subject, without gaps. */
  readonly seq: number;
  /** Hash of the subject's entry before; null for its first. */
  readonly previous: string | null;
  /** What was done, e.g. `system.register`. */
  readonly intent: string;
  readonly actor: EntryActor;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly requestId: string | null;
  /** SHA-256 of salt and canonical payload. */
  readonly payloadDigest: string;
}

/**
 * What the entry says. `parts` holds, whole, each part of the subject that the change touched (null: the part is gone),
 * so that the present state of a subject can be proven from its entries alone.
 */
export interface EntryPayload {
  readonly fact: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, unknown>>;
}

/**
 * A whole entry. Not covered by `hash`: `salt` and `payload` themselves (their digest is),
 * so that personal data can one day be erased without breaking the log.
 */
export interface LogEntry extends EntryHeader {
  readonly salt: string;
  readonly payload: EntryPayload;
  readonly hash: string;
}

/** Digest of a payload. The salt (64 hex digits) keeps short payloads from being guessed once they are erased. */
export function payloadDigest(sha256: Sha256, salt: string, payload: EntryPayload): string {
  return sha256(`ai-system-registry/payload/v1\n${salt}\n${canonical(payload)}`);
}

export function entryHash(sha256: Sha256, header: EntryHeader): string {
  return sha256(`ai-system-registry/entry/v1\n${canonical(headerOf(header))}`);
}

/** Picks what is hashed, so that no further member can slip in or out. */
function headerOf(entry: EntryHeader): EntryHeader {
  return {
    subject: { type: entry.subject.type, id: entry.subject.id },
    seq: entry.seq,
    previous: entry.previous,
    intent: entry.intent,
    actor: { kind: entry.actor.kind, id: entry.actor.id },
    at: entry.at,
    requestId: entry.requestId,
    payloadDigest: entry.payloadDigest,
  };
}

/** Completes an entry: digest of the payload, then the hash over the header. */
export function makeEntry(
  sha256: Sha256,
  header: Omit<EntryHeader, 'payloadDigest'>,
  content: { salt: string; payload: EntryPayload },
): LogEntry {
  const digest = payloadDigest(sha256, content.salt, content.payload);
  const full = headerOf({ ...header, payloadDigest: digest });
  return { ...full, ...content, hash: entryHash(sha256, full) };
}
