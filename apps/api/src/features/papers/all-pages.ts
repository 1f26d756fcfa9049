// A list that is read page by page, up to a bound.

import { PAGE_LIMIT_MAX, type Page } from '@registry/contracts';

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
}

/** @param most items; one page more is never read */
export async function allPages<Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  most: number,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read({ limit: PAGE_LIMIT_MAX, ...(cursor === null ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && items.length < most);
  return { items: items.slice(0, most), isCut: cursor !== null || items.length > most };
}
