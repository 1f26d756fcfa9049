import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { compiledWith, lawById } from '@registry/assessment';
import { compareOn, type CompiledRuleset, type Difference } from '@registry/classifier';
import { earlierRulesets } from '@registry/law/earlier';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { systemActor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { LongRuns, type LongRun, type LongStep, type LongWalk, type LongWork } from '../../platform/jobs/long-run';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { factsOf, type StoredAnswers } from '../classification';
import { ReviewsRepository } from '../review';
import { RulesInForce, RulesQueries, RulesRepository } from '../rules';
import { Impact, type Pair } from './impact';

interface Row {
  system_id: string;
  ruleset_id: string;
  house_id: string | null;
  answers: StoredAnswers;
}

interface Released {
  readonly id: string;
  readonly layer: 'law' | 'house';
  readonly in_force_from: string;
}

/** Two ways to read one set of answers. */
interface Read {
  readonly before: CompiledRuleset;
  readonly after: CompiledRuleset;
}

/** How a walk reads each set of answers, and which differences make a review due. */
interface Reading {
  readonly read: (row: Row) => Promise<Read>;
  readonly matters: (differences: readonly Difference[]) => boolean;
}

type Close = Parameters<NonNullable<LongWork['finish']>>[1];

const BATCH = 100;
const MARKING = 'mark-reviews';
const MARKING_SHIPPED = 'mark-reviews-by-shipped-law';
const actor = systemActor('rules');

async function countCases(manager: EntityManager): Promise<number> {
  const row = await sql<{ count: number }>`select count(*)::int as count from review`.row(manager);
  return row?.count ?? 0;
}

/** Asks for the reviews that these rules change to be marked, in the transaction that releases them. */
export async function beginMarking(longRuns: LongRuns, manager: EntityManager, id: string): Promise<void> {
  await longRuns.begin(manager, { work: MARKING, key: id, total: await countCases(manager) });
}

/**
 * After a release, and after a new version of the product: marks every review whose result the new rules change as due
 * again. In small transactions, so that nobody waits for it; what a stop interrupted goes on at the next start.
 */
@Injectable()
export class MarkReviews implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly longRuns: LongRuns,
    private readonly inForce: RulesInForce,
    private readonly impact: Impact,
    private readonly queries: RulesQueries,
    private readonly rules: RulesRepository,
    private readonly reviews: ReviewsRepository,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: MARKING,
      open: (id) => this.open(id),
      finish: (run, close) => this.finish(run, close),
    });
    this.longRuns.handle({
      name: MARKING_SHIPPED,
      open: (id) => this.openShipped(id),
      finish: (run, close) => this.finishShipped(run, close),
    });
  }

  /** What was released before there were long runs, and the law that ships with this version. */
  async onApplicationBootstrap(): Promise<void> {
    const { manager } = this.dataSource;
    const open = await sql<{ id: string }>`
      select id from rules where state = 'released' and reviews_marked_at is null`.rows(manager);
    for (const { id } of open) await beginMarking(this.longRuns, manager, id);
    const { law } = await this.inForce.on(manager, institutionDay(now()));
    if (await this.isDue(law.ruleset.id))
      await this.longRuns.begin(manager, {
        work: MARKING_SHIPPED,
        key: law.ruleset.id,
        total: await countCases(manager),
      });
    this.longRuns.go();
  }

  private async open(id: string): Promise<LongWalk> {
    const rules = await this.released(id);
    const pair = await this.impact.pair(await this.queries.get(id));
    const reading: Reading = {
      read: async (row) => ({ before: await this.assessedUnder(rules, pair, row), after: pair.after }),
      matters: () => true,
    };
    return { step: ({ place }) => this.step(place, rules, pair.on, reading) };
  }

  /**
   * The law that ships is read anew with a new version of the product: once, for whatever was assessed as it was read
   * before. A decision is about the class: what differs in duties alone is for the duties to say.
   */
  private async openShipped(id: string): Promise<LongWalk> {
    const { manager } = this.dataSource;
    const { ruleset, compiled: after } = await this.inForce.law(manager, id);
    const rules: Released = { id: ruleset.id, layer: 'law', in_force_from: ruleset.inForceFrom };
    const on = institutionDay(now());
    const reading: Reading = {
      read: async (row) => ({ before: (await this.inForce.law(manager, row.ruleset_id)).compiled, after }),
      matters: (differences) => differences.some((difference) => difference !== 'duties'),
    };
    return { step: ({ place }) => this.step(place, rules, on, reading) };
  }

  private async isDue(rulesetId: string): Promise<boolean> {
    if (lawById(rulesetId) === undefined) return false;
    const row = await sql<{ due: boolean }>`select not exists (select from rules_shipped where id = ${rulesetId})
          and exists (select from classification c join assessment a on a.id = c.assessment_id where a.ruleset_id = any(${earlierRulesets.map(({ id }) => id)})) as due`.row(
      this.dataSource,
    );
    return row?.due ?? false;
  }

  private async released(id: string): Promise<Released> {
    const rules =
      await sql<Released>`select id, layer, in_force_from::text as in_force_from from rules where id = ${id}`.row(
        this.dataSource,
      );
    if (rules === undefined) throw new Error(`the rules ${id} are not there`);
    return rules;
  }

  private async step(place: string | null, rules: Released, on: string, { read, matters }: Reading): Promise<LongStep> {
    const rows = await sql<Row>`select r.system_id, a.ruleset_id, a.house_id, f.answers
         from review r join classification c on c.system_id = r.system_id join assessment a on a.id = c.assessment_id
         join fact_set f on f.id = a.fact_set_id
        where ${place}::uuid is null or r.system_id > ${place}::uuid order by r.system_id limit ${BATCH}`.rows(
      this.dataSource,
    );
    const differing: string[] = [];
    for (const row of rows) {
      const { before, after } = await read(row);
      const { differences } = compareOn(before, after, factsOf(row.answers), on);
      if (differences.length > 0 && matters(differences)) differing.push(row.system_id);
    }
    return {
      place: rows.at(-1)?.system_id ?? place,
      done: rows.length,
      changed: await this.markSome(rules, differing),
      isLast: rows.length < BATCH,
    };
  }

  private async markSome(rules: Released, differing: readonly string[]): Promise<number> {
    if (differing.length === 0) return 0;
    return this.unitOfWork.run(actor, 'review.fall-due', async (tx) => {
      // Even where a row stands already from before a stop, the entry says that these rules touch the system.
      await this.reviews.noteDue(tx, differing, { rulesId: rules.id, inForceFrom: rules.in_force_from });
      const parts = await this.reviews.dueParts(tx, differing);
      for (const system of differing)
        tx.record({
          subject: { type: 'AiSystem', id: system },
          fact: { rules: rules.id, inForceFrom: rules.in_force_from },
          parts: parts.get(system) ?? {},
        });
      return differing.length;
    });
  }

  /**
   * The rules the answers were last read under; assessments older than house rules are taken as read under those
   * replaced.
   */
  private async assessedUnder(
    { layer }: Released,
    pair: Pair,
    { ruleset_id: law, house_id: house }: Row,
  ): Promise<CompiledRuleset> {
    const { manager } = this.dataSource;
    if (layer === 'law') return (await this.inForce.law(manager, law)).compiled;
    return house === null
      ? pair.before
      : compiledWith(await this.inForce.law(manager, law), await this.inForce.house(manager, house));
  }

  private async finish({ key: id, changed }: LongRun, close: Close): Promise<void> {
    await this.unitOfWork.run(actor, 'rules.reviews-marked', async (tx) => {
      await close(tx.manager);
      await this.rules.noteMarked(tx, id);
      tx.record({ subject: { type: 'Rules', id }, fact: { reviewsDue: changed }, parts: {} });
    });
  }

  private async finishShipped({ key: id, changed }: LongRun, close: Close): Promise<void> {
    await this.unitOfWork.run(actor, 'rules.reviews-marked', async (tx) => {
      await close(tx.manager);
      const { digest } = (await this.inForce.law(tx.manager, id)).ruleset;
      await sql`insert into rules_shipped (id, digest, reviews_marked_at) values (${id}, ${digest}, ${tx.at})`.run(
        tx.manager,
      );
      tx.record({ subject: { type: 'Rules', id }, fact: { reviewsDue: changed, digest }, parts: {} });
    });
  }
}
