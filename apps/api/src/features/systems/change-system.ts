import { Injectable } from '@nestjs/common';
import type { ChangeSystem as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { ContentInput } from './content-input';
import { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
import { SystemsRepository } from './systems.repository';
import { takenFact } from './taken-from';

/** Changes the content of a record. */
@Injectable()
export class ChangeSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly input: ContentInput,
    private readonly systems: SystemsRepository,
    private readonly flagCandidates: FlagDuplicateCandidates,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<void> {
    const { reason, takenFrom, ...said } = command;
    const content = await this.input.read(said);
    const { id, isRenamed } = await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'update', 'AiSystem', found),
      );
      const changed = system.change(content, tx.at);
      await this.systems.save(tx, system);
      const fact = { changed, ...(reason === undefined ? {} : { reason }), ...takenFact(takenFrom) };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { record: system.toPart() } });
      return { id: system.id, isRenamed: 'name' in changed };
    });
    if (isRenamed) await this.flagCandidates.execute([id]);
  }
}
