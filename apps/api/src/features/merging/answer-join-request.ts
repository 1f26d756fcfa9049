import { Injectable } from '@nestjs/common';
import type { AnswerJoinRequest as Command } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';

/** Somebody's request to help keep a record. */
export interface JoinRequestKey {
  readonly system: SystemKey;
  readonly id: string;
}

/**
 * Accepts or refuses who asks to help keep a record. Accepting makes the person an editor of this version of the
 * record, which is a change like any other.
 */
@Injectable()
export class AnswerJoinRequest {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  async execute(
    actor: Actor,
    { system: key, id }: JoinRequestKey,
    expected: number,
    { state, answer }: Command,
  ): Promise<void> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'update', 'AiSystem', system);
    const settle = sql<{ personId: string }>`
      update join_request set state = ${state}, settled_by = ${actor.id}, settled_at = ${now()}, answer = ${answer ?? null}
       where id = ${id} and system_id = ${system.id} and state = 'open' returning person_id as "personId"`;
    if (state === 'refused') {
      if ((await settle.run(this.dataSource)) === 0) throw new Refusal('record.not-found');
      return;
    }
    await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const found = await this.systems.claim(tx, { column: 'id', value: system.id }, expected, (one) =>
        this.gate.require(actor, 'update', 'AiSystem', one),
      );
      const personId = (await settle.row(tx.manager))?.personId;
      if (personId === undefined) throw new Refusal('record.not-found');
      const changed = found.change(
        { editorIds: [...new Set([...found.editorIds, personId])].filter((one) => one !== found.ownerId).sort() },
        tx.at,
      );
      await this.systems.save(tx, found);
      tx.record({
        subject: { type: 'AiSystem', id: found.id },
        fact: { changed, means: 'join' },
        parts: { record: found.toPart() },
      });
    });
  }
}
