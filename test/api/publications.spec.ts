// Whether the public may read a record: decided by officers, ended by what closes the record.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { Publication, PublicationDecision } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'coordinator', 'admin', 'board', 'strategy'] as const;

describe('the publication of a record', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const path = ({ id }: Registered): string => `${API}/systems/${id}/publication`;
  const state = async (system: Registered): Promise<Publication> =>
    (await agents.officer.get(path(system)).expect(200)).body;
  const decide = (
    system: Registered,
    version: number,
    decision: PublicationDecision = 'published',
    who: keyof typeof agents = 'officer',
  ) =>
    agents[who]
      .post(path(system))
      .set('If-Match', `"${version}"`)
      .send({ decision, reason: 'The service is open to everybody.' });
  const change = async (system: Registered, changes: object): Promise<void> => {
    const { body } = await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send(changes)
      .expect(200);
    system.version = body.version;
  };

  it('is decided by an officer, with a reason, over the state that was read', async () => {
    const system = await register(agents.staff);
    expect(await state(system)).toEqual({
      systemId: system.id,
      standing: 'undecided',
      hindrance: null,
      entries: [],
      set: null,
      version: 1,
    });
    const { body, headers } = await decide(system, 1).expect(201);
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({
      standing: 'published',
      version: 2,
      entries: [{ number: 1, state: 'published', endedBy: null, reason: 'The service is open to everybody.' }],
    });
    expect((await decide(system, 1, 'not_published').expect(412)).body.code).toBe('record.stale');
    expect((await decide(system, 2).expect(409)).body.code).toBe('publication.decided-already');
    expect((await decide(system, 2, 'not_published').expect(201)).body).toMatchObject({ standing: 'not_published' });
    await agents.officer.post(path(system)).send({ decision: 'published', reason: 'Again.' }).expect(428);
    for (const wrong of [{ decision: 'published' }, { decision: 'ended', reason: 'By hand.' }])
      await agents.officer.post(path(system)).set('If-Match', '"3"').send(wrong).expect(400);
  });

  it('is for officers of the whole institution to decide, and for whoever reads the record to read', async () => {
    const system = await register(agents.staff);
    for (const who of PEOPLE.filter((one) => one !== 'officer')) {
      await decide(system, 1, 'published', who).expect(403);
      if (who !== 'admin') await agents[who].get(path(system)).expect(200);
    }
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await agents.otherStaff.get(path(hidden)).expect(404);
  });

  it('is seen before it is decided, with what would not be read and why', async () => {
    const system = await register(agents.staff, {
      name: 'Seen before',
      details: { supplier: 'A supplier', technicalContact: 'Ada Example', tags: ['search'] },
    });
    await change(system, { withheld: { supplier: 'Under negotiation.' } });
    const { body } = await agents.staff.get(`${path(system)}/preview`).expect(200);
    expect(body.system).toMatchObject({ reference: system.reference, name: 'Seen before' });
    expect(body.system.fields).not.toHaveProperty('supplier');
    expect(body.hidden).toEqual(
      expect.arrayContaining([
        { field: 'class', because: 'undecided' },
        { field: 'supplier', because: 'withheld' },
        { field: 'technicalContact', because: 'person' },
        { field: 'tags', because: 'for_finding' },
      ]),
    );
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await agents.otherStaff.get(`${path(hidden)}/preview`).expect(404);
    await agents.officer.get(`${path(hidden)}/preview`).expect(200);
  });

  it('tells in which set the public reads it, until that is withdrawn or another is made', async () => {
    const system = await register(agents.staff);
    await decide(system, 1).expect(201);
    expect(await state(system)).toMatchObject({ set: null });
    const make = async (): Promise<number> => {
      const { body } = await agents.officer.get(`${API}/public-sets/preview`).expect(200);
      return (await agents.officer.post(`${API}/public-sets`).send({ digest: body.digest }).expect(201)).body.number;
    };
    const first = await make();
    expect(await state(system)).toMatchObject({ set: { number: first, madeAt: expect.any(String) } });
    await change(system, { visibility: 'unit' });
    expect(await state(system)).toMatchObject({ standing: 'ended', set: { number: first } });
    await make();
    expect(await state(system)).toMatchObject({ set: null });
    await change(system, { visibility: 'institution' });
    await decide(system, 3).expect(201);
    const third = await make();
    await agents.officer.post(`${API}/public-sets/${third}/withdrawal`).send({ reason: 'A mistake.' }).expect(204);
    expect(await state(system)).toMatchObject({ standing: 'published', set: null });
  });

  it('is not possible for what the whole institution may not read', async () => {
    for (const changes of [
      { visibility: 'unit' as const },
      { visibility: 'restricted' as const, restrictionReason: 'An inquiry.' },
    ]) {
      const system = await register(agents.staff, changes);
      expect(await state(system)).toMatchObject({ standing: 'undecided', hindrance: 'closed' });
      expect((await decide(system, 1).expect(409)).body.code).toBe('publication.closed');
      // That it is not to be published may be said of any.
      await decide(system, 1, 'not_published').expect(201);
    }
  });

  it('stays while the record changes, ends when it is closed, and does not begin again by itself', async () => {
    const system = await register(agents.staff);
    await decide(system, 1).expect(201);
    await change(system, { summary: 'Finds case files.' });
    expect(await state(system)).toMatchObject({ standing: 'published', version: 2 });
    await change(system, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    expect(await state(system)).toMatchObject({
      standing: 'ended',
      hindrance: 'closed',
      version: 3,
      entries: [{ number: 2, state: 'ended', endedBy: 'closed', reason: null }, { number: 1 }],
    });
    await change(system, { visibility: 'institution' });
    expect(await state(system)).toMatchObject({ standing: 'ended', hindrance: null, version: 3 });
    await decide(system, 3).expect(201);
    expect(await state(system)).toMatchObject({ standing: 'published' });
  });

  it('ends for the record that goes into another, and stays for the other', async () => {
    const [goes, stays] = [await register(agents.staff), await register(agents.staff)];
    for (const system of [goes, stays]) await decide(system, 1).expect(201);
    await agents.officer
      .post(`${API}/systems/${goes.id}/merges`)
      .set('If-Match', `"${goes.version}"`)
      .send({ into: stays.reference, intoVersion: stays.version, reason: 'They are one system.' })
      .expect(204);
    expect(await state(goes)).toMatchObject({
      standing: 'ended',
      hindrance: 'merged',
      entries: [{ endedBy: 'merged' }, {}],
    });
    expect(await state(stays)).toMatchObject({ standing: 'published', hindrance: null });
    expect((await decide(goes, 3).expect(409)).body.code).toBe('publication.closed');
  });

  it('is proven by the export, refused by the database too, and never changed', async () => {
    const system = await register(agents.staff);
    await decide(system, 1).expect(201);
    await change(system, { visibility: 'unit' });
    const exported = async () =>
      verifyExport(
        JSON.parse((await agents.auditor.get(`${API}/exports/register.json`).expect(200)).text) as VerifiableExport,
        crypto,
      );
    expect(await exported()).toMatchObject({ intact: true });
    await withClient(app.database.appUrl, async (client) => {
      for (const sql of ['update publication set number = 9', 'delete from publication'])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      await expect(
        client.query(
          `insert into publication (system_id, number, state, reason, decided_by, decided_at)
           select id, 9, 'published', 'By hand.', owner_id, now() from ai_system where id = $1`,
          [system.id],
        ),
      ).rejects.toMatchObject({ constraint: 'publication.closed' });
    });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update publication set reason = 'Another.' where system_id = $1 and number = 1`, [system.id]);
    });
    expect(await exported()).toMatchObject({ intact: false });
  });
});
