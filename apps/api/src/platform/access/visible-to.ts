// The same ability that the gate asks, as SQL, so that lists and counts are filtered before paging.

import type { Action, SubjectType } from '@registry/access';
import type { Actor } from '../ground/actor';

/**
 * How each field that rights may read is compared with values, given the place of a list of them.
 * A field that is not listed here cannot be filtered and throws.
 */
export type Columns = Readonly<Record<string, (values: string) => string>>;

/** Rows that are filtered. */
export interface Rows {
  readonly type: SubjectType;
  readonly columns: Columns;
}

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * The condition under which the person may do `action` to a row.
 * CASL gives the last matching rule the last word; so does this, reading from the first rule to the last.
 * @param first number of the first placeholder, e.g. 3 for `$3`
 */
export function visibleTo(actor: Actor, action: Action, { type, columns }: Rows, first: number): SqlCondition {
  let condition = NONE;
  for (const rule of [...actor.ability.rulesFor(action, type)].reverse()) {
    const matching = matches((rule.conditions ?? {}) as Record<string, unknown>, columns, type);
    condition = rule.inverted ? without(condition, matching) : either(condition, matching);
  }
  let next = first;
  return { sql: condition.sql.replaceAll(PLACE, () => `$${next++}`), values: condition.values };
}

/** Placeholders get their numbers last: a condition that falls away takes its values with it. */
const PLACE = '$?';
const ALL: SqlCondition = { sql: 'true', values: [] };
const NONE: SqlCondition = { sql: 'false', values: [] };

function matches(conditions: Record<string, unknown>, columns: Columns, type: SubjectType): SqlCondition {
  const entries = Object.entries(conditions);
  if (entries.length === 0) return ALL;
  const parts = entries.map(([field, wanted]) => {
    const compare = columns[field];
    if (!compare) throw new Error(`no column for the field ${field} of ${type}`);
    return { sql: compare(PLACE), values: valuesOf(field, wanted) };
  });
  return { sql: `(${parts.map(({ sql }) => sql).join(' and ')})`, values: parts.map(({ values }) => values) };
}

/** One plain value, or those of `$in`; other operators are not spoken here. */
function valuesOf(field: string, wanted: unknown): readonly string[] {
  if (typeof wanted === 'string') return [wanted];
  const several: unknown =
    typeof wanted === 'object' && wanted !== null && Object.keys(wanted).length === 1
      ? (wanted as { $in?: unknown }).$in
      : null;
  if (Array.isArray(several) && several.every((value) => typeof value === 'string')) return several;
  throw new Error(`the condition on ${field} is neither a plain value nor a list of them`);
}

/** `or` without noise, so that an unconditional right leaves the query plan alone. */
function either(one: SqlCondition, other: SqlCondition): SqlCondition {
  if (one === ALL || other === ALL) return ALL;
  if (one === NONE) return other;
  return { sql: `(${one.sql} or ${other.sql})`, values: [...one.values, ...other.values] };
}

function without(one: SqlCondition, other: SqlCondition): SqlCondition {
  if (one === NONE || other === ALL) return NONE;
  return { sql: `(${one.sql} and not ${other.sql})`, values: [...one.values, ...other.values] };
}
