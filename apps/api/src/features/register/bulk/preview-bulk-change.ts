import { Injectable } from '@nestjs/common';
import {
  BULK_MOST,
  type BulkPreview,
  type BulkPreviewItem,
  type PersonRef,
  type ProblemCode,
  type UnitRef,
} from '@registry/contracts';
import { barredFromUse, isUse, type Standing } from '@registry/review';
import { DataSource } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import { unitRef } from '../../../platform/database/refs';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Refusal } from '../../../platform/problems/refusal';
import { joinStanding, standing } from '../../review';
import {
  type AiSystem,
  applyBulk,
  type Changes,
  ReadBulk,
  type ReadBulkChange,
  requireBulk,
  systemOf,
  type SystemRow,
  systemRow,
  visibleSystems,
} from '../../systems';
import type { SystemFilters } from '../list/list-systems.query';
import { systemsFilter } from '../list/systems-filter';
import { isFound, readTextSearch } from '../list/text-search';
import type { PreviewBulkChangeDto } from './bulk.dto';

interface Wanted {
  readonly change: ReadBulkChange;
  /** Where each system stands. */
  readonly stands: ReadonlyMap<string, Standing>;
}

interface Row {
  system: SystemRow;
  unit: UnitRef;
}

/** Refuses what the database will refuse. */
function requireUse(system: AiSystem, changed: Changes, stands: Standing | undefined): void {
  const bar = stands && 'stage' in changed && isUse(system.stage) ? barredFromUse(stands) : null;
  if (bar !== null) throw new Refusal(bar);
}

/** Shows what one change of many would do to each, and changes nothing. */
@Injectable()
export class PreviewBulkChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly readBulk: ReadBulk,
  ) {}

  async execute(actor: Actor, { systems, filters, change }: PreviewBulkChangeDto): Promise<BulkPreview> {
    const read = await this.readBulk.execute(change);
    const { total, rows } =
      systems === undefined ? await this.filtered(actor, filters ?? {}) : await this.chosen(actor, systems);
    const stands = await this.standingOf(rows.map(({ system }) => String(system['id'])));
    const items = rows.map(({ system, unit }) => this.item(actor, systemOf(system), unit, { change: read, stands }));
    return { total, items, named: await this.named(items) };
  }

  private item(actor: Actor, system: AiSystem, unit: UnitRef, { change, stands }: Wanted): BulkPreviewItem {
    const { id, reference, name, stage, version } = system;
    let changed: Changes = {};
    let refusal: ProblemCode | null = null;
    try {
      requireBulk(this.gate, actor, change, system);
      const wanted = applyBulk(system, change, now());
      requireUse(system, wanted, stands.get(id));
      changed = wanted;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error.code;
    }
    return { id, reference, name, unit, stage, version, changed, refusal };
  }

  private async standingOf(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await sql<Standing & { id: string }>`
      select w.system_id as id, ${standing('w')} from review_standing w where w.system_id = any(${ids}::uuid[])`.rows(
      this.dataSource,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async chosen(actor: Actor, ids: readonly string[]): Promise<{ total: number; rows: Row[] }> {
    const rows = await this.rows(sql`s.id = any(${ids}::uuid[]) and ${visibleSystems(actor, 's')}`);
    const found = new Set(rows.map(({ system }) => system['id']));
    const missing = ids.flatMap((id, index) =>
      found.has(id) ? [] : [{ pointer: `/systems/${index}`, code: 'unknown', detail: 'There is no such system.' }],
    );
    if (missing.length > 0) throw new Refusal('record.not-found', {}, missing.slice(0, 50));
    return { total: rows.length, rows };
  }

  private async filtered(actor: Actor, query: SystemFilters): Promise<{ total: number; rows: Row[] }> {
    const search = await readTextSearch(this.dataSource, query.q);
    const filter = await systemsFilter(this.dataSource, actor, query);
    const condition = search ? sql`${filter} and ${isFound(search)}` : filter;
    const row = await sql<{ total: number }>`
      select count(*)::int as total from ai_system s ${joinStanding('s', 'w')} where ${condition}`.row(this.dataSource);
    const total = row?.total ?? 0;
    // Too many to be looked at are too many to be changed: nothing is shown that could not be done.
    return { total, rows: total > BULK_MOST ? [] : await this.rows(condition) };
  }

  private rows(condition: Sql): Promise<Row[]> {
    return sql<Row>`
      select ${systemRow} as system, ${unitRef('u')} as unit from ai_system s
        join organisation_unit u on u.id = s.unit_id ${joinStanding('s', 'w')}
        where ${condition} order by s.reference limit ${raw(BULK_MOST)}`.rows(this.dataSource);
  }

  private async named(items: readonly BulkPreviewItem[]): Promise<PersonRef[]> {
    const ids = items
      .flatMap(({ changed }) =>
        [changed['ownerId']?.from, changed['ownerId']?.to, changed['editorIds']?.from, changed['editorIds']?.to].flat(),
      )
      .filter((id): id is string => typeof id === 'string');
    return sql<PersonRef>`
      select p.id, p.name from person p where p.id = any(${[...new Set(ids)]}::uuid[])
       order by p.name collate by_name, p.id`.rows(this.dataSource);
  }
}
