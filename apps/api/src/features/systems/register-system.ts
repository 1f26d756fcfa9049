import { Injectable } from '@nestjs/common';
import type { RegisterSystem as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Acting } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { AiSystem, type NewContent } from './ai-system';
import { ContentInput } from './content-input';
import { DuplicateCandidates } from './relations/duplicate-candidates';
import { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
import { SystemsRepository } from './systems.repository';

/** Enters an AI system in the register. */
@Injectable()
export class RegisterSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly input: ContentInput,
    private readonly systems: SystemsRepository,
    private readonly candidates: DuplicateCandidates,
    private readonly flagCandidates: FlagDuplicateCandidates,
  ) {}

  /** @param ownerId the person who will own the record; whoever registers, unless the product seeds it */
  async execute(actor: Acting, command: Command, ownerId: string = actor.id): Promise<AiSystem> {
    const { likenesses: likely = [], ...said } = command;
    const content = (await this.input.read(said)) as NewContent;
    const likenesses = await this.candidates.read(actor, likely);
    const system = await this.unitOfWork.run(actor, 'system.register', async (tx) => {
      const identity = { id: randomUUID(), reference: await this.systems.nextReference(tx), ownerId };
      const made = AiSystem.register(identity, content, tx.at);
      const parts = await this.systems.add(tx, made);
      tx.record({
        subject: { type: 'AiSystem', id: made.id },
        fact: { reference: made.reference },
        parts: { ...parts, ...(await this.candidates.add(tx, made.id, likenesses)) },
      });
      return made;
    });
    await this.flagCandidates.execute(system.id);
    return system;
  }
}
