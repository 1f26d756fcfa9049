// What somebody types, kept at once in this browser and a moment later on the server: a reload, a crash, an ended session
// or another computer loses nothing. Signing out leaves nothing behind here.
import { hashKey } from '@tanstack/react-query';
import type { Draft } from '@registry/contracts';
import { get, isRefusal, request } from './client';

export interface Kept {
  /** Null: to be thrown away on the server too. */
  value: unknown;
  /** The server holds just this. */
  isSent: boolean;
  /** The state on the server over which this is saved; null: there is none. */
  version: number | null;
  /** Which writing this is, so that each window sees whether another one wrote after it. */
  mark: string;
}

const DELAY_MS = 800;
const prefixOf = (person: string): string => `registry.draft.${person}.`;
export const placeOf = (person: string, key: string): string => prefixOf(person) + key;
const waiting = new Map<string, number>();
const sending = new Map<string, Promise<void>>();

/** Whether two texts are the same; the server gives back the fields of a form in another order. */
export const isSame = (one: unknown, other: unknown): boolean => hashKey([one]) === hashKey([other]);

/** Forms that are open in this window: each is told when something else than its own typing was written in its place. */
const watchers = new Map<string, () => void>();
export function watchDraft(place: string, onWritten: () => void): () => void {
  watchers.set(place, onWritten);
  return () => { if (watchers.get(place) === onWritten) watchers.delete(place); };
}
// What other windows of this browser write. What they take out says nothing: somebody signs out there, or it was sent.
window.addEventListener('storage', ({ key, newValue }) => { if (key !== null && newValue !== null) watchers.get(key)?.(); });

/** What could not be sent is still in this browser, and goes with the next change or the next visit. */
const staysHere = (): void => undefined;

/** Keeps a draft, or with null throws it away. Tells which writing it was. */
export function keepDraft(person: string, key: string, value: unknown, version?: number | null): string | null {
  const place = placeOf(person, key);
  const before = readDraft(place);
  const over = version === undefined ? before?.version ?? null : version;
  if (before === null ? value === null && over === null : isSame(before.value, value)) return before?.mark ?? null;
  const mark = newMark();
  write(place, { value, isSent: false, version: over, mark });
  // What was sent is thrown away at once: whoever closes the window then does not find it again as begun.
  sendSoon(person, key, value === null ? 0 : DELAY_MS);
  return mark;
}

export function sendSoon(person: string, key: string, delay = DELAY_MS): void {
  const place = placeOf(person, key);
  window.clearTimeout(waiting.get(place));
  waiting.set(place, window.setTimeout(() => void send(person, key).catch(staysHere), delay));
}

/** What was kept under a name, or null. */
export function keptDraft(person: string, key: string): unknown {
  return readDraft(placeOf(person, key))?.value ?? null;
}

/** Names and values of all that is kept for a person in this browser. */
function keysOf(person: string): string[] {
  const prefix = prefixOf(person);
  return Object.keys(localStorage).filter((place) => place.startsWith(prefix)).map((place) => place.slice(prefix.length));
}

/** One at a time for each draft: the next is saved over what the one before made. */
function send(person: string, key: string): Promise<void> {
  const place = placeOf(person, key);
  window.clearTimeout(waiting.get(place));
  waiting.delete(place);
  const turn = (sending.get(place) ?? Promise.resolve()).catch(staysHere).then(() => sendNow(person, key));
  sending.set(place, turn);
  return turn;
}

async function sendNow(person: string, key: string): Promise<void> {
  const place = placeOf(person, key);
  const now = readDraft(place);
  if (now === null || now.isSent) return;
  const path = `/drafts/${encodeURIComponent(key)}`;
  const ifMatch = now.version === null ? null : `"${now.version}"`;
  try {
    const answer = now.value === null ? null : (await request<Draft>('PUT', path, { body: { content: now.value }, ifMatch })).value;
    if (answer === null) await request('DELETE', path, { ifMatch });
    settle(place, now, answer?.version ?? null);
  } catch (error) {
    if (!isRefusal(error, 'record.stale') && !isRefusal(error, 'record.precondition-required')) throw error;
    await meet(person, key, now);
  }
}

/** Writes down that the server has it. What was typed while it was on its way has a turn of its own. */
function settle(place: string, sent: Kept, version: number | null): void {
  const now = readDraft(place);
  if (now === null) return;
  if (now.mark !== sent.mark) write(place, { ...now, version });
  else if (sent.value === null) localStorage.removeItem(place);
  else write(place, { ...sent, isSent: true, version });
}

/** The server holds another text: from another computer, or from another window that is faster to tell it than us. */
async function meet(person: string, key: string, mine: Kept): Promise<void> {
  const place = placeOf(person, key);
  const { items } = await get<{ items: Draft[] }>('/drafts');
  const theirs = items.find((draft) => draft.key === key);
  const now = readDraft(place);
  if (now !== null && now.version !== mine.version) return sendSoon(person, key);
  if (isSame(theirs?.content ?? null, (now ?? mine).value)) return settle(place, mine, theirs?.version ?? null);
  // Only where it is open can somebody be asked; until then both stay, one here and one there.
  if (!watchers.has(place) && mine.value !== null) return;
  write(place, { value: theirs?.content ?? null, isSent: true, version: theirs?.version ?? null, mark: newMark() });
  watchers.get(place)?.();
}

/** Brings browser and server together: what was typed here last and not sent yet wins, then what the server has. */
export async function bringDraftsTogether(person: string, signal?: AbortSignal): Promise<void> {
  const asked = new Map(keysOf(person).map((key) => [key, localStorage.getItem(placeOf(person, key))]));
  const { items } = await get<{ items: Draft[] }>('/drafts', signal);
  // What was written or sent while the answer was on its way, the answer knows nothing of.
  const isSince = (key: string): boolean => localStorage.getItem(placeOf(person, key)) !== (asked.get(key) ?? null);
  for (const { key, content, version } of items) {
    const place = placeOf(person, key);
    const here = readDraft(place);
    if (isSince(key) || here?.isSent === false || here?.version === version) continue;
    write(place, { value: content, isSent: true, version, mark: newMark() });
    watchers.get(place)?.();
  }
  for (const key of keysOf(person)) {
    const place = placeOf(person, key);
    if (isSince(key) || items.some((draft) => draft.key === key) || readDraft(place)?.isSent !== true) continue;
    // Sent or discarded from elsewhere.
    localStorage.removeItem(place);
    if (watchers.has(place)) write(place, { value: null, isSent: true, version: null, mark: newMark() });
    watchers.get(place)?.();
  }
  await sendAll(person);
}

/** Sends what still waits; what cannot be sent stays here. */
export async function sendAll(person: string): Promise<void> {
  await Promise.allSettled(keysOf(person).map((key) => send(person, key)));
}

/** Takes all drafts that the server has out of this browser. */
export function forgetDrafts(person: string): void {
  for (const key of keysOf(person)) {
    if (readDraft(placeOf(person, key))?.isSent === true) localStorage.removeItem(placeOf(person, key));
  }
}

export function readDraft(place: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('value' in kept) || !('isSent' in kept)) return null;
    return { version: null, mark: '', ...kept } as Kept;
  } catch {
    return null;
  }
}

function write(place: string, kept: Kept): void {
  localStorage.setItem(place, JSON.stringify(kept));
}

const newMark = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36)).join('');
