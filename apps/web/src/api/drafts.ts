// What somebody types, kept at once in this browser and a moment later on the server: a reload, a crash, an ended session
// or another computer loses nothing. Signing out leaves nothing behind here.
import type { Draft } from '@registry/contracts';
import { get, request } from './client';

interface Kept {
  /** Null: to be thrown away on the server too. */
  value: unknown;
  /** The server holds just this. */
  isSent: boolean;
}

const DELAY_MS = 800;
const prefixOf = (person: string): string => `registry.draft.${person}.`;
const waiting = new Map<string, number>();

/** What could not be sent is still in this browser, and goes with the next change or the next visit. */
const staysHere = (): void => undefined;

/** Keeps a draft, or with null throws it away. */
export function keepDraft(person: string, key: string, value: unknown): void {
  const place = prefixOf(person) + key;
  const before = read(place);
  if (value === null && before === null) return;
  if (JSON.stringify(before?.value) === JSON.stringify(value)) return;
  write(place, { value, isSent: false });
  window.clearTimeout(waiting.get(place));
  waiting.set(place, window.setTimeout(() => void send(person, key).catch(staysHere), DELAY_MS));
}

/** What was kept under a name, or null. */
export function keptDraft(person: string, key: string): unknown {
  return read(prefixOf(person) + key)?.value ?? null;
}

/** Names and values of all that is kept for a person in this browser. */
function keysOf(person: string): string[] {
  const prefix = prefixOf(person);
  return Object.keys(localStorage).filter((place) => place.startsWith(prefix)).map((place) => place.slice(prefix.length));
}

async function send(person: string, key: string): Promise<void> {
  const place = prefixOf(person) + key;
  window.clearTimeout(waiting.get(place));
  waiting.delete(place);
  const now = read(place);
  if (now === null || now.isSent) return;
  const path = `/drafts/${encodeURIComponent(key)}`;
  if (now.value === null) await request('DELETE', path);
  else await request('PUT', path, { body: { content: now.value } });
  // What was typed while it was on its way has a turn of its own.
  if (JSON.stringify(read(place)?.value) !== JSON.stringify(now.value)) return;
  if (now.value === null) localStorage.removeItem(place);
  else write(place, { value: now.value, isSent: true });
}

/** Brings browser and server together: what was typed here last and not sent yet wins, then what the server has. */
export async function bringDraftsTogether(person: string, signal?: AbortSignal): Promise<void> {
  const { items } = await get<{ items: Draft[] }>('/drafts', signal);
  for (const { key, content } of items) {
    const place = prefixOf(person) + key;
    if (read(place)?.isSent !== false) write(place, { value: content, isSent: true });
  }
  for (const key of keysOf(person)) {
    const isThere = items.some((draft) => draft.key === key);
    // Sent or discarded from elsewhere.
    if (!isThere && read(prefixOf(person) + key)?.isSent === true) localStorage.removeItem(prefixOf(person) + key);
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
    if (read(prefixOf(person) + key)?.isSent === true) localStorage.removeItem(prefixOf(person) + key);
  }
}

function read(place: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'value' in kept && 'isSent' in kept ? kept as Kept : null;
  } catch {
    return null;
  }
}

function write(place: string, kept: Kept): void {
  localStorage.setItem(place, JSON.stringify(kept));
}
