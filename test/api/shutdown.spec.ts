// What a process still has to do when it is stopped, it does before its connections go.

import { once } from 'node:events';
import { connect } from 'node:net';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

/** Names the sealer's lock. */
const SEALER = 7_236_012;

describe('a process that is stopped', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeEach(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterEach(() => app.database.drop());

  const one = (query: string): Promise<unknown> =>
    withClient(
      app.database.ownerUrl,
      async (client) => Object.values((await client.query(query)).rows[0] as object)[0],
    );

  it('writes down what it has refused since the last time', async () => {
    for (let times = 0; times < 3; times += 1) await staff.get(`${API}/audit/entries`).expect(403);
    await app.app.close();
    expect(await one(`select times::int from refusal_count where code = 'access.denied'`)).toBe(3);
  });

  it('waits for no connection on which nothing was ever asked', async () => {
    const { port } = new URL(app.url);
    const silent = connect(Number(port), '127.0.0.1');
    await once(silent, 'connect');
    // Somebody else is answered after it, so that the server knows of it.
    await staff.get(`${API}/session`).expect(200);
    const ended = once(silent, 'close');
    const patience = setTimeout(() => silent.destroy(new Error('it was waited for')), 10_000);
    await Promise.all([app.app.close(), ended]);
    clearTimeout(patience);
  });

  it('ends the sealing that is under way', async () => {
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('select pg_advisory_lock($1)', [SEALER]);
      await register(staff);
      // Until the sealer waits for whoever has its lock.
      while (Number(await one(`select count(*) from pg_locks where locktype = 'advisory' and not granted`)) === 0)
        await new Promise((go) => {
          setTimeout(go, 20);
        });
      const closing = app.app.close();
      await new Promise((go) => {
        setTimeout(go, 300);
      });
      await client.query('select pg_advisory_unlock($1)', [SEALER]);
      await closing;
    });
    expect(
      await one('select count(*)::int from audit_entry left join audit_log l on l.entry_id = id where l is null'),
    ).toBe(0);
  });
});
