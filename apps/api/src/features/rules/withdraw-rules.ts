import { Injectable } from '@nestjs/common';
import type { WithdrawRules as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { RulesRepository } from './rules.repository';

/** Takes a draft back. */
@Injectable()
export class WithdrawRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RulesRepository,
  ) {}

  execute(actor: Actor, id: string, { reason }: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'rules.withdraw', async (tx) => {
      const { state } = await this.rules.claim(tx, id);
      if (state !== 'draft') throw new Refusal('rules.state', { state, command: 'withdraw' });
      await this.rules.settle(tx, id, 'withdrawn');
      tx.record({
        subject: { type: 'Rules', id },
        fact: reason === undefined ? {} : { reason },
        parts: { rules: await this.rules.part(tx, id) },
      });
    });
  }
}
