import { Injectable } from '@nestjs/common';
import type { ClassState, Page, SystemDetail, SystemSummary } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../platform/database/refs';
import { containing } from '../../platform/database/like';
import { pageOf, readCursor } from '../../platform/http/paging';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { detailsOf, type SystemRow } from './system-row';
import { visibleSystems } from './visible-systems';
import { reviewState, standing, standingJoins } from './standing';
import type { ListSystemsQuery, SystemSort } from './dto/list-systems.query';

interface Row extends Omit<SystemDetail, 'class' | 'changedAt' | 'registeredAt' | 'details'> {
  details: SystemRow;
  class: ClassState | null;
  changedAt: Date;
  registeredAt: Date;
  sortName: string;
}

const joins = `
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${standingJoins}`;

const columns = `
  s.id, s.reference, s.name, s.stage, s.changed_at as "changedAt", lower(s.name) as "sortName",
  ${unitRef('u')} as unit, ${personRef('o')} as owner, s.visibility, ${standing}`;

/** What only the whole record shows. */
const more = `
  s.summary, s.intended_purpose as "intendedPurpose", s.origin, s.version, s.registered_at as "registeredAt",
  s.retired_on::text as "retiredOn", s.retirement_reason as "retirementReason", s.restriction_reason as "restrictionReason", s.withheld,
  (select w.path from unit_path w where w.unit_id = s.unit_id) as "unitPath", to_jsonb(s) as details,
  (select coalesce(json_agg(${personRef('p')} order by p.name, p.id), '[]')
     from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors`;

const sorts: Record<SystemSort, { column: string; cast: string; part: 'text' | 'instant'; key: (row: Row) => string }> = {
  name: { column: 'lower(s.name)', cast: 'text', part: 'text', key: (row) => row.sortName },
  reference: { column: 's.reference', cast: 'text', part: 'text', key: (row) => row.reference },
  changedAt: { column: 's.changed_at', cast: 'timestamptz', part: 'instant', key: (row) => row.changedAt.toISOString() },
};

/** The read side of the register. */
@Injectable()
export class SystemsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: ListSystemsQuery): Promise<Page<SystemSummary>> {
    const { where, values } = filter(actor, query);
    const descending = query.sort.startsWith('-');
    const sort = sorts[query.sort.replace('-', '') as SystemSort];
    const direction = descending ? 'desc' : 'asc';
    const page = [...where];
    const pageValues = [...values];
    if (query.cursor !== undefined) {
      const [value, id] = readCursor(query.cursor, [sort.part, 'uuid']);
      pageValues.push(value, id);
      page.push(`(${sort.column}, s.id) ${descending ? '<' : '>'} ($${pageValues.length - 1}::${sort.cast}, $${pageValues.length}::uuid)`);
    }
    pageValues.push(query.limit + 1);
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} from ai_system s ${joins} where ${page.join(' and ')}
        order by ${sort.column} ${direction}, s.id ${direction} limit $${pageValues.length}`,
      pageValues,
    );
    const result = pageOf(rows, query.limit, summary, (row) => [sort.key(row), row.id]);
    return query.count ? { ...result, total: await this.count(where, values) } : result;
  }

  /** The whole record. Whether this reader may see it was asked before. */
  async get(key: SystemKey): Promise<SystemDetail> {
    const [row]: Row[] = await this.dataSource.query(
      `select ${columns}, ${more} from ai_system s ${joins} where s.${key.column} = $1`, [key.value],
    );
    if (!row) throw new Refusal('record.not-found');
    const { sortName: _, ...shown } = row;
    return { ...shown, details: detailsOf(row.details), registeredAt: row.registeredAt.toISOString(), changedAt: row.changedAt.toISOString() };
  }

  private async count(where: readonly string[], values: readonly unknown[]): Promise<number> {
    const [row]: { total: number }[] = await this.dataSource.query(
      `select count(*)::int as total from ai_system s ${joins} where ${where.join(' and ')}`, [...values],
    );
    return row?.total ?? 0;
  }
}

function filter(actor: Actor, query: ListSystemsQuery): { where: string[]; values: unknown[] } {
  const visible = visibleSystems(actor, 1);
  const values: unknown[] = [...visible.values];
  const where = [visible.sql];
  const add = (sql: (place: string) => string, value: unknown): void => {
    values.push(value);
    where.push(sql(`$${values.length}`));
  };
  if (query.may) {
    const may = visibleSystems(actor, values.length + 1, query.may);
    values.push(...may.values);
    where.push(may.sql);
  }
  if (query.owner === 'me') add((place) => `s.owner_id = ${place}`, actor.id);
  if (query.stage) add((place) => `s.stage = any(${place}::text[])`, query.stage);
  if (query.class) add((place) => `c.headline = any(${place}::text[])`, query.class);
  if (query.reviewState) add((place) => `(${reviewState}) = any(${place}::text[])`, query.reviewState);
  if (query.q) {
    add((place) => `lower(s.name || ' ' || s.reference || ' ' || s.summary) like ${place}`, containing(query.q));
  }
  return { where, values };
}

function summary(row: Row): SystemSummary {
  return {
    id: row.id,
    reference: row.reference,
    name: row.name,
    unit: row.unit,
    stage: row.stage,
    owner: row.owner,
    visibility: row.visibility,
    class: row.class,
    decidedClass: row.decidedClass,
    reviewState: row.reviewState,
    changedAt: row.changedAt.toISOString(),
  };
}
