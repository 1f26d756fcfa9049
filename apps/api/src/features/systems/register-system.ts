import { Injectable } from '@nestjs/common';
import type { RegisterSystem as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Acting } from '../../platform/identity/actor';
import { Units } from '../people';
import { AiSystem, type SystemContent } from './ai-system';
import { detailsFrom } from './details-input';
import { SystemsRepository } from './systems.repository';

/** Enters an AI system in the register. */
@Injectable()
export class RegisterSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
    private readonly systems: SystemsRepository,
  ) {}

  /** @param ownerId the person who will own the record; whoever registers, unless the product seeds it */
  async execute(actor: Acting, command: Command, ownerId: string = actor.id): Promise<AiSystem> {
    const details = detailsFrom(command.details);
    const unit = await this.units.choose(command.unit);
    return this.unitOfWork.run(actor, 'system.register', (tx) => this.register(tx, { ...command, unitId: unit.id, details }, ownerId));
  }

  private async register(tx: Transaction, content: Command & Pick<SystemContent, 'unitId' | 'details'>, ownerId: string): Promise<AiSystem> {
    const { unit: _, ...said } = content;
    const identity = { id: randomUUID(), reference: await this.systems.nextReference(tx), ownerId };
    const system = AiSystem.register(identity, said, tx.at);
    await this.systems.add(tx, system);
    tx.record({
      subject: { type: 'AiSystem', id: system.id },
      fact: { reference: system.reference },
      parts: { record: system.toPart() },
    });
    return system;
  }
}
