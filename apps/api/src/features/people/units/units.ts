import { Injectable } from '@nestjs/common';
import type { Unit } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import { Refusal } from '../../../platform/problems/refusal';

const columns = sql`
  u.id, u.code, u.name_en as "nameEn", u.name_fr as "nameFr", u.name_de as "nameDe", u.parent_id as "parentId",
  u.active_from::text as "activeFrom", u.active_to::text as "activeTo", u.version,
  coalesce(u.active_to < ${today}, false) as "isClosed"`;

/** Reads organisation units. */
@Injectable()
export class Units {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<Unit[]> {
    return sql<Unit>`select ${columns} from organisation_unit u order by u.code limit 5000`.rows(this.dataSource);
  }

  /** By UUID or code, or a code it had before; null when there is none. */
  async find(idOrCode: string, manager: EntityManager = this.dataSource.manager): Promise<Unit | null> {
    const unit = await sql<Unit>`select ${columns} from organisation_unit u where u.id = unit_named(${idOrCode})`.row(
      manager,
    );
    return unit ?? null;
  }

  async get(id: string, manager?: EntityManager): Promise<Unit> {
    const unit = await this.find(id, manager);
    if (!unit) throw new Refusal('record.not-found');
    return unit;
  }

  /**
   * The unit that somebody chose for a record or a person.
   * Refuses with `unit.unknown` or, when it has been closed, `unit.closed`.
   */
  async choose(idOrCode: string, pointer = '/unit'): Promise<Unit> {
    const unit = await this.find(idOrCode);
    if (!unit) throw new Refusal('unit.unknown', {}, [{ pointer, code: 'unknown', detail: 'There is no such unit.' }]);
    if (unit.isClosed)
      throw new Refusal('unit.closed', {}, [
        { pointer, code: 'closed', detail: `The unit ${unit.code} has been closed.` },
      ]);
    return unit;
  }

  /** Ids of the units above, from the top, and of the unit itself. */
  async pathOf(id: string): Promise<string[]> {
    const row = await sql<{ path: string[] }>`select w.path from unit_path w where w.unit_id = ${id}`.row(
      this.dataSource,
    );
    return row?.path ?? [];
  }
}
