import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { compiledWith, lawById } from '@registry/assessment';
import { compareOn, type CompiledRuleset, type Difference, type Ruleset } from '@registry/classifier';
import { earlierRulesets } from '@registry/law/earlier';
import { DataSource } from 'typeorm';
import { systemActor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { factsOf, type StoredAnswers } from '../classification';
import { ReviewsRepository } from '../review';
import { RulesInForce, RulesRepository } from '../rules';
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

const BATCH = 100;
const actor = systemActor('rules');

/**
 * After a release, and after a new version of the product: marks every review whose result the new rules change as due
 * again. In small transactions, so that nobody waits for it; what a stop interrupted goes on at the next start.
 */
@Injectable()
export class MarkReviews implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MarkReviews.name);
  private underWay: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly inForce: RulesInForce,
    private readonly impact: Impact,
    private readonly rules: RulesRepository,
    private readonly reviews: ReviewsRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const open: { id: string }[] = await this.dataSource.query(
      `select id from rules where state = 'released' and reviews_marked_at is null`,
    );
    for (const { id } of open) this.start(id);
    this.queue('of the product', () => this.markShipped());
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.underWay;
  }

  /** One release after the other, beside everything else. */
  start(id: string): void {
    this.queue(id, () => this.mark(id));
  }

  /** When what was begun so far is done. */
  atRest(): Promise<void> {
    return this.underWay;
  }

  private queue(name: string, work: () => Promise<void>): void {
    this.underWay = this.underWay
      .then(work)
      .catch((error: unknown) => this.logger.error(error, `reviews for the rules ${name} not marked`));
  }

  private async mark(id: string): Promise<void> {
    const [rules]: Released[] = await this.dataSource.query(
      'select id, layer, in_force_from::text as in_force_from from rules where id = $1',
      [id],
    );
    if (!rules) return;
    const pair = await this.impact.pair(id);
    const marked = await this.walk(
      rules,
      pair.on,
      async (row) => ({ before: await this.assessedUnder(rules, pair, row), after: pair.after }),
      () => true,
    );
    if (marked !== null) await this.finish(rules, marked);
  }

  /**
   * The law that ships is read anew with a new version of the product: once, for whatever was assessed as it was read
   * before. A decision is about the class: what differs in duties alone is for the duties to say.
   */
  private async markShipped(): Promise<void> {
    const { manager } = this.dataSource;
    const on = institutionDay(now());
    const { law } = await this.inForce.on(manager, on);
    if (lawById(law.ruleset.id) === undefined) return;
    const [{ due }]: [{ due: boolean }] = await this.dataSource.query(
      `select not exists (select from rules_shipped where id = $1)
          and exists (select from classification c join assessment a on a.id = c.assessment_id where a.ruleset_id = any($2)) as due`,
      [law.ruleset.id, earlierRulesets.map(({ id }) => id)],
    );
    if (!due) return;
    const rules: Released = { id: law.ruleset.id, layer: 'law', in_force_from: law.ruleset.inForceFrom };
    const marked = await this.walk(
      rules,
      on,
      async (row) => ({ before: (await this.inForce.law(manager, row.ruleset_id)).compiled, after: law.compiled }),
      (differences) => differences.some((difference) => difference !== 'duties'),
    );
    if (marked !== null) await this.finishShipped(law.ruleset, marked);
  }

  /** How many were marked; null where a stop came between. */
  private async walk(
    rules: Released,
    on: string,
    read: (row: Row) => Promise<Read>,
    matters: (differences: readonly Difference[]) => boolean,
  ): Promise<number | null> {
    let marked = 0;
    for (let last: string | null = null; !this.isStopping;) {
      const rows: Row[] = await this.dataSource.query(
        `select r.system_id, a.ruleset_id, a.house_id, f.answers
           from review r join classification c on c.system_id = r.system_id join assessment a on a.id = c.assessment_id
           join fact_set f on f.id = a.fact_set_id
          where $1::uuid is null or r.system_id > $1 order by r.system_id limit $2`,
        [last, BATCH],
      );
      const differing: string[] = [];
      for (const row of rows) {
        const { before, after } = await read(row);
        const { differences } = compareOn(before, after, factsOf(row.answers), on);
        if (differences.length > 0 && matters(differences)) differing.push(row.system_id);
      }
      marked += await this.markSome(rules, differing);
      if (rows.length < BATCH) return marked;
      last = rows.at(-1)!.system_id;
    }
    return null;
  }

  private async markSome(rules: Released, differing: readonly string[]): Promise<number> {
    if (differing.length === 0) return 0;
    return this.unitOfWork.run(actor, 'review.fall-due', async (tx) => {
      // Even where a row stands already from before a stop, the entry says that these rules touch the system.
      await this.reviews.noteDue(tx, differing, { rulesId: rules.id, inForceFrom: rules.in_force_from });
      for (const system of differing)
        tx.record({
          subject: { type: 'AiSystem', id: system },
          fact: { rules: rules.id, inForceFrom: rules.in_force_from },
          parts: await this.reviews.dueParts(tx, system),
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

  private async finish({ id }: Released, marked: number): Promise<void> {
    await this.unitOfWork.run(actor, 'rules.reviews-marked', async (tx) => {
      await this.rules.noteMarked(tx, id);
      tx.record({ subject: { type: 'Rules', id }, fact: { reviewsDue: marked }, parts: {} });
    });
  }

  private async finishShipped({ id, digest }: Ruleset, marked: number): Promise<void> {
    await this.unitOfWork.run(actor, 'rules.reviews-marked', async (tx) => {
      await tx.manager.query('insert into rules_shipped (id, digest, reviews_marked_at) values ($1, $2, $3)', [
        id,
        digest,
        tx.at,
      ]);
      tx.record({ subject: { type: 'Rules', id }, fact: { reviewsDue: marked, digest }, parts: {} });
    });
  }
}
