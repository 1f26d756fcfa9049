import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { SystemsRepository } from '../systems';

/**
 * Asks to help keep a record instead of registering its system twice. The asking is between two people and no part of
 * the register.
 */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, message: string | undefined): Promise<void> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    if (system.ownerId === actor.id || system.editorIds.includes(actor.id)) throw new Refusal('join.keeps-already');
    await sql`
      insert into join_request (id, system_id, person_id, message, state, asked_at)
       values (${randomUUID()}, ${system.id}, ${actor.id}, ${message ?? null}, 'open', ${now()})`.run(this.dataSource);
  }
}
