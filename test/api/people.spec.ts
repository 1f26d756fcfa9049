// People, units and roles: who may change them, what is never lost, and what a role gives only as long as it lasts.

import type { PersonDetail, Unit } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

describe('people, units and roles', () => {
  let app: TestApp;
  let admin: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    admin = await as(app, 'admin');
  });
  afterAll(() => app.close());

  let number = 0;
  async function newPerson(unit = 'HR.C.3'): Promise<PersonDetail> {
    number += 1;
    return (
      await admin
        .post(`${API}/people`)
        .send({ subject: `eu-${number}`, name: `Person ${number}`, unit })
        .expect(201)
    ).body;
  }
  async function newUnit(more: object = {}): Promise<Unit> {
    number += 1;
    return (
      await admin
        .post(`${API}/units`)
        .send({ code: `TEST.${number}`, nameEn: 'A', nameFr: 'B', ...more })
        .expect(201)
    ).body;
  }
  const read = async (id: string): Promise<PersonDetail> => (await admin.get(`${API}/people/${id}`).expect(200)).body;
  const change = (agent: TestAgent, path: string, version: number, body: object = {}) =>
    agent.patch(`${API}${path}`).set('If-Match', `"${version}"`).send(body);
  const post = (agent: TestAgent, path: string, version: number, body: object = {}) =>
    agent.post(`${API}${path}`).set('If-Match', `"${version}"`).send(body);
  const entries = async (id: string) =>
    withClient(
      app.database.ownerUrl,
      async (client) =>
        (await client.query('select intent, payload from audit_entry where subject_id = $1 order by seq', [id]))
          .rows as { intent: string; payload: unknown }[],
    );

  it('lists people by name with unit and roles, to everybody', async () => {
    const staff = await as(app, 'staff');
    const { body } = await staff.get(`${API}/people?limit=3`).expect(200);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'Ada Fictional',
      'Basile Imaginaire',
      'Clara Invented',
    ]);
    expect(body.items[2]).toEqual({
      id: personId('officerWhoRegisters'),
      name: 'Clara Invented',
      unit: expect.objectContaining({ code: 'LEGAL.D.1', nameDe: 'Compliance und Datenschutz' }),
      isActive: true,
      roles: ['compliance', 'staff'],
    });
    const next = await staff.get(`${API}/people?limit=3&cursor=${body.nextCursor}`).expect(200);
    expect(next.body.items[0].name).toBe('Denis Inventé');
    expect(
      (await staff.get(`${API}/people?role=coordinator`).expect(200)).body.items.map(
        ({ name }: { name: string }) => name,
      ),
    ).toEqual(['Hanna Erfunden']);
    expect(
      (await staff.get(`${API}/people?unit=HR&q=a`).expect(200)).body.items.map(({ name }: { name: string }) => name),
    ).toEqual(['Basile Imaginaire', 'Hanna Erfunden']);
    expect((await staff.get(`${API}/people?unit=NONE`).expect(200)).body.items).toEqual([]);
  });

  it.each<Who>(['staff', 'officer', 'auditor', 'strategy', 'coordinator', 'board'])(
    'are kept by administrators, not by %s',
    async (who) => {
      const agent = await as(app, who);
      await agent.get(`${API}/people/${personId('staff')}`).expect(403);
      await agent.post(`${API}/people`).send({ subject: 'x', name: 'X', unit: 'HR.C.3' }).expect(403);
      await change(agent, `/people/${personId('staff')}`, 1, { name: 'X' }).expect(403);
      await post(agent, `/people/${personId('board')}/grants`, 1, { role: 'admin' }).expect(403);
      await agent.post(`${API}/units`).send({ code: 'X', nameEn: 'X', nameFr: 'X' }).expect(403);
    },
  );

  it('refuses what does not fit, with a pointer', async () => {
    const { body } = await admin
      .post(`${API}/people`)
      .send({ subject: ' ', name: 'x'.repeat(201), unit: 'NONE', mail: 'nobody', language: 'it' })
      .expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/language',
      '/mail',
      '/name',
      '/subject',
    ]);
    expect(
      (await admin.post(`${API}/people`).send({ subject: 'x', name: 'X', unit: 'NONE' }).expect(422)).body.code,
    ).toBe('unit.unknown');
    expect(
      (await admin.post(`${API}/people`).send({ subject: 'demo:1-staff', name: 'X', unit: 'HR.C.3' }).expect(409)).body
        .code,
    ).toBe('person.subject-taken');
    const person = await newPerson();
    await change(admin, `/people/${person.id}`, 1, { name: null }).expect(400);
    expect((await change(admin, `/people/${person.id}`, 7, { name: 'X' }).expect(412)).body.params).toEqual({
      expected: 7,
      current: 1,
    });
    await admin.patch(`${API}/people/${person.id}`).send({ name: 'X' }).expect(428);
    await change(admin, '/people/7d1c2e80-4f3a-4b6e-8f00-00000000ffff', 1, { name: 'X' }).expect(404);
    expect((await read(person.id)).version).toBe(1);
  });

  it('give a role for a time, and take it away at once, in the middle of a session', async () => {
    const { database, url } = app;
    expect([database.name, url].every(Boolean)).toBe(true);
    const board = await as(app, 'board');
    await board.post(`${API}/systems`).send({}).expect(403);
    const { version } = await read(personId('board'));
    const { body } = await post(admin, `/people/${personId('board')}/grants`, version, { role: 'staff' }).expect(201);
    await board.post(`${API}/systems`).send({}).expect(400);
    const grant = (body as PersonDetail).grants.find(({ role }) => role === 'staff');
    expect(grant).toMatchObject({ unit: null, endsAt: null, grantedBy: { name: 'Greta Notreal' }, isInForce: true });
    const path = `/people/${personId('board')}/grants/${grant?.id}`;
    await admin
      .delete(`${API}${path}`)
      .set('If-Match', `"${version + 1}"`)
      .expect(200);
    await board.post(`${API}/systems`).send({}).expect(403);
    expect(
      (
        await admin
          .delete(`${API}${path}`)
          .set('If-Match', `"${version + 2}"`)
          .expect(409)
      ).body.code,
    ).toBe('grant.ended-already');
    expect((await entries(personId('board'))).map(({ intent }) => intent).slice(-2)).toEqual([
      'role.grant',
      'role.end',
    ]);
  });

  it('give nothing before the first day and after the last', async () => {
    const person = await newPerson();
    const { body } = await post(admin, `/people/${person.id}/grants`, 1, {
      role: 'staff',
      from: '2150-01-01',
      to: '2150-12-31',
    }).expect(201);
    expect(body.roles).toEqual([]);
    expect(body.grants[0]).toMatchObject({
      startsAt: '2149-12-31T23:00:00.000Z',
      endsAt: '2150-12-31T23:00:00.000Z',
      isInForce: false,
    });
    expect(
      (await post(admin, `/people/${person.id}/grants`, 2, { role: 'staff', from: '2150-06-01' }).expect(409)).body
        .code,
    ).toBe('grant.exists');
    await post(admin, `/people/${person.id}/grants`, 2, { role: 'staff', from: '2160-01-01' }).expect(201);
    await post(admin, `/people/${person.id}/grants`, 3, { role: 'staff', from: '2001-01-01' }).expect(400);
    await post(admin, `/people/${person.id}/grants`, 3, { role: 'staff', from: '2170-01-02', to: '2170-01-01' }).expect(
      400,
    );
    // One that has not begun never does.
    const id = body.grants[0].id as string;
    const ended = await admin.delete(`${API}/people/${person.id}/grants/${id}`).set('If-Match', '"3"').expect(200);
    expect(ended.body.grants.find((one: { id: string }) => one.id === id).endsAt).toBe('2149-12-31T23:00:00.000Z');
  });

  it('refuse a role for oneself, without a unit where it needs one, and with one where it has none', async () => {
    const me = await read(personId('admin'));
    expect((await post(admin, `/people/${me.id}/grants`, me.version, { role: 'auditor' }).expect(403)).body.code).toBe(
      'access.denied',
    );
    await admin
      .delete(`${API}/people/${me.id}/grants/${me.grants[0]?.id}`)
      .set('If-Match', `"${me.version}"`)
      .expect(403);
    const person = await newPerson();
    expect((await post(admin, `/people/${person.id}/grants`, 1, { role: 'coordinator' }).expect(422)).body.code).toBe(
      'grant.scope-wrong',
    );
    expect(
      (await post(admin, `/people/${person.id}/grants`, 1, { role: 'auditor', unit: 'HR' }).expect(422)).body.code,
    ).toBe('grant.scope-wrong');
    await post(admin, `/people/${person.id}/grants`, 1, { role: 'coordinator', unit: 'HR' }).expect(201);
    await post(admin, `/people/${person.id}/grants`, 2, { role: 'coordinator', unit: 'DIGIT' }).expect(201);
    expect((await read(me.id)).version).toBe(me.version);
  });

  it('are deactivated with their sessions, come back, and are never deleted', async () => {
    const auditor = await as(app, 'auditor');
    const before = await read(personId('auditor'));
    expect((await post(admin, `/people/${personId('admin')}/deactivations`, 1).expect(409)).body.code).toBe(
      'person.self',
    );
    const { body } = await post(admin, `/people/${before.id}/deactivations`, before.version).expect(201);
    expect(body).toMatchObject({ isActive: false, deactivatedAt: expect.any(String), version: before.version + 1 });
    await auditor.get(`${API}/session`).expect(401);
    await post(admin, `/people/${before.id}/deactivations`, before.version + 1).expect(409);
    expect(
      (await post(admin, `/people/${before.id}/grants`, before.version + 1, { role: 'staff' }).expect(409)).body.code,
    ).toBe('person.state');
    expect(
      (await admin.get(`${API}/people?state=left`).expect(200)).body.items.map(({ id }: { id: string }) => id),
    ).toEqual([before.id]);
    await post(admin, `/people/${before.id}/reactivations`, before.version + 1).expect(201);
    await as(app, 'auditor');
    expect(
      await withClient(app.database.appUrl, (client) =>
        client.query('delete from person').catch(({ code }: { code: string }) => code),
      ),
    ).toBe('42501');
  });

  it('are forgotten for good when they have left, also by the log', async () => {
    number += 1;
    const secret = `Very Secret ${number}`;
    const { body: person } = await admin
      .post(`${API}/people`)
      .send({ subject: secret, name: secret, mail: 'very.secret@example.org', unit: 'HR.C.3' })
      .expect(201);
    await change(admin, `/people/${person.id}`, 1, { name: `${secret} II`, language: 'de' }).expect(200);
    expect((await post(admin, `/people/${person.id}/pseudonymisations`, 2).expect(409)).body.code).toBe('person.state');
    await post(admin, `/people/${person.id}/deactivations`, 2).expect(201);
    const { body } = await post(admin, `/people/${person.id}/pseudonymisations`, 3).expect(201);
    expect(body).toMatchObject({
      name: `P-${person.id.slice(0, 8)}`,
      mail: null,
      subject: `pseudonym:${person.id}`,
      pseudonymisedAt: expect.any(String),
    });
    await change(admin, `/people/${person.id}`, 4, { name: secret }).expect(409);
    await post(admin, `/people/${person.id}/reactivations`, 4).expect(409);
    const everything = await withClient(app.database.ownerUrl, async (client) =>
      JSON.stringify([
        await entries(person.id),
        (await client.query('select * from person where id = $1', [person.id])).rows,
      ]),
    );
    expect(everything).not.toMatch(/secret/i);
    expect((await entries(person.id)).map(({ intent }) => intent)).toEqual([
      'person.establish',
      'person.change',
      'person.deactivate',
      'person.pseudonymise',
    ]);
  });

  it('lie in a tree of units that is never a circle', async () => {
    const top = await newUnit();
    const middle = await newUnit({ parentId: top.id });
    const low = await newUnit({ parentId: middle.id });
    const person = await newPerson(low.code);
    const under = async (code: string): Promise<string[]> =>
      (await admin.get(`${API}/people?unit=${code}`).expect(200)).body.items.map(({ id }: { id: string }) => id);
    expect(await under(top.code)).toEqual([person.id]);
    expect((await change(admin, `/units/${top.id}`, 1, { parentId: low.id }).expect(409)).body.code).toBe(
      'unit.circle',
    );
    expect((await change(admin, `/units/${top.id}`, 1, { parentId: top.id }).expect(409)).body.code).toBe(
      'unit.circle',
    );
    await change(admin, `/units/${middle.id}`, 1, { parentId: null, nameEn: 'Moved' }).expect(200);
    expect(await under(top.code)).toEqual([]);
    expect(await under(middle.code)).toEqual([person.id]);
    await change(admin, `/units/${top.id}`, 1, { parentId: low.id }).expect(200);
    expect(await under(top.code)).toEqual([]);
    const moved = (await entries(middle.id)).at(-1);
    expect(moved).toMatchObject({
      intent: 'unit.change',
      payload: { fact: { changed: { parentId: { from: top.id, to: null }, nameEn: { from: 'A', to: 'Moved' } } } },
    });
  });

  it('close a unit when nobody and nothing belongs to it, for new records from then on', async () => {
    const unit = await newUnit();
    const child = await newUnit({ parentId: unit.id });
    const person = await newPerson(unit.code);
    const staff = await as(app, 'staff');
    await register(staff, { unit: unit.code });
    const refused = await change(admin, `/units/${unit.id}`, 1, { activeTo: '2020-01-01' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'unit.in-use', params: { people: 1, systems: 1, units: 1 } });
    await change(admin, `/people/${person.id}`, 1, { unit: child.id }).expect(200);
    const empty = await newUnit({ activeFrom: '2019-01-01' });
    expect((await change(admin, `/units/${empty.id}`, 1, { activeTo: '2018-01-01' }).expect(422)).body.code).toBe(
      'unit.dates',
    );
    const { body } = await change(admin, `/units/${empty.id}`, 1, { activeTo: '2020-01-01' }).expect(200);
    expect(body).toMatchObject({ isClosed: true, activeTo: '2020-01-01', version: 2 });
    const late = await staff
      .post(`${API}/systems`)
      .send({ name: 'x', summary: 'x', unit: empty.code, intendedPurpose: 'x', stage: 'idea', origin: 'in_house' })
      .expect(422);
    expect(late.body.code).toBe('unit.closed');
    await change(admin, `/units/${empty.id}`, 2, { activeTo: null }).expect(200);
    await register(staff, { unit: empty.code });
    expect(
      (await admin.post(`${API}/units`).send({ code: empty.code, nameEn: 'A', nameFr: 'B' }).expect(409)).body.code,
    ).toBe('unit.code-taken');
  });

  it('move two units under each other at the same moment, and one of the two is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await newUnit(), await newUnit()];
      const answers = await Promise.all([
        change(admin, `/units/${one.id}`, 1, { parentId: other.id }),
        change(admin, `/units/${other.id}`, 1, { parentId: one.id }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });
});
