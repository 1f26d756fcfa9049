// A server that is killed while it writes a file that somebody asked for, and while it hands it over: the next one
// writes it anew or goes on, and what comes of it is one whole file with one entry.

import type { ExportJob } from '@registry/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { API } from '../support/as';
import { cloneDatabase, withClient, type TestDatabase } from '../support/database';
import { startServer, type KillableServer } from '../support/killable-server';

jest.setTimeout(180_000);

describe('a file that somebody asked for', () => {
  let database: TestDatabase;
  let server: KillableServer;
  beforeAll(async () => {
    database = await cloneDatabase();
    server = await startServer(database, 'staff');
  });
  afterAll(async () => {
    await server?.kill();
    await database?.drop();
  });

  const rows = async <Row>(sql: string): Promise<Row[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows as Row[]);

  async function ask(method: string, path: string): Promise<Response> {
    const answer = await fetch(`${server.url}${API}/exports/${path}`, { method, headers: { cookie: server.cookie } });
    if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
    for (const end = Date.now() + 60_000; ;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error('it did not come to that');
      await sleep(20);
    }
  }

  /** Asked for while nobody can write to a table, and killed there. */
  async function killedAt(table: string, isThere: string): Promise<string> {
    return withClient(database.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query(`lock table ${table} in exclusive mode`);
      const { id, state } = (await (await ask('POST', 'links?format=csv')).json()) as ExportJob;
      expect(state).toBe('writing');
      await until(async () => (await rows(`select from export_job where id = '${id}' and ${isThere}`))[0]);
      await server.kill();
      await client.query('rollback');
      return id;
    });
  }

  async function madeWhole(id: string): Promise<void> {
    server = await startServer(database, 'staff');
    const job = await until(async () => {
      const found = (await (await ask('GET', `jobs/${id}`)).json()) as ExportJob;
      return found.state === 'writing' || found.state === 'waiting' ? undefined : found;
    });
    expect(job).toMatchObject({ state: 'ready', refused: null });
    const bytes = await (await ask('GET', `jobs/${id}/file`)).text();
    expect(bytes).toBe(await (await ask('GET', 'links?format=csv')).text());
    expect(
      await rows(`
        select (select count(*)::int from audit_entry where subject_type = 'Export' and subject_id = '${id}') as entries,
               (select count(*)::int from notice where kind = 'export_ready' and details->>'export' = '${id}') as notices`),
    ).toEqual([{ entries: 1, notices: 1 }]);
  }

  it('is written anew when its server was killed before its bytes were kept', async () => {
    const id = await killedAt('evidence_chunk', `rows is not null`);
    await madeWhole(id);
  });

  it('is handed over when its server was killed before that was told', async () => {
    const id = await killedAt('audit_entry', 'upload_id is not null');
    await madeWhole(id);
    expect(await rows(`select attempts from export_job where id = '${id}'`)).toEqual([{ attempts: 1 }]);
  });
});
