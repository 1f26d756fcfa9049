// What PostgreSQL 17 lacks of what the migrations use. Version 18 has it built in, and then that one is found first.

import { Client } from 'pg';

const FOLDS_SINCE = 180_000;

/**
 * `casefold` as the collation `pg_c_utf8` has it in version 18: each letter by itself, so ß stays ß. Two letters have a
 * second small form. After an upgrade to 18 nothing has to be done: the built-in function gives the same.
 */
export async function bridge(owner: string): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const {
      rows: [row],
    } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    if (row === undefined || row.version >= FOLDS_SINCE) return;
    await client.query(`create or replace function public.casefold(given text) returns text language sql immutable strict parallel safe as $$
      select translate(lower(given collate pg_c_utf8), 'ςſ', 'σs') $$`);
  } finally {
    await client.end();
  }
}
