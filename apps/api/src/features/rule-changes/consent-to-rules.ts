import { Injectable } from '@nestjs/common';
import { CONSENTS_NEEDED, type ConsentToRules as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { LongRuns } from '../../platform/jobs/long-run';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { RulesRepository } from '../rules';
import { beginMarking } from './mark-reviews';

/**
 * An officer agrees to a draft as read. With the second one the rules are released, and reviews they touch fall due.
 */
@Injectable()
export class ConsentToRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RulesRepository,
    private readonly longRuns: LongRuns,
  ) {}

  async execute(actor: Actor, id: string, { digest }: Command): Promise<void> {
    const isReleased = await this.unitOfWork.run(actor, 'rules.consent', async (tx) => {
      const rules = await this.rules.claim(tx, id);
      if (rules.state !== 'draft') throw new Refusal('rules.state', { state: rules.state, command: 'consent' });
      if (rules.digest !== digest) throw new Refusal('rules.changed');
      const consents = await this.rules.consent(tx, rules);
      const isLast = consents >= CONSENTS_NEEDED;
      if (isLast) {
        const today = institutionDay(tx.at);
        if (rules.in_force_from < today) throw new Refusal('rules.too-early', { today });
        await this.rules.settle(tx, id, 'released');
        await beginMarking(this.longRuns, tx.manager, id);
      }
      tx.record({
        subject: { type: 'Rules', id },
        fact: { digest, consents, state: isLast ? 'released' : 'draft' },
        parts: { rules: await this.rules.part(tx, id) },
      });
      return isLast;
    });
    if (isReleased) this.longRuns.go();
  }
}
