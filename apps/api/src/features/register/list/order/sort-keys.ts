// What each column is sorted by: one value of few kinds, so that a cursor can hold it.

import { choicesOf, DETAIL_KEYS, systemColumns, type Column } from '@registry/record';
import { raw, sql, type Sql } from '../../../../platform/database/sql';
import { byName } from '../../../../platform/database/words';
import { cells, standingClass } from '../cells';

export interface SortKey {
  /** From `ai_system s`, its unit `u`, its owner `o` and where it stands `w`. */
  readonly by: Sql;
  readonly kind: 'text' | 'instant' | 'integer';
  /** It may be null, and stands last then, upwards and downwards. */
  readonly isSparse: boolean;
  /** It is of the system alone: an index may have the order, which a join to others would lose. */
  readonly isOwn: boolean;
  /** What is joined for it besides. */
  readonly joined?: Sql;
}

/** Duties of all systems counted at once: one by one took three times as long. */
const openDuties = sql`left join (
  select t.system_id, count(*) as open, min(t.due_on) as next from duty t where t.is_open group by t.system_id) d on d.system_id = s.id`;

const OWN: readonly string[] = ['stage', 'origin', 'visibility', 'summary', 'intendedPurpose', ...DETAIL_KEYS];

/** Of longer texts the first letters order: more would fill a cursor and tell nobody anything. */
const LETTERS = 60;

const beginning = (text: Sql): Sql => sql`left(${text}, ${raw(LETTERS)}) collate by_name`;

/** The place of a value in its vocabulary, so that stages and classes stand in their own order. */
const placeOf = ({ of }: Column, cell: Sql): Sql => {
  const values = choicesOf(of!).map((value) => `'${value}'`);
  return sql`array_position(array[${raw(values.join(', '))}]::text[], ${cell})`;
};

const sparse = (by: Sql, kind: 'text' | 'integer'): Omit<SortKey, 'isOwn'> => ({ by, kind, isSparse: true });

function keyOf(column: Column): Omit<SortKey, 'isOwn'> {
  const cell = cells[column.key]!;
  switch (column.kind) {
    case 'choice':
      return sparse(placeOf(column, cell), 'integer');
    case 'number':
      return sparse(sql`(${cell})::bigint`, 'integer');
    case 'yesNo':
      return sparse(sql`(${cell})::int`, 'integer');
    case 'day':
    case 'instant':
      return sparse(sql`(${cell})::text collate "C"`, 'text');
    case 'choices':
    case 'lines':
    case 'parts':
      return sparse(sql`nullif(${beginning(sql`to_jsonb(${cell})::text`)}, '[]')`, 'text');
    default:
      return sparse(beginning(sql`(${cell})::text`), 'text');
  }
}

const always = (by: Sql, kind: SortKey['kind'], isOwn: boolean): SortKey => ({ by, kind, isSparse: false, isOwn });

/** By key of the column. Those that are always there are written as an index has them, where there is one. */
export const sortKeys: Readonly<Record<string, SortKey>> = {
  ...Object.fromEntries(
    systemColumns.map((column) => [column.key, { ...keyOf(column), isOwn: OWN.includes(column.key) }]),
  ),
  name: always(byName('s.name'), 'text', true),
  reference: always(sql`s.reference`, 'text', true),
  changedAt: always(sql`s.changed_at`, 'instant', true),
  registeredAt: always(sql`s.registered_at`, 'instant', true),
  unit: always(byName('u.code'), 'text', false),
  unitName: always(beginning(sql`u.name_en`), 'text', false),
  owner: always(beginning(sql`o.name`), 'text', false),
  // As facets compare them: read at once, where the words as they are typed would be compared letter by letter.
  supplier: { ...sparse(sql`s.supplier_key collate "C"`, 'text'), isOwn: true },
  tags: { ...sparse(sql`s.tag_keys[1] collate "C"`, 'text'), isOwn: true },
  openDuties: { ...sparse(sql`coalesce(d.open, 0)`, 'integer'), isOwn: false, joined: openDuties },
  nextDutyOn: { ...sparse(sql`d.next::text collate "C"`, 'text'), isOwn: false, joined: openDuties },
  class: {
    ...sparse(
      placeOf(
        systemColumns.find(({ key }) => key === 'class')!,
        standingClass,
      ),
      'integer',
    ),
    isOwn: false,
  },
};

export const SORTABLE: readonly string[] = Object.keys(sortKeys);
