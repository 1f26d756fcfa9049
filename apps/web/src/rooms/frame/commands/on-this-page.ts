// What the page offers that is open: each of its buttons and each of its tabs is a command by being there. What stands
// within a form belongs to what is typed into it.
import type { Offer } from './offer';

const PRESSED = 'button:not(:disabled, [aria-disabled="true"], form *), [data-command]';
const TABS = 'nav a[href]';
/** What says which one of several a button is for. */
const AROUND = '[role="row"], tr, li, article, section[aria-labelledby], section[aria-label]';

/** Offers of the page, in its order. @param sorting what is said of a head of a column, which puts its list in order */
export function onThisPage(sorting: string): Offer[] {
  const page = document.querySelector('main');
  const found = [...(page?.querySelectorAll<HTMLElement>(`${PRESSED}, ${TABS}`) ?? [])].filter(isSeen);
  const names = found.map(nameOf);
  return found.flatMap((element, index): Offer[] => {
    const name = names[index]!;
    if (name === '') return [];
    const isOne = names.indexOf(name) === index && names.lastIndexOf(name) === index;
    const offer = { group: 'here', key: `here ${index}`, name, keys: keysOf(element) } as const;
    const isSort = element.closest('[role="columnheader"]') !== null;
    const beside = isSort ? sorting : isOne ? undefined : around(element);
    return [{ ...offer, beside, does: () => press(element) }];
  });
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility();

/** As it is read out. */
export function nameOf(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby');
  const told =
    element.getAttribute('aria-label') ??
    (by === null
      ? element.textContent
      : by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '));
  return told.replace(/\s+/g, ' ').trim();
}

const keysOf = (element: HTMLElement): string | undefined => element.getAttribute('aria-keyshortcuts') ?? undefined;

function around(element: HTMLElement): string | undefined {
  const place = element.closest<HTMLElement>(AROUND);
  if (place === null) return undefined;
  if (place.hasAttribute('aria-label') || place.hasAttribute('aria-labelledby')) return nameOf(place);
  const head = place.querySelector<HTMLElement>('[role="rowheader"], th, h2, h3, h4, a');
  return head === null || head === element || head.contains(element) ? undefined : nameOf(head);
}

/** As by hand; only when the list is gone and has given the focus back, which a dialog that opens takes over. */
function press(element: HTMLElement): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      element.focus();
      element.click();
    }),
  );
}
