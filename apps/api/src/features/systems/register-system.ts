import { Injectable } from '@nestjs/common';
import type { RegisterSystem as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Acting, Actor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { Units } from '../people';
import { AiSystem, type NewContent } from './ai-system';
import { ContentInput } from './content-input';
import { DuplicateCandidates } from './relations/duplicate-candidates';
import { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
import { SystemsRepository } from './systems.repository';
import { takenFact } from './taken-from';

/** Enters an AI system in the register. */
@Injectable()
export class RegisterSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly units: Units,
    private readonly input: ContentInput,
    private readonly systems: SystemsRepository,
    private readonly candidates: DuplicateCandidates,
    private readonly flagCandidates: FlagDuplicateCandidates,
  ) {}

  /** @param ownerId the person who will own the record; whoever registers, unless the product seeds it */
  async execute(actor: Acting, command: Command, ownerId: string = actor.id): Promise<AiSystem> {
    const { likenesses: likely = [], takenFrom, ...said } = command;
    const content = (await this.input.read(said)) as NewContent;
    if (actor.kind === 'person') await this.requireRight(actor as Actor, content);
    const likenesses = await this.candidates.read(actor, likely);
    const system = await this.unitOfWork.run(actor, 'system.register', async (tx) => {
      const identity = { id: randomUUID(), reference: await this.systems.nextReference(tx), ownerId };
      const made = AiSystem.register(identity, content, tx.at);
      const parts = await this.systems.add(tx, made);
      tx.record({
        subject: { type: 'AiSystem', id: made.id },
        fact: { reference: made.reference, ...takenFact(takenFrom) },
        parts: { ...parts, ...(await this.candidates.add(tx, made.id, likenesses)) },
      });
      return made;
    });
    await this.flagCandidates.execute([system.id]);
    return system;
  }

  /** Some may register in a part of the institution alone. */
  private async requireRight(actor: Actor, { unitId, visibility = 'institution' }: NewContent): Promise<void> {
    const unitPath = await this.units.pathOf(unitId);
    this.gate.require(actor, 'create', 'AiSystem', { ownerId: actor.id, editorIds: [], unitId, unitPath, visibility });
  }
}
