// The same ability that the gate asks, as SQL, so that lists and counts are filtered before paging.

import type { Action, SubjectType } from '@registry/access';
import { join, sql, type Sql } from '../database/sql';
import type { Actor } from '../ground/actor';

/**
 * How each field that rights may read is compared with a list of values.
 * A field that is not listed here cannot be filtered and throws.
 */
export type Columns = Readonly<Record<string, (values: readonly string[]) => Sql>>;

/** Rows that are filtered. */
export interface Rows {
  readonly type: SubjectType;
  readonly columns: Columns;
}

/**
 * The condition under which the person may do `action` to a row.
 * CASL gives the last matching rule the last word; so does this, reading from the first rule to the last.
 */
export function visibleTo(actor: Actor, action: Action, { type, columns }: Rows): Sql {
  let condition = NONE;
  for (const rule of [...actor.ability.rulesFor(action, type)].reverse()) {
    const matching = matches((rule.conditions ?? {}) as Record<string, unknown>, columns, type);
    condition = rule.inverted ? without(condition, matching) : either(condition, matching);
  }
  return condition;
}

const ALL = sql`true`;
const NONE = sql`false`;

function matches(conditions: Record<string, unknown>, columns: Columns, type: SubjectType): Sql {
  const entries = Object.entries(conditions);
  if (entries.length === 0) return ALL;
  const parts = entries.map(([field, wanted]) => {
    const compare = columns[field];
    if (!compare) throw new Error(`no column for the field ${field} of ${type}`);
    return compare(valuesOf(field, wanted));
  });
  return sql`(${join(parts, ' and ')})`;
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
function either(one: Sql, other: Sql): Sql {
  if (one === ALL || other === ALL) return ALL;
  return one === NONE ? other : sql`(${one} or ${other})`;
}

function without(one: Sql, other: Sql): Sql {
  return one === NONE || other === ALL ? NONE : sql`(${one} and not ${other})`;
}
