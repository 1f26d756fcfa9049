import { Injectable } from '@nestjs/common';
import type { SystemOrigin } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';

/** More sources than this tell of no record. */
const MOST = 100;

interface Row extends Omit<SystemOrigin, 'at'> {
  readonly at: Date;
}

/** Where a record came from. Whether somebody may read it is asked before. */
@Injectable()
export class OriginsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(systemId: string): Promise<SystemOrigin[]> {
    const rows = await sql<Row>`
      select o.source, o.said->>'externalId' as "externalId", i.file_name as file, o.row_number as row,
             i.changed_at as at, o.besides
        from import_origin o join import_set i on i.id = o.import_id
       where o.system_id = ${systemId} order by i.changed_at desc, o.source, o.source_key limit ${MOST}`.rows(
      this.dataSource,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
