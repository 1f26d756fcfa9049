import { Injectable } from '@nestjs/common';
import { asSubject, type SystemFields } from '@registry/access';
import type { EntityManager } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import { Abilities } from '../../../platform/identity/abilities';
import { inForce } from '../../../platform/identity/grants';
import { uuidPattern } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { SystemsRepository } from '../../systems';
import { ownersOf } from './public-set-owners';
import type { RecipientGroup, Telling } from './who-hears';

/** Everybody with a role in force, for the whole institution or for a unit in a path. */
const withRole = (role: 'admin' | 'compliance', unitPath: readonly string[]): Sql<{ id: string }> =>
  sql<{ id: string }>`
    select g.person_id as id from role_grant g
     where g.role = ${role} and ${inForce} and (g.unit_id is null or g.unit_id = any(${unitPath}::uuid[]))`;

/** Looks up who the people are that hear of something. Nobody hears of what they may not read. */
@Injectable()
export class Recipients {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly abilities: Abilities,
  ) {}

  /** Ids of people who are here, without the one who acted. */
  async of(
    manager: EntityManager,
    { systemId, groups: circles = [], people = [], thread, publicSet, except = [] }: Telling,
    by: string | null,
  ): Promise<string[]> {
    if (systemId !== null && !uuidPattern.test(systemId)) return [];
    const system = systemId === null ? null : await this.systemOf(manager, systemId);
    if (systemId !== null && system === null) return [];
    // The log is followed whatever an entry holds: what is no id names nobody.
    const found = new Set(people.filter((id) => uuidPattern.test(id)));
    for (const circle of circles) {
      if (circle === 'keepers' || circle === 'owner')
        for (const id of system === null ? [] : await this.keeping(manager, system, circle)) found.add(id);
      else for (const id of await this.holding(manager, circle, system?.unitPath ?? [])) found.add(id);
    }
    if (thread !== undefined && uuidPattern.test(thread))
      for (const id of await this.writers(manager, thread)) found.add(id);
    if (publicSet !== undefined && uuidPattern.test(publicSet.id))
      for (const id of await ownersOf(manager, publicSet)) found.add(id);
    for (const id of [...except, ...(by === null ? [] : [by])]) found.delete(id);
    const abilities = await this.abilities.of(manager, [...found]);
    return [...found].filter((id) => {
      const ability = abilities.get(id);
      return ability !== undefined && (system === null || ability.can('read', asSubject('AiSystem', system)));
    });
  }

  private async systemOf(manager: EntityManager, id: string) {
    try {
      return await this.systems.access({ column: 'id', value: id }, manager);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  /**
   * Who keeps a record: owner and editors, as far as they are here; where nobody is, whoever coordinates above, else
   * the officers.
   */
  private async keeping(manager: EntityManager, system: SystemFields, circle: 'keepers' | 'owner'): Promise<string[]> {
    const rows = await sql<{ id: string }>`
      select id from person where active and id = any(${[system.ownerId, ...system.editorIds]}::uuid[])`.rows(manager);
    const here = rows.map(({ id }) => id);
    if (circle === 'owner' && here.includes(system.ownerId)) return [system.ownerId];
    if (here.length > 0) return here;
    const above =
      system.visibility === 'restricted'
        ? []
        : await sql<{ id: string }>`
          select g.person_id as id from role_grant g join person p on p.id = g.person_id and p.active
           where g.role = 'coordinator' and g.unit_id = any(${system.unitPath}::uuid[]) and ${inForce}`.rows(manager);
    return above.length > 0 ? above.map(({ id }) => id) : this.holding(manager, 'officers', system.unitPath);
  }

  private async holding(
    manager: EntityManager,
    circle: Exclude<RecipientGroup, 'keepers' | 'owner'>,
    unitPath: readonly string[],
  ): Promise<string[]> {
    const rows = await (circle === 'admins' ? withRole('admin', []) : withRole('compliance', unitPath)).rows(manager);
    return rows.map(({ id }) => id);
  }

  private async writers(manager: EntityManager, thread: string): Promise<string[]> {
    const rows = await sql<{ id: string }>`
      select distinct written_by as id from comment where thread_id = ${thread}`.rows(manager);
    return rows.map(({ id }) => id);
  }
}
