import { Injectable } from '@nestjs/common';
import type { JoinRequest, JoinRequestForMe, SystemMention } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { personRef } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { mention, SystemsRepository } from '../systems';

type Row = Omit<JoinRequest, 'askedAt'> & { askedAt: Date };

const select = sql`
  select j.id, ${personRef('p')} as person, j.message, j.state, j.asked_at as "askedAt", j.answer from join_request j join person p on p.id = j.person_id`;

/** Reads who asks to help keep a record. */
@Injectable()
export class JoinRequestsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** Open ones for those who keep the record; others see their own. */
  async of(actor: Actor, key: SystemKey): Promise<JoinRequest[]> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    const rows = await sql<Row>`
      ${select}
       where j.system_id = ${system.id} and ((j.state = 'open' and ${this.keeps(actor, system)}) or j.person_id = ${actor.id})
       order by j.asked_at desc, j.id limit 100`.rows(this.dataSource);
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }

  /** Open ones for the records that I own or help to keep, the oldest first. */
  async forMe(actor: Actor): Promise<JoinRequestForMe[]> {
    const rows = await sql<Row & { system: SystemMention }>`
      select j.id, ${personRef('p')} as person, j.message, j.state, j.asked_at as "askedAt", j.answer, ${mention('s', 'u')} as system
        from join_request j join person p on p.id = j.person_id join ai_system s on s.id = j.system_id join organisation_unit u on u.id = s.unit_id
       where j.state = 'open' and s.stage <> 'retired'
         and s.id in (select o.id from ai_system o where o.owner_id = ${actor.id} union all select e.system_id from system_editor e where e.person_id = ${actor.id})
       order by j.asked_at, j.id limit 50`.rows(this.dataSource);
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }

  private keeps(actor: Actor, system: { ownerId: string; editorIds: readonly string[] }): boolean {
    return system.ownerId === actor.id || system.editorIds.includes(actor.id);
  }
}
