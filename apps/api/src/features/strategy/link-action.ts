import { Injectable } from '@nestjs/common';
import type { LinkAction as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { linkPart, linkPartName } from './link';

/** Links a system to an action of the strategy. */
@Injectable()
export class LinkAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  execute(
    actor: Actor,
    key: SystemKey,
    expected: number,
    command: Command,
  ): Promise<{ systemId: string; linkId: string }> {
    return this.unitOfWork.run(actor, 'strategy.link', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'link', 'AiSystem', found),
      );
      const link = {
        id: randomUUID(),
        action_code: command.action,
        kind: command.kind,
        rationale: command.rationale,
        proposed_by: actor.id,
        proposed_at: tx.at,
      };
      await sql`insert into strategy_link (id, system_id, action_code, kind, rationale, proposed_by, proposed_at)
         values (${link.id}, ${system.id}, ${link.action_code}, ${link.kind}, ${link.rationale}, ${link.proposed_by}, ${link.proposed_at})`.run(
        tx.manager,
      );
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { action: command.action, kind: command.kind },
        parts: { [linkPartName(link.id)]: linkPart(link) },
      });
      return { systemId: system.id, linkId: link.id };
    });
  }
}
