import { dayInBrussels, lawOn } from '@registry/assessment';
import type TestAgent from 'supertest/lib/agent';
import { MarkReviews } from '../../apps/api/src/features/rule-changes/mark-reviews';
import { LongRuns } from '../../apps/api/src/platform/jobs/long-run';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';

/** High risk as the law was read before; open as it is read now, until it is told whose benefits these are. */
const benefits = ((): Record<string, unknown> => {
  const {
    benefit_actor: _,
    benefit_essential: __,
    ...facts
  } = answered({ annex3_uses: ['5a'], performs_profiling: true });
  return facts;
})();
const ranking = answered({ annex3_uses: ['4a'], performs_profiling: true });

describe('a register from before the law was read anew', () => {
  const current = lawOn(dayInBrussels(new Date()))!.ruleset;
  let app: TestApp;
  let staff: TestAgent;
  let officer: TestAgent;
  let touched: Registered;
  let untouched: Registered;
  beforeAll(async () => {
    app = await startApp();
    [staff, officer] = [await as(app, 'staff'), await as(app, 'officer')];
    [touched, untouched] = [
      await register(staff, { name: 'Sickness fund' }),
      await register(staff, { name: 'Ranking' }),
    ];
    for (const [system, facts] of [
      [touched, benefits],
      [untouched, ranking],
    ] as const) {
      await assess(staff, system, facts);
      await submit(staff, system);
      await decide(officer, system, {
        kind: 'override',
        class: 'prohibited',
        legalBasis: 'Article 5',
        justification: 'Decided so for the sake of this test, in more than fifty characters.',
      });
    }
    // As an older version of the product left them.
    await query(`alter table assessment disable trigger user`);
    await query(
      `update assessment set ruleset_id = '2026-1744', ruleset_digest = 'f34fc7aaa7c2089ef03201ac6f36728bda4eb7c1c875f4aff4981ac37a7ed205'`,
    );
    await query(`alter table assessment enable trigger user`);
  });
  afterAll(() => app?.close());

  const query = <Row>(sql: string): Promise<Row[]> =>
    withClient(app.database.ownerUrl, async (client) => (await client.query(sql)).rows as Row[]);
  const shipped = (): Promise<{ id: string; digest: string }[]> => query('select id, digest from rules_shipped');
  const stateOf = async ({ id }: Registered): Promise<string> =>
    (await staff.get(`${API}/systems/${id}`).expect(200)).body.reviewState;
  const entries = async (): Promise<number> =>
    (
      await query<{ n: string }>(
        `select count(*) as n from audit_entry where intent in ('review.fall-due', 'rules.reviews-marked')`,
      )
    ).map(({ n }) => Number(n))[0]!;
  /** What happens when the application starts. */
  const startAgain = async (): Promise<void> => {
    const marking = app.app.get(MarkReviews);
    await marking.onApplicationBootstrap();
    await app.app.get(LongRuns).atRest();
  };

  it('marks the reviews of which the class is read otherwise now, once, and no others', async () => {
    expect(await shipped()).toEqual([]);
    expect([await stateOf(touched), await stateOf(untouched)]).toEqual(['decided', 'decided']);
    await startAgain();
    expect([await stateOf(touched), await stateOf(untouched)]).toEqual(['due_again', 'decided']);
    expect(await shipped()).toEqual([{ id: current.id, digest: current.digest }]);
    const before = await entries();
    await startAgain();
    expect([await entries(), await shipped()]).toEqual([before, [{ id: current.id, digest: current.digest }]]);
  });

  it('keeps the law as it was read before, for whoever replays its assessments', async () => {
    const { body } = await staff.get(`${API}/rules/2026-1744`).expect(200);
    expect(body).toMatchObject({
      isShipped: true,
      isInForce: false,
      state: 'released',
      ruleset: { id: '2026-1744', digest: 'f34fc7aaa7c2089ef03201ac6f36728bda4eb7c1c875f4aff4981ac37a7ed205' },
    });
    expect(body.ruleset.facts).toHaveLength(104);
  });

  it('is settled when the answer that is missing is given', async () => {
    await assess(staff, touched, { ...benefits, benefit_actor: true, benefit_essential: true });
    const { body } = await staff.get(`${API}/systems/${touched.id}/assessments/latest`).expect(200);
    expect(body).toMatchObject({ ruleset: { id: current.id }, result: { headline: 'high_risk', definite: true } });
  });

  it('writes the mark with an entry only, and never changes it', async () => {
    const refused = (sql: string) => expect(query(sql)).rejects;
    await refused(`insert into rules_shipped values ('x', '${'f'.repeat(64)}', now())`).toThrow(/needs an audit entry/);
    await refused(`update rules_shipped set reviews_marked_at = now()`).toThrow(/append-only/);
    await refused(`delete from rules_shipped`).toThrow(/append-only/);
    await refused(`truncate rules_shipped`).toThrow(/append-only/);
  });
});

test('a new register has nothing to mark', async () => {
  const app = await startApp();
  await app.app.get(LongRuns).atRest();
  expect(
    await withClient(
      app.database.ownerUrl,
      async (client) => (await client.query('select from rules_shipped')).rowCount,
    ),
  ).toBe(0);
  await app.close();
});
