import { Injectable } from '@nestjs/common';
import { FOLLOWED_MOST, type FollowedView, type SavedView } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { Statement } from '../../../platform/database/statement';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Refusal } from '../../../platform/problems/refusal';
import { standingJoin } from '../../review';
import { systemsFilter } from '../list/systems-filter';
import { isFound, readTextSearch } from '../list/text-search';
import type { ViewFilters } from './view.dto';

/**
 * The filters of `saved_view v` with each unit as `to`: kept by its id, so that they survive its new code, and shown by
 * its code of today.
 */
const filtersOf = (to: string, filters = 'v.filters'): string => `case when jsonb_typeof(${filters} -> 'unit') = 'array'
  then jsonb_set(${filters}, '{unit}', (select coalesce(jsonb_agg(${to} order by n), '[]') from jsonb_array_elements_text(${filters} -> 'unit') with ordinality t (x, n)
         left join organisation_unit u on u.id = unit_named(x))) else ${filters} end`;
export const kept = (place: string): string => filtersOf('coalesce(u.id::text, x)', `${place}::jsonb`);

const columns = `
  v.id, v.name, ${personRef('p')} as owner, v.owner_id = $1 as "isMine", v.is_shared as "isShared", ${filtersOf('coalesce(u.code, x)')} as filters,
  exists (select from view_subscription b where b.view_id = v.id and b.person_id = $1) as "isFollowed", v.version`;
const from = 'from saved_view v join person p on p.id = v.owner_id';
/** One's own, and those that others share. */
const readable = '(v.owner_id = $1 or v.is_shared)';

/** Nobody is told of more than this; whoever has been away so long reads the list itself. */
const COUNTED_MOST = 1000;

/** Reads views, and follows them. */
@Injectable()
export class Views {
  constructor(private readonly dataSource: DataSource) {}

  /** My own by name, then shared ones by name, at most 500. */
  list(actor: Actor): Promise<SavedView[]> {
    return this.dataSource.query(
      `select ${columns} ${from} where ${readable} order by v.owner_id = $1 desc, ${byName('v.name')}, v.id limit 500`,
      [actor.id],
    );
  }

  /** Refuses with `record.not-found`, also for a view that somebody keeps for themselves. */
  async get(actor: Actor, id: string): Promise<SavedView> {
    const [view]: SavedView[] = await this.dataSource.query(
      `select ${columns} ${from} where v.id = $2 and ${readable}`,
      [actor.id, id],
    );
    if (!view) throw new Refusal('record.not-found');
    return view;
  }

  /** From now on I am told what is new in it. Saying it again says that I have looked. */
  async follow(actor: Actor, id: string): Promise<SavedView> {
    await this.get(actor, id);
    const followed: unknown[] = await this.dataSource.query(
      `insert into view_subscription (view_id, person_id, seen_at) select $1, $2, $3
        where (select count(*) from view_subscription where person_id = $2 and view_id <> $1) < ${FOLLOWED_MOST}
       on conflict (person_id, view_id) do update set seen_at = excluded.seen_at returning view_id`,
      [id, actor.id, now()],
    );
    if (followed.length === 0) throw new Refusal('view.too-many', { most: FOLLOWED_MOST });
    return this.get(actor, id);
  }

  async leave(actor: Actor, id: string): Promise<void> {
    await this.dataSource.query('delete from view_subscription where view_id = $1 and person_id = $2', [id, actor.id]);
  }

  /** The views that I follow, each with what is new for me: what I may not see is counted for me nowhere. */
  async followed(actor: Actor): Promise<FollowedView[]> {
    const rows: (SavedView & { seenAt: Date })[] = await this.dataSource.query(
      `select ${columns}, b.seen_at as "seenAt" ${from} join view_subscription b on b.view_id = v.id and b.person_id = $1
        where ${readable} order by ${byName('v.name')}, v.id limit ${FOLLOWED_MOST}`,
      [actor.id],
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
    const { where, values } = await systemsFilter(this.dataSource, actor, filters);
    const statement = new Statement(values);
    const conditions = [
      ...where,
      `s.changed_at > ${statement.put(seenAt)}`,
      ...(search ? [isFound(search, statement.values)] : []),
    ];
    const [row]: { count: number }[] = await this.dataSource.query(
      `select count(*)::int as count from (select from ai_system s ${standingJoin} where ${conditions.join(' and ')} limit ${COUNTED_MOST}) s`,
      statement.values,
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
