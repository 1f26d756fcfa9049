import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { aSystem, assess, register, submit } from '../support/builders';

describe('refusals', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  const malformed: [string, unknown, string][] = [
    ['an unknown field', { ...aSystem(), colour: 'red' }, '/colour'],
    ['a wrong type', { ...aSystem(), name: 7 }, '/name'],
    ['a NUL character', { ...aSystem(), summary: 'a\u0000b' }, '/summary'],
    ['a lone surrogate', { ...aSystem(), name: 'a\ud800b' }, '/name'],
    ['an over-long text', { ...aSystem(), name: 'x'.repeat(201) }, '/name'],
    ['a blank text', { ...aSystem(), name: '   ' }, '/name'],
    ['an unknown stage', { ...aSystem(), stage: 'dreaming' }, '/stage'],
    ['a missing field', { ...aSystem(), unit: undefined }, '/unit'],
  ];
  it.each(malformed)('answers %s with 400 and a pointer', async (_, body, pointer) => {
    const answer = await staff
      .post(`${API}/systems`)
      .send(body as object)
      .expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'request.malformed', status: 400 });
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it.each([
    ['a body that is no JSON', '{"name":', 400],
    ['a body that is an array', '[]', 400],
    ['prototype pollution', '{"__proto__":{"x":1}}', 400],
    ['a body nested very deep', `{"name":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 400],
    ['a body over one megabyte', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413],
  ])('answers %s with a client error', async (_, body, status) => {
    await staff.post(`${API}/systems`).set('content-type', 'application/json').send(body).expect(status);
  });

  it.each(['not-an-id', '%00', "1' or '1'='1", 'AIS-26-1', '00000000-0000-0000-0000-00000000000g'])(
    'answers the id %s with 400',
    async (id) => {
      const answer = await staff.get(`${API}/systems/${encodeURIComponent(id)}`);
      expect(answer.status).toBe(400);
    },
  );

  it('answers an unknown record with 404 and an unknown route with 404', async () => {
    expect((await staff.get(`${API}/systems/00000000-0000-4000-8000-000000000000`).expect(404)).body.code).toBe(
      'record.not-found',
    );
    expect((await staff.get(`${API}/nothing`).expect(404)).body.code).toBe('route.not-found');
  });

  it.each([
    '?limit=0',
    '?limit=201',
    '?limit=x',
    '?colour=red',
    '?cursor=!!!',
    '?cursor=WzEsMl0',
    '?sort=shoes',
    '?q=%00',
    '?class=bad',
  ])('refuses the query %s', async (query) => {
    await staff.get(`${API}/systems${query}`).expect(400);
  });

  it('asks for the version to change, refuses a stale one, and loses nothing', async () => {
    const { id } = await register(staff);
    await staff.patch(`${API}/systems/${id}`).send({ name: 'New' }).expect(428);
    await staff.patch(`${API}/systems/${id}`).set('If-Match', 'seven').send({ name: 'New' }).expect(400);
    await staff
      .patch(`${API}/systems/${id}`)
      .set('If-Match', '"1"')
      .send({ name: 'New' })
      .expect(200)
      .expect('etag', '"2"');
    const stale = await staff.patch(`${API}/systems/${id}`).set('If-Match', '"1"').send({ name: 'Newer' }).expect(412);
    expect(stale.body).toMatchObject({ code: 'record.stale', params: { current: 2 } });
    expect((await staff.get(`${API}/systems/${id}`).expect(200)).body.name).toBe('New');
  });

  it('leaves a retired system as it is, whatever is asked of it', async () => {
    const system = await register(staff, { stage: 'in_use' });
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ stage: 'retired', retirementReason: 'Replaced by another.' })
      .expect(200);
    const change = await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"2"')
      .send({ stage: 'in_use' })
      .expect(409);
    const answers = await staff
      .post(`${API}/systems/${system.id}/assessments`)
      .set('If-Match', '"2"')
      .send({ facts: {} })
      .expect(409);
    expect([change.body.code, answers.body.code]).toEqual(['system.retired', 'system.retired']);
    expect((await staff.get(`${API}/systems/${system.id}`).expect(200)).body.stage).toBe('retired');
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'takes no body of the type %s',
    async (type) => {
      const { status } = await staff.post(`${API}/systems`).set('content-type', type).send('name=x');
      expect([400, 415]).toContain(status);
      if (type !== 'text/plain') expect(status).toBe(415);
    },
  );

  it('lets one of two simultaneous writers win', async () => {
    const { id } = await register(staff);
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => staff.patch(`${API}/systems/${id}`).set('If-Match', '"1"').send({ name })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('refuses answers that do not fit their questions, with pointers', async () => {
    const { id } = await register(staff);
    const answer = await staff
      .post(`${API}/systems/${id}/assessments`)
      .set('If-Match', '"1"')
      .send({ facts: { sys_infers: 'perhaps', no_such_fact: true, annex3_uses: ['99'] } })
      .expect(422);
    expect(answer.body.code).toBe('classification.facts-invalid');
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/facts/annex3_uses/0',
      '/facts/no_such_fact',
      '/facts/sys_infers',
    ]);
  });

  it('lets nobody decide who wrote an answer or owns the system', async () => {
    const officer = await as(app, 'officerWhoRegisters');
    const system = await register(officer, { name: 'Own system' });
    const { digest } = await assess(officer, system);
    await submit(officer, system);
    const own = await officer
      .post(`${API}/systems/${system.id}/decisions`)
      .set('If-Match', `"${system.version}"`)
      .send({ kind: 'confirm', assessmentDigest: digest })
      .expect(403);
    expect(own.body.code).toBe('review.author-may-not-decide');
  });

  it('knows only what role and relation allow', async () => {
    const { id } = await register(staff);
    const change = { name: 'Taken over' };
    await (await as(app, 'otherStaff')).patch(`${API}/systems/${id}`).set('If-Match', '"1"').send(change).expect(403);
    await (await as(app, 'officer')).patch(`${API}/systems/${id}`).set('If-Match', '"1"').send(change).expect(403);
    const auditor = await as(app, 'auditor');
    await auditor.post(`${API}/systems`).send(aSystem()).expect(403);
    await staff.get(`${API}/exports/register.json`).expect(403);
    await staff.get(`${API}/audit/entries`).expect(403);
    await staff.get(`${API}/reviews`).expect(403);
    await request(app.url).get(`${API}/systems`).expect(401);
  });

  it('refuses a change that another site makes a browser send', async () => {
    await staff.post(`${API}/systems`).set('Sec-Fetch-Site', 'cross-site').send(aSystem()).expect(403);
    await staff.post(`${API}/systems`).set('Origin', 'https://elsewhere.example').send(aSystem()).expect(403);
  });

  it('ends a session at sign-out', async () => {
    const agent = await as(app, 'otherStaff');
    await agent.get(`${API}/session`).expect(200);
    await agent.delete(`${API}/session`).expect(204);
    await agent.get(`${API}/session`).expect(401);
  });
});
