// What somebody types, kept at once in this browser and a moment later on the server: a reload, a crash, an ended
// session or another computer loses nothing. Signing out leaves nothing behind here.
import { hashKey } from '@tanstack/react-query';
import type { Draft, DraftedBy } from '@registry/contracts';
import { isRefusal } from './client';
import { call } from './operations';

/**
 * What somebody typed. Who types writes it, and who sends does not: no letter typed meanwhile in another window is
 * lost.
 */
interface Writing {
  /** Null: to be thrown away on the server too. */
  value: unknown;
  /** Which writing this is, so that each window sees whether another one wrote after it. */
  mark: string;
}

/** What the server holds, kept beside it. */
interface Sent {
  /** The writing that it was. */
  mark: string;
  /** The state on the server over which the next one is saved; null: there is none. */
  version: number | null;
  /** The program that began it, if one did: told to whoever goes on with it until it is sent. */
  draftedBy?: DraftedBy | null;
}

export interface Kept extends Writing {
  /** The server holds just this. */
  isSent: boolean;
  version: number | null;
  draftedBy: DraftedBy | null;
}

const DELAY_MS = 800;
const TYPED = 'registry.draft.';
const SENT = 'registry.draft-sent.';
const prefixOf = (person: string): string => `${TYPED}${person}.`;
export const placeOf = (person: string, key: string): string => prefixOf(person) + key;
const sentPlaceOf = (place: string): string => SENT + place.slice(TYPED.length);
const waiting = new Map<string, number>();
const sending = new Map<string, Promise<void>>();

/** Whether two texts are the same; the server gives back the fields of a form in another order. */
export const isSame = (one: unknown, other: unknown): boolean => hashKey([one]) === hashKey([other]);

/** Another window of this browser, or the server with what was typed elsewhere. */
export type Writer = 'window' | 'server';

/**
 * Forms that are open in this window: each is told when something else than its own typing was written in its place.
 */
const watchers = new Map<string, (from: Writer) => void>();
export function watchDraft(place: string, onWritten: (from: Writer) => void): () => void {
  watchers.set(place, onWritten);
  return () => {
    if (watchers.get(place) === onWritten) watchers.delete(place);
  };
}
// What other windows of this browser write. What they take out says nothing: somebody signs out there, or it was sent.
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== null && newValue !== null) watchers.get(key)?.('window');
});

/** What could not be sent is still in this browser, and goes with the next change or the next visit. */
const staysHere = (): void => undefined;

/** Keeps a draft, or with null throws it away. Tells which writing it was. */
export function keepDraft(person: string, key: string, value: unknown, version?: number | null): string | null {
  const place = placeOf(person, key);
  const before = readDraft(place);
  const over = version === undefined ? (before?.version ?? null) : version;
  if (before === null ? value === null && over === null : isSame(before.value, value)) return before?.mark ?? null;
  const mark = newMark();
  if (version !== undefined) writeSent(place, { mark: '', version, draftedBy: before?.draftedBy ?? null });
  write(place, { value, mark });
  // What was sent is thrown away at once: whoever closes the window then does not find it again as begun.
  sendSoon(person, key, value === null ? 0 : DELAY_MS);
  return mark;
}

export function sendSoon(person: string, key: string, delay = DELAY_MS): void {
  const place = placeOf(person, key);
  window.clearTimeout(waiting.get(place));
  waiting.set(
    place,
    window.setTimeout(() => void send(person, key).catch(staysHere), delay),
  );
}

/** What was kept under a name, or null. */
export function keptDraft(person: string, key: string): unknown {
  return readDraft(placeOf(person, key))?.value ?? null;
}

/** Names and values of all that is kept for a person in this browser. */
function keysOf(person: string): string[] {
  const prefix = prefixOf(person);
  return Object.keys(localStorage)
    .filter((place) => place.startsWith(prefix))
    .map((place) => place.slice(prefix.length));
}

/** One at a time for each draft, in all windows of this browser: the next is saved over what the one before made. */
function send(person: string, key: string): Promise<void> {
  const place = placeOf(person, key);
  window.clearTimeout(waiting.get(place));
  waiting.delete(place);
  const turn = (sending.get(place) ?? Promise.resolve())
    .catch(staysHere)
    .then(() => alone(place, () => sendNow(person, key)));
  sending.set(place, turn);
  return turn;
}

/**
 * While no other window does the same. A browser gives no locks to a page that came without TLS; the server then finds
 * out.
 */
async function alone(name: string, turn: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  await (locks === undefined ? turn() : locks.request(name, turn));
}

async function sendNow(person: string, key: string): Promise<void> {
  const place = placeOf(person, key);
  const now = readDraft(place);
  if (now === null || now.isSent) return;
  const ifMatch = now.version === null ? null : `"${now.version}"`;
  try {
    const answer =
      now.value === null
        ? await call('discardDraft', { key }, { ifMatch })
        : await call('saveDraft', { key }, { body: { content: now.value }, ifMatch });
    settle(place, now, answer.value ?? null);
  } catch (error) {
    if (!isRefusal(error, 'record.stale') && !isRefusal(error, 'record.precondition-required')) throw error;
    await meet(person, key, now);
  }
}

/** A draft as the server has it. */
type Held = Pick<Draft, 'content' | 'version' | 'draftedBy'>;

const heldIn = (there: Held | null): Omit<Sent, 'mark'> => ({
  version: there?.version ?? null,
  draftedBy: there?.draftedBy ?? null,
});

/** Writes down that the server has it. What was typed while it was on its way has a turn of its own. */
function settle(place: string, sent: Writing, there: Held | null): void {
  const now = readDraft(place);
  if (now === null) return;
  if (now.mark === sent.mark && sent.value === null) remove(place);
  else writeSent(place, { mark: sent.mark, ...heldIn(there) });
}

/** The server holds another text: from another computer, or from another window that is faster to tell it than us. */
async function meet(person: string, key: string, mine: Kept): Promise<void> {
  const place = placeOf(person, key);
  const { items } = (await call('listDrafts')).value;
  const theirs = items.find((draft) => draft.key === key);
  const now = readDraft(place);
  if (now !== null && now.version !== mine.version) return sendSoon(person, key);
  if (isSame(theirs?.content ?? null, (now ?? mine).value)) return settle(place, now ?? mine, theirs ?? null);
  // Only where it is open can somebody be asked; until then both stay, one here and one there.
  if (!watchers.has(place) && mine.value !== null) return;
  take(place, theirs ?? null);
}

/** What the server has stands here from now on. */
function take(place: string, there: Held | null): void {
  const mark = newMark();
  writeSent(place, { mark, ...heldIn(there) });
  write(place, { value: there?.content ?? null, mark });
  watchers.get(place)?.('server');
}

/** Brings browser and server together: what was typed here last and not sent yet wins, then what the server has. */
export async function bringDraftsTogether(person: string, signal?: AbortSignal): Promise<void> {
  const stateOf = (key: string): string => JSON.stringify(readDraft(placeOf(person, key)));
  const asked = new Map(keysOf(person).map((key) => [key, stateOf(key)]));
  const { items } = (await call('listDrafts', {}, signal && { signal })).value;
  // What was written or sent while the answer was on its way, the answer knows nothing of.
  const isSince = (key: string): boolean => stateOf(key) !== (asked.get(key) ?? 'null');
  for (const there of items) {
    const place = placeOf(person, there.key);
    const here = readDraft(place);
    if (isSince(there.key) || here?.isSent === false || here?.version === there.version) continue;
    take(place, there);
  }
  for (const key of keysOf(person)) {
    const place = placeOf(person, key);
    if (isSince(key) || items.some((draft) => draft.key === key) || readDraft(place)?.isSent !== true) continue;
    // Sent or discarded from elsewhere.
    if (watchers.has(place)) take(place, null);
    else remove(place);
  }
  // No page waits for that: another window may be sending the same, over a line that hangs.
  void sendAll(person);
}

/** Sends what still waits; what cannot be sent stays here. */
export async function sendAll(person: string): Promise<void> {
  await Promise.allSettled(keysOf(person).map((key) => send(person, key)));
}

/** Takes all drafts that the server has out of this browser. */
export function forgetDrafts(person: string): void {
  for (const key of keysOf(person)) {
    if (readDraft(placeOf(person, key))?.isSent === true) remove(placeOf(person, key));
  }
}

export function readDraft(place: string): Kept | null {
  const typed = read(place);
  if (typeof typed !== 'object' || typed === null || !('value' in typed)) return null;
  const { mark = '', value } = typed as Partial<Writing>;
  const sent = read(sentPlaceOf(place)) as Sent | null;
  return {
    value,
    mark,
    isSent: sent?.mark === mark,
    version: sent?.version ?? null,
    draftedBy: sent?.draftedBy ?? null,
  };
}

function read(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

const write = (place: string, typed: Writing): void => localStorage.setItem(place, JSON.stringify(typed));
const writeSent = (place: string, sent: Sent): void => localStorage.setItem(sentPlaceOf(place), JSON.stringify(sent));
function remove(place: string): void {
  localStorage.removeItem(place);
  localStorage.removeItem(sentPlaceOf(place));
}

const newMark = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36)).join('');
