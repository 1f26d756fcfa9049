import { Injectable } from '@nestjs/common';
import type {
  Duty,
  DutyChange,
  DutyItem,
  DutyQuarter,
  OwedDuty,
  Page,
  PersonRef,
  SystemDuties,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../platform/database/refs';
import { join, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { pageOf, readCursor } from '../../platform/http/paging';
import type { ListDutiesQuery } from './dto/duties.dto';
import { dutiesFilter, mayChange } from './duties-table';
import { DutiesRepository, dutyColumns } from './duties.repository';
import { isWorkedOn, owedOf, type StoredDuty } from './duty';
import { compareDuties, isEmpty } from './owed/compare-duties';
import { CurrentDuties } from './owed/current-duties';
import { inStanding, standing } from './owed/due';

interface Row extends StoredDuty {
  due_on: string | null;
  late_after: string | null;
  standing: Duty['standing'];
  responsible: PersonRef | null;
  evidence: string[];
}

interface ItemRow extends Row {
  system: DutyItem['system'];
  mayChange: boolean;
  sort: string;
}

const columns = sql`
  ${dutyColumns}, t.due_on::text, t.late_after::text, ${standing} as standing, (select ${personRef('p')} from person p where p.id = t.responsible_id) as responsible,
  array(select u.evidence_id from evidence_use u join evidence v on v.id = u.evidence_id and v.withdrawn_at is null
         where u.system_id = t.system_id and u.target = 'duty:' || t.id order by v.added_at) as evidence`;

/** The system `s`, as a list of duties names it. */
export const systemOf = sql`
  json_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'stage', s.stage, 'version', s.version,
    'unit', (select ${unitRef('u')} from organisation_unit u where u.id = s.unit_id), 'owner', (select ${personRef('o')} from person o where o.id = s.owner_id))`;

/** Reads duties. */
@Injectable()
export class DutiesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly current: CurrentDuties,
    private readonly duties: DutiesRepository,
  ) {}

  async ofSystem(systemId: string): Promise<SystemDuties> {
    const rows = await sql<Row>`
      select ${columns} from duty t join ai_system s on s.id = t.system_id where t.system_id = ${systemId}
       order by t.lapsed_at is not null, t.sort_on, t.key`.rows(this.dataSource);
    return { systemId, items: rows.map(dutyOf), change: await this.change(systemId) };
  }

  private async change(systemId: string): Promise<DutyChange | null> {
    const { manager } = this.dataSource;
    const basis = await this.current.basis(manager, systemId);
    if (basis === null) return null;
    const difference = compareDuties(
      await this.duties.of(manager, systemId),
      this.current.owed(await this.current.today(manager), basis),
    );
    if (isEmpty(difference)) return null;
    return {
      assessmentDigest: basis.digest,
      added: difference.added.map(({ owed }) => owed),
      removed: difference.removed.map((duty) => ({ id: duty.id, duty: owedOf(duty), isWorkedOn: isWorkedOn(duty) })),
      moved: difference.moved.map(({ stored, to }) => ({ id: stored.id, from: owedOf(stored), to })),
    };
  }

  /** Duties of all systems that somebody may read, the day that comes first in front. */
  async list(actor: Actor, query: ListDutiesQuery): Promise<Page<DutyItem>> {
    const where = dutiesFilter(actor, query);
    if (query.cursor !== undefined) {
      const [day, id] = readCursor(query.cursor, ['day', 'uuid']);
      where.push(sql`(t.sort_on, t.id) > (${day}::date, ${id}::uuid)`);
    }
    const rows = await sql<ItemRow>`
      select ${columns}, t.sort_on::text as sort, ${systemOf} as system, ${mayChange(actor)} as "mayChange"
        from duty t join ai_system s on s.id = t.system_id where ${join(where, ' and ')}
       order by t.sort_on, t.id limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      ({ system, mayChange: may, sort: _, ...row }) => ({ ...dutyOf(row), system, mayChange: may }),
      (row) => [row.sort, row.id],
    );
  }

  /**
   * How many fall into each quarter, from the earliest that is not done, for as many quarters as there are up to forty.
   */
  async quarters(actor: Actor, query: ListDutiesQuery): Promise<DutyQuarter[]> {
    const where = join(dutiesFilter(actor, { ...query, quarter: undefined }), ' and ');
    return sql<DutyQuarter>`
      select date_trunc('quarter', t.late_after)::date::text as from, count(*) filter (where t.is_open)::int as open, count(*) filter (where ${inStanding.overdue})::int as overdue,
             count(*) filter (where not t.is_open)::int as done
        from duty t join ai_system s on s.id = t.system_id where ${where} and t.late_after is not null
       group by 1 order by 1 limit 40`.rows(this.dataSource);
  }
}

function dutyOf(row: Row): Duty {
  return {
    ...(owedOf(row) as OwedDuty),
    id: row.id,
    state: row.state,
    reason: row.reason,
    note: row.note,
    responsible: row.responsible,
    dueOn: row.due_on,
    lateAfter: row.late_after,
    standing: row.standing,
    lapsedAt: row.lapsed_at?.toISOString() ?? null,
    changedAt: row.changed_at.toISOString(),
    evidence: row.evidence,
  };
}
