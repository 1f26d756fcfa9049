// What a version of the product begins to prove is taken up as it stands; what was proven already is not.

import { ProveUnproven } from '../../apps/api/src/features/exports';
import { provenHistories, provenSubjects } from '../../apps/api/src/features/exports/proven-parts';
import { systemActor } from '../../apps/api/src/platform/ground/actor';
import { UnitOfWork } from '../../apps/api/src/platform/recording/unit-of-work';
import { startApp, type TestApp } from '../support/app';
import { as } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { exported } from '../support/exported';
import { verifyFile } from '../support/verify-file';

/** Long transactions of other tests on the same server hold sealing back. */
jest.setTimeout(180_000);

describe('a register that an earlier version proved', () => {
  let app: TestApp;
  let systemId: string;
  beforeAll(async () => {
    app = await startApp();
    systemId = (await register(await as(app, 'staff'))).id;
    // It named kinds of record and histories, not kinds of part.
    await app.app.get(UnitOfWork).run(systemActor('proof'), 'register.prove', async (tx) => {
      const types = provenSubjects.map(({ type }) => type);
      const histories = provenHistories.map(({ name }) => name);
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: { types, histories }, parts: {} });
    });
  });
  afterAll(() => app?.close());

  const byHand = (sql: string): Promise<unknown> =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(sql);
    });
  const found = async (): Promise<string> => verifyFile(await exported(app)).said;
  const takeUp = (): Promise<void> => app.app.get(ProveUnproven).execute();

  it('is intact again once what is proven now is taken up', async () => {
    await byHand(`insert into review_due (system_id, rules_id, in_force_from, noted_at)
      values ('${systemId}', 'earlier', '2026-08-02', now())`);
    expect(await found()).toContain('a record differs from what the log says');
    await takeUp();
    expect(await found()).toContain('intact');
    await byHand(`update review_due set in_force_from = '2027-08-02'`);
    expect(await found()).toContain('due:earlier');
    await byHand(`update review_due set in_force_from = '2026-08-02'`);
  });

  it('is not made whole by taking up what was proven before', async () => {
    await byHand(`insert into strategy_link (id, system_id, action_code, kind, rationale, proposed_by, proposed_at)
      select gen_random_uuid(), '${systemId}', a.code, 'supports', 'By hand.', (select id from person limit 1), now()
        from strategy_action a limit 1`);
    await app.app.get(UnitOfWork).run(systemActor('proof'), 'register.prove', async (tx) => {
      tx.record({
        subject: { type: 'Register', id: 'register' },
        fact: { types: ['AiSystem'], histories: [] },
        parts: {},
      });
    });
    await takeUp();
    expect(await found()).toContain('link:');
  });

  it('is taken up once', async () => {
    const entries = (): Promise<string> =>
      withClient(app.database.ownerUrl, async (client) => {
        const { rows } = await client.query<{ count: string }>('select count(*) from audit_entry');
        return rows[0]!.count;
      });
    const before = await entries();
    await takeUp();
    expect(await entries()).toBe(before);
  });
});
