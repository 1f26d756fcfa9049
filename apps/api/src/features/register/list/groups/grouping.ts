// By what systems are grouped, and which belong to one group.

import { HEADLINES, NO_GROUP, STAGES, type Grouping } from '@registry/contracts';
import { raw, sql, type Sql } from '../../../../platform/database/sql';
import { uuidPattern } from '../../../../platform/input/system-id';
import { malformed } from '../../../../platform/problems/refusal';
import { standingClass } from '../cells';
import type { ListSystemsQuery } from '../list-systems.query';

interface By {
  /** Of `ai_system s` where it stands, `w`, or of an action `l`. */
  readonly value: Sql;
  /** What joins what the value is of, one row for each group of a system; null: it has one. */
  readonly join: Sql | null;
  readonly isIn: (group: string) => Sql;
  /** The order of groups `g`. */
  readonly order: Sql;
}

const inOrder = (values: readonly string[]): Sql =>
  sql`array_position(array[${raw(values.map((value) => `'${value}'`).join(', '))}]::text[], g.value)`;
const none = sql`'${raw(NO_GROUP)}'`;
const classOf = sql`coalesce(${standingClass}, ${none})`;

export const groupings: Readonly<Record<Grouping, By>> = {
  unit: {
    value: sql`(select c.code from organisation_unit c where c.id = s.unit_id)`,
    join: null,
    isIn: (group) => sql`s.unit_id = unit_named(${group}::text)`,
    order: sql`g.value collate by_name`,
  },
  class: {
    value: classOf,
    join: null,
    isIn: (group) => sql`${classOf} = ${group}::text`,
    order: inOrder([...[...HEADLINES].reverse(), 'undetermined', NO_GROUP]),
  },
  stage: {
    value: sql`s.stage`,
    join: null,
    isIn: (group) => sql`s.stage = ${group}::text`,
    order: inOrder(STAGES),
  },
  owner: {
    value: sql`s.owner_id::text`,
    join: null,
    isIn: (group) => {
      if (uuidPattern.test(group)) return sql`s.owner_id = ${group}::uuid`;
      throw malformed({ pointer: '?group', code: 'not-an-id', detail: 'Use the value of a group.' });
    },
    order: sql`p.name collate by_name, g.value`,
  },
  action: {
    value: sql`coalesce(l.action_code, ${none})`,
    join: sql`left join strategy_link l on l.system_id = b.id`,
    isIn: (group) =>
      group === NO_GROUP
        ? sql`not exists (select from strategy_link l where l.system_id = s.id)`
        : sql`s.id = any (array(select l.system_id from strategy_link l where l.action_code = ${group}::text))`,
    order: sql`g.value = ${none}, g.value collate by_name`,
  },
};

/** Whether a system belongs to the group that is asked for. */
export function inGroup({ groupBy, group }: Pick<ListSystemsQuery, 'groupBy' | 'group'>): Sql {
  if (group === undefined) return sql`true`;
  if (groupBy !== undefined) return groupings[groupBy].isIn(group);
  throw malformed({ pointer: '?groupBy', code: 'missing', detail: 'Say by what the systems are grouped.' });
}
