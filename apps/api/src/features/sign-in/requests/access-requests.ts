import { Injectable } from '@nestjs/common';
import type { AccessRequest, Page } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { unitRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';

type Row = Omit<AccessRequest, 'requestedAt'> & { requestedAt: Date };

const select = sql`
  select r.id, r.subject, r.name, r.mail, r.language, case when u.id is not null then ${unitRef('u')} end as unit, r.state, r.reason,
         r.requested_at as "requestedAt", r.answer
    from access_request r left join organisation_unit u on u.id = r.unit_id`;

const shown = (row: Row): AccessRequest => ({ ...row, requestedAt: row.requestedAt.toISOString() });

/** Reads requests for access. */
@Injectable()
export class AccessRequests {
  constructor(private readonly dataSource: DataSource) {}

  /** Open ones, the oldest first. */
  async open(query: PageQuery): Promise<Page<AccessRequest>> {
    const [at, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['instant', 'uuid']);
    const rows = await sql<Row>`
      ${select}
       where r.state = 'open' and (${at}::timestamptz is null or (r.requested_at, r.id) > (${at}::timestamptz, ${id}::uuid))
       order by r.requested_at, r.id limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(rows, query.limit, shown, (row) => [row.requestedAt.toISOString(), row.id]);
  }

  /** One that stays locked until commit, or null. */
  async claim(manager: EntityManager, id: string): Promise<AccessRequest | null> {
    await sql`select from access_request where id = ${id} for update`.run(manager);
    const row = await sql<Row>`${select} where r.id = ${id}`.row(manager);
    return row === undefined ? null : shown(row);
  }
}
