// Focus never falls out of the page. When a button that was pressed goes away with the focus, reading goes on at what
// came in its place: the first field of a form that opened, the next line of a list, else the heading of its part of
// the page.

interface Press {
  readonly button: HTMLElement;
  /** The parts of the page that it stood in, from the inside. */
  readonly regions: readonly HTMLElement[];
  /** What could have the focus, in order, when it was pressed. */
  readonly before: readonly HTMLElement[];
}

const REGION = 'section, form, [role="dialog"], main';
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary';
/** A button opens a dialog, and another one there confirms. */
const REMEMBERED = 3;
let presses: readonly Press[] = [];

const focusableIn = (region: HTMLElement): HTMLElement[] =>
  [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** To be told of every press. */
export function rememberPress(button: HTMLElement): void {
  const regions: HTMLElement[] = [];
  for (
    let at = button.closest<HTMLElement>(REGION);
    at !== null;
    at = at.parentElement?.closest<HTMLElement>(REGION) ?? null
  )
    regions.push(at);
  presses = [{ button, regions, before: focusableIn(document.body) }, ...presses].slice(0, REMEMBERED);
}

function heirOf({ button, regions, before }: Press): HTMLElement | null {
  const region = regions.find(({ isConnected }) => isConnected);
  if (region === undefined) return null;
  const now = focusableIn(region);
  // On the page as a whole something may have come that has nothing to do with it.
  const came = region.matches('main') ? undefined : now.find((one) => !before.includes(one));
  const following = before.slice(before.indexOf(button) + 1).find((one) => now.includes(one));
  const heading = region.querySelector<HTMLElement>('h1, h2, h3');
  return came ?? following ?? heading ?? region;
}

function recover(): void {
  if (!isLost()) return;
  const heir = presses
    .filter(({ button }) => !button.isConnected)
    .map(heirOf)
    .find((one) => one !== null);
  if (heir === undefined || heir === null) return;
  if (!heir.matches(FOCUSABLE)) heir.tabIndex = -1;
  heir.focus();
}

// A dialog gives the focus back in one of the next frames: what is lost is what stays lost.
new MutationObserver(() => {
  if (presses.length > 0 && isLost() && presses.some(({ button }) => !button.isConnected))
    window.setTimeout(recover, 50);
}).observe(document, { childList: true, subtree: true });
