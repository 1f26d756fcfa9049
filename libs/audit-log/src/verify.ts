// Recomputes everything from the raw entries and believes nothing else in the file.

import { canonical } from './canonical';
import { chainLink, GENESIS } from './chain';
import { checkpointText, type Checkpoint } from './checkpoint';
import { entryHash, payloadDigest, type LogEntry, type Sha256, type Subject } from './entry';

/** An entry of an export; `number` and `link` are null while it was not sealed yet. */
export interface ExportedEntry extends LogEntry {
  readonly number: number | null;
  readonly link: string | null;
}

/** The present state of one subject as the register showed it, part by part. */
export interface ExportedSubject {
  readonly type: string;
  readonly id: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** By name of the part, every state that it had; for kinds of part of which all are kept. */
  readonly history?: Readonly<Record<string, readonly unknown[]>>;
}

/** What a verifiable export holds; see `docs/audit-export.md` for the file. */
export interface VerifiableExport {
  readonly checkpoint: Checkpoint;
  /** PEM, SPKI. */
  readonly publicKey: string;
  /** Kinds of subject that the export holds completely. */
  readonly subjectTypes: readonly string[];
  /** How the names of parts begin of which subjects show every state. */
  readonly histories?: readonly string[];
  readonly subjects: Iterable<ExportedSubject>;
  /** Sealed entries 1..checkpoint.size in order, then entries not sealed yet. */
  readonly entries: Iterable<ExportedEntry>;
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
  | 'history-differs';

export interface Break {
  readonly kind: BreakKind;
  /** Log number of the first broken entry, if the break lies in a sealed entry. */
  readonly number: number | null;
  readonly subject: Subject | null;
  /** Name of the part that differs, or a further detail. */
  readonly detail: string | null;
}

export type Verdict =
  | {
      readonly intact: true;
      readonly sealed: number;
      readonly pending: number;
      readonly subjects: number;
      readonly checkpoint: Checkpoint;
    }
  | { readonly intact: false; readonly first: Break };

export interface Crypto {
  readonly sha256: Sha256;
  /** Checks an Ed25519 signature (base64) over a text with a public key (PEM). */
  readonly checkSignature: (publicKey: string, text: string, signature: string) => boolean;
  /** SHA-256 of the DER form of a public key (PEM), hex. */
  readonly fingerprint: (publicKey: string) => string;
}

/** Verifies an export. Returns the first break in the order of the log; records are compared last. */
export function verifyExport(file: VerifiableExport, crypto: Crypto): Verdict {
  const log = new LogReader(crypto.sha256);
  for (const entry of file.entries) {
    const broken = log.take(entry);
    if (broken) return { intact: false, first: broken };
  }
  const broken = checkCheckpoint(file, log, crypto) ?? checkTypes(file, log) ?? compareSubjects(file, log);
  if (broken) return { intact: false, first: broken };
  return {
    intact: true,
    sealed: log.sealed,
    pending: log.pending,
    subjects: log.compared,
    checkpoint: file.checkpoint,
  };
}

function brk(kind: BreakKind, entry: ExportedEntry | null, detail: string | null = null): Break {
  return { kind, number: entry?.number ?? null, subject: entry && idOf(entry.subject), detail };
}

interface SubjectState {
  subject: Subject;
  seq: number;
  hash: string;
  /** Digest of the last content of each part; absent once the part is gone. */
  parts: Map<string, string>;
  /** By part, and by id and number of a state, the digest of what the log said of it last. */
  states: Map<string, Map<string, string>>;
}

class LogReader {
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

function checkCheckpoint(file: VerifiableExport, log: LogReader, crypto: Crypto): Break | null {
  const { checkpoint, publicKey } = file;
  if (checkpoint.size !== log.sealed)
    return brk('checkpoint-size', null, `${log.sealed} entries, checkpoint says ${checkpoint.size}`);
  if (checkpoint.head !== log.link) return brk('checkpoint-head', null);
  if (crypto.fingerprint(publicKey) !== checkpoint.key) return brk('key-differs', null);
  if (!crypto.checkSignature(publicKey, checkpointText(checkpoint), checkpoint.signature))
    return brk('signature-invalid', null);
  return null;
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

/** What the log says is proven stands in the file, or the file is not all of it. */
function checkTypes(file: VerifiableExport, log: LogReader): Break | null {
  const missing =
    log.types.find((type) => !file.subjectTypes.includes(type)) ??
    log.histories.find((prefix) => !file.histories?.includes(prefix));
  return missing === undefined ? null : { kind: 'kind-missing', number: null, subject: null, detail: missing };
}

function compareSubjects(file: VerifiableExport, log: LogReader): Break | null {
  const wanted = new Set(file.subjectTypes);
  const shown = new Set<string>();
  for (const subject of file.subjects) {
    const key = subjectKey(subject);
    if (shown.has(key)) return { kind: 'record-differs', number: null, subject: idOf(subject), detail: 'shown twice' };
    shown.add(key);
    const state = log.subjects.get(key);
    if (!state) return { kind: 'record-unproven', number: null, subject: idOf(subject), detail: null };
    const broken = compareParts(subject, state, log) ?? compareHistory(subject, state, log, file.histories ?? []);
    if (broken) return broken;
    log.compared += 1;
  }
  for (const [key, state] of log.subjects) {
    if (wanted.has(state.subject.type) && state.parts.size > 0 && !shown.has(key)) {
      return { kind: 'record-missing', number: null, subject: state.subject, detail: null };
    }
  }
  return null;
}

function compareParts(subject: ExportedSubject, state: SubjectState, log: LogReader): Break | null {
  const names = new Set([...Object.keys(subject.parts), ...state.parts.keys()]);
  for (const name of [...names].sort()) {
    // A part may be called like a member of every object, e.g. `constructor`.
    const content = Object.hasOwn(subject.parts, name) ? subject.parts[name] : undefined;
    const digest = content === undefined || content === null ? undefined : log.digest(content);
    if (digest !== state.parts.get(name))
      return { kind: 'record-differs', number: null, subject: idOf(subject), detail: name };
  }
  return null;
}

/** Every state that was told is shown as it was told, and no other. */
function compareHistory(
  subject: ExportedSubject,
  state: SubjectState,
  log: LogReader,
  prefixes: readonly string[],
): Break | null {
  const history = subject.history ?? {};
  const names = new Set([...Object.keys(history), ...state.states.keys()]);
  for (const name of [...names].sort()) {
    if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
    const shown = new Map(
      (Object.hasOwn(history, name) ? (history[name] ?? []) : []).flatMap((content) => [...log.statesIn(content)]),
    );
    const told = state.states.get(name) ?? new Map<string, string>();
    const key = [...new Set([...shown.keys(), ...told.keys()])].sort().find((one) => shown.get(one) !== told.get(one));
    if (key !== undefined)
      return { kind: 'history-differs', number: null, subject: idOf(subject), detail: `${name} ${key}` };
  }
  return null;
}

const idOf = ({ type, id }: Subject): Subject => ({ type, id });

/** One text per subject, whatever characters its type and id hold: the length says where the type ends. */
function subjectKey({ type, id }: Subject): string {
  return `${type.length}/${type}/${id}`;
}
