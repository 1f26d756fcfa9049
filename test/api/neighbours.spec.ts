// What a system is to others and these to others again, and how far a record is.

import type { Neighbourhood, RecordProgress } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, highRiskFacts, register, submit, type Registered } from '../support/builders';

describe('the neighbourhood of a system', () => {
  let app: TestApp;
  let staff: TestAgent;
  let board: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    board = await as(app, 'board');
  });
  afterAll(() => app.close());

  async function relate(from: Registered, to: Registered, kind: string): Promise<void> {
    const { headers } = await staff.get(`${API}/systems/${from.id}`).expect(200);
    await staff
      .post(`${API}/systems/${from.id}/relations`)
      .set('If-Match', String(headers['etag']))
      .send({ to: to.id, kind })
      .expect(201);
  }
  const around = async (agent: TestAgent, { id }: Registered, steps?: number): Promise<Neighbourhood> =>
    (await agent.get(`${API}/systems/${id}/neighbourhood`).query({ steps }).expect(200)).body as Neighbourhood;
  const names = ({ systems }: Neighbourhood): string[] =>
    systems.map(({ system, steps }) => `${system.name} ${steps}`).sort();

  it('goes as many steps as are asked for, each system once, with its class and the way of each relation', async () => {
    const [a, b, c, d] = [
      await register(staff, { name: 'Chain A' }),
      await register(staff, { name: 'Chain B' }),
      await register(staff, { name: 'Chain C' }),
      await register(staff, { name: 'Chain D' }),
    ];
    await relate(a, b, 'uses');
    await relate(b, c, 'uses');
    await relate(d, c, 'part_of');
    await relate(c, a, 'uses');
    expect(names(await around(staff, a))).toEqual(['Chain A 0', 'Chain B 1', 'Chain C 1']);
    const far = await around(staff, b, 3);
    expect(names(far)).toEqual(['Chain A 1', 'Chain B 0', 'Chain C 1', 'Chain D 2']);
    expect(far.relations).toEqual(
      expect.arrayContaining([
        { from: a.id, to: b.id, kind: 'uses' },
        { from: b.id, to: c.id, kind: 'uses' },
        { from: d.id, to: c.id, kind: 'part_of' },
        { from: c.id, to: a.id, kind: 'uses' },
      ]),
    );
    expect([far.relations.length, far.isCut]).toEqual([4, false]);
  });

  it('does not go through a system that the reader may not see', async () => {
    const [seen, closed, behind] = [
      await register(staff, { name: 'Seen' }),
      await register(staff, { name: 'Closed', visibility: 'restricted', restrictionReason: 'An inquiry.' }),
      await register(staff, { name: 'Behind' }),
    ];
    await relate(seen, closed, 'uses');
    await relate(closed, behind, 'uses');
    expect(names(await around(board, seen, 3))).toEqual(['Seen 0']);
    expect(names(await around(staff, seen, 3))).toEqual(['Behind 2', 'Closed 1', 'Seen 0']);
    await board.get(`${API}/systems/${closed.id}/neighbourhood`).expect(404);
  });

  it('refuses what is too far', async () => {
    const { id } = await register(staff, { name: 'Far' });
    for (const steps of [0, 4, 1.5, 'x'])
      await staff.get(`${API}/systems/${id}/neighbourhood`).query({ steps }).expect(400);
  });
});

describe('how far a record is', () => {
  let app: TestApp;
  let staff: TestAgent;
  let officer: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    officer = await as(app, 'officer');
  });
  afterAll(() => app.close());

  const progress = async ({ id }: Registered): Promise<RecordProgress> =>
    ((await staff.get(`${API}/systems/${id}`).expect(200)).body as { progress: RecordProgress }).progress;

  it('is told with the record: duties, what is to be registered, and what waits', async () => {
    const system = await register(staff, { name: 'On its way' });
    expect(await progress(system)).toEqual({
      duties: { done: 0, of: 0, late: 0 },
      registration: null,
      questions: 0,
      threads: 0,
      incidents: 0,
    });
    const facts = { ...highRiskFacts, operator_roles: ['deployer'], deployer_kind: 'union_institution' };
    await assess(staff, system, answered(facts));
    const { duties } = await progress(system);
    expect(duties).toMatchObject({ done: 0, late: 0 });
    expect(duties.of).toBeGreaterThan(5);

    const open = (await staff.get(`${API}/systems/${system.id}/duties`).expect(200)).body.items[0];
    const { headers } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    await staff
      .patch(`${API}/systems/${system.id}/duties/${open.id}`)
      .set('If-Match', String(headers['etag']))
      .send({ state: 'not_applicable', reason: 'It does not concern us.' });
    await staff.post(`${API}/systems/${system.id}/comment-threads`).send({ text: 'Who?' }).expect(201);
    await submit(staff, { ...system, version: await versionOf(system) });
    await officer
      .post(`${API}/systems/${system.id}/review-takings`)
      .set('If-Match', `"${await versionOf(system)}"`)
      .expect(201);
    await officer
      .post(`${API}/systems/${system.id}/review-questions`)
      .set('If-Match', `"${await versionOf(system)}"`)
      .send({ questions: [{ question: 'Who is ranked?' }] })
      .expect(201);
    expect(await progress(system)).toMatchObject({ duties: { done: 1, of: duties.of }, questions: 1, threads: 1 });
  });

  async function versionOf({ id }: Registered): Promise<number> {
    return (await staff.get(`${API}/systems/${id}`).expect(200)).body.version as number;
  }
});
