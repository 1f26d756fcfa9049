import { Injectable } from '@nestjs/common';
import { GROUPS_MOST, type ClassCount, type SystemGroup, type SystemGroups } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../../platform/database/refs';
import { raw, sql, type Sql } from '../../../../platform/database/sql';
import type { Actor } from '../../../../platform/ground/actor';
import { joinStanding } from '../../../review';
import { standingClass } from '../cells';
import type { GroupSystemsQuery } from '../list-systems.query';
import { systemsFilter } from '../systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from '../text-search';
import { groupings } from './grouping';

interface Row {
  total: number;
  classes: ClassCount[];
  groups: SystemGroup[];
  all: number;
}

/** What is counted of each class, as JSON, the highest first. @param counted rows of `class` and `count` */
const classesOf = (counted: Sql): Sql => sql`
  (select coalesce(json_agg(json_build_object('class', c.class, 'count', c.count) order by c.count desc, c.class), '[]') from (${counted}) c)`;

/** What the filters leave, counted in one walk. */
function counted(where: Sql, { groupBy }: GroupSystemsQuery): Sql<Row> {
  const by = groupBy === undefined ? null : groupings[groupBy];
  const value = by === null || by.join !== null ? sql`null::text` : by.value;
  const person = groupBy === 'owner' ? sql`left join person p on p.id = g.value::uuid` : sql``;
  return sql<Row>`
    with base as materialized (
      select s.id, coalesce(${standingClass}, 'none') as class, ${value} as value from ai_system s ${joinStanding('s', 'w')} where ${where}),
    part as (${
      by === null
        ? sql`select null::text as value, null::text as class, 0 as count where false`
        : sql`select ${by.join === null ? sql`b.value` : by.value} as value, b.class, count(*)::int as count
            from base b ${by.join ?? sql``} group by 1, 2`
    }),
    grouped as (select value, sum(count)::int as count from part group by value)
    select (select count(*)::int from base) as total, ${classesOf(sql`select class, count(*)::int as count from base group by class`)} as classes,
           (select count(*)::int from grouped) as all,
           (select coalesce(json_agg(json_build_object('value', g.value, 'person', g.person, 'count', g.count, 'classes',
                     ${classesOf(sql`select t.class, t.count from part t where t.value = g.value`)}) order by g.place), '[]')
              from (select g.value, g.count, ${groupBy === 'owner' ? personRef('p') : sql`null::json`} as person,
                           row_number() over (order by ${by?.order ?? sql`g.value`}) as place
                      from grouped g ${person} order by place limit ${raw(GROUPS_MOST)}) g) as groups`;
}

/** What a list comes to, by class and group by group. Hidden records are counted for nobody who may not see them. */
@Injectable()
export class GroupsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async groups(actor: Actor, query: GroupSystemsQuery): Promise<SystemGroups> {
    const search = await readTextSearch(this.dataSource, query.q);
    const found = await this.found(actor, query, search);
    const again = found.total === 0 ? loosely(search) : null;
    return again ? this.found(actor, query, again) : found;
  }

  private async found(actor: Actor, query: GroupSystemsQuery, search: TextSearch | null): Promise<SystemGroups> {
    const filter = await systemsFilter(this.dataSource, actor, query);
    const where = search ? sql`${filter} and ${isFound(search)}` : filter;
    const row = await counted(where, query).row(this.dataSource);
    const { total, classes, groups, all } = row as Row;
    return { total, classes, groups, more: all - groups.length };
  }
}
