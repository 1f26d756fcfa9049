// The last walk through the duties of all systems, as officers see it.

import { Injectable } from '@nestjs/common';
import type { DutyRun } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';

export const DUTY_RUNS = 'work-out-duties';

/** How many systems have duties to be worked out. */
export async function countSystems(manager: EntityManager): Promise<number> {
  const row = await sql<{ count: number }>`select count(*)::int as count from classification`.row(manager);
  return row?.count ?? 0;
}

interface Row extends Omit<DutyRun, 'startedAt' | 'finishedAt'> {
  startedAt: Date;
  finishedAt: Date | null;
}

@Injectable()
export class DutyRunQueries {
  constructor(private readonly dataSource: DataSource) {}

  async last(): Promise<DutyRun | null> {
    const row = await sql<Row>`
      select id, case when asked_by is null then 'rules' else 'asked' end as reason, total, done, changed,
             started_at as "startedAt", finished_at as "finishedAt"
        from long_run where work = ${DUTY_RUNS} order by started_at desc limit 1`.row(this.dataSource);
    return row === undefined
      ? null
      : { ...row, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
  }
}
