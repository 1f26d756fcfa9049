import { Injectable } from '@nestjs/common';
import { shippedLawById } from '@registry/assessment/earlier';
import type { ProposeRules as Command } from '@registry/contracts';
import { exampleHouseRules } from '@registry/law/house';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { checkRules } from './check-rules';
import { RulesInForce } from './rules-in-force';
import { RulesRepository } from './rules.repository';

/** Keeps rules as a draft. A draft is never changed: others are proposed under another id. */
@Injectable()
export class ProposeRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RulesRepository,
    private readonly inForce: RulesInForce,
  ) {}

  execute(actor: Actor, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'rules.propose', async (tx) => {
      const today = institutionDay(tx.at);
      const checked = checkRules(command, (await this.inForce.on(tx.manager, today)).law);
      if (checked.inForceFrom < today) throw new Refusal('rules.too-early', { today });
      if (shippedLawById(checked.id) !== undefined || checked.id === exampleHouseRules.layer.id)
        throw new Refusal('rules.id-taken');
      await this.rules.propose(tx, command.layer, checked, command.reason);
      tx.record({
        subject: { type: 'Rules', id: checked.id },
        fact: { layer: command.layer, digest: checked.digest },
        parts: { rules: await this.rules.part(tx, checked.id) },
      });
      return checked.id;
    });
  }
}
