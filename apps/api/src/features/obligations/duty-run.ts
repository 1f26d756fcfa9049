// The last walk through the duties of all systems, as officers see it.

import { Injectable } from '@nestjs/common';
import type { DutyRun } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';

export const DUTY_RUNS = 'work-out-duties';

/** How many systems have duties to be worked out. */
export async function countSystems(manager: EntityManager): Promise<number> {
  const [row]: { count: number }[] = await manager.query('select count(*)::int as count from classification');
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
    const [row]: Row[] = await this.dataSource.query(
      `select id, case when asked_by is null then 'rules' else 'asked' end as reason, total, done, changed,
              started_at as "startedAt", finished_at as "finishedAt"
         from long_run where work = $1 order by started_at desc limit 1`,
      [DUTY_RUNS],
    );
    return row === undefined
      ? null
      : { ...row, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
  }
}
