import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { aSystem, register } from '../support/builders';
import { routesOf } from '../support/routes';

const ID = '00000000-0000-4000-8000-000000000000';

describe('input that no code may meet before it was looked at', () => {
  let app: TestApp;
  let staff: TestAgent;
  let officer: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    officer = await as(app, 'officer');
  });
  afterAll(() => app?.close());

  it('is refused in every part of every path', async () => {
    const people = await Promise.all((['staff', 'officer', 'admin', 'strategy'] as const).map((who) => as(app, who)));
    const wrong: string[] = [];
    for (const { method, path } of routesOf(app)) {
      const places = path.match(/:\w+/g) ?? [];
      for (const place of places) {
        const address = path.replace(place, 'a%00b').replace(/:\w+/g, ID);
        const statuses = await Promise.all(
          people.map(async (agent) => {
            const call = agent[method.toLowerCase() as 'get'](address).set('If-Match', '"1"');
            return (await (method === 'GET' || method === 'DELETE' ? call : call.send({}))).status;
          }),
        );
        if (statuses.some((status) => ![400, 403, 404].includes(status)))
          wrong.push(`${method} ${address}: ${statuses.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('names the part of the path that cannot be stored', async () => {
    const { body } = await officer.get(`${API}/rules/a%00b`).expect(400);
    expect(body).toMatchObject({
      code: 'request.malformed',
      errors: [{ pointer: 'path:id', code: 'unstorable-text' }],
    });
  });

  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  it.each([
    ['nested deeper than any input of ours', deep(21), 'too-deep'],
    ['nested so deep that no stack holds it', deep(100_000), 'too-deep'],
    ['a lone surrogate', '{"name":"a\\ud800b"}', 'unstorable-text'],
    ['a number that is too large to be one', '{"name":1e999}', 'unstorable-number'],
  ])('is refused under a key before anything is made of it: %s', async (_, body, code) => {
    const answer = await staff
      .post(`${API}/systems`)
      .set('content-type', 'application/json')
      .set('Idempotency-Key', `key-${code}`)
      .send(body)
      .expect(400);
    expect(answer.body.errors).toMatchObject([{ code }]);
  });

  it('is refused where it is a list and objects are wanted', async () => {
    const { id } = await register(staff);
    for (const item of [[], [[]], null, 7, 'x']) {
      await staff
        .patch(`${API}/inbox/preferences`)
        .send({ items: [item] })
        .expect(400);
      await staff
        .post(`${API}/systems`)
        .send({ ...aSystem(), components: [item] })
        .expect(400);
      await staff
        .post(`${API}/systems`)
        .send({ ...aSystem(), likenesses: [item] })
        .expect(400);
      await staff
        .post(`${API}/systems-changes`)
        .send({ change: { stage: 'pilot' }, systems: [item] })
        .expect(400);
      await officer
        .post(`${API}/systems/${id}/review-questions`)
        .set('If-Match', '"1"')
        .send({ questions: [item] })
        .expect(400);
      await staff
        .post(`${API}/systems/${id}/review-answers`)
        .set('If-Match', '"1"')
        .send({ answers: [item] })
        .expect(400);
      if (item === null) continue;
      await staff.post(`${API}/views`).send({ name: 'All', filters: item }).expect(400);
      await staff.post(`${API}/systems-changes/previews`).send({ change: item }).expect(400);
      await staff
        .post(`${API}/systems-changes/previews`)
        .send({ change: { stage: 'pilot' }, filters: item })
        .expect(400);
    }
  });
});
