// Programs draft: what they leave waits for the owner of their token, marked as theirs, and is no part of the register.

import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { aSystem, assess, register } from '../support/builders';
import { withClient } from '../support/database';
import { isChange, routesOf } from '../support/routes';

describe('drafts of programs', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app.close());

  const log = async (where: string, values: unknown[] = []) =>
    (
      await withClient(app.database.ownerUrl, (client) =>
        client.query(
          `select subject_type, subject_id, actor_kind, actor_id, intent, payload -> 'fact' as fact, payload -> 'parts' as parts
             from audit_entry where ${where} order by id`,
          values,
        ),
      )
    ).rows;
  async function program(who: Parameters<typeof as>[1], ...scopes: string[]) {
    const made = await (await as(app, who)).post(`${API}/tokens`).send({ name: 'Scout', scopes }).expect(201);
    return {
      id: made.body.id as string,
      agent: request.agent(app.url).set('Authorization', `Bearer ${made.body.secret}`),
    };
  }
  const draftsOf = async (agent: TestAgent) => (await agent.get(`${API}/drafts`).expect(200)).body.items;
  async function discardAll(agent: TestAgent): Promise<void> {
    for (const { key, version } of await draftsOf(agent))
      await agent.delete(`${API}/drafts/${key}`).set('If-Match', `"${version}"`).expect(204);
  }
  afterEach(() => discardAll(staff));

  it('begin a record: in the form of the owner, with the token named there and in the log', async () => {
    const { id, agent } = await program('staff', 'draft:AiSystem');
    const said = { name: 'Travel planner', stage: 'pilot', supplier: 'Invented Ltd' };
    const { body, headers } = await agent.put(`${API}/program-drafts/record`).send(said).expect(200);
    expect(body).toEqual({
      key: 'registering',
      savedAt: expect.any(String),
      version: expect.any(Number),
      page: '/systems/new',
    });
    expect(headers['etag']).toBe(`"${body.version}"`);
    expect(await draftsOf(staff)).toEqual([
      {
        key: 'registering',
        content: said,
        savedAt: body.savedAt,
        version: body.version,
        draftedBy: { token: 'Scout', at: body.savedAt, filled: ['name', 'stage', 'supplier'] },
      },
    ]);
    expect(await log(`intent = 'draft.record'`)).toEqual([
      {
        subject_type: 'Person',
        subject_id: personId('staff'),
        actor_kind: 'token',
        actor_id: id,
        intent: 'draft.record',
        fact: { fields: ['name', 'stage', 'supplier'] },
        parts: {},
      },
    ]);
    expect(await draftsOf(await as(app, 'otherStaff'))).toEqual([]);
  });

  it('begin answers: over those in the register, which stay what they are', async () => {
    const system = await register(staff, { name: 'Minutes' });
    await assess(staff, system, { direct_interaction: true, generates_synthetic_content: true });
    const { id, agent } = await program('staff', 'draft:AiSystem');
    const { body } = await agent
      .put(`${API}/program-drafts/answers/${system.reference}`)
      .send({ facts: { rbi: false, direct_interaction: false }, notes: { rbi: 'Its manual names no cameras.' } })
      .expect(200);
    expect(body.page).toBe(`/systems/${system.id}/questions`);
    // What stands in the register is not told to a program that may not read it.
    expect(Object.keys(body).sort()).toEqual(['key', 'page', 'savedAt', 'version']);
    const [draft] = await draftsOf(staff);
    expect(draft).toMatchObject({ key: `answers.${system.id}`, draftedBy: { filled: ['direct_interaction', 'rbi'] } });
    expect(draft.content).toEqual({
      base: { number: 1, facts: { direct_interaction: true, generates_synthetic_content: true }, notes: {} },
      given: { direct_interaction: false, generates_synthetic_content: true, rbi: false },
      notes: { rbi: 'Its manual names no cameras.' },
      unsure: [],
      conflicts: [],
    });
    const { body: latest } = await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect([latest.number, latest.answers.rbi]).toEqual([1, undefined]);
    expect(await log(`intent = 'draft.answers'`)).toMatchObject([
      { subject_id: system.id, actor_kind: 'token', actor_id: id, fact: { questions: ['direct_interaction', 'rbi'] } },
    ]);
  });

  it('stay marked while the person goes on with them, who is written over by nobody', async () => {
    const { agent } = await program('staff', 'draft:AiSystem');
    const put = (over?: number) =>
      agent
        .put(`${API}/program-drafts/record`)
        .set(over === undefined ? {} : { 'If-Match': `"${over}"` })
        .send({ name: 'Again' });
    const first = (await put().expect(200)).body.version;
    expect((await put().expect(409)).body.code).toBe('draft.begun-already');
    const second = (await put(first).expect(200)).body.version;
    expect((await put(first).expect(409)).body.code).toBe('draft.begun-already');
    // Another program does not write over it either.
    const other = await program('staff', 'draft:AiSystem');
    await other.agent
      .put(`${API}/program-drafts/record`)
      .set('If-Match', `"${second}"`)
      .send({ name: 'Mine' })
      .expect(409);
    const { body } = await staff
      .put(`${API}/drafts/registering`)
      .set('If-Match', `"${second}"`)
      .send({ content: { name: 'By hand' } })
      .expect(200);
    expect(body).toMatchObject({ content: { name: 'By hand' }, draftedBy: { token: 'Scout' } });
    expect((await put(body.version).expect(409)).body.code).toBe('draft.begun-already');
    await discardAll(staff);
    expect((await put(body.version).expect(412)).body.code).toBe('record.stale');
    const anew = await staff.put(`${API}/drafts/registering`).send({ content: 'typed' }).expect(200);
    expect(anew.body.draftedBy).toBeNull();
    expect((await put().expect(409)).body.code).toBe('draft.begun-already');
    expect(await log(`intent = 'draft.record' and actor_id <> $1`, [other.id])).toHaveLength(3);
  });

  it('are for programs, within the rights of their owner', async () => {
    const system = await register(staff);
    const facts = { facts: { rbi: false } };
    const send = (agent: TestAgent, path: string, body: object) =>
      agent.put(`${API}/program-drafts/${path}`).send(body);
    // A person types in the browser.
    await send(staff, 'record', { name: 'X' }).expect(403);
    await send(staff, `answers/${system.id}`, facts).expect(403);
    const reader = (await program('staff', 'read:AiSystem')).agent;
    await send(reader, 'record', { name: 'X' }).expect(403);
    // Who keeps a record may draft its answers; who may not register drafts no record.
    const others = (await program('otherStaff', 'draft:AiSystem', 'read:AiSystem')).agent;
    await send(others, `answers/${system.id}`, facts).expect(403);
    const hidden = await register(staff, { visibility: 'restricted', restrictionReason: 'Security.' });
    await send(others, `answers/${hidden.id}`, facts).expect(404);
    const officer = (await program('officer', 'draft:AiSystem')).agent;
    await send(officer, 'record', { name: 'X' }).expect(403);
    expect(await log(`intent like 'draft.%' and subject_id in ($1, $2)`, [system.id, hidden.id])).toEqual([]);
  });

  it('say what does not fit, and keep nothing of it', async () => {
    const system = await register(staff);
    const { agent } = await program('staff', 'draft:AiSystem');
    const refused = async (path: string, body: object, status: number) =>
      (await agent.put(`${API}/program-drafts/${path}`).send(body).expect(status)).body;
    expect(await refused('record', {}, 400)).toMatchObject({ errors: [{ code: 'empty' }] });
    expect(await refused('record', { stage: 'someday' }, 400)).toMatchObject({ errors: [{ pointer: '/stage' }] });
    expect(await refused('record', { visibility: 'restricted' }, 400)).toMatchObject({ code: 'request.malformed' });
    expect(await refused(`answers/${system.id}`, { facts: {} }, 400)).toMatchObject({
      errors: [{ pointer: '/facts' }],
    });
    const { code, errors } = await refused(`answers/${system.id}`, { facts: { rbi: 'perhaps', nonsense: true } }, 422);
    expect(code).toBe('classification.facts-invalid');
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/facts/nonsense', '/facts/rbi']);
    expect(await draftsOf(staff)).toEqual([]);
  });

  it('are all that a token with read and draft can leave behind, by whatever route', async () => {
    const system = await register(staff);
    const wrong: string[] = [];
    for (const who of ['staff', 'coordinator', 'officer', 'admin'] as const) {
      const { body } = await (await as(app, who)).get(`${API}/tokens/scopes`).expect(200);
      const scopes = (body.items as string[]).filter((scope) => /^(read|draft):/.test(scope));
      expect(scopes).toContain('draft:AiSystem');
      const { id, agent } = await program(who, ...scopes);
      for (const { method, path, permission } of routesOf(app).filter(isChange)) {
        if (permission === 'public' || permission === 'draft AiSystem') continue;
        const address = path.replace(/:\w+/g, system.id);
        const { status } = await agent[method.toLowerCase() as 'post'](address).set('If-Match', '"1"').send(aSystem());
        if (status !== 403) wrong.push(`${who}: ${method} ${path}: ${status}`);
      }
      expect(await log(`actor_id = $1 and intent <> 'system.read-restricted'`, [id])).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });

  it('go with whoever is forgotten', async () => {
    const { agent } = await program('otherStaff', 'draft:AiSystem');
    await agent.put(`${API}/program-drafts/record`).send({ name: 'Left behind' }).expect(200);
    const admin = await as(app, 'admin');
    const id = personId('otherStaff');
    const { body: person } = await admin.get(`${API}/people/${id}`).expect(200);
    const { body: left } = await admin
      .post(`${API}/people/${id}/deactivations`)
      .set('If-Match', `"${person.version}"`)
      .send({})
      .expect(201);
    await admin.post(`${API}/people/${id}/pseudonymisations`).set('If-Match', `"${left.version}"`).send({}).expect(201);
    const kept = await withClient(app.database.ownerUrl, (client) =>
      client.query('select from draft where person_id = $1', [id]),
    );
    expect(kept.rowCount).toBe(0);
  });
});
