// When a page that was asked for without loading it anew is there.

import type { Page } from 'playwright-core';
import { isUnderway } from '../../apps/bench/src/browser/idle.cjs';

/** Waits until nothing is on its way and nothing says that it is loading. */
export function quietOf(page: Page): () => Promise<void> {
  return async () => {
    for (let still = 0; still < 3;) {
      const isBusy = await page.evaluate(
        () =>
          new Promise<boolean>((answer) => {
            requestAnimationFrame(() =>
              setTimeout(
                () =>
                  answer(document.querySelector('h1') === null || document.querySelector('.state--loading') !== null),
                20,
              ),
            );
          }),
      );
      still = isBusy || isUnderway(page) ? 0 : still + 1;
    }
  };
}

/** To another room, as a link would lead there. */
export const goTo = (page: Page, room: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, room);
