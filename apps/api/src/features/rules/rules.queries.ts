import { Injectable } from '@nestjs/common';
import { lawById } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import type { Ruleset } from '@registry/classifier';
import type { Page, PersonRef, RulesDocument, RulesOfDay, RulesSummary } from '@registry/contracts';
import { rulesets } from '@registry/law';
import { earlierRulesets } from '@registry/law/earlier';
import { exampleHouseRules, type HouseRules } from '@registry/law/house';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import { historyOf } from './rules-history';
import { RulesInForce, type RulesOfTheDay } from './rules-in-force';
import type { StoredRules } from './rules.repository';

interface Row extends StoredRules {
  title: string;
  is_example: boolean;
  reviews_marked_at: Date | null;
  proposer: PersonRef;
  consents: { by: PersonRef; at: string }[];
  content?: Ruleset | HouseRules;
}

const columns = sql`
  r.id, r.layer, r.in_force_from::text as in_force_from, r.digest, r.state, r.reason, r.proposed_by, r.proposed_at, r.settled_at, r.reviews_marked_at,
  coalesce(r.content #>> '{layer,title}', r.content ->> 'title') as title, coalesce((r.content ->> 'isExample')::boolean, false) as is_example,
  json_build_object('id', p.id, 'name', p.name) as proposer,
  coalesce((select json_agg(json_build_object('by', json_build_object('id', q.id, 'name', q.name), 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.at, q.id)
     from rules_consent c join person q on q.id = c.person_id where c.rules_id = r.id), '[]') as consents`;

/** The read side of rules: those that ship with the product, and those kept here. */
@Injectable()
export class RulesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly inForce: RulesInForce,
  ) {}

  /** Newest first by the day they begin; the first page ends with those that ship. */
  async list(query: PageQuery): Promise<Page<RulesSummary>> {
    const [day, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['text', 'text']);
    const rows = await sql<Row>`select ${columns} from rules r join person p on p.id = r.proposed_by
        where ${day}::date is null or (r.in_force_from, r.id) < (${day}::date, ${id}) order by r.in_force_from desc, r.id desc limit ${query.limit + 1}`.rows(
      this.dataSource,
    );
    const today = await this.today();
    const page = pageOf(
      rows,
      query.limit,
      (row) => summaryOf(row, today),
      (row) => [row.in_force_from, row.id],
    );
    return page.nextCursor === null ? { ...page, items: [...page.items, ...shipped(today)] } : page;
  }

  async get(id: string): Promise<RulesDocument> {
    const today = await this.today();
    const own = shipped(today).find((each) => each.id === id);
    const history = await historyOf(this.dataSource, id);
    if (own !== undefined) {
      return own.layer === 'law'
        ? { ...own, history, ruleset: shippedLawById(id)!.ruleset, houseRules: null }
        : { ...own, history, ruleset: null, houseRules: exampleHouseRules };
    }
    const row =
      await sql<Row>`select ${columns}, r.content from rules r join person p on p.id = r.proposed_by where r.id = ${id}`.row(
        this.dataSource,
      );
    if (!row) throw new Refusal('record.not-found');
    return {
      ...summaryOf(row, today),
      history,
      ruleset: row.layer === 'law' ? (row.content as Ruleset) : null,
      houseRules: row.layer === 'house' ? (row.content as HouseRules) : null,
    };
  }

  async ofDay(day: string): Promise<RulesOfDay> {
    const {
      law: { ruleset },
      house,
    } = await this.inForce.on(this.dataSource.manager, day);
    return {
      day,
      law: { id: ruleset.id, digest: ruleset.digest },
      ruleset: lawById(ruleset.id) === undefined ? ruleset : null,
      houseRules: house,
    };
  }

  private today(): Promise<RulesOfTheDay> {
    return this.inForce.on(this.dataSource.manager, institutionDay(now()));
  }
}

function summaryOf(row: Row, { law, house }: RulesOfTheDay): RulesSummary {
  return {
    id: row.id,
    layer: row.layer,
    title: row.title,
    inForceFrom: row.in_force_from,
    digest: row.digest,
    state: row.state,
    isShipped: false,
    isExample: row.is_example,
    isInForce: row.id === law.ruleset.id || row.id === house.layer.id,
    reason: row.reason,
    proposedBy: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    consents: row.consents,
    reviewsMarkedAt: row.reviews_marked_at?.toISOString() ?? null,
  };
}

/** The rules of the product, newest first; those that were replaced stay readable. */
function shipped({ law, house }: RulesOfTheDay): RulesSummary[] {
  const of = (layer: 'law' | 'house', ruleset: Ruleset, isInForce: boolean): RulesSummary => ({
    id: ruleset.id,
    layer,
    title: ruleset.title,
    inForceFrom: ruleset.inForceFrom,
    digest: ruleset.digest,
    state: 'released',
    isShipped: true,
    isExample: layer === 'house',
    isInForce,
    reason: null,
    proposedBy: null,
    proposedAt: null,
    consents: [],
    reviewsMarkedAt: null,
  });
  return [
    of('house', exampleHouseRules.layer, house.layer.id === exampleHouseRules.layer.id),
    ...[...earlierRulesets, ...rulesets].reverse().map((ruleset) => of('law', ruleset, law.ruleset.id === ruleset.id)),
  ];
}
