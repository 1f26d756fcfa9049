import { Injectable } from '@nestjs/common';
import { abilityFor, type GrantInForce, type RegistryAbility } from '@registry/access';
import type { EntityManager } from 'typeorm';
import { grantsOf } from './grants';

interface Row {
  id: string;
  unit_path: string[];
  grants: GrantInForce[];
}

/** What other people than the one who acts may do, with the roles of this moment. */
@Injectable()
export class Abilities {
  /** By person; nobody who has left. */
  async of(manager: EntityManager, ids: readonly string[]): Promise<Map<string, RegistryAbility>> {
    if (ids.length === 0) return new Map();
    const rows: Row[] = await manager.query(
      `select p.id, w.path as unit_path, ${grantsOf} as grants from person p join unit_path w on w.unit_id = p.unit_id where p.active and p.id = any($1::uuid[])`, [ids],
    );
    return new Map(rows.map(({ id, unit_path: unitPath, grants }) => [id, abilityFor({ id, unitPath, grants })]));
  }
}
