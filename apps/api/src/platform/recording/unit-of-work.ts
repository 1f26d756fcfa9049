import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Acting } from '../ground/actor';
import type { Subject } from '@registry/audit-log';
import type { Intent } from '@registry/contracts/intents';
import { Journal, OutOfOrder } from './journal';
import { lockSubject } from './lock-subject';
import { Reactions } from './reactions';
import { keepKey } from './repeatable';
import { mayRetry } from '../database/sql-states';
import { OpenTransaction, type Recording } from './transaction';
import { now } from '../ground/now';

const ATTEMPTS = 5;

/** The only way to change anything: a change and its audit entry commit together, or neither does. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: Journal,
    private readonly reactions: Reactions,
  ) {}

  /**
   * Runs `work` in one transaction and appends an entry per recorded fact before commit.
   * On a serialisation failure or deadlock the whole work runs again, so it must have no effect outside. Many who write
   * to one subject at once, and lock nothing of it, wait for each other the second time.
   * @param intent what is done, e.g. `system.register`; the catalogue says what may then be recorded
   */
  async run<Name extends Intent, T>(
    actor: Acting,
    intent: Name,
    work: (tx: Recording<Name>) => Promise<T>,
  ): Promise<T> {
    let contested: Subject | null = null;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.attempt(actor, intent, contested, work);
        if (actor.repeatable) actor.repeatable.isKept = true;
        this.journal.nudge();
        await this.reactions.followUp(intent);
        return result;
      } catch (error) {
        if (attempt === ATTEMPTS || !mayRetry(error)) throw error;
        if (error instanceof OutOfOrder) contested = error.subject;
      }
    }
  }

  private attempt<Name extends Intent, T>(
    actor: Acting,
    intent: Name,
    contested: Subject | null,
    work: (tx: Recording<Name>) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = new OpenTransaction<Name>(manager, actor, now());
      if (contested !== null) await lockSubject(tx, contested);
      await keepKey(tx);
      const result = await work(tx);
      if (tx.facts.length === 0) throw new Error(`${intent} ended without a fact for the audit log`);
      await this.reactions.run(tx, intent);
      await this.journal.append(tx, intent);
      return result;
    });
  }
}
