import { Injectable } from '@nestjs/common';
import type { ChangeSystem as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { People, Units } from '../people';
import type { SystemContent } from './ai-system';
import { detailsFrom, withheldFrom } from './details-input';
import { SystemsRepository } from './systems.repository';

/** Changes the content of a record. */
@Injectable()
export class ChangeSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly units: Units,
    private readonly people: People,
    private readonly systems: SystemsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<void> {
    const { reason, ...content } = await this.read(command);
    await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) => this.gate.require(actor, 'update', 'AiSystem', found));
      const changed = system.change(content, tx.at);
      await this.systems.save(tx, system);
      const fact = { changed, ...(reason === undefined ? {} : { reason }) };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { record: system.toPart() } });
    });
  }

  /** What was said, with names found and values checked. */
  private async read({ unit, editors, withheld, details, ...content }: Command): Promise<Partial<SystemContent> & { reason?: string }> {
    if (editors !== undefined) await this.people.requireActive(editors, (index) => `/editors/${index}`);
    return {
      ...content,
      details: detailsFrom(details),
      ...(withheld === undefined ? {} : { withheld: withheldFrom(withheld) }),
      ...(editors === undefined ? {} : { editorIds: [...new Set(editors)].sort() }),
      ...(unit === undefined ? {} : { unitId: (await this.units.choose(unit)).id }),
    };
  }
}
