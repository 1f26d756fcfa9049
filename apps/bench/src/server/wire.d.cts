import type { Page } from 'playwright-core';

export declare function wireOf(
  page: Page,
  address: string,
): Promise<{ readonly bytes: number; readonly requests: number }>;
