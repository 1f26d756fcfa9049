import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { as } from '../support/as';
import { register } from '../support/builders';
import { cloneDatabase, withClient } from '../support/database';

const SEALERS_LOCK = 7_236_012;

/** Uses up transaction ids until `margin` are left before the next power of ten. */
async function approachPowerOfTen(client: Client, margin: number): Promise<void> {
  const {
    rows: [{ now }],
  } = await client.query('select pg_current_xact_id()::text::int as now');
  const left = 10 ** String(now).length - now - margin;
  await client.query('create temp table burnt (n integer)');
  // Each block that writes takes an id of its own.
  await client.query(
    `do $$ begin for n in 1..${left} loop begin insert into burnt values (n); exception when others then raise; end; end loop; end $$`,
  );
}

describe('the sealed log', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('keeps the order of transactions when their ids gain a digit, and goes on afterwards', async () => {
    const staff = await as(app, 'staff');
    const sealer = app.app.get(Sealer);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('select pg_advisory_lock($1)', [SEALERS_LOCK]);
      await approachPowerOfTen(client, 6);
      for (let n = 0; n < 12; n += 1) await register(staff, { name: `System ${n}` });
      await client.query('select pg_advisory_unlock($1)', [SEALERS_LOCK]);
    });
    await sealer.seal();
    await register(staff, { name: 'One more' });
    await sealer.seal();
    await withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query(`select l.number::int, l.tx::text::int as tx, length(l.tx::text) as digits,
        (select count(*)::int from audit_entry) as entries from audit_log l order by l.number`);
      expect(rows.map(({ number }) => number)).toEqual(
        Array.from({ length: rows[0].entries }, (_, index) => index + 1),
      );
      expect(rows.map(({ tx }) => tx)).toEqual(rows.map(({ tx }) => tx).sort((a, b) => a - b));
      expect(new Set(rows.map(({ digits }) => digits)).size).toBeGreaterThan(1);
    });
  }, 60_000);

  it('waits a little for a transaction that is still running, so that an export holds what was committed before it', async () => {
    const staff = await as(app, 'staff');
    const sealer = app.app.get(Sealer);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('select pg_current_xact_id()');
      await register(staff, { name: 'While another is running' });
      const all = async (): Promise<number> =>
        (
          await app.app
            .get(DataSource)
            .query(
              'select count(*)::int as count from audit_entry e where not exists (select from audit_log l where l.entry_id = e.id)',
            )
        )[0].count;
      await sealer.seal();
      expect(await all()).toBeGreaterThan(0);
      setTimeout(() => void client.query('commit'), 300);
      await sealer.sealCommitted();
      expect(await all()).toBe(0);
    });
  });

  it('does not wait for what is still running in another database of the server', async () => {
    const other = await cloneDatabase();
    const staff = await as(app, 'staff');
    await withClient(other.ownerUrl, async (client) => {
      await client.query('begin; create table written (n integer); insert into written values (1)');
      await register(staff, { name: 'While a neighbour is busy' });
      await app.app.get(Sealer).seal();
      const [{ open }]: [{ open: number }] = await app.app
        .get(DataSource)
        .query('select count(*)::int as open from audit_entry where id > (select max(entry_id) from audit_log)');
      expect(open).toBe(0);
      await client.query('rollback');
    });
    await other.drop();
  });
});
