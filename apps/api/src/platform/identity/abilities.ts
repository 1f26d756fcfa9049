import { Injectable } from '@nestjs/common';
import { abilityFor, type GrantInForce, type RegistryAbility } from '@registry/access';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/sql';
import type { Actor } from '../ground/actor';
import { grantsOf } from './grants';

interface Row {
  id: string;
  name: string;
  unit_path: string[];
  grants: GrantInForce[];
}

/** What other people than the one who acts may do, with the roles of this moment. */
@Injectable()
export class Abilities {
  /** By person; nobody who has left. */
  async of(manager: EntityManager, ids: readonly string[]): Promise<Map<string, RegistryAbility>> {
    return new Map((await this.rows(manager, ids)).map((row) => [row.id, actorOf(row).ability]));
  }

  /** Somebody for whom something is read while nobody is signed in; null for who has left. */
  async actor(manager: EntityManager, id: string): Promise<Actor | null> {
    const [row] = await this.rows(manager, [id]);
    return row === undefined ? null : actorOf(row);
  }

  private async rows(manager: EntityManager, ids: readonly string[]): Promise<Row[]> {
    if (ids.length === 0) return [];
    return sql<Row>`
      select p.id, p.name, w.path as unit_path, ${grantsOf} as grants from person p
        join unit_path w on w.unit_id = p.unit_id where p.active and p.id = any(${ids}::uuid[])`.rows(manager);
  }
}

function actorOf({ id, name, unit_path: unitPath, grants }: Row): Actor {
  const person = { id, unitPath, grants };
  return { kind: 'person', ...person, name, requestId: null, ability: abilityFor(person) };
}
