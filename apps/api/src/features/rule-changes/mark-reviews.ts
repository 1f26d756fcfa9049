import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import { compareOn, type CompiledRuleset } from '@registry/classifier';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { systemActor } from '../../platform/identity/actor';
import { factsOf, type StoredAnswers } from '../classification';
import { RulesInForce } from '../rules';
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

const BATCH = 100;
const actor = systemActor('rules');

/**
 * After a release: marks every review whose result the new rules change as due again. In small transactions, so that
 * nobody waits for it; what a stop interrupted goes on at the next start.
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
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const open: { id: string }[] = await this.dataSource.query(`select id from rules where state = 'released' and reviews_marked_at is null`);
    for (const { id } of open) this.start(id);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.underWay;
  }

  /** One release after the other, beside everything else. */
  start(id: string): void {
    this.underWay = this.underWay.then(() => this.mark(id)).catch((error: unknown) => this.logger.error(error, `reviews for ${id} not marked`));
  }

  private async mark(id: string): Promise<void> {
    const [rules]: Released[] = await this.dataSource.query('select id, layer, in_force_from::text as in_force_from from rules where id = $1', [id]);
    if (!rules) return;
    const pair = await this.impact.pair(id);
    let marked = 0;
    for (let last: string | null = null; !this.isStopping;) {
      const rows: Row[] = await this.dataSource.query(
        `select r.system_id, a.ruleset_id, a.house_id, f.answers
           from review r join classification c on c.system_id = r.system_id join assessment a on a.id = c.assessment_id
           join fact_set f on f.id = a.fact_set_id
          where $1::uuid is null or r.system_id > $1 order by r.system_id limit $2`, [last, BATCH],
      );
      marked += await this.markSome(rules, pair, rows);
      if (rows.length < BATCH) return this.finish(rules, marked);
      last = rows.at(-1)!.system_id;
    }
  }

  private async markSome(rules: Released, pair: Pair, rows: readonly Row[]): Promise<number> {
    const differing: string[] = [];
    for (const row of rows) {
      const before = await this.assessedUnder(rules, pair, row);
      if (compareOn(before, pair.after, factsOf(row.answers), pair.on).differences.length > 0) differing.push(row.system_id);
    }
    if (differing.length === 0) return 0;
    return this.unitOfWork.run(actor, 'review.fall-due', async (tx) => {
      // Even where a row stands already from before a stop, the entry says that these rules touch the system.
      await tx.manager.query(
        `insert into review_due (system_id, rules_id, in_force_from, noted_at)
         select unnest($1::uuid[]), $2, $3, $4 on conflict do nothing`, [differing, rules.id, rules.in_force_from, tx.at],
      );
      for (const system of differing) tx.record({ subject: { type: 'AiSystem', id: system }, fact: { rules: rules.id, inForceFrom: rules.in_force_from }, parts: {} });
      return differing.length;
    });
  }

  /** The rules the answers were last read under; assessments older than house rules are taken as read under those replaced. */
  private async assessedUnder({ layer }: Released, pair: Pair, { ruleset_id: law, house_id: house }: Row): Promise<CompiledRuleset> {
    const { manager } = this.dataSource;
    if (layer === 'law') return (await this.inForce.law(manager, law)).compiled;
    return house === null ? pair.before : compiledWith(await this.inForce.law(manager, law), await this.inForce.house(manager, house));
  }

  private async finish({ id }: Released, marked: number): Promise<void> {
    await this.unitOfWork.run(actor, 'rules.reviews-marked', async (tx) => {
      await tx.manager.query('update rules set reviews_marked_at = $2 where id = $1', [id, tx.at]);
      tx.record({ subject: { type: 'Rules', id }, fact: { reviewsDue: marked }, parts: {} });
    });
  }
}
