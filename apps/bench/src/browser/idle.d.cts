import type { Page, Request } from 'playwright-core';

/** Whether a request is for the stream on which the register tells what happens, which never ends. */
export function isStream(request: Request): boolean;

/** To be called before the page goes anywhere. */
export function watchRequests(page: Page): void;
/** Until nothing was asked for, or came, for half a second. */
export function idle(page: Page, patience?: number): Promise<void>;
