// A form that is open in this window, and the same draft written in another window or on another computer. Where
// nothing was typed here the newer text is taken; who typed here is asked, and what stands here waits in this window
// until the answer.
import { isSame, keepDraft, placeOf, readDraft, sendSoon, watchDraft, type Writer } from './drafts';

export interface OpenDraft {
  readonly person: string;
  readonly key: string;
  /** What stands in the form; null for nothing to keep. */
  value: unknown;
  /** The writing it goes back to. */
  mark: string | null;
  /** Typed into in this window. */
  isTouched: boolean;
  /** It was opened with what the server did not have yet, typed in this browser before. */
  isUnsent: boolean;
  /** Texts taken from elsewhere of which the form has not told yet that they stand in it; see `standsIn`. */
  taken: unknown[];
}

/** One draft with two texts. */
export interface Divided {
  readonly draft: OpenDraft;
  readonly here: unknown;
  /** Null: sent or discarded there. */
  readonly there: unknown;
}

const asides = (draft: Pick<OpenDraft, 'person' | 'key'>): string => `${placeOf(draft.person, draft.key)}.here`;
const takers = new Map<OpenDraft, (value: unknown) => void>();
let divided: readonly Divided[] = [];
const listeners = new Set<() => void>();

export const dividedDrafts = (): readonly Divided[] => divided;
export function onDivided(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a form begins with: what was kept, or what stood here and was not chosen yet. */
export function lookAt(person: string, key: string): OpenDraft {
  const kept = readDraft(placeOf(person, key));
  const aside = sessionStorage.getItem(asides({ person, key }));
  if (aside !== null)
    return {
      person,
      key,
      value: JSON.parse(aside) as unknown,
      mark: null,
      isTouched: true,
      isUnsent: true,
      taken: [],
    };
  return {
    person,
    key,
    value: kept?.value ?? null,
    mark: kept?.mark ?? null,
    isTouched: false,
    isUnsent: kept?.isSent === false,
    taken: [],
  };
}

/** Opens a form; the answer closes it. */
export function openDraft(draft: OpenDraft, onTake: (value: unknown) => void): () => void {
  const { person, key } = draft;
  takers.set(draft, onTake);
  const unwatch = watchDraft(placeOf(person, key), (from) => compare(draft, from));
  compare(draft, readDraft(placeOf(person, key))?.isSent === true ? 'server' : 'window');
  // Whether the server has another one is found out by sending it.
  if (draft.isUnsent) sendSoon(person, key);
  return () => {
    unwatch();
    takers.delete(draft);
    settle(draft);
  };
}

/**
 * From a form that tells a moment later what stands in it: what it took is not typed, even if it took a newer text
 * meanwhile.
 */
export function standsIn(draft: OpenDraft, value: unknown): void {
  const echoed = draft.taken.findLastIndex((taken) => isSame(taken, value));
  if (echoed < 0) typeInto(draft, value);
  else draft.taken.splice(0, echoed + 1);
}

/** Keeps what was typed into it, unless another window wrote meanwhile. */
export function typeInto(draft: OpenDraft, value: unknown): void {
  const { value: before } = draft;
  if (isSame(before, value)) return;
  draft.value = value;
  draft.taken = [];
  draft.isTouched = value !== null;
  const now = readDraft(placeOf(draft.person, draft.key));
  const isDivided = now !== null && now.mark !== draft.mark && !isSame(now.value, value);
  if (isDivided && draft.isTouched) divide(draft, now.value);
  // What stood here is sent or discarded, and what another window typed is not.
  else if (isDivided) take(draft);
  else {
    draft.mark = keepDraft(draft.person, draft.key, value);
    sessionStorage.removeItem(asides(draft));
    settle(draft);
    if (!takers.has(draft)) tellOpen(draft, before);
  }
}

/**
 * Sent from a form that was left meanwhile: where it is open again nobody need be asked, unless they went on typing.
 */
function tellOpen({ person, key }: OpenDraft, before: unknown): void {
  for (const open of takers.keys()) {
    if (open.person !== person || open.key !== key) continue;
    if (isSame(open.value, before)) take(open);
    else compare(open, 'window');
  }
}

/**
 * What another window writes goes on from what was opened here, unless somebody typed here; a text of the server, from
 * elsewhere, does not.
 */
function compare(draft: OpenDraft, from: Writer): void {
  const now = readDraft(placeOf(draft.person, draft.key));
  if (now === null || now.mark === draft.mark) return;
  if (isSame(now.value, draft.value)) {
    draft.mark = now.mark;
    settle(draft);
  } else if (draft.isTouched || (draft.isUnsent && from === 'server')) divide(draft, now.value);
  else take(draft);
}

function take(draft: OpenDraft): void {
  const now = readDraft(placeOf(draft.person, draft.key));
  Object.assign(draft, { value: now?.value ?? null, mark: now?.mark ?? null, isTouched: false, isUnsent: false });
  draft.taken.push(draft.value);
  takers.get(draft)?.(draft.value);
}

/** Goes on with one of the two. */
export function choose({ draft, here }: Divided, which: 'here' | 'there'): void {
  sessionStorage.removeItem(asides(draft));
  settle(draft);
  if (which === 'there') take(draft);
  else draft.mark = keepDraft(draft.person, draft.key, here);
}

function divide(draft: OpenDraft, there: unknown): void {
  sessionStorage.setItem(asides(draft), JSON.stringify(draft.value));
  tell([...divided.filter((one) => one.draft !== draft), { draft, here: draft.value, there }]);
}

function settle(draft: OpenDraft): void {
  if (divided.some((one) => one.draft === draft)) tell(divided.filter((one) => one.draft !== draft));
}

function tell(next: readonly Divided[]): void {
  divided = next;
  listeners.forEach((listener) => listener());
}

/** Signing out leaves nothing behind. */
export function forgetAsides(person: string): void {
  for (const place of Object.keys(sessionStorage).filter((one) => one.startsWith(placeOf(person, ''))))
    sessionStorage.removeItem(place);
}
