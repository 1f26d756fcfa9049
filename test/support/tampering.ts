// What somebody with all rights over the database could change behind everybody's back, a value at a time.

import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { provenHistories, provenParts, provenSubjects } from '../../apps/api/src/features/exports/proven-parts';
import { sql } from '../../apps/api/src/platform/database/sql';
import type { ProvenHistory } from '../../apps/api/src/platform/recording/proven-part';

export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Digest of what an export shows of a table: of all parts whose statement reads it, and of whom they are. */
export async function fingerprint(client: Client, table: string): Promise<string> {
  const reads = new RegExp(`\\b${table}\\b`);
  const hash = createHash('sha256');
  const kinds: readonly ProvenHistory[] = [...provenParts, ...provenHistories];
  for (const { type, ids } of provenSubjects) {
    if (reads.test(ids.bound.text)) hash.update(JSON.stringify((await client.query(ids.bound)).rows));
    for (const { subject, rows, of, isPresent } of kinds) {
      const parts = rows(sql`subject.id`);
      if (subject !== type || !reads.test(parts.bound.text)) continue;
      const found = await client.query<{ id: string; row: unknown }>(
        sql`select subject.id, to_jsonb(part) as row from (${ids}) subject cross join lateral (${parts}) part`.bound,
      );
      for (const { id, row } of found.rows)
        hash.update(JSON.stringify([id, of(row as never), isPresent?.(row as never) ?? null]));
    }
  }
  return hash.digest('hex');
}

/** All columns of all tables of ours that have rows. */
export async function columnsOf(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.table_name as table, c.column_name as column, c.udt_name as type
       from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
      where c.table_schema = 'public' and c.is_generated = 'NEVER' order by 1, 2`,
  );
  return rows;
}

/** Other values that a column of a type may take, tried one after the other: constraints hold, triggers do not. */
function others({ table, column, type }: Column): string[] {
  const own = `"${column}"`;
  const elsewhere = `(select x."${column}" from "${table}" x where x."${column}" is distinct from t.${own} limit 1)`;
  const made: Record<string, string[]> = {
    text: [`${own} || 'x'`, `'x'`],
    uuid: ['gen_random_uuid()'],
    timestamptz: [`${own} - interval '1 day'`, `${own} + interval '1 day'`],
    date: [`${own} + 1`, `${own} - 1`],
    int4: [`${own} + 1`],
    int8: [`${own} + 1`],
    bool: [`not ${own}`],
    jsonb: [`'{"x": "x"}'`, `'["x"]'`, `'{}'`, `'[]'`],
    _text: [`'{}'`, `array_append(${own}, 'x')`],
    _uuid: [`'{}'`],
    bytea: [`${own} || '\\x00'::bytea`],
  };
  const empty: Record<string, string> = { timestamptz: 'now()', date: 'current_date', int4: '1', bool: 'true' };
  return [...(made[type] ?? []), elsewhere, empty[type] ?? `'x'`, 'null'];
}

/** Where only some rows of a table are proven. */
const provenRows: Readonly<Record<string, string>> = { saved_view: 'is_shared' };

/**
 * Changes the value in the first and in the last row that the table has, each by itself, and tells in which of the two
 * nothing of it can be seen. Null where the table is empty or the column takes no other value.
 */
export async function unseenIn(client: Client, column: Column, before: string): Promise<readonly string[] | null> {
  const { table, column: name } = column;
  const { rows } = await client.query<{ first: string; last: string | null }>(
    `select min(ctid)::text as first, nullif(max(ctid), min(ctid))::text as last from "${table}" where ${provenRows[table] ?? 'true'}`,
  );
  const places = [rows[0]?.first, rows[0]?.last].filter((place) => typeof place === 'string');
  const unseen: string[] = [];
  let tried = 0;
  for (const [index, place] of places.entries()) {
    for (const other of others(column)) {
      // Short: a transaction that writes holds back sealing on the whole server.
      await client.query('begin');
      try {
        const { rowCount } = await client.query(
          `update "${table}" t set "${name}" = ${other} where t.ctid = '${place}' and (${other}) is distinct from t."${name}"`,
        );
        if (rowCount !== 1) continue;
        tried++;
        if ((await fingerprint(client, table)) === before) unseen.push(index === 0 ? 'first' : 'last');
        break;
      } catch {
        // No such value: the next one.
      } finally {
        await client.query('rollback');
      }
    }
  }
  return tried === 0 ? null : unseen;
}
