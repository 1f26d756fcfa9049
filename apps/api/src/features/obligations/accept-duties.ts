import { Injectable } from '@nestjs/common';
import type { AcceptDuties as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { DutiesRepository } from './duties.repository';
import { noteChange } from './follow-assessment';
import { compareDuties, isEmpty } from './owed/compare-duties';
import { CurrentDuties } from './owed/current-duties';

/**
 * Accepts what the answers and rules of today change in the duties of a system. What was worked on stays to be read.
 */
@Injectable()
export class AcceptDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly current: CurrentDuties,
    private readonly duties: DutiesRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'duties.accept', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'update', 'Duty', found),
      );
      const basis = await this.current.basis(tx.manager, system.id);
      if (basis === null) throw new Refusal('classification.missing');
      if (basis.digest !== command.assessmentDigest) throw new Refusal('duty.answers-changed');
      const difference = compareDuties(
        await this.duties.of(tx.manager, system.id),
        this.current.owed(await this.current.today(tx.manager), basis),
      );
      if (isEmpty(difference)) throw new Refusal('duty.nothing-to-accept');
      const parts = await this.duties.takeOver(tx, system.id, difference);
      await noteChange(tx.manager, [{ systemId: system.id, difference: { added: [], removed: [], moved: [] } }], tx.at);
      const fact = {
        assessmentDigest: basis.digest,
        added: difference.added.map(({ owed }) => owed.key),
        removed: difference.removed.map(({ key: gone }) => gone),
        moved: difference.moved.map(({ to }) => to.key),
      };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts });
      return system.id;
    });
  }
}
