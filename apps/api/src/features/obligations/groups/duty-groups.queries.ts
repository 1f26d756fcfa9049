import { Injectable } from '@nestjs/common';
import {
  DUTY_COUNT_MOST,
  DUTY_DAY_MOST,
  type DutyCounts,
  type DayOfDuties,
  type DutyMonth,
  type DutySystem,
  type Page,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import type { DutyDaysQuery, ListDutiesQuery } from '../dto/duties.dto';
import { dutiesFilter, type DutiesNarrowed } from '../duties-table';
import { systemOf } from '../duties.queries';
import { inStanding } from '../owed/due';

/** So many months are told; there are no more days in the law. */
const MONTHS_MOST = 48;
/** So many duties of a day are named. */
const NAMED = 4;

interface SystemRow extends DutySystem {
  id: string;
  sort: string;
}

/** Duties that are asked for: `duty t` and its system `s`, with what else is asked of them. */
const those = (actor: Actor, query: Partial<DutiesNarrowed>, ...besides: Sql[]): Sql => sql`
  from duty t join ai_system s on s.id = t.system_id where ${join([...dutiesFilter(actor, query), ...besides], ' and ')}`;

/** What has no day comes last, whatever the day of its law. An index knows it in this form. */
const due = (alias: string): Sql => sql`coalesce(${raw(alias)}.late_after, 'infinity'::date)`;

/** How many there are, up to some more than which nobody counts. */
const bounded = (from: Sql, most = DUTY_COUNT_MOST): Sql =>
  sql`(select count(*)::int from (select ${from} limit ${raw(most + 1)}) counted)`;

/** Reads duties by number, system, month and day. Whatever there are many of is cut or counted only so far. */
@Injectable()
export class DutyGroupsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async counts(actor: Actor, query: ListDutiesQuery): Promise<DutyCounts> {
    const many = (when: keyof DutyCounts): Sql => bounded(those(actor, { ...query, when }));
    const row = await sql<DutyCounts>`
      select ${many('late')} as late, ${many('month')} as month, ${many('later')} as later`.row(this.dataSource);
    return row!;
  }

  /** Systems with such duties, the one whose first of them comes first in front. */
  async systems(actor: Actor, query: ListDutiesQuery): Promise<Page<DutySystem>> {
    const wanted = { ...query, when: query.when ?? ('open' as const) };
    const besides: Sql[] = [];
    if (query.cursor !== undefined) {
      const [day, id] = readCursor(query.cursor, ['day', 'uuid']);
      besides.push(sql`(${due('t')}, t.id) > (${day}::date, ${id}::uuid)`);
    }
    const before = sql`t.system_id = first.system_id and (${due('t')}, t.id) < (${due('first')}, first.id)`;
    const rows = await sql<SystemRow>`
      select first.id, ${due('first')}::text as sort, first.late_after::text as "firstOn", ${systemOf} as system, n.owed, n.done, n.late
        from (select t.id, t.system_id, t.late_after ${those(actor, wanted, ...besides)}) first
        join ai_system s on s.id = first.system_id
        cross join lateral (
          select count(*)::int as owed, count(*) filter (where not t.is_open)::int as done, count(*) filter (where ${inStanding.overdue})::int as late
            from duty t where t.system_id = first.system_id and t.lapsed_at is null) n
       where not exists (select ${those(actor, wanted, before)})
       order by ${due('first')}, first.id limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      ({ id: _, sort: __, ...row }) => row,
      (row) => [row.sort, row.id],
    );
  }

  /** Months in which something is left to do, from the first; then what has no day. */
  async months(actor: Actor, query: ListDutiesQuery): Promise<DutyMonth[]> {
    const next = (since: Sql): Sql => sql`
      (select date_trunc('month', t.late_after)::date ${those(actor, query, sql`t.is_open`, since)} order by t.late_after limit 1)`;
    // Said of both days: what is open is found by the one, what is done by the other.
    const ends = sql`(m.first + interval '1 month')::date`;
    const within = sql`
      t.late_after >= m.first and t.late_after < ${ends} and t.sort_on >= m.first and t.sort_on < ${ends}`;
    const many = (state: Sql): Sql => bounded(those(actor, query, within, state));
    const rows = await sql<DutyMonth>`
      with recursive month(first) as (
        select ${next(sql`t.late_after is not null`)}
        union all
        select ${next(sql`t.late_after >= (month.first + interval '1 month')::date`)} from month where month.first is not null),
      m as (select first from month where first is not null limit ${raw(MONTHS_MOST)})
      select m.first::text as from, ${many(sql`t.is_open`)} as open, ${many(inStanding.overdue)} as late, ${many(sql`not t.is_open`)} as done
        from m order by m.first`.rows(this.dataSource);
    const undated = await sql<{ open: number }>`
      select ${bounded(those(actor, { ...query, when: 'undated' }))} as open`.row(this.dataSource);
    return undated!.open === 0 ? rows : [...rows, { from: null, open: undated!.open, late: 0, done: 0 }];
  }

  /** The days of a month on which something is left to do. */
  days(actor: Actor, { month, ...query }: DutyDaysQuery): Promise<DayOfDuties[]> {
    const open = those(actor, query, sql`t.is_open and t.late_after = day.on and t.sort_on = day.on`);
    return sql<DayOfDuties>`
      select day.on::text as day, d.open, d.items
        from (select g::date as on from generate_series(${month}::date, (${month}::date + interval '1 month - 1 day')::date, interval '1 day') g) day
        cross join lateral (
          select count(*)::int as open, coalesce(json_agg(json_build_object('id', x.id, 'key', x.key, 'state', x.state,
                   'system', json_build_object('reference', x.reference, 'name', x.name)) order by x.number) filter (where x.number <= ${raw(NAMED)}), '[]') as items
            from (select a.*, row_number() over () as number
                    from (select t.id, t.key, t.state, s.reference, s.name ${open} order by t.sort_on, t.id limit ${raw(DUTY_DAY_MOST + 1)}) a) x) d
       where d.open > 0 order by day.on`.rows(this.dataSource);
  }
}
