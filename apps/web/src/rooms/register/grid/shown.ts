// How the list is shown: its columns, its order and its groups, from what stands in the address. What the address does
// not say is as usual, so that the shortest address is that of the usual list.
import { systemColumns } from '@registry/record';
import type { Density } from '@registry/contracts';
import type { ColumnKey, RegisterSearch, SystemSort } from '../register-search';

export const USUAL: readonly ColumnKey[] = [
  'unit',
  'class',
  'reviewState',
  'stage',
  'owner',
  'nextDutyOn',
  'changedAt',
];

/** Told by each line anyway. */
const SUMMARY: readonly string[] = [
  'reference',
  'unit',
  'class',
  'reviewState',
  'stage',
  'owner',
  'changedAt',
  'visibility',
];

/** All columns that can be shown beside the name, in the order in which a file has them. */
export const COLUMNS = systemColumns.filter(({ key }) => key !== 'name');
const isColumn = (key: string): key is ColumnKey => COLUMNS.some((column) => column.key === key);

export interface SortedBy {
  readonly key: string;
  readonly isDescending: boolean;
}

export interface Shown {
  readonly columns: readonly ColumnKey[];
  /** By one column or two; empty: by how well it fits the words. */
  readonly sorts: readonly SortedBy[];
  readonly density: Density;
}

const sortOf = (sort: string | undefined): SortedBy[] => {
  const key = sort?.replace(/^-/, '') ?? '';
  return key === 'name' || isColumn(key) ? [{ key, isDescending: sort!.startsWith('-') }] : [];
};

export function shownOf({ columns, sort, thenBy, density, q }: RegisterSearch): Shown {
  const known = [...new Set(columns)].filter(isColumn);
  const first = sortOf(sort);
  return {
    columns: known.length === 0 ? USUAL : known,
    sorts:
      first.length > 0
        ? [...first, ...sortOf(thenBy)].slice(0, 2)
        : q === undefined
          ? [{ key: 'changedAt', isDescending: true }]
          : [],
    density: density ?? 'compact',
  };
}

/** How an order stands in the address. */
export const sortText = ({ key, isDescending }: SortedBy): SystemSort =>
  `${isDescending ? '-' : ''}${key}` as SystemSort;

/** Columns as they stand in the address. */
export const columnsText = (columns: readonly ColumnKey[]): string[] | undefined =>
  columns.join() === USUAL.join() || columns.length === 0 ? undefined : [...columns];

/** What is asked of the register for it. */
export const askedFor = ({ columns, sorts }: Shown) => ({
  sort: sorts[0] && sortText(sorts[0]),
  thenBy: sorts[1] && (sortText(sorts[1]) as Exclude<SystemSort, 'relevance'>),
  columns: columns.filter((key) => !SUMMARY.includes(key)),
});

/** The order after the head of a column was pressed; beside another it comes second. */
export function pressed(sorts: readonly SortedBy[], key: string, isSecond: boolean): SortedBy[] {
  const first = sorts[0];
  if (isSecond && first !== undefined && first.key !== key) {
    const before = sorts[1]?.key === key ? sorts[1] : undefined;
    return [first, { key, isDescending: before !== undefined && !before.isDescending }];
  }
  const isDescending = first?.key === key && !first.isDescending;
  return [{ key, isDescending }, ...(first?.key === key ? sorts.slice(1) : [])];
}
