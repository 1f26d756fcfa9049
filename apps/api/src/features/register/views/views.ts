import { Injectable } from '@nestjs/common';
import { FOLLOWED_MOST, type FollowedView, type SavedView } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Refusal } from '../../../platform/problems/refusal';
import { joinStanding } from '../../review';
import { systemsFilter } from '../list/systems-filter';
import { isFound, readTextSearch } from '../list/text-search';
import type { ViewFilters } from './view.dto';

/**
 * Filters with each unit as `to`: kept by its id, so that they survive its new code, and shown by its code of today.
 * @param to of `organisation_unit u` and the text `x` that stood there
 */
const withUnits = (filters: Sql, to: Sql): Sql => sql`case when jsonb_typeof(${filters} -> 'unit') = 'array'
  then jsonb_set(${filters}, '{unit}', (select coalesce(jsonb_agg(${to} order by n), '[]') from jsonb_array_elements_text(${filters} -> 'unit') with ordinality t (x, n)
         left join organisation_unit u on u.id = unit_named(x))) else ${filters} end`;
export const kept = (filters: object): Sql =>
  withUnits(sql`${JSON.stringify(filters)}::jsonb`, sql`coalesce(u.id::text, x)`);

const columns = (me: string): Sql => sql`
  v.id, v.name, ${personRef('p')} as owner, v.owner_id = ${me} as "isMine", v.is_shared as "isShared", ${withUnits(sql`v.filters`, sql`coalesce(u.code, x)`)} as filters,
  exists (select from view_subscription b where b.view_id = v.id and b.person_id = ${me}) as "isFollowed", v.version`;
const from = sql`from saved_view v join person p on p.id = v.owner_id`;
/** One's own, and those that others share. */
const isReadable = (me: string): Sql => sql`(v.owner_id = ${me} or v.is_shared)`;

/** Nobody is told of more than this; whoever has been away so long reads the list itself. */
const COUNTED_MOST = 1000;

/** Reads views, and follows them. */
@Injectable()
export class Views {
  constructor(private readonly dataSource: DataSource) {}

  /** My own by name, then shared ones by name, at most 500. */
  list(actor: Actor): Promise<SavedView[]> {
    return sql<SavedView>`
      select ${columns(actor.id)} ${from} where ${isReadable(actor.id)}
       order by v.owner_id = ${actor.id} desc, ${byName('v.name')}, v.id limit 500`.rows(this.dataSource);
  }

  /** Refuses with `record.not-found`, also for a view that somebody keeps for themselves. */
  async get(actor: Actor, id: string): Promise<SavedView> {
    const view =
      await sql<SavedView>`select ${columns(actor.id)} ${from} where v.id = ${id} and ${isReadable(actor.id)}`.row(
        this.dataSource,
      );
    if (!view) throw new Refusal('record.not-found');
    return view;
  }

  /** From now on I am told what is new in it. Saying it again says that I have looked. */
  async follow(actor: Actor, id: string): Promise<SavedView> {
    await this.get(actor, id);
    const followed =
      await sql`insert into view_subscription (view_id, person_id, seen_at) select ${id}, ${actor.id}, ${now()}
        where (select count(*) from view_subscription where person_id = ${actor.id} and view_id <> ${id}) < ${raw(FOLLOWED_MOST)}
       on conflict (person_id, view_id) do update set seen_at = excluded.seen_at`.run(this.dataSource);
    if (followed === 0) throw new Refusal('view.too-many', { most: FOLLOWED_MOST });
    return this.get(actor, id);
  }

  async leave(actor: Actor, id: string): Promise<void> {
    await sql`delete from view_subscription where view_id = ${id} and person_id = ${actor.id}`.run(this.dataSource);
  }

  /** The views that I follow, each with what is new for me: what I may not see is counted for me nowhere. */
  async followed(actor: Actor): Promise<FollowedView[]> {
    const rows = await sql<SavedView & { seenAt: Date }>`
      select ${columns(actor.id)}, b.seen_at as "seenAt" ${from}
        join view_subscription b on b.view_id = v.id and b.person_id = ${actor.id}
        where ${isReadable(actor.id)} order by ${byName('v.name')}, v.id limit ${raw(FOLLOWED_MOST)}`.rows(
      this.dataSource,
    );
    const followed: FollowedView[] = [];
    for (const { seenAt, ...view } of rows)
      followed.push({
        view,
        seenAt: seenAt.toISOString(),
        changed: await this.changedSince(actor, view.filters as ViewFilters, seenAt),
      });
    return followed;
  }

  private async changedSince(actor: Actor, filters: ViewFilters, seenAt: Date): Promise<number> {
    const search = await readTextSearch(this.dataSource, filters.q);
    const where = [
      await systemsFilter(this.dataSource, actor, filters),
      sql`s.changed_at > ${seenAt}`,
      ...(search ? [isFound(search)] : []),
    ];
    const row = await sql<{ count: number }>`
      select count(*)::int as count
        from (select from ai_system s ${joinStanding('s', 'w')} where ${join(where, ' and ')} limit ${raw(COUNTED_MOST)}) s`.row(
      this.dataSource,
    );
    return row?.count ?? 0;
  }

  /** Refuses with `access.denied` what is not mine. */
  async requireOwn(actor: Actor, id: string): Promise<SavedView> {
    const view = await this.get(actor, id);
    if (!view.isMine) throw new Refusal('access.denied');
    return view;
  }
}
