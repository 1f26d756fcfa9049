import { Injectable } from '@nestjs/common';
import type { ChangeSystem as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { Units } from '../people';
import { detailsFrom } from './details-input';
import { SystemsRepository } from './systems.repository';

/** Changes the content of a record. */
@Injectable()
export class ChangeSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly units: Units,
    private readonly systems: SystemsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<void> {
    const { unit, reason, ...content } = command;
    const details = detailsFrom(command.details);
    const unitId = unit === undefined ? undefined : (await this.units.find(unit))?.id;
    if (unit !== undefined && unitId === undefined) {
      throw new Refusal('system.unit-unknown', {}, [{ pointer: '/unit', code: 'unknown', detail: 'There is no such unit.' }]);
    }
    await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) => this.gate.require(actor, 'update', 'AiSystem', found));
      const changed = system.change({ ...content, details, ...(unitId === undefined ? {} : { unitId }) }, tx.at);
      await this.systems.save(tx, system);
      const fact = { changed, ...(reason === undefined ? {} : { reason }) };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { record: system.toPart() } });
    });
  }
}
