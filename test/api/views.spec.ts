// Views of the register: kept, shared, followed; each shows to everybody what they may see themselves.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';

const VIEWS = `${API}/views`;

describe('saved views', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    [staff, other] = [await as(app, 'staff'), await as(app, 'otherStaff')];
  });
  afterAll(() => app.close());

  const namesFor = async (agent: TestAgent): Promise<string[]> => (await agent.get(VIEWS).expect(200)).body.items.map(({ name }: { name: string }) => name);

  it('keep filters and order under a name, for oneself or for all', async () => {
    const filters = { stage: ['pilot', 'in_use'], unit: ['HR'], q: 'files', sort: '-name' };
    const { body, headers } = await staff.post(VIEWS).send({ name: 'Mine', filters }).expect(201);
    expect(body).toMatchObject({ name: 'Mine', filters, isMine: true, isShared: false, isFollowed: false, version: 1 });
    expect(headers['etag']).toBe('"1"');
    await other.post(VIEWS).send({ name: 'Shared by another', filters: {}, isShared: true }).expect(201);
    await other.post(VIEWS).send({ name: 'Kept by another', filters: {} }).expect(201);
    expect(await namesFor(staff)).toEqual(['Mine', 'Shared by another']);
    expect((await staff.post(VIEWS).send({ name: 'Mine', filters: {} }).expect(409)).body.code).toBe('view.name-taken');
    // One value is a list of one, as in an address.
    const { body: single } = await staff.post(VIEWS).send({ name: 'Single', filters: { stage: 'pilot' } }).expect(201);
    expect(single.filters).toEqual({ stage: ['pilot'] });
  });

  it.each([
    ['no filters', undefined], ['a list', []], ['an unknown filter', { colour: 'red' }], ['an unknown value', { stage: ['gone'] }], ['a page', { cursor: 'x' }], ['a text for filters', 'all'], ['an unknown order', { sort: 'colour' }],
  ])('refuse %s', async (_, filters) => {
    await staff.post(VIEWS).send({ name: 'Wrong', filters }).expect(400);
    expect(await namesFor(staff)).not.toContain('Wrong');
  });

  it('are changed and removed by their owner alone, in the version that was read', async () => {
    const { body: mine } = await staff.post(VIEWS).send({ name: 'To be shared', filters: {}, isShared: true }).expect(201);
    const path = `${VIEWS}/${mine.id}`;
    await other.patch(path).set('If-Match', '"1"').send({ name: 'Taken over' }).expect(403);
    await other.delete(path).expect(403);
    await staff.patch(path).send({ name: 'X' }).expect(428);
    const { body } = await staff.patch(path).set('If-Match', '"1"').send({ name: 'Renamed' }).expect(200);
    expect(body).toMatchObject({ name: 'Renamed', isShared: true, version: 2 });
    expect((await staff.patch(path).set('If-Match', '"1"').send({ name: 'Late' }).expect(412)).body.params).toEqual({ expected: 1, current: 2 });
    await other.put(`${path}/subscription`).expect(200);
    // Shared no longer: for everybody else it is not there, and nobody follows it.
    await staff.patch(path).set('If-Match', '"2"').send({ isShared: false }).expect(200);
    await other.put(`${path}/subscription`).expect(404);
    await other.delete(path).expect(404);
    expect((await other.get(`${API}/views-followed`).expect(200)).body.items).toEqual([]);
    await staff.delete(path).expect(204);
    await staff.delete(path).expect(404);
  });

  it('tell who follows them what is new, and only what that person may see', async () => {
    const { body: view } = await staff.post(VIEWS).send({ name: 'What is tagged', filters: { tag: ['followed'] }, isShared: true }).expect(201);
    for (const agent of [staff, other]) await agent.put(`${VIEWS}/${view.id}/subscription`).expect(200);
    const news = async (agent: TestAgent): Promise<number> => {
      const { body } = await agent.get(`${API}/views-followed`).expect(200);
      return body.items.find((item: { view: { id: string } }) => item.view.id === view.id)?.changed;
    };
    expect([await news(staff), await news(other)]).toEqual([0, 0]);
    await register(staff, { name: 'Seen by all', details: { tags: ['followed'] } });
    await register(staff, { name: 'Seen by few', details: { tags: ['followed'] }, visibility: 'restricted', restrictionReason: 'Security.' });
    await register(staff, { name: 'Elsewhere', details: { tags: ['other'] } });
    expect([await news(staff), await news(other)]).toEqual([2, 1]);
    // Looking at it is said by following it again.
    await staff.put(`${VIEWS}/${view.id}/subscription`).expect(200);
    expect([await news(staff), await news(other)]).toEqual([0, 1]);
    await other.delete(`${VIEWS}/${view.id}/subscription`).expect(204);
    expect(await news(other)).toBeUndefined();
  });

  it('are not without end', async () => {
    const board = await as(app, 'board');
    const made: string[] = [];
    for (let index = 0; index < 50; index += 1) made.push((await board.post(VIEWS).send({ name: `V${index}`, filters: {} }).expect(201)).body.id);
    expect((await board.post(VIEWS).send({ name: 'One more', filters: {} }).expect(409)).body.code).toBe('view.too-many');
    for (const id of made.slice(0, 20)) await board.put(`${VIEWS}/${id}/subscription`).expect(200);
    await board.put(`${VIEWS}/${made[20]}/subscription`).expect(409);
    await board.put(`${VIEWS}/${made[3]}/subscription`).expect(200);
  });
});
