// What is proven, and that a harmless change of the schema takes none of it away.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { API, as } from '../support/as';
import type { TestApp } from '../support/app';
import { withClient } from '../support/database';
import { filledRegister } from '../support/filled';
import { verifyFile } from '../support/verify-file';

const PATIENCE_MS = 180_000;

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

  async function exported(): Promise<string> {
    await app.app.get(Sealer).sealCommitted(30_000);
    const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-proof-')), 'register.json');
    writeFileSync(file, text);
    return file;
  }

  it('is intact', async () => {
    expect(verifyFile(await exported())).toEqual({ exitCode: 0, said: expect.stringContaining('intact') });
  });

  it(
    'stays intact when a migration adds an empty column, whatever the table',
    async () => {
      for (const table of await tables()) await owner((query) => query(`alter table ${table} add added_later text`));
      expect(verifyFile(await exported())).toEqual({ exitCode: 0, said: expect.stringContaining('intact') });
    },
    PATIENCE_MS,
  );
});
