import { Injectable } from '@nestjs/common';
import type { JoinRequest, JoinRequestForMe, SystemMention } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { personRef } from '../../platform/database/refs';
import type { Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { mention, SystemsRepository } from '../systems';
import type { AnswerJoinRequestDto } from './dto/merging.dto';

type Row = Omit<JoinRequest, 'askedAt'> & { askedAt: Date };

const select = `
  select j.id, ${personRef('p')} as person, j.message, j.state, j.asked_at as "askedAt", j.answer from join_request j join person p on p.id = j.person_id`;

/**
 * Asking to help keep a record instead of registering its system twice. The asking is between two people and no part of the register;
 * that somebody becomes an editor is a change of the record like any other.
 */
@Injectable()
export class JoinRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** Open ones for those who keep the record; others see their own. */
  async of(actor: Actor, key: SystemKey): Promise<JoinRequest[]> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    const rows: Row[] = await this.dataSource.query(
      `${select} where j.system_id = $1 and ((j.state = 'open' and $3) or j.person_id = $2) order by j.asked_at desc, j.id limit 100`,
      [system.id, actor.id, this.keeps(actor, system)],
    );
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }

  /** Open ones for the records that I own or help to keep, the oldest first. */
  async forMe(actor: Actor): Promise<JoinRequestForMe[]> {
    const rows: (Row & { system: SystemMention })[] = await this.dataSource.query(
      `select j.id, ${personRef('p')} as person, j.message, j.state, j.asked_at as "askedAt", j.answer, ${mention} as system
         from join_request j join person p on p.id = j.person_id join ai_system s on s.id = j.system_id join organisation_unit u on u.id = s.unit_id
        where j.state = 'open' and s.stage <> 'retired'
          and s.id in (select o.id from ai_system o where o.owner_id = $1 union all select e.system_id from system_editor e where e.person_id = $1)
        order by j.asked_at, j.id limit 50`,
      [actor.id],
    );
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }

  async ask(actor: Actor, key: SystemKey, message: string | undefined): Promise<void> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    if (system.ownerId === actor.id || system.editorIds.includes(actor.id)) throw new Refusal('join.keeps-already');
    await this.dataSource.query(
      `insert into join_request (id, system_id, person_id, message, state, asked_at) values ($1, $2, $3, $4, 'open', $5)`,
      [randomUUID(), system.id, actor.id, message ?? null, now()],
    );
  }

  /** Accepting makes the person an editor of this version of the record. */
  async answer(
    actor: Actor,
    key: SystemKey,
    expected: number,
    id: string,
    { state, answer }: AnswerJoinRequestDto,
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

  private keeps(actor: Actor, system: { ownerId: string; editorIds: readonly string[] }): boolean {
    return system.ownerId === actor.id || system.editorIds.includes(actor.id);
  }
}
