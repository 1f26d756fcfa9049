import { Injectable } from '@nestjs/common';
import type { HandOver } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { People } from '../people';
import { SystemsRepository } from './systems.repository';

/** Gives a record to another owner. */
@Injectable()
export class HandOverSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly people: People,
    private readonly systems: SystemsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, { to, reason }: HandOver): Promise<void> {
    await this.people.requireActive([to], () => '/to');
    await this.unitOfWork.run(actor, 'system.hand-over', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'handOver', 'AiSystem', found),
      );
      const changed = system.handOver(to);
      await this.systems.save(tx, system);
      const fact = { changed, ...(reason === undefined ? {} : { reason }) };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { record: system.toPart() } });
    });
  }
}
