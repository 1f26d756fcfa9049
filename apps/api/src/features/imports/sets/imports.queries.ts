import { Injectable } from '@nestjs/common';
import {
  ROW_KINDS,
  type ImportCounts,
  type ImportMapping,
  type ImportProgress,
  type ImportSet,
  type Page,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { join, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';
import { Refusal } from '../../../platform/problems/refusal';
import { resultOf, type StoredImport } from './import-set';

interface Row extends StoredImport {
  progress: ImportProgress | null;
}

const columns = sql`i.*,
  (select json_build_object('done', l.done, 'total', l.total, 'startedAt', l.started_at)
     from long_run l where l.key = i.id::text and l.finished_at is null order by l.started_at desc limit 1) as progress`;

/** Reads what somebody brought. */
@Injectable()
export class ImportsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<ImportSet>> {
    const where = [sql`i.started_by = ${actor.id}`];
    if (query.cursor !== undefined) {
      const [at, id] = readCursor(query.cursor, ['instant', 'uuid']);
      where.push(sql`(i.started_at, i.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const rows = await sql<Row>`
      select ${columns} from import_set i where ${join(where, ' and ')}
       order by i.started_at desc, i.id desc limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(rows, query.limit, importOf, (row) => [row.started_at.toISOString(), row.id]);
  }

  async get(actor: Actor, id: string): Promise<ImportSet> {
    const row =
      await sql<Row>`select ${columns} from import_set i where i.id = ${id} and i.started_by = ${actor.id}`.row(
        this.dataSource,
      );
    if (row === undefined) throw new Refusal('record.not-found');
    return importOf(row);
  }
}

function importOf(row: Row): ImportSet {
  return {
    id: row.id,
    source: row.source,
    state: row.state,
    file: {
      name: row.file_name,
      size: Number(row.file_size),
      sha256: row.file_sha256,
      sheets: row.found.kind === 'xlsx' ? row.found.sheets : [],
      isMixed: row.found.kind !== 'xlsx' && row.found.isMixed,
      form: row.form,
    },
    headers: [...row.headers],
    mapping: row.mapping as unknown as ImportMapping,
    rows: row.rows,
    counts: Object.fromEntries(ROW_KINDS.map((kind) => [kind, row.counts[kind] ?? 0])) as ImportCounts,
    progress:
      row.progress === null ? null : { ...row.progress, startedAt: new Date(row.progress.startedAt).toISOString() },
    refused: row.refused,
    result: row.batch === null || row.which === null ? null : { batch: row.batch, which: row.which, ...resultOf(row) },
    startedAt: row.started_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    version: row.version,
  };
}
