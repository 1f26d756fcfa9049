import { Injectable } from '@nestjs/common';
import type { SystemRelation } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { visibleSystems } from '../visible-systems';

interface Row extends Omit<SystemRelation, 'proposedAt' | 'settledAt'> {
  proposedAt: Date;
  settledAt: Date | null;
}

/** A `SystemMention` of `ai_system s` with its unit `u`. */
export const mention = `json_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'unit', ${unitRef('u')}, 'stage', s.stage)`;

/** Reads relations, as far as the reader may see the other system. */
@Injectable()
export class RelationsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor, systemId: string): Promise<SystemRelation[]> {
    const visible = visibleSystems(actor, 2);
    const rows: Row[] = await this.dataSource.query(
      `select r.id, r.kind, case when r.system_id = $1 then 'from' else 'to' end as direction, ${mention} as other, r.state, r.reason,
              ${personRef('p')} as "proposedBy", r.proposed_at as "proposedAt", ${personRef('q')} as "settledBy", r.settled_at as "settledAt"
         from system_relation r
         join ai_system s on s.id = case when r.system_id = $1 then r.other_id else r.system_id end
         join organisation_unit u on u.id = s.unit_id
         left join person p on p.id = r.proposed_by left join person q on q.id = r.settled_by
        where (r.system_id = $1 or r.other_id = $1) and ${visible.sql}
        order by r.kind, r.proposed_at, r.id limit 500`,
      [systemId, ...visible.values],
    );
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
    const visible = visibleSystems(actor, 2);
    const rows: { id: string; reference: string }[] = await this.dataSource.query(
      `select s.id, s.reference from ai_system s where (s.id::text = any($1) or s.reference = any($1)) and ${visible.sql}`,
      [names.map((name) => (name.startsWith('AIS-') ? name : name.toLowerCase())), ...visible.values],
    );
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
