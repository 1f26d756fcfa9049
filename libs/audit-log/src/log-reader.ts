// Reads the entries of a file in their order, recomputes each, and keeps what they say of every subject.

import { canonical } from './canonical';
import { chainLink, GENESIS } from './chain';
import { entryHash, payloadDigest, type LogEntry, type Sha256, type Subject } from './entry';

/** An entry of an export; `number` and `link` are null while it was not sealed yet. */
export interface ExportedEntry extends LogEntry {
  readonly number: number | null;
  readonly link: string | null;
}

export type BreakKind =
  | 'payload-changed'
  | 'entry-changed'
  | 'number-gap'
  | 'link-broken'
  | 'subject-chain-broken'
  | 'checkpoint-size'
  | 'checkpoint-head'
  | 'key-differs'
  | 'signature-invalid'
  | 'record-differs'
  | 'record-missing'
  | 'record-unproven'
  | 'kind-missing'
  | 'history-differs'
  /** Found by whoever classifies anew. */
  | 'class-differs'
  /** Beside something older. */
  | 'origin-differs'
  | 'log-shorter'
  | 'log-differs'
  | 'entry-lost';

export interface Break {
  readonly kind: BreakKind;
  /** Log number of the first broken entry, if the break lies in a sealed entry. */
  readonly number: number | null;
  readonly subject: Subject | null;
  /** Name of the part that differs, or a further detail. */
  readonly detail: string | null;
}

export function brk(kind: BreakKind, entry: ExportedEntry | null, detail: string | null = null): Break {
  return { kind, number: entry?.number ?? null, subject: entry && idOf(entry.subject), detail };
}

export interface SubjectState {
  subject: Subject;
  seq: number;
  hash: string;
  /** Digest of the last content of each part; absent once the part is gone. */
  parts: Map<string, string>;
  /** By part, and by id and number of a state, the digest of what the log said of it last. */
  states: Map<string, Map<string, string>>;
}

export class LogReader {
  sealed = 0;
  pending = 0;
  compared = 0;
  link = GENESIS;
  readonly subjects = new Map<string, SubjectState>();
  /** Kinds of subject that are proven, as the log said last. */
  types: readonly string[] = [];
  /** How the names of parts begin of which all states are shown. */
  histories: readonly string[] = [];

  constructor(private readonly sha256: Sha256) {}

  digest(content: unknown): string {
    return this.sha256(canonical(content));
  }

  /**
   * States that a part tells of: itself where it is numbered, or else members that are (a review names its decisions).
   * Each by id and number, with its digest.
   */
  *statesIn(content: unknown): Generator<readonly [key: string, digest: string]> {
    if (numbered(content)) {
      yield [stateKey(content), this.digest(content)];
      return;
    }
    if (typeof content !== 'object' || content === null) return;
    for (const member of Object.values(content)) if (numbered(member)) yield [stateKey(member), this.digest(member)];
  }

  take(entry: ExportedEntry): Break | null {
    if (payloadDigest(this.sha256, entry.salt, entry.payload) !== entry.payloadDigest)
      return brk('payload-changed', entry);
    if (entryHash(this.sha256, entry) !== entry.hash) return brk('entry-changed', entry);
    return this.takeLink(entry) ?? this.takeSubject(entry);
  }

  private takeLink(entry: ExportedEntry): Break | null {
    if (entry.number === null) {
      this.pending += 1;
      return null;
    }
    if (this.pending > 0 || entry.number !== this.sealed + 1)
      return brk('number-gap', entry, `expected ${this.sealed + 1}`);
    this.sealed = entry.number;
    this.link = chainLink(this.sha256, this.link, entry.number, entry.hash);
    return entry.link === this.link ? null : brk('link-broken', entry);
  }

  private takeSubject(entry: ExportedEntry): Break | null {
    const key = subjectKey(entry.subject);
    const before = this.subjects.get(key);
    const fits = before
      ? entry.seq === before.seq + 1 && entry.previous === before.hash
      : entry.seq === 1 && entry.previous === null;
    if (!fits) return brk('subject-chain-broken', entry, `entry ${entry.seq} of its subject`);
    const state = before ?? { subject: idOf(entry.subject), seq: 0, hash: '', parts: new Map(), states: new Map() };
    if (entry.subject.type === 'Register' && entry.intent === 'register.prove') {
      this.types = textsIn(entry, 'types');
      this.histories = textsIn(entry, 'histories');
    }
    state.seq = entry.seq;
    state.hash = entry.hash;
    for (const [name, content] of Object.entries(entry.payload.parts)) {
      if (content === null) state.parts.delete(name);
      else {
        state.parts.set(name, this.digest(content));
        for (const [key, digest] of this.statesIn(content)) mapIn(state.states, name).set(key, digest);
      }
    }
    if (!before) this.subjects.set(key, state);
    return null;
  }
}

interface Numbered {
  readonly id?: string;
  readonly number: number;
}

const numbered = (content: unknown): content is Numbered =>
  typeof content === 'object' && content !== null && typeof (content as { number?: unknown }).number === 'number';

const stateKey = ({ id, number }: Numbered): string => `${id ?? ''}#${number}`;

function mapIn(maps: Map<string, Map<string, string>>, name: string): Map<string, string> {
  const map = maps.get(name) ?? new Map<string, string>();
  maps.set(name, map);
  return map;
}

function textsIn({ payload }: ExportedEntry, member: string): readonly string[] {
  const texts = payload.fact[member];
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
}

export const idOf = ({ type, id }: Subject): Subject => ({ type, id });

/** One text per subject, whatever characters its type and id hold: the length says where the type ends. */
export function subjectKey({ type, id }: Subject): string {
  return `${type.length}/${type}/${id}`;
}
