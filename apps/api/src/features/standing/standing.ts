import { Injectable } from '@nestjs/common';
import { DUTY_STATES, type MovedSystem, type Page, type RulesStanding, type StandingItem } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Snapshots, type Snapshot } from '../../platform/database/snapshots';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { malformed } from '../../platform/problems/refusal';
import { instant } from '../../platform/recording/proven-part';
import { requireReadable, systemsWithAnswers, type SystemWithAnswers } from '../rule-changes';
import { dayOf, RulesInForce, RulesQueries } from '../rules';
import { visibleSystems } from '../systems';
import type { StandingQuery } from './dto/standing.query';
import { classOf, differs, readBoth, StandingCount, type Read, type Reading } from './standing-reading';

/** How the register would stand on a day, or by rules that are not in force: read anew from the answers, never kept. */
@Injectable()
export class Standing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly snapshots: Snapshots,
    private readonly queries: RulesQueries,
    private readonly inForce: RulesInForce,
  ) {}

  async read(actor: Actor, query: StandingQuery): Promise<RulesStanding> {
    const [before, then] = [await this.ofDay(institutionDay(now())), await this.asked(actor, query)];
    const count = new StandingCount(query.finding ?? []);
    const after = query.cursor === undefined ? '' : readCursor(query.cursor, ['text'])[0];
    const found: StandingItem[] = [];
    const snapshot = await this.snapshots.open();
    try {
      for await (const system of systemsWithAnswers(snapshot, actor)) {
        const read = readBoth(before, then, system.facts);
        count.add(read);
        if (system.reference > after && found.length <= query.limit && isWanted(read, query))
          found.push(itemOf(system, read));
      }
      const shown = await this.shown(snapshot, actor, [before.on, then.on]);
      const page = pageOf(
        found,
        query.limit,
        (item) => item,
        ({ reference }) => [reference],
      );
      return {
        rules: then.rules.ruleset.id,
        on: then.on,
        against: before.rules.ruleset.id,
        today: before.on,
        ...count.counted,
        shown,
        ...page,
      };
    } finally {
      await snapshot.close();
    }
  }

  /** Systems whose review fell due again by the release of rules. */
  async moved(actor: Actor, id: string, query: PageQuery): Promise<Page<MovedSystem>> {
    await this.queries.get(id);
    const after = query.cursor === undefined ? '' : readCursor(query.cursor, ['text'])[0];
    const rows = await sql<Omit<MovedSystem, 'notedAt'> & { noted_at: Date }>`
      select s.id as "systemId", s.reference, s.name, u.code as unit, d.noted_at
        from review_due d join ai_system s on s.id = d.system_id join organisation_unit u on u.id = s.unit_id
       where d.rules_id = ${id} and s.reference > ${after} and ${visibleSystems(actor, 's')} and not s.is_withdrawn
       order by s.reference limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      ({ noted_at: at, ...system }) => ({ ...system, notedAt: instant(at) }),
      ({ reference }) => [reference],
    );
  }

  private async ofDay(day: string): Promise<Reading> {
    const { law } = await this.inForce.on(this.dataSource.manager, day);
    return { rules: law.compiled, on: day };
  }

  private async asked(actor: Actor, { on, rules: id }: StandingQuery): Promise<Reading> {
    const day = dayOf(on);
    if (id === undefined) return this.ofDay(day);
    const rules = await this.queries.get(id);
    requireReadable(actor, rules);
    if (rules.layer !== 'law')
      throw malformed({ pointer: '?rules', code: 'not-a-law', detail: 'House rules give no class of the Act.' });
    return { rules: (await this.inForce.law(this.dataSource.manager, id)).compiled, on: day };
  }

  private async shown(
    { manager }: Snapshot,
    actor: Actor,
    [today, day]: readonly [string, string],
  ): Promise<RulesStanding['shown']> {
    const rows = await sql<{ state: string; now: number; then: number }>`
      select d.state, count(*) filter (where d.effective_on <= ${today}::date)::int as now,
             count(*) filter (where d.effective_on <= ${day}::date)::int as then
        from duty d join ai_system s on s.id = d.system_id
       where d.lapsed_at is null and d.effective_on <= greatest(${today}::date, ${day}::date) and ${visibleSystems(actor, 's')} and not s.is_withdrawn
       group by d.state`.rows(manager);
    return DUTY_STATES.map((state) => {
      const row = rows.find((one) => one.state === state);
      return { state, now: row?.now ?? 0, then: row?.then ?? 0 };
    });
  }
}

function isWanted(read: Read, { class: classes, duty, finding, differing }: StandingQuery): boolean {
  return (
    (classes === undefined || classes.some((one) => one === read.then.headline)) &&
    (duty === undefined || read.begunThen.has(duty)) &&
    (finding === undefined ||
      read.then.findings.some(({ rule, truth }) => truth !== 'false' && finding.includes(rule))) &&
    (differing !== 'yes' || differs(read))
  );
}

const itemOf = (
  { systemId, reference, name, unit }: SystemWithAnswers,
  { now: first, then, begunNow, begunThen }: Read,
): StandingItem => ({
  systemId,
  reference,
  name,
  unit,
  now: classOf(first),
  then: classOf(then),
  dutiesNow: begunNow.size,
  dutiesThen: begunThen.size,
});
