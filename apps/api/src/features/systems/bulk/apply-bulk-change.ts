import { Injectable } from '@nestjs/common';
import type { ApplyBulkChange as Command, BulkResult } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { pointedAt } from '../../../platform/problems/pointed-at';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems.repository';
import { applyBulk, requireBulk, type ReadBulkChange } from './bulk-change';
import { ReadBulk } from './read-bulk';

type Seen = Command['systems'][number];

/** The same for each system. */
interface Batch {
  readonly change: ReadBulkChange;
  /** What the entry of each tells of the whole. */
  readonly told: { readonly batch: string; readonly of: number; readonly reason?: string };
}

/** Changes many systems as they were seen, all of them or none; the entries of all name the same batch. */
@Injectable()
export class ApplyBulkChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly readBulk: ReadBulk,
  ) {}

  async execute(actor: Actor, { change, systems, reason }: Command): Promise<BulkResult> {
    const told = { batch: randomUUID(), of: systems.length, ...(reason === undefined ? {} : { reason }) };
    const batch: Batch = { change: await this.readBulk.execute(change), told };
    // In one order, so that two batches that share systems wait for each other and do not lock each other out.
    const inOrder = systems.map((seen, index) => ({ seen, index })).sort((a, b) => (a.seen.id < b.seen.id ? -1 : 1));
    await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      for (const { seen, index } of inOrder)
        await this.one(tx, actor, seen, batch).catch((error: unknown) => {
          throw pointedAt(`/systems/${index}`, error);
        });
    });
    return { batch: told.batch, changed: systems.length };
  }

  private async one(
    tx: Recording<'system.change'>,
    actor: Actor,
    { id, version }: Seen,
    { change, told }: Batch,
  ): Promise<void> {
    const system = await this.systems.claim(tx, { column: 'id', value: id }, version, (found) =>
      requireBulk(this.gate, actor, change, found),
    );
    const changed = applyBulk(system, change, tx.at);
    if (Object.keys(changed).length === 0) throw new Refusal('bulk.nothing');
    await this.systems.save(tx, system);
    tx.record({ subject: { type: 'AiSystem', id }, fact: { changed, ...told }, parts: { record: system.toPart() } });
  }
}
