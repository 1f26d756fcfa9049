// Incidents over HTTP: reported by whoever works with a system, triaged by officers, told to the authority in time,
// closed with a report.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { Incident } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { assess, decide, register, submit, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'officerWhoRegisters', 'auditor', 'board', 'admin'] as const;
const what = {
  title: 'Wrong ranking',
  description: 'Forty candidates were ranked by their age.',
  kinds: ['fundamental_rights'],
};
const day = (shift: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now() + shift * 86_400_000);

describe('incidents', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    system = await register(agents.staff);
  });
  afterAll(() => app?.close());

  const report = async (
    changes: object = {},
    who: keyof typeof agents = 'otherStaff',
    on: Registered = system,
  ): Promise<Incident> =>
    (
      await agents[who]
        .post(`${API}/systems/${on.id}/incidents`)
        .send({ ...what, ...changes })
        .expect(201)
    ).body;
  const send = (who: keyof typeof agents, incident: Incident, path: string, body: object, version = incident.version) =>
    agents[who].post(`${API}/incidents/${incident.id}/${path}`).set('If-Match', `"${version}"`).send(body);
  const done = async (who: keyof typeof agents, incident: Incident, path: string, body: object): Promise<Incident> =>
    (await send(who, incident, path, body).expect(201)).body;
  const serious = {
    isSerious: true,
    kinds: ['fundamental_rights'],
    isWidespread: false,
    note: 'People were treated unequally.',
  };

  it('are reported by whoever works with a system, and run as if they were serious until somebody has looked', async () => {
    const incident = await report();
    expect(incident).toMatchObject({
      state: 'reported',
      isSerious: null,
      dueOn: day(15),
      isOverdue: false,
      clock: { days: 15, provision: '73(2)' },
      reportedBy: { id: personId('otherStaff') },
    });
    expect(incident.reference).toMatch(/^INC-\d{4}-\d{4}$/);
    expect((await report({ kinds: ['health', 'death'] })).dueOn).toBe(day(10));
    expect((await report({ kinds: ['infrastructure'] })).dueOn).toBe(day(2));
    const late = await report({
      kinds: ['other'],
      isWidespread: true,
      awareAt: new Date(Date.now() - 5 * 86_400_000).toISOString(),
    });
    expect([late.clock?.provision, late.isOverdue]).toEqual(['73(3)', true]);
    const overdue = (await agents.officer.get(`${API}/incidents?overdue=true`).expect(200)).body.items;
    expect(overdue.map(({ id }: Incident) => id)).toEqual([late.id]);
    for (const [who, status] of [
      ['auditor', 403],
      ['board', 403],
      ['admin', 403],
    ] as const)
      await agents[who].post(`${API}/systems/${system.id}/incidents`).send(what).expect(status);
    for (const wrong of [
      { kinds: [] },
      { kinds: ['bad'] },
      { title: ' ' },
      { awareAt: new Date(Date.now() + 60_000).toISOString() },
      { awareAt: 'yesterday' },
      { occurredOn: '2999-01-01' },
    ]) {
      await agents.staff
        .post(`${API}/systems/${system.id}/incidents`)
        .send({ ...what, ...wrong })
        .expect(400);
    }
  });

  it('are triaged, told to the authority, noted down and closed, each step in its turn', async () => {
    let incident = await report();
    await send('staff', incident, 'triages', serious).expect(403);
    expect(
      (await send('officer', incident, 'closings', { cause: 'a', correction: 'b', outcome: 'c' }).expect(409)).body
        .code,
    ).toBe('incident.state');
    incident = await done('officer', incident, 'triages', { ...serious, kinds: ['infrastructure'] });
    expect(incident).toMatchObject({
      state: 'triaged',
      isSerious: true,
      dueOn: day(2),
      triage: { by: { id: personId('officer') } },
    });
    await send('officer', incident, 'triages', serious, 1).expect(412);
    incident = await done('staff', incident, 'events', { text: 'The system was taken off the line.' });
    expect(
      (await send('officer', incident, 'closings', { cause: 'a', correction: 'b', outcome: 'c' }).expect(409)).body
        .code,
    ).toBe('incident.authority-not-told');
    incident = await done('staff', incident, 'notifications', { whom: 'provider', on: day(0) });
    expect(incident.dueOn).toBe(day(2));
    incident = await done('staff', incident, 'notifications', {
      whom: 'authority',
      on: day(0),
      reference: 'EDPS 2026-1',
    });
    expect([incident.dueOn, incident.informed.map(({ whom }) => whom).sort()]).toEqual([
      null,
      ['authority', 'provider'],
    ]);
    expect(
      (await send('staff', incident, 'notifications', { whom: 'authority', on: day(0) }).expect(409)).body.code,
    ).toBe('incident.told-already');
    await send('otherStaff', incident, 'events', { text: 'Not mine to say.' }).expect(403);
    incident = await done('officer', incident, 'closings', {
      cause: 'Age was among the inputs.',
      correction: 'It was taken out.',
      outcome: 'All were ranked anew.',
    });
    expect([incident.state, incident.closing?.cause, incident.events.map(({ text }) => text)]).toEqual([
      'closed',
      'Age was among the inputs.',
      ['The system was taken off the line.'],
    ]);
    for (const [path, body] of [
      ['triages', serious],
      ['events', { text: 'More.' }],
      ['notifications', { whom: 'provider', on: day(0) }],
    ] as const) {
      expect((await send('officer', incident, path, body).expect(409)).body.code).toBe('incident.state');
    }
  });

  it('make the reviews of their systems fall due again, unless they were not serious', async () => {
    const [first, second] = [await register(agents.staff), await register(agents.staff)];
    for (const one of [first, second]) {
      await assess(agents.staff, one);
      await submit(agents.staff, one);
      await decide(agents.officer, one, {
        kind: 'override',
        class: 'prohibited',
        justification: 'Decided so for the sake of this test, in more than fifty characters.',
      });
    }
    const review = async (one: Registered) =>
      (await agents.staff.get(`${API}/systems/${one.id}/review`).expect(200)).body;
    const incident = await report({ alsoSystems: [second.reference] }, 'staff', first);
    expect(incident.alsoSystems.map(({ id }) => id)).toEqual([second.id]);
    for (const one of [first, second])
      expect(await review(one)).toMatchObject({ state: 'due_again', dueBecause: ['incident'] });
    expect(
      (await agents.staff.get(`${API}/systems/${second.id}/incidents`).expect(200)).body.items.map(
        ({ id }: Incident) => id,
      ),
    ).toEqual([incident.id]);
    const history = (await agents.auditor.get(`${API}/systems/${second.id}/history`).expect(200)).body.items;
    expect(history[0].entry).toMatchObject({
      intent: 'incident.report',
      payload: { fact: { reference: incident.reference } },
    });
    await done('officer', incident, 'triages', {
      isSerious: false,
      kinds: ['other'],
      isWidespread: false,
      note: 'A wrong print; nobody was harmed.',
    });
    expect((await review(first)).state).toBe('decided');
  });

  it('are seen by those who see the system, and name no system that somebody may not see', async () => {
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const secret = await report({}, 'staff', hidden);
    const open = await report({ alsoSystems: [hidden.id] }, 'staff');
    await agents.otherStaff.get(`${API}/incidents/${secret.id}`).expect(404);
    expect((await agents.otherStaff.get(`${API}/incidents/${open.id}`).expect(200)).body.alsoSystems).toEqual([]);
    expect(
      (await agents.officer.get(`${API}/incidents/${open.id}`).expect(200)).body.alsoSystems.map(
        ({ id }: { id: string }) => id,
      ),
    ).toEqual([hidden.id]);
    await agents.otherStaff.post(`${API}/systems/${hidden.id}/incidents`).send(what).expect(404);
    await agents.otherStaff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ ...what, alsoSystems: [hidden.id] })
      .expect(422);
    expect(
      (await agents.otherStaff.get(`${API}/incidents?limit=200`).expect(200)).body.items.map(({ id }: Incident) => id),
    ).not.toContain(secret.id);
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(client.query(`update incident set title = 'x'`)).rejects.toMatchObject({
        constraint: 'guard.entry-missing',
      });
      await expect(client.query('delete from incident_event')).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
      await expect(client.query('delete from incident')).rejects.toMatchObject({ constraint: 'guard.never-changed' });
    });
  });

  it('are proven by the export, each with what followed', async () => {
    let incident = await report();
    incident = await done('officer', incident, 'triages', serious);
    incident = await done('staff', incident, 'events', { text: 'The system was taken off the line.' });
    incident = await done('staff', incident, 'notifications', {
      whom: 'authority',
      on: day(0),
      reference: 'EDPS 2026-2',
    });
    await done('officer', incident, 'closings', { cause: 'a', correction: 'b', outcome: 'c' });
    const exported = async () =>
      verifyExport(
        JSON.parse((await agents.auditor.get(`${API}/exports/register.json`).expect(200)).text) as VerifiableExport,
        crypto,
      );
    expect(await exported()).toMatchObject({ intact: true });
    for (const [forge, mend] of [
      [
        `update incident set is_serious = false where id = '${incident.id}'`,
        `update incident set is_serious = true where id = '${incident.id}'`,
      ],
      [
        `update incident_event set text = 'Nothing.' where incident_id = '${incident.id}'`,
        `update incident_event set text = 'The system was taken off the line.' where incident_id = '${incident.id}'`,
      ],
      [
        `update incident_informed set on_day = on_day - 9 where incident_id = '${incident.id}'`,
        `update incident_informed set on_day = on_day + 9 where incident_id = '${incident.id}'`,
      ],
    ] as const) {
      const asOwner = (sql: string) =>
        withClient(app.database.ownerUrl, async (client) => {
          await client.query('set session_replication_role = replica');
          await client.query(sql);
        });
      await asOwner(forge);
      expect([forge, (await exported()).intact]).toEqual([forge, false]);
      await asOwner(mend);
    }
    expect(await exported()).toMatchObject({ intact: true });
  });
});
