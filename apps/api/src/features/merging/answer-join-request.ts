import { Injectable } from '@nestjs/common';
import type { AnswerJoinRequest as Command } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
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
    const settle =
      'update join_request set state = $3, settled_by = $4, settled_at = $6, answer = $5 where id = $1 and system_id = $2 and state = \'open\' returning person_id as "personId"';
    const values = [id, system.id, state, actor.id, answer ?? null, now()];
    if (state === 'refused') {
      const [rows]: [unknown[]] = await this.dataSource.query(settle, values);
      if (rows.length === 0) throw new Refusal('record.not-found');
      return;
    }
    await this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const found = await this.systems.claim(tx, { column: 'id', value: system.id }, expected, (one) =>
        this.gate.require(actor, 'update', 'AiSystem', one),
      );
      const [rows]: [{ personId: string }[]] = await tx.manager.query(settle, values);
      const personId = rows[0]?.personId;
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
