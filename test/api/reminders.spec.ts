// What the calendar brings: duties soon and late, escalated step by step; evidence, clocks of incidents, reviews due
// again, joining, followed views.

import type { Notice } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { MorningMail } from '../../apps/api/src/features/notices/mail/morning-mail';
import { Schedule } from '../../apps/api/src/features/notices/schedule';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'officerWhoRegisters', 'coordinator', 'auditor'] as const;
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
});

describe('reminders', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  }, 60_000);
  afterAll(() => app?.close());

  const asOwner = (sql: string, values: unknown[] = []) =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      return client.query(sql, values);
    });
  /** An hour passes. */
  const tick = async (times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await asOwner('update notice_cursor set reminded_at = null');
      await app.app.get(Schedule).tick(new Date());
    }
  };
  const told = async (who: keyof typeof agents, { id }: Registered): Promise<string[]> =>
    ((await agents[who].get(`${API}/inbox?limit=200`).expect(200)).body.items as Notice[])
      .filter(({ system }) => system?.id === id)
      .map(({ kind, details: { count, isLast } }) =>
        [kind, count, isLast === true ? 'last' : null].filter((part) => part !== null && part !== undefined).join(' '),
      )
      .sort();
  const day = (shift: number): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now() + shift * 86_400_000);
  /** Two duties of the system fall due so many days from today, all others long after. */
  const due = (system: Registered, shift: number) =>
    asOwner(
      `update duty t set late_since = now(), late_after = case when t.key in (select d.key from duty d where d.system_id = $1 order by d.key limit 2) then $2::date else '2099-01-01' end where t.system_id = $1`,
      [system.id, day(shift)],
    );

  it('tell whoever is responsible of duties, once before and once after they fall due; then the coordinator, then the officers', async () => {
    const system = await register(agents.staff, { name: 'Owed', unit: 'HR.C.3' });
    await assess(agents.staff, system, deployer);
    await due(system, 15);
    await tick();
    expect(await told('staff', system)).toEqual([]);
    await due(system, 14);
    await tick(2);
    expect(await told('staff', system)).toEqual(['duty_due 2']);
    await due(system, -7);
    await tick(2);
    expect([await told('staff', system), await told('coordinator', system)]).toEqual([
      ['duty_due 2', 'duty_overdue 2'],
      [],
    ]);
    await due(system, -8);
    await tick(2);
    expect([await told('coordinator', system), await told('officer', system)]).toEqual([['duty_escalated 2'], []]);
    await due(system, -22);
    await tick(2);
    expect([await told('officer', system), await told('officerWhoRegisters', system)]).toEqual([
      ['duty_escalated 2 last'],
      ['duty_escalated 2 last'],
    ]);
    expect(await told('otherStaff', system)).toEqual([]);
  });

  it('go to the person responsible, to the officer who has the case, and past the coordinator where a record is restricted', async () => {
    const system = await register(agents.staff, {
      name: 'Given',
      unit: 'HR.C.3',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    await assess(agents.staff, system, deployer);
    await submit(agents.staff, system);
    await agents.officer
      .post(`${API}/systems/${system.id}/review-takings`)
      .set('If-Match', `"${system.version}"`)
      .expect(201);
    await asOwner(`update duty set responsible_id = $2 where system_id = $1`, [system.id, personId('auditor')]);
    await due(system, -30);
    await tick();
    expect([await told('staff', system), await told('auditor', system), await told('coordinator', system)]).toEqual([
      [],
      ['duty_overdue 2'],
      [],
    ]);
    expect([await told('officer', system), await told('officerWhoRegisters', system)]).toEqual([
      ['duty_escalated 2 last'],
      [],
    ]);
  });

  it('stop once a duty is met, and begin anew when it falls due on another day', async () => {
    const system = await register(agents.staff, { name: 'Met' });
    await assess(agents.staff, system, deployer);
    await asOwner(`update duty set due_on = $2, is_open = false, state = 'met' where system_id = $1`, [
      system.id,
      day(-1),
    ]);
    await tick();
    expect(await told('staff', system)).toEqual([]);
    await asOwner(`update duty set is_open = true, state = 'open' where system_id = $1`, [system.id]);
    await due(system, -1);
    await tick();
    await due(system, 3);
    await tick();
    expect(await told('staff', system)).toEqual(['duty_due 2', 'duty_overdue 2']);
  });

  it('are paged without a loss, however many came at one moment', async () => {
    for (let count = 0; count < 5; count += 1) {
      const system = await register(agents.otherStaff, { name: `Many ${count}` });
      await assess(agents.otherStaff, system, deployer);
      await due(system, 1);
    }
    await tick();
    const seen: string[] = [];
    for (let cursor = ''; cursor !== 'end';) {
      const { body } = await agents.otherStaff
        .get(`${API}/inbox?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      seen.push(...body.items.map(({ id }: Notice) => id));
      cursor = body.nextCursor ?? 'end';
    }
    const all = (await agents.otherStaff.get(`${API}/inbox?limit=200`).expect(200)).body.items.map(
      ({ id }: Notice) => id,
    );
    expect([seen, seen.length >= 5]).toEqual([all, true]);
  });

  it('tell of evidence that expires, and of the clocks of incidents before and after they end', async () => {
    const system = await register(agents.staff, { name: 'Clocked' });
    await agents.staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Report', url: 'https://example.org/', validUntil: day(20) })
      .expect(201);
    const { body: incident } = await agents.otherStaff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'Wrong', description: 'It was.', kinds: ['other'] })
      .expect(201);
    await tick();
    expect(await told('staff', system)).toEqual(['evidence_expiring 1']);
    for (const [shift, count] of [
      [1, 1],
      [-1, 2],
    ] as const) {
      await asOwner('update incident set due_on = $2 where id = $1', [incident.id, day(shift)]);
      await tick(2);
      expect((await told('officer', system)).filter((kind) => kind === 'incident_due')).toHaveLength(count);
    }
    expect(await told('staff', system)).toEqual(['evidence_expiring 1', 'incident_due', 'incident_due']);
  });

  it('tell the owner once that a decision no longer stands', async () => {
    const system = await register(agents.staff, { name: 'Again' });
    await assess(agents.staff, system, deployer);
    await submit(agents.staff, system);
    await decide(agents.officer, system);
    await tick();
    expect(await told('staff', system)).not.toContain('review_due_again');
    await asOwner(`update review_decision set valid_until = $2 where system_id = $1`, [system.id, day(-1)]);
    await tick(2);
    expect((await told('staff', system)).filter((kind) => kind === 'review_due_again')).toHaveLength(1);
  });

  it('tell those who keep a record that somebody asks to join, and whoever asked of the answer', async () => {
    const system = await register(agents.staff, { name: 'Joined' });
    await agents.otherStaff.post(`${API}/systems/${system.id}/join-requests`).send({ message: 'May I?' }).expect(201);
    await app.app.get(Schedule).tick(new Date());
    expect(await told('staff', system)).toEqual(['join_asked']);
    const { body } = await agents.staff.get(`${API}/systems/${system.id}/join-requests`).expect(200);
    await agents.staff
      .post(`${API}/systems/${system.id}/join-requests/${body.items[0].id}/answers`)
      .set('If-Match', '"1"')
      .send({ state: 'refused' });
    await app.app.get(Schedule).tick(new Date());
    expect(await told('otherStaff', system)).toEqual(['join_answered']);
  });

  it('tell once a day what changed in the views somebody follows, as far as they may see it', async () => {
    const { body: view } = await agents.otherStaff
      .post(`${API}/views`)
      .send({ name: 'Followed ones', filters: { q: 'Followed' } })
      .expect(201);
    await agents.otherStaff.put(`${API}/views/${view.id}/subscription`).expect(200);
    await register(agents.staff, { name: 'Followed by many' });
    await register(agents.staff, {
      name: 'Followed by few',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    for (let time = 0; time < 2; time += 1) await app.app.get(MorningMail).send(personId('otherStaff'), new Date());
    const { body } = await agents.otherStaff.get(`${API}/inbox?kind=view_changed`).expect(200);
    expect(body.items.map(({ details }: Notice) => [details.viewName, details.count, details.viewFilters])).toEqual([
      ['Followed ones', 1, 'q=Followed'],
    ]);
  });
});
