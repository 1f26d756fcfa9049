// What is proven, and that a harmless change of the schema takes none of it away.

import type { TestApp } from '../support/app';
import { withClient } from '../support/database';
import { exported } from '../support/exported';
import { filledRegister } from '../support/filled';
import { excuseOf, excuses } from '../support/proof-excuses';
import { columnsOf, fingerprint, unseenIn } from '../support/tampering';
import { verifyFile } from '../support/verify-file';

const PATIENCE_MS = 300_000;

describe('the proof of a filled register', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await filledRegister();
  }, PATIENCE_MS);
  afterAll(() => app?.close());

  const owner = <T>(work: (query: (sql: string) => Promise<unknown>) => Promise<T>): Promise<T> =>
    withClient(app.database.ownerUrl, (client) => work((sql) => client.query(sql)));
  const tables = async (): Promise<string[]> =>
    withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
      );
      return rows.map(({ name }) => name);
    });

  it('is intact', async () => {
    expect(verifyFile(await exported(app))).toEqual({ exitCode: 0, said: expect.stringContaining('intact') });
  });

  it(
    'sees whatever is changed by hand, but for what is excused',
    async () => {
      const unseen = await withClient(app.database.ownerUrl, async (client) => {
        await client.query('set session_replication_role = replica');
        const found: string[] = [];
        const before = new Map<string, string>();
        for (const column of await columnsOf(client)) {
          if (excuseOf(column) !== undefined) continue;
          const { table } = column;
          if (!before.has(table)) before.set(table, await fingerprint(client, table));
          const rows = await unseenIn(client, column, before.get(table) ?? '');
          if (rows !== null && rows.length > 0) found.push(`${column.table}.${column.column}`);
        }
        return found;
      });
      expect(unseen).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('has rows in every table that is proven, or nothing of it would be tried', async () => {
    const empty = await withClient(app.database.ownerUrl, async (client) => {
      const proven = new Set(
        (await columnsOf(client)).filter((one) => excuseOf(one) === undefined).map(({ table }) => table),
      );
      const found: string[] = [];
      for (const table of proven) {
        const { rows } = await client.query<{ some: boolean }>(`select exists (select from "${table}") as some`);
        if (!rows[0]?.some) found.push(table);
      }
      return found;
    });
    expect(empty).toEqual([]);
  });

  it('excuses nothing that is not there', async () => {
    const there = await withClient(app.database.ownerUrl, columnsOf);
    const names = new Set(there.flatMap(({ table, column }) => [table, `${table}.${column}`]));
    expect(Object.keys(excuses).filter((name) => !names.has(name))).toEqual([]);
  });

  it(
    'stays intact when a migration adds an empty column, whatever the table',
    async () => {
      for (const table of await tables()) await owner((query) => query(`alter table ${table} add added_later text`));
      expect(verifyFile(await exported(app))).toEqual({ exitCode: 0, said: expect.stringContaining('intact') });
    },
    PATIENCE_MS,
  );
});
