// Duties over HTTP: taken over with the first answers, changed by their owners, compared with what answers and rules
// say later.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { Duty, DutyItem, SystemDuties } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';
import { addWorkingDays } from '@registry/review';

const PEOPLE = [
  'staff',
  'otherStaff',
  'officer',
  'officerWhoRegisters',
  'auditor',
  'coordinator',
  'board',
  'admin',
] as const;
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
});
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

describe('duties', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const read = async (system: Registered, who: keyof typeof agents = 'staff'): Promise<SystemDuties> =>
    (await agents[who].get(`${API}/systems/${system.id}/duties`).expect(200)).body;
  const change = (who: keyof typeof agents, system: Registered, id: string, body: object) =>
    agents[who].patch(`${API}/systems/${system.id}/duties/${id}`).set('If-Match', `"${system.version}"`).send(body);
  const assessed = async (facts: object = deployer, changes: object = {}): Promise<Registered> => {
    const system = await register(agents.staff, changes);
    await assess(agents.staff, system, facts);
    return system;
  };
  const duty = async (system: Registered, key: string): Promise<Duty> =>
    (await read(system)).items.find((one) => one.key === key)!;

  it('are there with the first answers, in the same entry, with formal and effective days', async () => {
    const bare = await register(agents.staff);
    expect(await read(bare)).toEqual({ systemId: bare.id, items: [], change: null });
    const system = await assessed();
    const { items, change: none } = await read(system);
    expect(none).toBeNull();
    expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(['article-4-deployer']));
    const { body } = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
    expect(body.items[0].entry.payload.fact).toMatchObject({ duties: items.length });
    expect(Object.keys(body.items[0].entry.payload.parts).filter((name) => name.startsWith('duty:'))).toHaveLength(
      items.length,
    );
  });

  /** The system came into the register long ago. */
  const grown = ({ id }: Registered): Promise<unknown> =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update ai_system set grace_until = '2019-01-01' where id = $1`, [id]);
      await client.query(
        'update duty set late_after = due_on, sort_on = coalesce(due_on, sort_on) where system_id = $1',
        [id],
      );
    });

  it('are late only after a grace from the registration of the system: nothing is red on its first day', async () => {
    const system = await assessed(deployer, { stage: 'in_use' });
    const { items } = await read(system);
    expect(items.filter(({ dueOn }) => dueOn !== null && dueOn < today()).length).toBeGreaterThan(0);
    expect(items.filter(({ standing }) => standing === 'overdue')).toEqual([]);
    // Thirty working days, by the calendar of the institution.
    const { body: calendar } = await agents.staff.get(`${API}/free-days?year=${today().slice(0, 4)}`).expect(200);
    const { body: next } = await agents.staff
      .get(`${API}/free-days?year=${Number(today().slice(0, 4)) + 1}`)
      .expect(200);
    const until = addWorkingDays(
      today(),
      30,
      new Set([...calendar.items, ...next.items].map(({ day }: { day: string }) => day)),
    );
    for (const { dueOn, lateAfter } of items)
      expect([dueOn, lateAfter]).toEqual([dueOn, dueOn === null ? null : dueOn > until ? dueOn : until]);
    // Ahead of that day the law's counts; and the setting moves no clock that runs.
    const policy = (await agents.admin.get(`${API}/review-policy`).expect(200)).body;
    await agents.admin
      .put(`${API}/review-policy`)
      .send({ ...policy, dutyGraceDays: 251 })
      .expect(400);
    await agents.admin
      .put(`${API}/review-policy`)
      .send({ ...policy, dutyGraceDays: 0 })
      .expect(200);
    const strict = await assessed(deployer, { stage: 'in_use' });
    expect(
      (await read(strict)).items.every(
        ({ dueOn, lateAfter }) => lateAfter === (dueOn !== null && dueOn < today() ? today() : dueOn),
      ),
    ).toBe(true);
    expect((await read(system)).items).toEqual(items);
    const { dutyGraceDays: _, ...old } = policy;
    await agents.admin.put(`${API}/review-policy`).send(old).expect(200);
    expect((await agents.admin.get(`${API}/review-policy`).expect(200)).body.dutyGraceDays).toBe(0);
    await agents.admin.put(`${API}/review-policy`).send(policy).expect(200);
  });

  it('are due on the day of the law while the system is used, with its first use before, and with nothing once it is retired', async () => {
    const used = await assessed(deployer, { stage: 'in_use' });
    expect(await duty(used, 'article-4-deployer')).toMatchObject({
      effectiveOn: '2025-02-02',
      dueOn: '2025-02-02',
      standing: 'due',
    });
    await grown(used);
    expect(await duty(used, 'article-4-deployer')).toMatchObject({
      dueOn: '2025-02-02',
      lateAfter: '2025-02-02',
      standing: 'overdue',
    });
    const younger = await assessed(deployer, { stage: 'in_use', details: { firstUseOn: '2026-02-01' } });
    expect(await duty(younger, 'article-4-deployer')).toMatchObject({
      effectiveOn: '2025-02-02',
      dueOn: '2026-02-01',
      standing: 'due',
    });
    const planned = await assessed(deployer, { details: { firstUseOn: '2031-05-01' } });
    expect(await duty(planned, 'article-4-deployer')).toMatchObject({ dueOn: '2031-05-01', standing: 'later' });
    const idea = await assessed(deployer, { stage: 'idea' });
    expect(await duty(idea, 'article-4-deployer')).toMatchObject({ dueOn: null, standing: 'before_use' });
    await agents.staff
      .patch(`${API}/systems/${planned.id}`)
      .set('If-Match', `"${planned.version}"`)
      .send({ details: { firstUseOn: '2026-01-01' } })
      .expect(200);
    expect(await duty(planned, 'article-4-deployer')).toMatchObject({ dueOn: '2026-01-01', standing: 'due' });
    await agents.staff
      .patch(`${API}/systems/${used.id}`)
      .set('If-Match', `"${used.version}"`)
      .send({ stage: 'retired', retirementReason: 'Over.' })
      .expect(200);
    expect(await duty(used, 'article-4-deployer')).toMatchObject({ dueOn: null, standing: 'done' });
  });

  it('are worked on by those who keep the record, the coordinator and officers, and by nobody else', async () => {
    const system = await assessed(deployer, { stage: 'in_use' });
    const { id } = await duty(system, 'article-4-deployer');
    for (const who of ['otherStaff', 'auditor', 'board', 'admin'] as const)
      await change(who, system, id, { state: 'met' }).expect(403);
    await change('staff', system, id, {
      state: 'in_progress',
      note: 'A course is planned.',
      responsible: personId('otherStaff'),
    }).expect(200);
    system.version += 1;
    await change('coordinator', system, id, { note: 'A course is booked.' }).expect(200);
    system.version += 1;
    expect((await change('officer', system, id, { state: 'not_applicable' }).expect(422)).body.code).toBe(
      'duty.reason-missing',
    );
    await change('officer', system, id, { state: 'not_applicable', reason: 'Nobody operates it.' }).expect(200);
    system.version += 1;
    expect(await duty(system, 'article-4-deployer')).toMatchObject({
      state: 'not_applicable',
      reason: 'Nobody operates it.',
      note: 'A course is booked.',
      responsible: { name: 'Basile Imaginaire' },
      standing: 'done',
    });
    await change('staff', system, id, { state: 'open' }).expect(200);
    system.version += 1;
    expect(await duty(system, 'article-4-deployer')).toMatchObject({ state: 'open', reason: null });
    await change('staff', system, id, {}).expect(400);
    await change('staff', system, id, { responsible: '00000000-0000-4000-8000-00000000dead' }).expect(422);
    await change('staff', system, '00000000-0000-4000-8000-00000000dead', { state: 'met' }).expect(404);
    await change('staff', { ...system, version: 1 }, id, { state: 'met' }).expect(412);
  });

  it('change when the answers do, as a difference to accept that drops no work', async () => {
    const system = await assessed({ ...deployer, processes_personal_data: true });
    const before = await duty(system, 'eudpr-31');
    await change('staff', system, before.id, { state: 'met', note: 'Record DPR-EC-00001.' }).expect(200);
    system.version += 1;
    await assess(agents.staff, system, {
      ...deployer,
      processes_personal_data: false,
      generates_synthetic_content: false,
    });
    const { items, change: wanted } = await read(system);
    expect(items.find(({ key }) => key === 'eudpr-31')).toMatchObject({ state: 'met', lapsedAt: null });
    expect(wanted?.removed.map(({ duty: one, isWorkedOn }) => [one.key, isWorkedOn])).toContainEqual([
      'eudpr-31',
      true,
    ]);
    const accept = (assessmentDigest: string) =>
      agents.staff
        .post(`${API}/systems/${system.id}/duty-acceptances`)
        .set('If-Match', `"${system.version}"`)
        .send({ assessmentDigest });
    expect((await accept('a'.repeat(64)).expect(409)).body.code).toBe('duty.answers-changed');
    const { body } = await accept(wanted!.assessmentDigest).expect(201);
    system.version += 1;
    expect(body.change).toBeNull();
    expect(body.items.find(({ key }: Duty) => key === 'eudpr-31')).toMatchObject({
      state: 'met',
      note: 'Record DPR-EC-00001.',
      standing: 'lapsed',
    });
    expect((await change('staff', system, before.id, { state: 'open' }).expect(409)).body.code).toBe('duty.lapsed');
    expect((await accept(wanted!.assessmentDigest).expect(409)).body.code).toBe('duty.nothing-to-accept');
    // Owed again, it comes back with what was done.
    await assess(agents.staff, system, { ...deployer, processes_personal_data: true });
    await accept((await read(system)).change!.assessmentDigest).expect(201);
    system.version += 1;
    expect(await duty(system, 'eudpr-31')).toMatchObject({
      state: 'met',
      note: 'Record DPR-EC-00001.',
      lapsedAt: null,
    });
  });

  it('follow the class that was decided', async () => {
    const system = await assessed();
    await submit(agents.staff, system);
    await decide(agents.officer, system, {
      kind: 'override',
      class: 'prohibited',
      justification: 'It infers the emotions of people at the workplace, for no medical reason.',
    });
    const { change: wanted } = await read(system);
    expect(wanted?.added.map(({ key }) => key)).toEqual(['article-5', 'article-5-use']);
    expect(wanted?.removed.length).toBeGreaterThan(0);
  });

  it('are listed over all systems as rights allow, by day, page by page, and counted by quarter', async () => {
    await grown(await assessed(deployer, { stage: 'in_use' }));
    const all: DutyItem[] = [];
    for (let cursor = ''; ;) {
      const { body } = await agents.officer.get(`${API}/duties?limit=7${cursor}`).expect(200);
      all.push(...body.items);
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ standing }) => standing === 'lapsed')).toEqual([]);
    const days = all.map(({ lateAfter, effectiveOn }) => lateAfter ?? effectiveOn ?? 'infinity');
    expect(days).toEqual([...days].sort());
    const mine = (await agents.otherStaff.get(`${API}/duties?responsible=me`).expect(200)).body.items as DutyItem[];
    expect(
      mine.every(
        ({ responsible, system }) =>
          responsible?.id === personId('otherStaff') || system.owner.id === personId('otherStaff'),
      ),
    ).toBe(true);
    const overdue = (await agents.officer.get(`${API}/duties?standing=overdue&limit=200`).expect(200)).body
      .items as DutyItem[];
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.every(({ dueOn }) => dueOn !== null && dueOn < today())).toBe(true);
    const { body: quarters } = await agents.officer.get(`${API}/duty-quarters`).expect(200);
    const due = all.filter(({ dueOn }) => dueOn !== null);
    expect(
      quarters.items.reduce((sum: number, { open, done }: { open: number; done: number }) => sum + open + done, 0),
    ).toBe(due.length);
    const [first] = quarters.items;
    const inFirst = (await agents.officer.get(`${API}/duties?quarter=${first.from}&limit=200`).expect(200)).body.items;
    expect(inFirst).toHaveLength(first.open + first.done);
    await agents.officer.get(`${API}/duties?quarter=2026-02-01`).expect(400);

    const late = (await agents.officer.get(`${API}/systems?duties=overdue&limit=200`).expect(200)).body.items
      .map(({ id }: { id: string }) => id)
      .sort();
    expect(late).toEqual([...new Set(overdue.map(({ system }) => system.id))].sort());
    const { body: facets } = await agents.officer.get(`${API}/systems-facets`).expect(200);
    expect(facets.facets.duties).toContainEqual({ value: 'overdue', count: late.length });

    const hidden = await assessed(deployer, {
      stage: 'in_use',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    const sees = async (who: keyof typeof agents): Promise<boolean> =>
      ((await agents[who].get(`${API}/duties?limit=200`).expect(200)).body.items as DutyItem[]).some(
        ({ system }) => system.id === hidden.id,
      );
    expect([await sees('otherStaff'), await sees('board'), await sees('auditor'), await sees('staff')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('are proven by the export, and refused by the database without an entry', async () => {
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(client.query(`update duty set state = 'met'`)).rejects.toMatchObject({
        constraint: 'guard.entry-missing',
      });
      await expect(client.query('delete from duty')).rejects.toMatchObject({ constraint: 'guard.never-changed' });
      await expect(client.query(`update duty set key = 'other'`)).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
    });
    // Days of grace that other tests moved by hand are put back, or the proof says so.
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query(`set session_replication_role = replica`);
      await client.query(
        `update ai_system s set grace_until = (
           select (e.payload -> 'parts' -> 'grace' ->> 'until')::date from audit_entry e where e.subject_id = s.id::text and e.seq = 1)`,
      );
    });
    const { text } = await agents.auditor.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
  });

  it('are worked out anew for all systems, for those too that had none, and noted where they would change', async () => {
    const [old, moved] = [await assessed(), await assessed()];
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query('delete from duty where system_id = $1', [old.id]);
      await client.query(
        `update duty set effective_on = '2020-01-01' where system_id = $1 and key = 'article-4-deployer'`,
        [moved.id],
      );
    });
    await agents.staff.post(`${API}/duty-runs`).expect(403);
    const { body: started } = await agents.officer.post(`${API}/duty-runs`).expect(202);
    expect(started).toMatchObject({ reason: 'asked', finishedAt: null });
    let run = started;
    for (let tries = 0; run.finishedAt === null && tries < 200; tries += 1) {
      await new Promise((go) => {
        setTimeout(go, 50);
      });
      run = (await agents.officer.get(`${API}/duty-runs/latest`).expect(200)).body;
    }
    expect(run.done).toBe(run.total);
    expect(run.changed).toBeGreaterThanOrEqual(2);
    expect((await read(old)).items.length).toBeGreaterThan(0);
    expect((await read(moved)).change?.moved.map(({ from, to }) => [from.effectiveOn, to.effectiveOn])).toEqual([
      ['2020-01-01', '2025-02-02'],
    ]);
  });
});
