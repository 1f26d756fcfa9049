import { Injectable } from '@nestjs/common';
import type { Evidence, Page, PersonRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import { today } from '../../platform/database/today';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';

interface Row extends Omit<Evidence, 'addedAt' | 'withdrawnAt' | 'size'> {
  size: string | null;
  addedAt: Date;
  withdrawnAt: Date | null;
  withdrawnBy: PersonRef | null;
}

const select = sql`
  select v.id, v.kind, v.title, v.file_name as "fileName", f.media_type as "mediaType", f.size, v.sha256, v.url, v.stands_for::text as "standsFor", v.valid_until::text as "validUntil",
         coalesce(v.valid_until < ${today}, false) as "isExpired", ${personRef('p')} as "addedBy", v.added_at as "addedAt",
         ${personRef('w')} as "withdrawnBy", v.withdrawn_at as "withdrawnAt", v.withdrawal_reason as "withdrawalReason",
         array(select u.target from evidence_use u where u.evidence_id = v.id order by u.target) as uses
    from evidence v join person p on p.id = v.added_by left join person w on w.id = v.withdrawn_by left join evidence_file f on f.sha256 = v.sha256`;

/** Reads evidence. */
@Injectable()
export class EvidenceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Of one system, newest first, with what was withdrawn. */
  async list(systemId: string, query: PageQuery): Promise<Page<Evidence>> {
    const [at, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['instant', 'uuid']);
    const rows = await sql<Row>`
      ${select}
       where v.system_id = ${systemId} and (${at}::timestamptz is null or (v.added_at, v.id) < (${at}::timestamptz, ${id}::uuid))
       order by v.added_at desc, v.id desc limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(rows, query.limit, evidenceOf, (row) => [row.addedAt.toISOString(), row.id]);
  }

  async get(systemId: string, id: string): Promise<Evidence> {
    const row = await sql<Row>`${select} where v.system_id = ${systemId} and v.id = ${id}`.row(this.dataSource);
    if (row === undefined) throw new Refusal('record.not-found');
    return evidenceOf(row);
  }
}

const evidenceOf = (row: Row): Evidence => ({
  ...row,
  size: row.size === null ? null : Number(row.size),
  addedAt: row.addedAt.toISOString(),
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
});
