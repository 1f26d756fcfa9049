// Views of the register: kept, shared, followed; each shows to everybody what they may see themselves.

import { setTimeout as sleep } from 'node:timers/promises';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

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

  const namesFor = async (agent: TestAgent): Promise<string[]> =>
    (await agent.get(VIEWS).expect(200)).body.items.map(({ name }: { name: string }) => name);

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
    const { body: single } = await staff
      .post(VIEWS)
      .send({ name: 'Single', filters: { stage: 'pilot' } })
      .expect(201);
    expect(single.filters).toEqual({ stage: ['pilot'] });
  });

  it('keep how the table looks: columns in their order, groups, both orders, and how high rows are', async () => {
    const filters = {
      sort: '-supplier',
      thenBy: 'name',
      columns: ['tags', 'stage', 'friaOn'],
      groupBy: 'unit',
      density: 'spacious',
    };
    const { body } = await staff.post(VIEWS).send({ name: 'My table', filters, isShared: true }).expect(201);
    expect(body.filters).toEqual(filters);
    const { body: theirs } = await other.get(VIEWS).expect(200);
    expect(theirs.items.find(({ id }: { id: string }) => id === body.id).filters).toEqual(filters);
    await staff.delete(`${VIEWS}/${body.id}`).expect(204);
  });

  it('go when they are shared in the same moment, and the log tells of both', async () => {
    const { body: view } = await staff.post(VIEWS).send({ name: 'Shared late', filters: {} }).expect(201);
    const answers = await withClient(app.database.ownerUrl, async (client) => {
      const waiting = async (many: number): Promise<void> => {
        const query = `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
        while ((await client.query<{ count: number }>(query)).rows[0]?.count !== many) await sleep(20);
      };
      await client.query('begin');
      await client.query('select from saved_view where id = $1 for update', [view.id]);
      const shared = staff.patch(`${VIEWS}/${view.id}`).set('If-Match', '"1"').send({ isShared: true }).then();
      await waiting(1);
      const removed = staff.delete(`${VIEWS}/${view.id}`).then();
      await waiting(2);
      await client.query('commit');
      return Promise.all([shared, removed]);
    });
    expect(answers[1].status).toBe(204);
    expect(await namesFor(other)).not.toContain('Shared late');
    const { rows } = await withClient(app.database.ownerUrl, (client) =>
      client.query('select intent from audit_entry where subject_id = $1 order by seq', [view.id]),
    );
    expect(rows.map(({ intent }) => intent)).toEqual(['view.share', 'view.unshare']);
  });

  it.each([
    ['no filters', undefined],
    ['a list', []],
    ['an unknown filter', { colour: 'red' }],
    ['an unknown value', { stage: ['gone'] }],
    ['a page', { cursor: 'x' }],
    ['a text for filters', 'all'],
    ['an unknown order', { sort: 'colour' }],
    ['an unknown column', { columns: ['colour'] }],
    ['an unknown height', { density: 'tiny' }],
  ])('refuse %s', async (_, filters) => {
    await staff.post(VIEWS).send({ name: 'Wrong', filters }).expect(400);
    expect(await namesFor(staff)).not.toContain('Wrong');
  });

  it('are changed and removed by their owner alone, in the version that was read', async () => {
    const { body: mine } = await staff
      .post(VIEWS)
      .send({ name: 'To be shared', filters: {}, isShared: true })
      .expect(201);
    const path = `${VIEWS}/${mine.id}`;
    await other.patch(path).set('If-Match', '"1"').send({ name: 'Taken over' }).expect(403);
    await other.delete(path).expect(403);
    await staff.patch(path).send({ name: 'X' }).expect(428);
    const { body } = await staff.patch(path).set('If-Match', '"1"').send({ name: 'Renamed' }).expect(200);
    expect(body).toMatchObject({ name: 'Renamed', isShared: true, version: 2 });
    expect((await staff.patch(path).set('If-Match', '"1"').send({ name: 'Late' }).expect(412)).body.params).toEqual({
      expected: 1,
      current: 2,
    });
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
    const { body: view } = await staff
      .post(VIEWS)
      .send({ name: 'What is tagged', filters: { tag: ['followed'] }, isShared: true })
      .expect(201);
    for (const agent of [staff, other]) await agent.put(`${VIEWS}/${view.id}/subscription`).expect(200);
    const news = async (agent: TestAgent): Promise<number> => {
      const { body } = await agent.get(`${API}/views-followed`).expect(200);
      return body.items.find((item: { view: { id: string } }) => item.view.id === view.id)?.changed;
    };
    expect([await news(staff), await news(other)]).toEqual([0, 0]);
    await register(staff, { name: 'Seen by all', details: { tags: ['followed'] } });
    await register(staff, {
      name: 'Seen by few',
      details: { tags: ['followed'] },
      visibility: 'restricted',
      restrictionReason: 'Security.',
    });
    await register(staff, { name: 'Elsewhere', details: { tags: ['other'] } });
    expect([await news(staff), await news(other)]).toEqual([2, 1]);
    // Looking at it is said by following it again.
    await staff.put(`${VIEWS}/${view.id}/subscription`).expect(200);
    expect([await news(staff), await news(other)]).toEqual([0, 1]);
    await other.delete(`${VIEWS}/${view.id}/subscription`).expect(204);
    expect(await news(other)).toBeUndefined();
  });

  it('go on when the code of a unit changes, as do links that name it', async () => {
    const admin = await as(app, 'admin');
    const { body: unit } = await admin
      .post(`${API}/units`)
      .send({ code: 'FIELD.A', nameEn: 'Field', nameFr: 'Terrain' })
      .expect(201);
    const { body: person } = await admin
      .post(`${API}/people`)
      .send({ subject: 'field:one', name: 'Fanny Field', unit: 'FIELD.A', language: 'en' })
      .expect(201);
    const { id } = await register(staff, { name: 'Of a unit with a new code', unit: 'FIELD.A' });
    const { body: view } = await staff
      .post(VIEWS)
      .send({ name: 'Field', filters: { unit: ['FIELD.A'] } })
      .expect(201);
    await staff.put(`${VIEWS}/${view.id}/subscription`).expect(200);
    await admin.patch(`${API}/units/${unit.id}`).set('If-Match', '"1"').send({ code: 'SHIP.A' }).expect(200);

    const shown = async (code: string): Promise<string[]> =>
      (await staff.get(`${API}/systems?unit=${code}`).expect(200)).body.items.map((one: { id: string }) => one.id);
    const kept = async (): Promise<unknown> =>
      (await staff.get(VIEWS).expect(200)).body.items.find((one: { id: string }) => one.id === view.id).filters;
    expect(await kept()).toEqual({ unit: ['SHIP.A'] });
    for (const code of ['SHIP.A', 'FIELD.A', unit.id]) {
      expect([code, await shown(code)]).toEqual([code, [id]]);
      expect((await staff.get(`${API}/systems-facets?unit=${code}`).expect(200)).body.total).toBe(1);
      expect(
        (await admin.get(`${API}/people?unit=${code}`).expect(200)).body.items.map((one: { id: string }) => one.id),
      ).toEqual([person.id]);
      await staff.get(`${API}/duties?unit=${code}`).expect(200);
    }
    await staff.patch(`${API}/systems/${id}`).set('If-Match', '"1"').send({ summary: 'Changed since.' }).expect(200);
    const { body: followed } = await staff.get(`${API}/views-followed`).expect(200);
    expect(followed.items.find((one: { view: { id: string } }) => one.view.id === view.id).changed).toBe(1);

    // A code that is given anew means the unit that has it now; the view goes on with the one that it meant.
    await admin.post(`${API}/units`).send({ code: 'FIELD.A', nameEn: 'Another', nameFr: 'Autre' }).expect(201);
    expect(await shown('FIELD.A')).toEqual([]);
    expect(await kept()).toEqual({ unit: ['SHIP.A'] });
  });

  it('are not without end', async () => {
    const board = await as(app, 'board');
    const made: string[] = [];
    for (let index = 0; index < 50; index += 1)
      made.push(
        (
          await board
            .post(VIEWS)
            .send({ name: `V${index}`, filters: {} })
            .expect(201)
        ).body.id,
      );
    expect((await board.post(VIEWS).send({ name: 'One more', filters: {} }).expect(409)).body.code).toBe(
      'view.too-many',
    );
    for (const id of made.slice(0, 20)) await board.put(`${VIEWS}/${id}/subscription`).expect(200);
    await board.put(`${VIEWS}/${made[20]}/subscription`).expect(409);
    await board.put(`${VIEWS}/${made[3]}/subscription`).expect(200);
  });

  it('stand in the log as long as others see them, and only then', async () => {
    const told = (id: string): Promise<{ intent: string; name: unknown; part: unknown }[]> =>
      withClient(app.database.ownerUrl, async (client) => {
        const { rows } = await client.query<{ intent: string; name: unknown; part: unknown }>(
          `select intent, payload -> 'fact' ->> 'name' as name, payload -> 'parts' -> 'view' as part from audit_entry
            where subject_type = 'View' and subject_id = $1 order by seq`,
          [id],
        );
        return rows;
      });
    const { body: view } = await staff.post(VIEWS).send({ name: 'Told', filters: {} }).expect(201);
    await staff.patch(`${VIEWS}/${view.id}`).set('If-Match', '"1"').send({ name: 'Alone' }).expect(200);
    expect(await told(view.id)).toEqual([]);
    const change = (version: number, body: object) =>
      staff.patch(`${VIEWS}/${view.id}`).set('If-Match', `"${version}"`).send(body).expect(200);
    await change(2, { isShared: true });
    await change(3, { filters: { stage: ['pilot'] } });
    await change(4, { isShared: false });
    await change(5, { isShared: true, name: 'Again' });
    await staff.delete(`${VIEWS}/${view.id}`).expect(204);
    const part = (name: string, filters: object) => ({ name, filters, ownerId: personId('staff') });
    expect(await told(view.id)).toEqual([
      { intent: 'view.share', name: 'Alone', part: part('Alone', {}) },
      { intent: 'view.change', name: 'Alone', part: part('Alone', { stage: ['pilot'] }) },
      { intent: 'view.unshare', name: 'Alone', part: null },
      { intent: 'view.share', name: 'Again', part: part('Again', { stage: ['pilot'] }) },
      { intent: 'view.unshare', name: 'Again', part: null },
    ]);
    // Past the register, nobody changes one that is shared.
    const { body: shared } = await staff.post(VIEWS).send({ name: 'Guarded', filters: {}, isShared: true }).expect(201);
    await withClient(app.database.ownerUrl, (client) =>
      expect(client.query(`update saved_view set name = 'By hand' where id = $1`, [shared.id])).rejects.toThrow(
        'a change of saved_view needs an audit entry',
      ),
    );
  });
});
