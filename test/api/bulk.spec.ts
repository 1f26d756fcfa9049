// One change of many systems: seen first, then all of it or nothing, told in the log of each as one batch.

import type { QueryResult } from 'pg';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

interface Item {
  id: string;
  version: number;
  name: string;
  changed: Record<string, unknown>;
  refusal: string | null;
}

describe('changing many systems at once', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app.close());

  const PATH = `${API}/systems-changes`;
  const owner = (sql: string, values: unknown[] = []): Promise<QueryResult> =>
    withClient(app.database.ownerUrl, (client) => client.query(sql, values));
  const many = async (count: number, tag: string, agent = staff): Promise<Registered[]> => {
    const made: Registered[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(await register(agent, { name: `${tag} ${index}`, details: { tags: [tag] } }));
    return made;
  };
  const stateOf = async (systems: readonly { id: string }[]): Promise<unknown> =>
    (
      await owner(
        'select id, name, owner_id, unit_id, stage, tags, version from ai_system where id = any($1) order by id',
        [systems.map(({ id }) => id)],
      )
    ).rows;

  it('shows what would change, changes it, and tells it as one batch', async () => {
    const systems = await many(3, 'first');
    const before = await stateOf(systems);
    const change = { unit: 'HR', stage: 'suspended', addTags: ['moved', 'first'], removeTags: ['first'] };
    const { body: preview } = await staff
      .post(`${PATH}/previews`)
      .send({ filters: { tag: 'first' }, change })
      .expect(200);
    expect([preview.total, preview.items.length]).toEqual([3, 3]);
    expect(preview.items[0]).toMatchObject({
      refusal: null,
      version: 1,
      changed: {
        stage: { from: 'development', to: 'suspended' },
        tags: { from: ['first'], to: ['moved'] },
        unitId: { to: expect.any(String) },
      },
    });
    expect(await stateOf(systems)).toEqual(before);
    const seen = preview.items.map(({ id, version }: Item) => ({ id, version }));
    const { body } = await staff.post(PATH).send({ change, systems: seen, reason: 'The unit was split.' }).expect(201);
    expect(body.changed).toBe(3);
    const { body: now } = await staff.get(`${API}/systems/${systems[1]?.id}`).expect(200);
    expect([now.unit.code, now.stage, now.details.tags, now.version]).toEqual(['HR', 'suspended', ['moved'], 2]);
    const { rows } = await owner(
      `select distinct intent, payload -> 'fact' ->> 'batch' as batch, payload -> 'fact' ->> 'of' as of, payload -> 'fact' ->> 'reason' as reason, tx::text from audit_entry
        where subject_type = 'AiSystem' and subject_id = any($1) and seq > 1`,
      [systems.map(({ id }) => id)],
    );
    expect(rows).toEqual([
      { intent: 'system.change', batch: body.batch, of: '3', reason: 'The unit was split.', tx: expect.any(String) },
    ]);
    const { body: revisions } = await staff.get(`${API}/systems/${systems[0]?.id}/revisions`).expect(200);
    expect(revisions.items[0]).toMatchObject({ reason: 'The unit was split.', changed: ['stage', 'tags', 'unitId'] });
  });

  it('hands many over, where one may hand over', async () => {
    const systems = await many(2, 'handed');
    const change = { owner: personId('otherStaff') };
    const { body: preview } = await staff
      .post(`${PATH}/previews`)
      .send({ systems: systems.map(({ id }) => id), change })
      .expect(200);
    expect(preview.named.map(({ name }: { name: string }) => name)).toEqual(['Ada Fictional', 'Basile Imaginaire']);
    await staff
      .post(PATH)
      .send({ change, systems: systems.map(({ id, version }) => ({ id, version })) })
      .expect(201);
    const { body } = await (await as(app, 'otherStaff')).get(`${API}/systems/${systems[0]?.id}`).expect(200);
    expect(body.owner.id).toBe(personId('otherStaff'));
  });

  it('says of each system why it cannot be changed so, and then changes none', async () => {
    const [mine, retired, asItIs] = [
      ...(await many(2, 'mixed')),
      await register(staff, { name: 'mixed as it is', stage: 'suspended', details: { tags: ['mixed'] } }),
    ];
    await staff
      .patch(`${API}/systems/${retired?.id}`)
      .set('If-Match', '"1"')
      .send({ stage: 'retired', retirementReason: 'Over.' })
      .expect(200);
    const [foreign] = await many(1, 'mixed', await as(app, 'otherStaff'));
    const change = { stage: 'suspended' };
    const { body } = await staff
      .post(`${PATH}/previews`)
      .send({ filters: { tag: ['mixed'] }, change })
      .expect(200);
    const found = new Map<string, Item>(body.items.map((item: Item) => [item.id, item]));
    expect(
      [mine, retired, foreign, asItIs].map((one) => [
        found.get(one?.id ?? '')?.refusal,
        Object.keys(found.get(one?.id ?? '')?.changed ?? {}).length,
      ]),
    ).toEqual([
      [null, 1],
      ['system.retired', 0],
      ['access.denied', 0],
      [null, 0],
    ]);
    const all = [mine, retired, foreign, asItIs] as Registered[];
    for (const [wrong, status, code] of [
      [{ ...retired, version: 2 }, 409, 'system.retired'],
      [foreign, 403, 'access.denied'],
      [asItIs, 422, 'bulk.nothing'],
      [{ ...mine, version: 9 }, 412, 'record.stale'],
    ] as const) {
      const before = await stateOf(all);
      const other = await register(staff, { name: 'beside' });
      const sent = [
        { id: other.id, version: 1 },
        { id: wrong?.id, version: wrong?.version },
      ];
      const refused = await staff.post(PATH).send({ change, systems: sent }).expect(status);
      expect([refused.body.code, refused.body.errors[0].pointer]).toEqual([code, '/systems/1']);
      expect(await stateOf(all)).toEqual(before);
      expect((await staff.get(`${API}/systems/${other.id}`).expect(200)).body.stage).toBe('development');
    }
  });

  it('knows nothing of systems that one may not see', async () => {
    const hidden = await register(await as(app, 'otherStaff'), {
      name: 'Hidden one',
      visibility: 'restricted',
      restrictionReason: 'Security.',
      details: { tags: ['hidden'] },
    });
    const change = { stage: 'suspended' };
    const { body } = await staff
      .post(`${PATH}/previews`)
      .send({ systems: [hidden.id], change })
      .expect(404);
    expect(body.code).toBe('record.not-found');
    expect(
      (
        await staff
          .post(`${PATH}/previews`)
          .send({ filters: { tag: 'hidden' }, change })
          .expect(200)
      ).body,
    ).toEqual({ total: 0, items: [], named: [] });
    const refused = await staff
      .post(PATH)
      .send({ change, systems: [{ id: hidden.id, version: 1 }] })
      .expect(404);
    const missing = await staff
      .post(PATH)
      .send({ change, systems: [{ id: '00000000-0000-4000-8000-000000000000', version: 1 }] })
      .expect(404);
    expect({ ...refused.body, instance: 0 }).toEqual({ ...missing.body, instance: 0 });
  });

  it('refuses what makes no sense, before anything is looked at', async () => {
    const [one] = await many(1, 'sense');
    const systems = [{ id: one?.id, version: 1 }];
    const send = (body: object) => staff.post(PATH).send(body);
    for (const [body, status, code] of [
      [{ change: {}, systems }, 422, 'bulk.nothing'],
      [{ change: { addTags: [] }, systems }, 422, 'bulk.nothing'],
      [{ change: { stage: 'suspended' }, systems: [] }, 400, 'request.malformed'],
      [{ change: { stage: 'suspended' }, systems: [...systems, ...systems] }, 400, 'request.malformed'],
      [{ change: { stage: 'gone' }, systems }, 400, 'request.malformed'],
      [{ change: { name: 'All the same' }, systems }, 400, 'request.malformed'],
      [{ change: { unit: 'NOWHERE' }, systems }, 422, 'unit.unknown'],
      [{ change: { owner: one?.id }, systems }, 422, 'person.unknown'],
      [{ change: { stage: 'retired' }, systems }, 422, 'system.retirement-reason-missing'],
      [{ change: { addTags: ['x'.repeat(51)] }, systems }, 400, 'request.malformed'],
      [{ change: { stage: 'suspended' }, systems: [{ id: one?.id, version: 0 }] }, 400, 'request.malformed'],
      [
        {
          change: { stage: 'suspended' },
          systems: Array.from({ length: 501 }, (_, index) => ({
            id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
            version: 1,
          })),
        },
        400,
        'request.malformed',
      ],
    ] as const) {
      expect([JSON.stringify(body).slice(0, 80), (await send(body)).status]).toEqual([
        JSON.stringify(body).slice(0, 80),
        status,
      ]);
      expect((await send(body)).body.code).toBe(code);
    }
    await staff
      .post(`${PATH}/previews`)
      .send({ filters: { colour: 'red' }, change: { stage: 'suspended' } })
      .expect(400);
    for (const body of [
      {},
      { change: null },
      { change: 'all' },
      { change: [] },
      { filters: null, change: { stage: 'suspended' } },
    ])
      await staff.post(`${PATH}/previews`).send(body).expect(400);
  });

  it('lets two batches that share systems run one after the other: one of them changes all, the other none', async () => {
    const systems = await many(12, 'shared');
    const seen = systems.map(({ id, version }) => ({ id, version }));
    const [up, down] = await Promise.all([
      staff.post(PATH).send({ change: { stage: 'suspended' }, systems: seen }),
      staff.post(PATH).send({ change: { stage: 'suspended' }, systems: [...seen].reverse() }),
    ]);
    expect([up.status, down.status].sort()).toEqual([201, 412]);
    const { rows } = await owner('select distinct stage from ai_system where id = any($1)', [
      systems.map(({ id }) => id),
    ]);
    expect(rows).toHaveLength(1);
  });
});
