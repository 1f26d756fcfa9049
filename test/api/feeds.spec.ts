// What a program sends each night: applied as far as its person has allowed, and nobody notices; the rest waits.

import type { ImportSet, Notice } from '@registry/contracts';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { LongRuns } from '../../apps/api/src/platform/jobs/long-run';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { withClient } from '../support/database';
import { rowsOf, settled } from '../support/importing';

const one = (id: string, name: string, more: object = {}) => ({
  externalId: id,
  name,
  summary: `What ${name} does.`,
  intendedPurpose: `Why there is ${name}.`,
  unit: 'HR.C.3',
  stage: 'development',
  origin: 'in_house',
  ...more,
});
const lines = (...objects: object[]): Buffer => Buffer.from(objects.map((each) => JSON.stringify(each)).join('\n'));

describe('feeds', () => {
  let app: TestApp;
  let staff: TestAgent;
  let program: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    const scopes = ['create:AiSystem', 'read:AiSystem', 'update:AiSystem'];
    const { body } = await staff.post(`${API}/tokens`).send({ name: 'cmdb', scopes }).expect(201);
    program = request.agent(app.url).set('Authorization', `Bearer ${body.secret}`);
  });
  afterAll(() => app?.close());

  const push = (source: string, bytes: Buffer, query: object = {}, type = 'application/x-ndjson') =>
    program.put(`${API}/feeds/${source}`).query(query).set('Content-Type', type).send(bytes.toString());
  /** Sent, and at rest. */
  const sent = async (source: string, bytes: Buffer, query: object = {}): Promise<ImportSet> => {
    const { body, headers } = await push(source, bytes, query).expect(202);
    expect(headers['location']).toBe(`/api/v1/imports/${body.id}`);
    const set = await settled(program, body.id);
    // What an earlier file left is thrown away, and the waiting told, right after it.
    await app.app.get(LongRuns).atRest();
    return set;
  };
  const allow = (source: string, ...applies: string[]) =>
    staff.patch(`${API}/feeds/${source}`).send({ applies }).expect(200);
  const named = async (q: string): Promise<{ id: string; name: string }[]> =>
    (await staff.get(`${API}/systems`).query({ q, limit: 20 }).expect(200)).body.items;
  const notices = async (): Promise<Notice[]> => {
    await app.app.get(Sealer).sealCommitted(30_000);
    await app.app.get(FollowJournal).toTheEnd();
    const { body } = await staff.get(`${API}/inbox`).expect(200);
    return (body.items as Notice[]).filter(({ kind }) => kind === 'import_waiting');
  };
  const entries = async (): Promise<number> =>
    withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from audit_entry where intent not like 'session.%'`,
      );
      return rows[0]!.count;
    });

  it('wait whole where nothing was allowed, and say so once', async () => {
    const set = await sent('first', lines(one('1', 'Aurora'), one('2', 'Borealis')));
    expect(set).toMatchObject({ state: 'compared', source: 'first', counts: { new: 2 }, result: null });
    expect(await named('Aurora')).toEqual([]);
    expect(await notices()).toMatchObject([{ details: { import: set.id, source: 'first', count: 2 } }]);
    // The next night says the same: the older change set is out of date, and nobody is told again.
    const again = await sent('first', lines(one('1', 'Aurora'), one('2', 'Borealis')));
    expect(again.counts).toMatchObject({ new: 2 });
    await program.get(`${API}/imports/${set.id}`).expect(404);
    expect(await notices()).toHaveLength(1);
    expect((await staff.get(`${API}/feeds`).expect(200)).body.items).toMatchObject([
      { source: 'first', applies: [], last: { id: again.id, state: 'compared', isWaiting: true } },
    ]);
  });

  it('apply what was allowed, and leave no trace where nothing changed', async () => {
    await allow('cmdb', 'new', 'changed');
    const set = await sent('cmdb', lines(one('1', 'Cirrus'), one('2', 'Drizzle')));
    expect(set).toMatchObject({ state: 'applied', result: { registered: 2, changed: 0, failed: 0 } });
    const before = await entries();
    const again = await sent('cmdb', lines(one('1', 'Cirrus'), one('2', 'Drizzle')));
    expect(again).toMatchObject({ counts: { unchanged: 2 }, result: null });
    expect(await entries()).toBe(before);
    const changed = await sent('cmdb', lines(one('1', 'Cirrus', { summary: 'It sorts clouds.' }), one('2', 'Drizzle')));
    expect(changed).toMatchObject({ state: 'applied', result: { registered: 0, changed: 1 } });
    const [cirrus] = await named('Cirrus');
    expect((await staff.get(`${API}/systems/${cirrus!.id}`).expect(200)).body.summary).toBe('It sorts clouds.');
    expect(await notices()).toHaveLength(1);
  });

  it('leave for somebody what was not allowed, and what cannot be', async () => {
    await allow('mixed', 'changed');
    const first = await sent('mixed', lines(one('1', 'Eddy')));
    await program
      .post(`${API}/imports/${first.id}/applications`)
      .set('If-Match', `"${first.version}"`)
      .send({ which: 'all' })
      .expect(201);
    await settled(program, first.id, 'applied');
    const told = (await notices()).length;
    const set = await sent(
      'mixed',
      lines(one('1', 'Eddy', { stage: 'idea' }), one('2', 'Foehn'), one('3', 'Gale', { stage: 'nonsense' })),
    );
    expect(set).toMatchObject({
      state: 'compared',
      counts: { new: 1, changed: 0, unchanged: 1, invalid: 1 },
      result: { registered: 0, changed: 1 },
    });
    expect((await notices()).length).toBe(told + 1);
    const [gale] = await rowsOf(program, set, { kind: 'invalid' });
    expect(gale).toMatchObject({ name: 'Gale', faults: [{ field: 'stage', code: 'unknown-value' }] });
    // Somebody takes the rest over; all of it is one batch.
    const { body: applying } = await staff
      .post(`${API}/imports/${set.id}/applications`)
      .set('If-Match', `"${set.version}"`)
      .send({ which: 'valid' })
      .expect(201);
    expect(applying.result.batch).toBe(set.result!.batch);
    const applied = await settled(staff, set.id, 'applied');
    expect(applied.result).toMatchObject({ registered: 1, changed: 1 });
    // And it can be taken back as a whole.
    await staff.post(`${API}/imports/${set.id}/undoings`).set('If-Match', `"${applied.version}"`).expect(201);
    await settled(staff, set.id, 'undone');
    expect(await named('Foehn')).toEqual([]);
  });

  it('remember what was decided of a row', async () => {
    await sent('twice', lines(one('1', 'Haze'), one('2', 'Haze')));
    const found = (await staff.get(`${API}/feeds`).expect(200)).body.items as {
      source: string;
      last: { id: string };
    }[];
    const set = await settled(staff, found.find(({ source }) => source === 'twice')!.last.id, 'compared');
    await staff
      .post(`${API}/imports/${set.id}/decisions`)
      .set('If-Match', `"${set.version}"`)
      .send({ rows: [2], decision: 'skip' })
      .expect(201);
    const next = await sent('twice', lines(one('1', 'Haze'), one('2', 'Haze'), one('3', 'Ice')));
    expect(next.counts).toMatchObject({ new: 2, skipped: 1 });
    const [row] = await rowsOf(program, next, { kind: 'skipped' });
    expect(row).toMatchObject({ number: 2, decision: 'skip' });
  });

  it('tell nobody of what they decide themselves', async () => {
    const set = await sent('own', lines(...Array.from({ length: 25 }, (_, n) => one(String(n), `Mist ${n}`))));
    const told = (await notices()).length;
    await staff
      .post(`${API}/imports/${set.id}/decisions`)
      .set('If-Match', `"${set.version}"`)
      .send({ rows: Array.from({ length: 21 }, (_, n) => n + 1), decision: 'skip' })
      .expect(201);
    await settled(staff, set.id, 'compared');
    await app.app.get(LongRuns).atRest();
    expect((await notices()).length).toBe(told);
  });

  it('are done with what waited before, when all of the next file could be applied', async () => {
    const waiting = await sent('clears', lines(one('1', 'Nimbus')));
    const told = (await notices()).length;
    await allow('clears', 'new', 'changed');
    expect(await sent('clears', lines(one('1', 'Nimbus')))).toMatchObject({ state: 'applied' });
    await program.get(`${API}/imports/${waiting.id}`).expect(404);
    // What waits again is news again.
    await allow('clears');
    const odd = lines(one('1', 'Nimbus'), one('2', 'Ostro', { stage: 'nonsense' }));
    await sent('clears', odd);
    expect((await notices()).length).toBe(told + 1);
    await allow('clears', 'new', 'changed');
    await sent('clears', lines(one('1', 'Nimbus', { summary: 'It is grey.' })));
    await sent('clears', odd);
    expect((await notices()).length).toBe(told + 2);
  });

  it('say on request what would become of a file, and do nothing', async () => {
    await allow('dry', 'new', 'changed');
    const told = (await notices()).length;
    const set = await sent('dry', lines(one('1', 'Jetstream')), { dryRun: 'true' });
    expect(set).toMatchObject({ state: 'compared', counts: { new: 1 }, result: null });
    expect(await named('Jetstream')).toEqual([]);
    expect((await notices()).length).toBe(told);
  });

  it('take a table as well, and refuse what is none', async () => {
    await allow('table', 'new');
    const csv = 'Id,Name,Description,Purpose,Unit,Status,Origin\n1,Katabatic,What,Why,HR.C.3,Development,In-house\n';
    const { body } = await push('table', Buffer.from(csv), { name: 'night.csv' }, 'text/csv').expect(202);
    expect(await settled(program, body.id, 'applied')).toMatchObject({ file: { name: 'night.csv' } });
    const { body: refused } = await push('table', Buffer.from('{"a":')).expect(422);
    expect(refused).toMatchObject({ code: 'import.unreadable', errors: [{ code: 'broken-json' }] });
    await program.put(`${API}/feeds/table`).send({ name: 'x' }).expect(422);
    await staff
      .patch(`${API}/feeds/table`)
      .send({ applies: ['invalid'] })
      .expect(400);
  });

  it('know each source by its person', async () => {
    const other = await as(app, 'otherStaff');
    expect((await other.get(`${API}/feeds`).expect(200)).body.items).toEqual([]);
    await other.patch(`${API}/feeds/cmdb`).send({ applies: [] }).expect(200);
    const { body } = await staff.get(`${API}/feeds`).expect(200);
    expect(body.items.find(({ source }: { source: string }) => source === 'cmdb').applies).toEqual(['new', 'changed']);
  });
});
