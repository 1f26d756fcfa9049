// The application never migrates by itself; it refuses to start on a schema it does not know.

import type { DataSource } from 'typeorm';
import { migrations } from '../../../../../migrations';
import { sql } from './sql';

/** Throws unless exactly the migrations this code knows have run. */
export async function checkSchema(dataSource: DataSource): Promise<void> {
  const rows: { name: string }[] = await sql`select name from schema_migration order by timestamp`
    .rows(dataSource)
    .catch(() => []);
  const found = rows.map((row) => row.name);
  const expected = migrations.map((migration) => migration.name);
  if (found.join() === expected.join()) return;
  const missing = expected.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !expected.includes(name));
  throw new Error(
    `The database schema does not fit this version: ${missing.length} migrations have not run ` +
      `(${missing.join(', ') || 'none'}), ${unknown.length} are newer than this code (${unknown.join(', ') || 'none'}).`,
  );
}
