// Recomputes everything from the raw entries and believes nothing else in the file.

import { checkpointText, type Checkpoint } from './checkpoint';
import type { Sha256 } from './entry';
import { brk, idOf, LogReader, subjectKey, type Break, type ExportedEntry, type SubjectState } from './log-reader';

/** The present state of one subject as the register showed it, part by part. */
export interface ExportedSubject {
  readonly type: string;
  readonly id: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** By name of the part, every state that it had, for kinds of part of which all are kept; without the present one. */
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
    const states = Object.hasOwn(history, name) ? (history[name] ?? []) : [];
    const present = Object.hasOwn(subject.parts, name) ? [subject.parts[name]] : [];
    const shown = new Map([...present, ...states].flatMap((content) => [...log.statesIn(content)]));
    const told = state.states.get(name) ?? new Map<string, string>();
    const key = [...new Set([...shown.keys(), ...told.keys()])].sort().find((one) => shown.get(one) !== told.get(one));
    if (key !== undefined)
      return { kind: 'history-differs', number: null, subject: idOf(subject), detail: `${name} ${key}` };
  }
  return null;
}
