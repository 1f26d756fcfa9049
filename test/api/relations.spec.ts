// What systems are to each other: no circles, no duplicate without a word about it, nothing told of what somebody may
// not see.

import type { SystemRelation } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { aSystem, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

describe('relations between systems', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    other = await as(app, 'otherStaff');
  });
  afterAll(() => app.close());

  let number = 0;
  const fresh = (more: object = {}): Promise<Registered> =>
    register(staff, { name: `Relation ${(number += 1)}`, ...more });
  const relate = (system: Registered, to: string, kind: string, reason?: string) =>
    staff
      .post(`${API}/systems/${system.id}/relations`)
      .set('If-Match', `"${system.version}"`)
      .send({ to, kind, ...(reason === undefined ? {} : { reason }) });
  const of = async (agent: TestAgent, system: Registered): Promise<SystemRelation[]> =>
    (await agent.get(`${API}/systems/${system.id}/relations`).expect(200)).body.items;
  async function expectRelated(system: Registered, to: string, kind: string): Promise<void> {
    await relate(system, to, kind).expect(201);
    system.version += 1;
  }

  it('are seen from both sides, by id or reference, and taken away by whoever stated them', async () => {
    const [whole, part] = [await fresh(), await fresh()];
    await expectRelated(part, whole.reference, 'part_of');
    expect(await of(staff, part)).toEqual([
      expect.objectContaining({
        kind: 'part_of',
        direction: 'from',
        state: 'confirmed',
        other: expect.objectContaining({ reference: whole.reference }),
        proposedBy: { id: personId('staff'), name: 'Ada Fictional' },
      }),
    ]);
    const [seen] = await of(staff, whole);
    expect(seen).toMatchObject({ kind: 'part_of', direction: 'to', other: { reference: part.reference } });
    const remove = (system: Registered) =>
      staff.delete(`${API}/systems/${system.id}/relations/${seen?.id}`).set('If-Match', `"${system.version}"`);
    expect((await remove(whole).expect(409)).body.code).toBe('relation.state');
    await remove(part).expect(204);
    expect(await of(staff, whole)).toEqual([]);
  });

  it('never make a system a part of itself, also not by two people at once', async () => {
    const [one, two, three] = [await fresh(), await fresh(), await fresh()];
    await expectRelated(one, two.id, 'part_of');
    await expectRelated(two, three.id, 'part_of');
    expect((await relate(three, one.id, 'part_of').expect(409)).body.code).toBe('relation.circle');
    expect((await relate(three, three.id, 'uses').expect(409)).body.code).toBe('relation.circle');
    await expectRelated(three, one.id, 'uses');
    expect((await relate(three, one.id, 'uses').expect(409)).body.code).toBe('relation.exists');
    const [left, right] = [await fresh(), await fresh()];
    const answers = await Promise.all([relate(left, right.id, 'part_of'), relate(right, left.id, 'part_of')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('are the same either way round where they are mutual', async () => {
    const [one, two] = [await fresh(), await fresh()];
    await expectRelated(one, two.id, 'same_product');
    expect((await relate(two, one.id, 'same_product').expect(409)).body.code).toBe('relation.exists');
  });

  it('say of a system that somebody may not read what they say of one that is not there', async () => {
    const hidden = await register(other, {
      name: 'Hidden relation',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    const mine = await fresh();
    const bodies = await Promise.all(
      [hidden.id, hidden.reference, '11111111-2222-4333-8444-555555555555', 'AIS-2026-999999', 'nothing'].map(
        async (to) => ({ ...(await relate(mine, to, 'uses').expect(422)).body, instance: '' }),
      ),
    );
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    await other
      .post(`${API}/systems/${hidden.id}/relations`)
      .set('If-Match', '"1"')
      .send({ to: mine.id, kind: 'uses' })
      .expect(201);
    expect(await of(staff, mine)).toEqual([]);
    expect(await of(await as(app, 'auditor'), mine)).toHaveLength(1);
  });

  it('keep what somebody said about a system that looks alike', async () => {
    const first = await fresh();
    const extended = await register(staff, {
      name: 'Another use',
      likenesses: [{ to: first.reference, choice: 'extends', reason: 'Same product, other files.' }],
    });
    const apart = await register(staff, {
      name: 'Apart',
      likenesses: [{ to: first.id, choice: 'separate', reason: 'Only the name is alike.' }],
    });
    expect(await of(staff, extended)).toEqual([
      expect.objectContaining({ kind: 'same_product', state: 'confirmed', reason: 'Same product, other files.' }),
    ]);
    expect(await of(staff, apart)).toEqual([
      expect.objectContaining({ kind: 'possible_duplicate', state: 'rejected', reason: 'Only the name is alike.' }),
    ]);
    const wrong = await staff
      .post(`${API}/systems`)
      .send(aSystem({ likenesses: [{ to: 'AIS-2026-999999', choice: 'extends', reason: 'x' }] }))
      .expect(422);
    expect(wrong.body.errors[0].pointer).toBe('/likenesses/0/to');
  });

  it.each([
    ['case and accents', 'Évaluation des œuvres', 'EVALUATION DES OEUVRES'],
    ['characters that cannot be seen', 'Grant scoring', 'Grant\u200b scor\u2060ing'],
    ['direction overrides', 'Border watch', '\u202eBorder\u202c watch\u200f'],
    ['compatibility forms', 'Office finder', 'O\ufb03ce ﬁnder'],
    ['punctuation', 'e-Invoice check', 'e Invoice (check)'],
  ])('are proposed for a twin that differs by %s', async (_, name, twin) => {
    const first = await register(staff, { name });
    const second = await register(other, { name: twin });
    expect(await of(staff, first)).toEqual([
      expect.objectContaining({
        kind: 'possible_duplicate',
        state: 'proposed',
        proposedBy: null,
        other: expect.objectContaining({ id: second.id }),
      }),
    ]);
    const [proposed] = await of(other, second);
    const settle = (body: object) =>
      other.put(`${API}/systems/${second.id}/relations/${proposed?.id}/state`).set('If-Match', '"1"').send(body);
    expect((await settle({ state: 'rejected' }).expect(422)).body.code).toBe('relation.reason-missing');
    const { body } = await settle({ state: 'rejected', reason: 'Two systems.' }).expect(200);
    expect(body.items[0]).toMatchObject({
      state: 'rejected',
      reason: 'Two systems.',
      settledBy: { name: 'Basile Imaginaire' },
    });
  });

  it('are proposed when a name becomes one of another system, and tell nobody of a hidden twin', async () => {
    const hidden = await register(other, {
      name: 'Silent counter',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    const mine = await fresh();
    await staff.patch(`${API}/systems/${mine.id}`).set('If-Match', '"1"').send({ name: 'SILENT  COUNTER' }).expect(200);
    expect(await of(staff, mine)).toEqual([]);
    const { body } = await staff.get(`${API}/systems/${mine.id}/history`).expect(200);
    expect(JSON.stringify(body)).not.toContain(hidden.id);
    expect(await of(await as(app, 'officer'), mine)).toEqual([expect.objectContaining({ state: 'proposed' })]);
  });

  it('come with forty registrations of one name at once, and none fails', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => staff.post(`${API}/systems`).send(aSystem({ name: 'All at once' }))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(40);
  });

  it('hold what a system is made of, checked and proven with the record', async () => {
    const system = await fresh({
      components: [{ kind: 'model', name: 'GPT-Any', isGeneralPurpose: true, supplier: 'Somebody' }],
    });
    const { body } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    expect(body.components).toEqual([
      {
        kind: 'model',
        name: 'GPT-Any',
        version: null,
        supplier: 'Somebody',
        licence: null,
        isGeneralPurpose: true,
        hosting: null,
      },
    ]);
    const same = await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ components: body.components })
      .expect(200);
    const { body: past } = await staff.get(`${API}/systems/${system.id}/revisions`).expect(200);
    expect([same.body.version, past.items[0].changed]).toEqual([2, []]);
    const wrong = await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"2"')
      .send({ components: [{ kind: 'engine', name: ' ', hosting: 'moon', more: 1 }] })
      .expect(400);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/components/0/hosting',
      '/components/0/kind',
      '/components/0/more',
      '/components/0/name',
    ]);
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"2"')
      .send({ components: Array(51).fill({ kind: 'model', name: 'x' }) })
      .expect(400);
  });

  it('are refused by the database without an entry', async () => {
    const code = await withClient(app.database.appUrl, (client) =>
      client.query('delete from system_relation').then(
        () => 'done',
        ({ constraint }: { constraint: string }) => constraint,
      ),
    );
    expect(code).toBe('guard.entry-missing');
  });
});
