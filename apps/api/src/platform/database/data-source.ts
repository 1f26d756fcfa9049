// How we talk to PostgreSQL.

import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../../../migrations';
import { PreparingClient } from './preparing-client';

/** Options of a connection; nothing is ever synchronised. */
export function dataSourceOptions(url: string, poolSize: number, timeZone: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    applicationName: 'ai-system-registry',
    poolSize,
    // Our statements touch few rows; compiling them, or splitting one over several processes, costs more than it saves.
    extra: {
      options: `-c jit=off -c max_parallel_workers_per_gather=0 -c registry.time_zone=${timeZone}`,
      Client: PreparingClient,
      idle_in_transaction_session_timeout: 30_000,
      statement_timeout: 30_000,
    },
  };
}
