import { Injectable } from '@nestjs/common';
import type { WithdrawEvidence as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { evidencePart, evidencePartName, EvidenceRepository } from './evidence.repository';
import { SystemEvidence } from './system-evidence';

/** Takes evidence back with a reason. What was added is never deleted. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly systemEvidence: SystemEvidence,
    private readonly evidence: EvidenceRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, id: string, { reason }: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'evidence.withdraw', async (tx) => {
      const systemId = await this.systemEvidence.claim(tx, actor, key);
      const before = await this.evidence.find(tx.manager, systemId, id);
      if (before.withdrawn_at !== null) throw new Refusal('evidence.withdrawn-already');
      const after = { ...before, withdrawn_by: actor.id, withdrawn_at: tx.at, withdrawal_reason: reason };
      await this.evidence.save(tx, after);
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { title: before.title, reason },
        parts: { [evidencePartName(id)]: evidencePart(after) },
      });
      return systemId;
    });
  }
}
