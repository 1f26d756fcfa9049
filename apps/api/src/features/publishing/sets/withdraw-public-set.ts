import { Injectable } from '@nestjs/common';
import type { WithdrawPublicSet as Command } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { lockSubject } from '../../../platform/recording/lock-subject';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { withdrawalPart } from './public-set';

/** Takes a set back. Officers and auditors read it on; if it was the newest, the public reads none. */
@Injectable()
export class WithdrawPublicSet {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, number: number, { reason }: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'public-set.withdraw', async (tx) => {
      await lockSubject(tx, { type: 'PublicSet', id: 'next' });
      const found = await sql<{ id: string; isWithdrawn: boolean }>`
        select t.id, exists (select from public_set_withdrawal x where x.set_id = t.id) as "isWithdrawn"
          from public_set t where t.number = ${number}`.row(tx.manager);
      if (found === undefined) throw new Refusal('record.not-found');
      if (found.isWithdrawn) throw new Refusal('public-set.withdrawn-already');
      const withdrawal = { reason, withdrawn_by: actor.id, withdrawn_at: tx.at };
      await sql`
        insert into public_set_withdrawal (set_id, reason, withdrawn_by, withdrawn_at)
        values (${found.id}, ${reason}, ${actor.id}, ${tx.at})`.run(tx.manager);
      tx.record({
        subject: { type: 'PublicSet', id: found.id },
        fact: { number, reason },
        parts: { withdrawal: withdrawalPart(withdrawal) },
      });
    });
  }
}
