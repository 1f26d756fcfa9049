import { Injectable } from '@nestjs/common';
import type { SystemRelation } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { visibleSystems } from '../visible-systems';

interface Row extends Omit<SystemRelation, 'proposedAt' | 'settledAt'> {
  proposedAt: Date;
  settledAt: Date | null;
}

/** A `SystemMention` from `ai_system` and `organisation_unit` under these aliases. */
export const mention = (system: string, unit: string): Sql => {
  const s = raw(system);
  return sql`
    json_build_object('id', ${s}.id, 'reference', ${s}.reference, 'name', ${s}.name, 'unit', ${unitRef(unit)}, 'stage', ${s}.stage)`;
};

/** Reads relations, as far as the reader may see the other system. */
@Injectable()
export class RelationsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor, systemId: string): Promise<SystemRelation[]> {
    const visible = visibleSystems(actor, 's');
    const rows = await sql<Row>`
      select r.id, r.kind, case when r.system_id = ${systemId} then 'from' else 'to' end as direction, ${mention('s', 'u')} as other, r.state, r.reason,
             ${personRef('p')} as "proposedBy", r.proposed_at as "proposedAt", ${personRef('q')} as "settledBy", r.settled_at as "settledAt"
        from system_relation r
        join ai_system s on s.id = case when r.system_id = ${systemId} then r.other_id else r.system_id end
        join organisation_unit u on u.id = s.unit_id
        left join person p on p.id = r.proposed_by left join person q on q.id = r.settled_by
       where (r.system_id = ${systemId} or r.other_id = ${systemId}) and ${visible}
       order by r.kind, r.proposed_at, r.id limit 500`.rows(this.dataSource);
    return rows.map((row) => ({
      ...row,
      proposedAt: row.proposedAt.toISOString(),
      settledAt: row.settledAt?.toISOString() ?? null,
    }));
  }

  /**
   * Ids of systems named by id or reference; refuses with `relation.system-unknown` those that are not there for this
   * reader.
   */
  async readable(actor: Actor, names: readonly string[], pointer: (index: number) => string): Promise<string[]> {
    const visible = visibleSystems(actor, 's');
    const wanted = names.map((name) => (name.startsWith('AIS-') ? name : name.toLowerCase()));
    const rows = await sql<{ id: string; reference: string }>`
      select s.id, s.reference from ai_system s
       where (s.id::text = any(${wanted}) or s.reference = any(${wanted})) and ${visible}`.rows(this.dataSource);
    const found = names.map(
      (name) => rows.find(({ id, reference }) => name === reference || name.toLowerCase() === id)?.id,
    );
    const faults = found.flatMap((id, index) =>
      id === undefined ? [{ pointer: pointer(index), code: 'unknown', detail: 'There is no such system.' }] : [],
    );
    if (faults.length > 0) throw new Refusal('relation.system-unknown', {}, faults);
    return found as string[];
  }
}
