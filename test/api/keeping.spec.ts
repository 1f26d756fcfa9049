// Who is given something is told; who leaves, or loses a role, holds nothing any more; what has no keeper is a list,
// and is told.

import { verifyExport, type VerifiableExport, type Verdict } from '@registry/audit-log';
import type { Notice } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { Schedule } from '../../apps/api/src/features/notices/schedule';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register, submit, take, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'officerWhoRegisters', 'coordinator', 'auditor', 'admin'] as const;
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
});

describe('what somebody is given', () => {
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
  const follow = async (): Promise<void> => {
    await app.app.get(Sealer).sealCommitted(30_000);
    await app.app.get(FollowJournal).toTheEnd();
  };
  const inbox = async (agent: TestAgent, id: string | null): Promise<string[]> =>
    ((await agent.get(`${API}/inbox?limit=200`).expect(200)).body.items as Notice[])
      .filter(({ system }) => (system?.id ?? null) === id)
      .map(({ kind, details: { count } }) => (count === undefined ? kind : `${kind} ${count}`))
      .sort();
  const told = async (who: keyof typeof agents, system: Registered | null): Promise<string[]> => {
    await follow();
    return inbox(agents[who], system?.id ?? null);
  };
  const send = async (
    who: keyof typeof agents,
    method: 'post' | 'patch',
    system: Registered,
    path: string,
    body: object,
  ) => {
    const { body: found } = await agents.auditor.get(`${API}/systems/${system.id}`).expect(200);
    system.version = found.version;
    return agents[who][method](`${API}/systems/${system.id}${path}`).set('If-Match', `"${system.version}"`).send(body);
  };
  const done = async (...args: Parameters<typeof send>) => {
    const answer = await send(...args);
    expect([args[3], answer.status < 300, answer.body.code]).toEqual([args[3], true, undefined]);
    args[2].version = Number(/\d+/.exec(answer.headers['etag'] ?? '0')?.[0]);
    return answer.body;
  };
  /** Somebody new with a role, signed in. */
  const newcomer = async (role: string, unit?: string): Promise<{ id: string; version: number; agent: TestAgent }> => {
    const subject = `demo:new-${Math.random()}`;
    const { body } = await agents.admin
      .post(`${API}/people`)
      .send({ subject, name: `Newcomer ${subject.slice(-4)}`, unit: 'HR.C.3' })
      .expect(201);
    const grant = await agents.admin
      .post(`${API}/people/${body.id}/grants`)
      .set('If-Match', '"1"')
      .send({ role, ...(unit === undefined ? {} : { unit }) })
      .expect(201);
    const request = (await import('supertest')).default.agent(app.url);
    await request.post(`${API}/session`).send({ person: body.id }).expect(201);
    return { id: body.id, version: Number(/\d+/.exec(grant.headers['etag'] ?? '2')?.[0]), agent: request };
  };
  const leave = async ({ id }: { id: string }): Promise<void> => {
    const { body } = await agents.admin.get(`${API}/people/${id}`).expect(200);
    await agents.admin.post(`${API}/people/${id}/deactivations`).set('If-Match', `"${body.version}"`).expect(201);
  };
  const verdict = async (): Promise<Verdict> => {
    await app.app.get(Sealer).sealCommitted(30_000);
    const { body } = await agents.auditor.get(`${API}/exports/register.json`).expect(200);
    return verifyExport(body as VerifiableExport, crypto);
  };
  const verify = async (): Promise<void> => expect(await verdict()).toMatchObject({ intact: true });

  it('is told: a duty, an editor’s part, a record handed over alone or with others, a stand-in’s part', async () => {
    const system = await register(agents.staff, { name: 'Given' });
    await assess(agents.staff, system, deployer);
    const {
      body: { items },
    } = await agents.staff.get(`${API}/systems/${system.id}/duties`).expect(200);
    await done('staff', 'patch', system, `/duties/${items[0].id}`, { responsible: personId('otherStaff') });
    expect(await told('otherStaff', system)).toEqual(['duty_given']);
    // The same again, or a note, gives nobody anything.
    await done('staff', 'patch', system, `/duties/${items[0].id}`, { note: 'Soon.' });
    expect(await told('otherStaff', system)).toEqual(['duty_given']);
    await done('staff', 'patch', system, '', { editors: [personId('officerWhoRegisters')] });
    expect(await told('officerWhoRegisters', system)).toEqual(['editor_added']);
    const [one, two] = [
      await register(agents.staff, { name: 'Bulk one' }),
      await register(agents.staff, { name: 'Bulk two' }),
    ];
    await agents.staff
      .post(`${API}/systems-changes`)
      .send({
        change: { owner: personId('otherStaff') },
        systems: [one, two].map(({ id, version }) => ({ id, version })),
      })
      .expect(201);
    expect([await told('otherStaff', one), await told('otherStaff', two)]).toEqual([
      ['system_handed_over'],
      ['system_handed_over'],
    ]);
    await done('staff', 'post', system, '/hand-overs', { to: personId('otherStaff') });
    expect(await told('otherStaff', system)).toEqual(['duty_given', 'system_handed_over']);
    await agents.officer
      .post(`${API}/absences`)
      .send({ from: '2031-01-01', until: '2031-01-05', standIn: personId('officerWhoRegisters') })
      .expect(201);
    expect(await told('officerWhoRegisters', null)).toContain('stand_in');
  });

  it('goes back when they leave: cases are free and told to the officers, duties are the owner’s', async () => {
    const system = await register(agents.staff, { name: 'Left behind', unit: 'HR.C.3' });
    await assess(agents.staff, system, deployer);
    const leaver = await newcomer('compliance');
    const colleague = await newcomer('staff');
    const {
      body: { items },
    } = await agents.staff.get(`${API}/systems/${system.id}/duties`).expect(200);
    await done('staff', 'patch', system, `/duties/${items[0].id}`, { responsible: colleague.id });
    system.version = (await agents.staff.get(`${API}/systems/${system.id}`)).body.version;
    await submit(agents.staff, system);
    await take(leaver.agent, system);
    const review = async () => (await agents.staff.get(`${API}/systems/${system.id}/review`).expect(200)).body;
    expect(await review()).toMatchObject({ state: 'in_review', officer: { id: leaver.id } });
    await leave(leaver);
    expect(await review()).toMatchObject({ state: 'submitted', officer: null, clocks: { isOverdue: false } });
    const free = (await agents.officer.get(`${API}/reviews?queue=free&limit=200`).expect(200)).body.items;
    expect(free.map(({ systemId }: { systemId: string }) => systemId)).toContain(system.id);
    expect(await told('officer', system)).toContain('review_waiting');
    await leave(colleague);
    expect((await agents.staff.get(`${API}/systems/${system.id}/duties`)).body.items[0].responsible).toBeNull();
    expect(await told('staff', system)).toContain('duty_given');
    const { body: history } = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
    expect(history.items.slice(0, 2).map(({ entry }: { entry: { intent: string } }) => entry.intent)).toEqual([
      'duty.free',
      'review.free',
    ]);
    await verify();
  });

  it('goes back when they lose the role, or its last day has passed; another round of questions too', async () => {
    const system = await register(agents.staff, { name: 'Role lost', unit: 'HR.C.3' });
    await assess(agents.staff, system, deployer);
    await submit(agents.staff, system);
    const first = await newcomer('compliance');
    await take(first.agent, system);
    const { body } = await agents.admin.get(`${API}/people/${first.id}`).expect(200);
    await agents.admin
      .delete(`${API}/people/${first.id}/grants/${body.grants[0].id}`)
      .set('If-Match', `"${body.version}"`)
      .expect(200);
    const stands = async () => (await agents.staff.get(`${API}/systems/${system.id}/review`).expect(200)).body;
    expect(await stands()).toMatchObject({ state: 'submitted', officer: null });
    const second = await newcomer('compliance');
    system.version += 1;
    await take(second.agent, system);
    await second.agent
      .post(`${API}/systems/${system.id}/review-questions`)
      .set('If-Match', `"${system.version}"`)
      .send({ questions: [{ question: 'Who reads it?' }] })
      .expect(201);
    await asOwner(`update role_grant set ends_at = now() where person_id = $1`, [second.id]);
    await app.app.get(Schedule).tick(new Date());
    expect(await stands()).toMatchObject({ state: 'returned', officer: null });
    const question = (await agents.staff.get(`${API}/systems/${system.id}/review`)).body.questions[0].id;
    await done('staff', 'post', system, '/review-answers', { answers: [{ question, answer: 'Two officers.' }] });
    expect(await stands()).toMatchObject({ state: 'submitted', officer: null });
    expect(await told('officer', system)).toContain('review_waiting');
    // The day was moved by hand, which the proof does not let pass.
    expect(await verdict()).toMatchObject({
      intact: false,
      first: { kind: 'record-differs', subject: { type: 'Person' }, detail: expect.stringMatching(/^grant\//) },
    });
  });

  it('is a list where nobody keeps it, and is told to the others, whoever coordinates, else the officers', async () => {
    const leaver = await newcomer('staff');
    const [alone, shared, hidden] = [
      await register(leaver.agent, { name: 'Alone', unit: 'HR.C.3' }),
      await register(leaver.agent, { name: 'Shared' }),
      await register(leaver.agent, {
        name: 'Hidden',
        unit: 'HR.C.3',
        visibility: 'restricted',
        restrictionReason: 'An inquiry.',
      }),
    ];
    await leaver.agent
      .patch(`${API}/systems/${shared.id}`)
      .set('If-Match', '"1"')
      .send({ editors: [personId('otherStaff')] })
      .expect(200);
    await assess(leaver.agent, alone, deployer);
    await asOwner(
      `update duty set late_since = now(), late_after = case when key = (select min(key) from duty where system_id = $1) then current_date + 5 else '2099-01-01' end where system_id = $1`,
      [alone.id],
    );
    await leave(leaver);
    await asOwner('update notice_cursor set reminded_at = null');
    await app.app.get(Schedule).tick(new Date());
    const kept = async (keeper: string): Promise<string[]> =>
      (await agents.officer.get(`${API}/systems?keeper=${keeper}&limit=200`).expect(200)).body.items
        .map(({ id }: { id: string }) => id)
        .sort();
    expect([await kept('nobody'), await kept('others')]).toEqual([[alone.id, hidden.id].sort(), [shared.id]]);
    await agents.officer.get(`${API}/systems?keeper=me`).expect(400);
    const {
      body: { facets },
    } = await agents.officer.get(`${API}/systems-facets`).expect(200);
    expect(facets.keeper).toEqual([
      { value: 'nobody', count: 2 },
      { value: 'others', count: 1 },
    ]);
    expect((await agents.officer.get(`${API}/systems/${alone.id}`).expect(200)).body.owner).toMatchObject({
      id: leaver.id,
      hasLeft: true,
    });
    expect([await told('coordinator', alone), await told('officer', alone)]).toEqual([
      ['duty_due 1', 'owner_left'],
      [],
    ]);
    expect([await told('otherStaff', shared), await told('coordinator', shared)]).toEqual([
      ['editor_added', 'owner_left'],
      [],
    ]);
    expect([await told('officer', hidden), await told('coordinator', hidden)]).toEqual([['owner_left'], []]);
  });

  it('is told a second time where a second matter comes to the same day, and not again when one is done', async () => {
    const system = await register(agents.staff, { name: 'Twice' });
    await assess(agents.staff, system, deployer);
    const due = (keys: number, since: string) =>
      asOwner(
        `update duty t set late_since = case when t.late_after = current_date + 9 then t.late_since else $3 end, late_after = case when t.key in (select d.key from duty d where d.system_id = $1 and d.is_open order by d.key limit $2) then current_date + 9 else '2099-01-01'::date end
        where t.system_id = $1`,
        [system.id, keys, since],
      );
    const tick = async (): Promise<string[]> => {
      await asOwner('update notice_cursor set reminded_at = null');
      await app.app.get(Schedule).tick(new Date());
      return told('staff', system);
    };
    await due(1, '2026-01-01T00:00:00Z');
    expect(await tick()).toEqual(['duty_due 1']);
    await due(2, '2026-01-02T00:00:00Z');
    expect(await tick()).toEqual(['duty_due 1', 'duty_due 2']);
    await asOwner(
      `update duty set is_open = false where id = (select id from duty where system_id = $1 and late_after = current_date + 9 order by late_since desc limit 1)`,
      [system.id],
    );
    expect(await tick()).toEqual(['duty_due 1', 'duty_due 2']);
    const link = (title: string) =>
      agents.staff
        .post(`${API}/systems/${system.id}/evidence-links`)
        .send({
          title,
          url: 'https://example.org',
          validUntil: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
        })
        .expect(201);
    await link('One');
    expect(await tick()).toContain('evidence_expiring 1');
    await link('Two');
    expect(await tick()).toContain('evidence_expiring 2');
  });
});
