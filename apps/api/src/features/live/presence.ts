import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { raw, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Reactions } from '../../platform/recording/reactions';
import { SystemsRepository } from '../systems';

/** Whoever has not said for so long that they are still there has left. */
export const PRESENT_SECONDS = 45;

/**
 * Who looks at which record. It is no part of the register: nothing of it is in the log, and it is known only to those
 * who look at the same record at the same time.
 */
@Injectable()
export class Presence implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.on('person.pseudonymise', async (tx, { subject }) => {
      if (subject.type === 'Person') await sql`delete from presence where person_id = ${subject.id}`.run(tx.manager);
      return null;
    });
  }

  /** Refuses with `record.not-found` what the person may not see. */
  async stay(actor: Actor, key: SystemKey): Promise<void> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    await sql`
      insert into presence (person_id, system_id, seen_at) values (${actor.id}, ${system.id}, now())
      on conflict (person_id, system_id) do update set seen_at = excluded.seen_at`.run(this.dataSource);
  }

  async leave(actor: Actor, { column, value }: SystemKey): Promise<void> {
    await sql`
      delete from presence where person_id = ${actor.id} and system_id = (select id from ai_system where ${raw(column)} = ${value})`.run(
      this.dataSource,
    );
  }

  /** Takes away what is over. */
  async sweep(): Promise<void> {
    await sql`delete from presence where seen_at < now() - interval '${raw(PRESENT_SECONDS)} seconds'`.run(
      this.dataSource,
    );
  }
}
