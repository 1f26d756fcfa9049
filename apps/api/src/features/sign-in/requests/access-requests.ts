import { Injectable } from '@nestjs/common';
import type { AccessRequest, Page } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { unitRef } from '../../../platform/database/refs';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';

type Row = Omit<AccessRequest, 'requestedAt'> & { requestedAt: Date };

const select = `
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
    const rows: Row[] = await this.dataSource.query(
      `${select} where r.state = 'open' and ($1::timestamptz is null or (r.requested_at, r.id) > ($1, $2::uuid)) order by r.requested_at, r.id limit $3`,
      [at, id, query.limit + 1],
    );
    return pageOf(rows, query.limit, shown, (row) => [row.requestedAt.toISOString(), row.id]);
  }

  /** One that stays locked until commit, or null. */
  async claim(manager: EntityManager, id: string): Promise<AccessRequest | null> {
    await manager.query('select from access_request where id = $1 for update', [id]);
    const [row]: Row[] = await manager.query(`${select} where r.id = $1`, [id]);
    return row === undefined ? null : shown(row);
  }
}
