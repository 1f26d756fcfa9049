import { Injectable } from '@nestjs/common';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { linkPartName } from './link';

/** Takes a link away again; the log keeps that it was there. */
@Injectable()
export class UnlinkAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, linkId: string): Promise<void> {
    return this.unitOfWork.run(actor, 'strategy.unlink', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'link', 'AiSystem', found),
      );
      const link = await sql<{ action_code: string }>`
        delete from strategy_link where id = ${linkId} and system_id = ${system.id} returning action_code`.row(
        tx.manager,
      );
      if (!link) throw new Refusal('record.not-found');
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { action: link.action_code },
        parts: { [linkPartName(linkId)]: null },
      });
    });
  }
}
