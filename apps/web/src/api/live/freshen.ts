// What is read anew once something has happened: at once what shows it, and after a while what only counts it, so that
// a busy day does not have everybody count the whole register all the time.
import type { LiveChange } from '@registry/contracts';
import type { Query } from '@tanstack/react-query';
import { queries } from '../../queries';
import { AFTER } from '../after';
import { whereIs } from '../operations';

const AT_ONCE_MS = 200;
const LATER_MS = 15_000;

const REVIEWS: readonly string[] = ['listReviews', 'countReviews'];
/** Asked for when it is needed: files that need each other are read in whatever order they were packed. */
const isCounted = (name: string): boolean =>
  [AFTER.changeSystem, AFTER.triageIncident].some(({ reads }) => reads.some((one) => one === name));

const waiting = new Map<string, LiveChange>();
let soon: number | undefined;
let later: number | undefined;

/** Gathers what happens at almost the same time. */
export function freshen(change: LiveChange): void {
  waiting.set(`${change.about} ${change.system.id} ${isOfReview(change)}`, change);
  soon ??= setTimeout(() => {
    const happened = [...waiting.values()];
    waiting.clear();
    soon = undefined;
    readAnew((query) => happened.some((one) => shows(query, one)));
  }, AT_ONCE_MS);
  later ??= setTimeout(() => {
    later = undefined;
    readAnew(({ queryKey: [name] }) => isCounted(String(name)));
  }, LATER_MS);
}

export const freshenAll = (): void => readAnew(({ queryKey: [name] }) => whereIs(String(name)) !== undefined);

/**
 * Nobody waits for it: a window that is not looked at reads when it is looked at again. What somebody is acting on
 * stays until they have done, with the version that they will name: else what others said meanwhile would be written
 * over, or decided upon unread.
 */
function readAnew(predicate: (query: Query) => boolean): void {
  const isHeld = whatIsHeld();
  const held = queries.getQueryCache().findAll({ predicate: (query) => predicate(query) && isHeld(query) });
  if (held.length > 0) setTimeout(() => readAnew((query) => held.includes(query)), AT_ONCE_MS);
  const refetchType = document.visibilityState === 'visible' ? 'active' : 'none';
  void queries.invalidateQueries({ predicate: (query) => predicate(query) && !isHeld(query), refetchType });
}

/** Under a dialog, all; where a form or a button of the page says so by `data-holds`, what is read of that system. */
function whatIsHeld(): (query: Query) => boolean {
  if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return () => true;
  const keys = [...document.querySelectorAll<HTMLElement>('[data-holds]')].flatMap(({ dataset }) =>
    dataset['holds']!.split(' '),
  );
  return ({ queryKey: [, values] }) => keys.includes(String((values as { id?: unknown } | undefined)?.id));
}

const isOfReview = ({ intent }: LiveChange): boolean => intent.startsWith('review.');

function shows({ queryKey: [name, values], state: { data } }: Query, change: LiveChange): boolean {
  const { id, reference } = change.system;
  const address = whereIs(String(name));
  if (address === undefined) return false;
  if (isOfReview(change) && REVIEWS.includes(String(name))) return true;
  if (address.startsWith('GET /systems/{id}')) {
    const key = (values as { id?: unknown }).id;
    return key === id || key === reference;
  }
  return isListed(data, id);
}

/** Whether a list that was read holds the system, or something of it. */
function isListed(data: unknown, id: string): boolean {
  const { value } = (data ?? {}) as { value?: { items?: unknown } | null };
  const items = value?.items;
  return (
    Array.isArray(items) &&
    items.some((item: { id?: unknown; system?: { id?: unknown } }) => item.id === id || item.system?.id === id)
  );
}
