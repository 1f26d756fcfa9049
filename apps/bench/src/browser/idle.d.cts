import type { Page } from 'playwright-core';

/** To be called before the page goes anywhere. */
export function watchRequests(page: Page): void;
/** Whether anything is on its way. */
export function isUnderway(page: Page): boolean;
/** Until nothing was asked for, or came, for half a second. */
export function idle(page: Page, patience?: number): Promise<void>;
