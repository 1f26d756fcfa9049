// How the record lies in its table. Checks and indexes stand in the migrations.

import type { Component, DetailKey, Withheld } from '@registry/contracts';
import { DETAIL_KEYS } from '@registry/record';
import { entityOf, type RowOf } from '../../../platform/database/entity-of';

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : Name;

/** The column that holds a field of the catalogue, e.g. `dpia_on` for `dpiaOn`. */
export type DetailColumn = Snake<DetailKey>;
const columns = new Map(
  DETAIL_KEYS.map((key) => [key, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as DetailColumn]),
);
export const columnOf = (key: DetailKey): DetailColumn => columns.get(key)!;

/** Beside what a record says of itself: until when none of its duties is late, how values typed again are compared. */
type Made = 'grace_until' | 'supplier_key' | 'tag_keys';

export interface StoredSystem extends Omit<RowOf<'ai_system'>, Made> {
  readonly withheld: Withheld;
  readonly components: readonly Component[];
}

export const AiSystemEntity = entityOf<'ai_system', StoredSystem>('ai_system', {
  grace_until: 'made',
  supplier_key: 'made',
  tag_keys: 'made',
});
