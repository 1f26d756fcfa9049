// How much of a page moves by itself while it comes, as the browser counts it.

import type { Page } from 'playwright-core';

/** From now on; for pages that are loaded later. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { value: number; moved: string[] } = { value: 0, moved: [] };
    Object.assign(globalThis, { seenShifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        seen.value += entry.value;
        seen.moved.push(
          ...entry.sources.map(
            ({ node }) =>
              `${entry.value.toFixed(3)} ${node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? '')}`,
          ),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export async function shiftsOf(page: Page): Promise<{ value: number; moved: string[] }> {
  return page.evaluate(() => (globalThis as unknown as { seenShifts: { value: number; moved: string[] } }).seenShifts);
}
