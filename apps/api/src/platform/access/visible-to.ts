// The same ability that the gate asks, as SQL, so that lists and counts are filtered before paging.

import type { Action, SubjectType } from '@registry/access';
import type { Actor } from '../identity/actor';

/** Column of each field that rights may read. A field that is not listed here cannot be filtered and throws. */
type Columns = Readonly<Record<string, string>>;

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * The condition under which the person may do `action` to a row.
 * CASL gives the last matching rule the last word; so does this, reading from the first rule to the last.
 * @param first number of the first placeholder, e.g. 3 for `$3`
 */
export function visibleTo(actor: Actor, action: Action, type: SubjectType, columns: Columns, first: number): SqlCondition {
  const values: unknown[] = [];
  let sql = 'false';
  for (const rule of [...actor.ability.rulesFor(action, type)].reverse()) {
    const parts = Object.entries((rule.conditions ?? {}) as Record<string, unknown>).map(([field, wanted]) => {
      const column = columns[field];
      if (!column) throw new Error(`no column for the field ${field} of ${type}`);
      if (typeof wanted !== 'string') throw new Error(`the condition on ${field} is not a plain value`);
      return `${column} = $${first + values.push(wanted) - 1}`;
    });
    const matches = parts.length > 0 ? `(${parts.join(' and ')})` : 'true';
    sql = rule.inverted ? `(${sql} and not ${matches})` : combine(sql, matches);
  }
  return { sql, values };
}

/** `or` without noise, so that an unconditional right leaves the query plan alone. */
function combine(sql: string, matches: string): string {
  if (sql === 'true' || matches === 'true') return 'true';
  return sql === 'false' ? matches : `(${sql} or ${matches})`;
}
