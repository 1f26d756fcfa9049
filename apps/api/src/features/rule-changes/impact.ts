import { Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import { compareOn, compile, type Comparison, type CompiledRuleset } from '@registry/classifier';
import type { ImpactItem, RulesDocument, RulesImpact } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Snapshots } from '../../platform/database/snapshots';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { RulesInForce, RulesQueries } from '../rules';
import { requireReadable } from './readable';
import { systemsWithAnswers } from './systems-with-answers';

/** Two ways to read the same answers on one day. */
export interface Pair {
  readonly rules: string;
  readonly against: string;
  readonly on: string;
  readonly before: CompiledRuleset;
  readonly after: CompiledRuleset;
}

/** What rules would change over all systems that have answers, each computed anew from the answers kept. */
@Injectable()
export class Impact {
  constructor(
    private readonly dataSource: DataSource,
    private readonly snapshots: Snapshots,
    private readonly queries: RulesQueries,
    private readonly inForce: RulesInForce,
  ) {}

  /** The rules and those they replace, on the day they begin; for a draft whose day has passed, today. */
  async pair(rules: RulesDocument): Promise<Pair> {
    const { id, inForceFrom, state } = rules;
    const today = institutionDay(now());
    const on = state === 'released' || inForceFrom > today ? inForceFrom : today;
    const { law, house } = await this.inForce.on(this.dataSource.manager, on, id);
    return rules.houseRules === null
      ? { rules: id, against: law.ruleset.id, on, before: law.compiled, after: compiledLaw(rules) }
      : {
          rules: id,
          against: house.layer.id,
          on,
          before: compiledWith(law, house),
          after: compiledWith(law, rules.houseRules),
        };
  }

  /** Everything that differs, with the reasons; the counts are of all systems the person may read. */
  async read(actor: Actor, id: string, query: PageQuery): Promise<RulesImpact> {
    const rules = await this.queries.get(id);
    requireReadable(actor, rules);
    const pair = await this.pair(rules);
    const after = query.cursor === undefined ? '' : String(readCursor(query.cursor, ['text'])[0]);
    const found: ImpactItem[] = [];
    const moves = new Map<string, RulesImpact['moves'][number]>();
    let [systems, differing, gaining] = [0, 0, 0];
    for await (const item of this.all(actor, pair)) {
      systems += 1;
      if (item.comparison.differences.length === 0) continue;
      differing += 1;
      if (item.comparison.duties.some(({ kind }) => kind === 'added' || kind === 'settled')) gaining += 1;
      count(moves, item.comparison);
      if (item.reference > after && found.length <= query.limit) found.push(item);
    }
    const page = pageOf(
      found,
      query.limit,
      (item) => item,
      (item) => [item.reference],
    );
    const sorted = [...moves.values()].sort((a, b) => b.systems - a.systems);
    return {
      rules: pair.rules,
      against: pair.against,
      on: pair.on,
      systems,
      differing,
      gaining,
      moves: sorted,
      ...page,
    };
  }

  /** Systems with answers, in the order of their references, one at a time. */
  async *all(actor: Actor, { before, after, on }: Pair): AsyncGenerator<ImpactItem> {
    const snapshot = await this.snapshots.open();
    try {
      for await (const { facts, ...system } of systemsWithAnswers(snapshot, actor))
        yield { ...system, comparison: compareOn(before, after, facts, on) };
    } finally {
      await snapshot.close();
    }
  }
}

function compiledLaw({ ruleset }: RulesDocument): CompiledRuleset {
  if (ruleset === null) throw new Error('rules of the law without a ruleset');
  return compile(ruleset);
}

function count(moves: Map<string, RulesImpact['moves'][number]>, { before, after }: Comparison): void {
  if (before.headline === after.headline) return;
  const key = `${before.headline} ${after.headline}`;
  const move = moves.get(key) ?? { from: before.headline, to: after.headline, systems: 0 };
  moves.set(key, { ...move, systems: move.systems + 1 });
}
