// What is no break, but deserves a look: the log is whole, and says something that should not happen.

import type { Subject } from './entry';
import type { ExportedEntry } from './log-reader';

export type DoubtKind = 'time-backwards' | 'actor-unknown' | 'actor-inactive';

export interface Doubt {
  readonly kind: DoubtKind;
  /** Log number; null for an entry that is not sealed yet. */
  readonly number: number | null;
  readonly subject: Subject;
  readonly detail: string;
}

/** Who waits for another to finish with the same record is written after them with the time at which they began. */
const WAITED_MS = 60_000;

/** Reads the entries of a verified log in their order. People are known once the log tells of them. */
export function doubtsIn(entries: Iterable<ExportedEntry>): Doubt[] {
  const doubts: Doubt[] = [];
  const last = new Map<string, string>();
  const people = new Map<string, boolean>();
  const tokens = new Set<string>();
  const acting: ExportedEntry[] = [];
  for (const entry of entries) {
    const { subject, at, actor } = entry;
    const doubt = (kind: DoubtKind, detail: string): void => {
      doubts.push({ kind, number: entry.number, subject: { type: subject.type, id: subject.id }, detail });
    };
    const key = `${subject.type} ${subject.id}`;
    const before = last.get(key);
    if (before !== undefined && Date.parse(at) < Date.parse(before) - WAITED_MS)
      doubt('time-backwards', `${at}, after ${before}`);
    last.set(key, at);
    if (actor.kind === 'person' && people.get(actor.id) === false) doubt('actor-inactive', actor.id);
    if (actor.kind !== 'system') acting.push(entry);
    if (subject.type === 'Person') readPerson(entry, people, tokens);
  }
  // Who was there before the log told of people is told of later: known is who is known anywhere.
  if (people.size > 0)
    for (const { actor, number, subject } of acting)
      if (actor.kind === 'person' ? !people.has(actor.id) : !tokens.has(actor.id))
        doubts.push({ kind: 'actor-unknown', number, subject, detail: `${actor.kind} ${actor.id}` });
  return doubts;
}

function readPerson({ subject, payload }: ExportedEntry, people: Map<string, boolean>, tokens: Set<string>): void {
  const person = payload.parts['person'];
  const isInactive = typeof person === 'object' && person !== null && Reflect.get(person, 'active') === false;
  if (person !== undefined || !people.has(subject.id)) people.set(subject.id, !isInactive);
  for (const name of Object.keys(payload.parts)) if (name.startsWith('token/')) tokens.add(name.slice('token/'.length));
}
