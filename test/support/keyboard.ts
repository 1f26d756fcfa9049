// Hands that only have a keyboard: what Tab does not reach, or reaches without showing it, fails the test.

import type { Locator, Page } from 'playwright-core';

/** No page of ours needs more steps than this to any of its elements. */
const MOST_TABS = 150;

export interface Keyboard {
  /** Presses Tab until the element has the focus. */
  readonly reach: (target: Locator) => Promise<void>;
  readonly press: (target: Locator, key?: string) => Promise<void>;
  /** Replaces what a field holds. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Chooses one of the radio buttons of a group with the arrows. */
  readonly choose: (group: Locator, option: string | RegExp) => Promise<void>;
  /** Chooses an option of a list by typing how it begins. */
  readonly pick: (list: Locator, option: string) => Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  /**
   * To find an element by its role and name costs many times what a step costs. So what was found is remembered, and
   * found anew only where the focus may be on it: it is the locator that says so in the end.
   */
  const hasFocus = async (target: Locator): Promise<boolean> =>
    (await page.evaluate(mayHaveFocus)) && (await target.evaluateAll(isFocused));

  async function step(target: Locator, key: string, most: number): Promise<void> {
    await target.first().waitFor({ state: 'attached' });
    let isReached = await target.evaluateAll(isFocused);
    for (let pressed = 0; !isReached; pressed += 1) {
      if (pressed === most)
        throw new Error(
          `${String(target)} has no focus after ${most} × ${key}; the focus is on ${await page.evaluate(focused)}`,
        );
      await keyboard.press(key);
      isReached = await hasFocus(target);
    }
  }

  async function reach(target: Locator): Promise<void> {
    await step(target, 'Tab', MOST_TABS);
    if (!(await page.evaluate(showsFocus))) throw new Error(`${String(target)} does not show that it has the focus`);
    const cover = await page.evaluate(coverOfFocus);
    if (cover !== null) throw new Error(`${String(target)} has the focus where nobody sees it: behind ${cover}`);
  }

  return {
    reach,
    press: async (target, key = 'Enter') => {
      await reach(target);
      await keyboard.press(key);
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    choose: async (group, option) => {
      const radios = group.getByRole('radio');
      const wanted = group.getByRole('radio', { name: option, exact: typeof option === 'string' });
      await reach(radios);
      await step(wanted, 'ArrowDown', await radios.count());
      await keyboard.press('Space');
      if (!(await wanted.isChecked())) throw new Error(`${option} was not chosen in ${String(group)}`);
    },
    pick: async (list, option) => {
      await reach(list);
      await keyboard.type(option);
      const chosen = await list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label ?? '');
      if (!chosen.startsWith(option)) throw new Error(`${String(list)} shows ${chosen}, not ${option}`);
    },
  };
}

interface Looking {
  found?: readonly Element[];
}

/** Runs in the page, and remembers there what was found. */
function isFocused(found: readonly Element[]): boolean {
  (globalThis as Looking).found = found;
  return found.some((one) => one === document.activeElement);
}

/** Runs in the page: whether what was found has the focus, or is no longer there and may be another element by now. */
function mayHaveFocus(): boolean {
  const { found = [] } = globalThis as Looking;
  return found.length === 0 || found.some((one) => !one.isConnected || one === document.activeElement);
}

function focused(): string {
  return document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing';
}

/** The element itself, or the box that stands for it, has an outline. */
function showsFocus(): boolean {
  const own = document.activeElement;
  return [own, own?.parentElement].some(
    (element) => element instanceof HTMLElement && getComputedStyle(element).outlineStyle !== 'none',
  );
}

/** What lies over the middle of the focused element, if anything but a message that goes away by itself. */
function coverOfFocus(): string | null {
  const own = document.activeElement;
  const box = own?.getClientRects()[0];
  if (!own || !box) return 'nothing: it has no box';
  // Of a long field the browser shows the line with the cursor; the rest may lie below the window.
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
  if (seen === null) return 'the edge of the window';
  return own.contains(seen) || seen.contains(own) || seen.closest('[role="status"]')
    ? null
    : seen.outerHTML.slice(0, 200);
}
