// A server that is killed while it reads, compares, applies or takes back a file: the next one goes on where it was,
// with nothing lost and nothing done twice.

import type { ImportSet, ImportState } from '@registry/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { API } from '../support/as';
import { cloneDatabase, withClient, type TestDatabase } from '../support/database';
import { startServer, type KillableServer } from '../support/killable-server';

jest.setTimeout(180_000);

const ROWS = 1_200;
/** One row of so many answers a question. */
const ANSWERS = 6;

describe('an import', () => {
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

  async function ask(method: string, path: string, body?: string | object, version?: number): Promise<ImportSet> {
    const answer = await fetch(`${server.url}${API}${path}`, {
      method,
      headers: {
        cookie: server.cookie,
        'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json',
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as ImportSet;
  }

  async function until(id: string, is: (set: ImportSet) => boolean): Promise<ImportSet> {
    for (const end = Date.now() + 100_000; ;) {
      const set = await ask('GET', `/imports/${id}`);
      if (is(set)) return set;
      if (Date.now() > end) throw new Error(`it did not come to that: ${set.state} ${JSON.stringify(set.progress)}`);
      await sleep(5);
    }
  }

  const hasBegun = ({ progress }: ImportSet): boolean => (progress?.done ?? 0) > 0;

  /** Killed when some of it is done, and not all; what the next one makes of it. */
  async function killedWhile(id: string, state: ImportState, next: ImportState): Promise<ImportSet> {
    const { progress } = await until(id, (set) => set.state !== state || hasBegun(set));
    expect(progress?.done).toBeGreaterThan(0);
    expect(progress?.done).toBeLessThan(ROWS);
    await server.kill();
    server = await startServer(database, 'staff');
    return until(id, (set) => set.state === next);
  }

  const rows = async <Row>(sql: string): Promise<Row[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows as Row[]);

  it('goes on when its server was killed, at each of its steps', async () => {
    const lines = Array.from(
      { length: ROWS },
      (_, n) => `${n},Killed ${n},What,Why,HR.C.3,Development,In-house,${n % ANSWERS === 0 ? 'yes' : ''}`,
    );
    const file = ['Id,Name,Description,Purpose,Unit,Status,Origin,sys_machine_based', ...lines].join('\n');
    const { id } = await ask('POST', '/imports?name=killed.csv&source=killed', file);

    const read = await killedWhile(id, 'reading', 'read');
    expect(read.rows).toBe(ROWS);
    await ask('PUT', `/imports/${id}/mapping`, { mapping: read.mapping }, read.version);

    const compared = await killedWhile(id, 'comparing', 'compared');
    expect(compared.counts).toMatchObject({ new: ROWS, duplicate: 0, invalid: 0 });
    await ask('POST', `/imports/${id}/applications`, { which: 'all' }, compared.version);

    const applied = await killedWhile(id, 'applying', 'applied');
    expect(applied.result).toMatchObject({ registered: ROWS, changed: 0, failed: 0 });
    expect(
      await rows(`
        select (select count(*)::int from ai_system where name like 'Killed %' and not is_withdrawn) as systems,
               (select count(distinct name)::int from ai_system where name like 'Killed %') as names,
               (select count(distinct payload->'fact'->>'row')::int from audit_entry
                 where intent = 'system.register' and payload->'fact'->>'batch' = '${applied.result!.batch}') as entries,
               (select count(*)::int from assessment a join ai_system s on s.id = a.system_id where s.name like 'Killed %') as answered,
               (select count(*)::int from audit_entry where intent = 'import.apply') as applications`),
    ).toEqual([{ systems: ROWS, names: ROWS, entries: ROWS, answered: ROWS / ANSWERS, applications: 1 }]);
    await ask('POST', `/imports/${id}/undoings`, {}, applied.version);

    const undone = await killedWhile(id, 'undoing', 'undone');
    expect(undone.result).toMatchObject({ registered: 0, undone: ROWS });
    expect(
      await rows(`
        select (select count(*)::int from ai_system where name like 'Killed %' and not is_withdrawn) as systems,
               (select count(*)::int from audit_entry where intent = 'import.undo') as undoings`),
    ).toEqual([{ systems: 0, undoings: 1 }]);
  });
});
