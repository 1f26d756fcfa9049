// The history of a record tells what its reader may read now: nothing of records that are hidden from them, and of each
// kind of thing only with the right to it.

import type { RevisionSummary, TrailEntry } from '@registry/contracts';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';

describe('history', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  let officer: TestAgent;
  let auditor: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    [staff, other, officer, auditor] = (await Promise.all([
      as(app, 'staff'),
      as(app, 'otherStaff'),
      as(app, 'officer'),
      as(app, 'auditor'),
    ])) as [TestAgent, TestAgent, TestAgent, TestAgent];
  });
  afterAll(() => app?.close());

  const historyOf = async (agent: TestAgent, { id }: Registered): Promise<TrailEntry[]> =>
    (await agent.get(`${API}/systems/${id}/history?limit=200`).expect(200)).body.items;
  const restrict = async (system: Registered): Promise<void> => {
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ visibility: 'restricted', restrictionReason: 'An inquiry.' })
      .expect(200);
    system.version += 1;
  };
  const relate = async (from: Registered, to: Registered): Promise<void> => {
    const { body } = await staff
      .post(`${API}/systems/${from.id}/relations`)
      .set('If-Match', `"${from.version}"`)
      .send({ to: to.id, kind: 'uses', reason: 'It reads what Whisper writes.' })
      .expect(201);
    from.version = body.version ?? from.version + 1;
  };

  it('names no record that became restricted after the entry was written', async () => {
    const [open, hidden] = [await register(staff, { name: 'Open one' }), await register(staff, { name: 'Whisper' })];
    await relate(open, hidden);
    expect(JSON.stringify(await historyOf(other, open))).toContain(hidden.id);
    await restrict(hidden);
    const told = JSON.stringify(await historyOf(other, open));
    for (const secret of [hidden.id, hidden.reference, 'Whisper']) expect(told).not.toContain(secret);
    const items = await historyOf(other, open);
    expect(items.map(({ isWhole }) => isWhole)).toContain(false);
    for (const { isWhole, entry } of items) expect(entry.salt === '').toBe(!isWhole);
    // Whoever may read the other one reads all of it.
    for (const agent of [staff, officer, auditor]) {
      const whole = await historyOf(agent, open);
      expect(JSON.stringify(whole)).toContain(hidden.id);
      expect(whole.every(({ isWhole }) => isWhole)).toBe(true);
    }
  });

  it('names no record that was merged and is hidden, nor why it was', async () => {
    const [goes, stays] = [await register(staff, { name: 'Goes' }), await register(staff, { name: 'Stays' })];
    await officer
      .post(`${API}/systems/${goes.id}/merges`)
      .set('If-Match', '"1"')
      .send({ into: stays.id, intoVersion: 1, reason: 'Both are the secret one.' })
      .expect(204);
    const unmerged = await historyOf(other, stays);
    expect(unmerged[0]?.entry.payload.fact).toMatchObject({ from: goes.reference, fromId: goes.id });
    await restrictRetired(goes);
    const items = await historyOf(other, stays);
    const told = JSON.stringify(items);
    for (const secret of [goes.id, goes.reference, 'Both are the secret one.']) expect(told).not.toContain(secret);
    expect(items[0]?.entry.payload.fact).toHaveProperty('changed');
    // A revision is the same entry, told shorter.
    const reasons = async (agent: TestAgent, of: Registered): Promise<unknown[]> => {
      const [latest] = (await agent.get(`${API}/systems/${of.id}/revisions`).expect(200)).body
        .items as RevisionSummary[];
      return [
        latest?.intent,
        latest?.reason,
        (await agent.get(`${API}/systems/${of.id}/revisions/${latest?.number}`).expect(200)).body.reason,
      ];
    };
    expect(await reasons(other, stays)).toEqual(['system.merge', null, null]);
    for (const agent of [staff, officer, auditor])
      expect(await reasons(agent, stays)).toEqual([
        'system.merge',
        'Both are the secret one.',
        'Both are the secret one.',
      ]);
  });

  it('tells not why a record went into one that is hidden, nor why it came out again', async () => {
    const [goes, stays] = [
      await register(staff, { name: 'Goes away' }),
      await register(staff, { name: 'Stays there' }),
    ];
    await officer
      .post(`${API}/systems/${goes.id}/merges`)
      .set('If-Match', '"1"')
      .send({ into: stays.id, intoVersion: 1, reason: 'It is the secret one too.' })
      .expect(204);
    await officer
      .post(`${API}/systems/${goes.id}/merge-reversals`)
      .set('If-Match', '"2"')
      .send({ intoVersion: 2, reason: 'The secret one is another.' })
      .expect(204);
    const reasons = async (agent: TestAgent): Promise<unknown[]> =>
      ((await agent.get(`${API}/systems/${goes.id}/revisions`).expect(200)).body.items as RevisionSummary[]).map(
        ({ intent, reason }) => [intent, reason],
      );
    const all = [
      ['system.unmerge', 'The secret one is another.'],
      ['system.merge', 'It is the secret one too.'],
      ['system.register', null],
    ];
    expect(await reasons(other)).toEqual(all);
    await restrictRetired(stays);
    expect(await reasons(other)).toEqual([
      ['system.unmerge', null],
      ['system.merge', null],
      ['system.register', null],
    ]);
    expect(await reasons(officer)).toEqual(all);
  });

  /** A retired record is no longer changed by people; the owner of the tables stands in for the years in between. */
  async function restrictRetired({ id }: Registered): Promise<void> {
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `update ai_system set visibility = 'restricted', restriction_reason = 'An inquiry.' where id = $1`,
        [id],
      );
    });
  }

  it('names no incident that is read with a restricted record', async () => {
    const [open, hidden] = [await register(staff), await register(staff)];
    const { body } = await staff
      .post(`${API}/systems/${hidden.id}/incidents`)
      .send({ title: 'It broke', description: 'It broke badly.', kinds: ['other'], alsoSystems: [open.reference] })
      .expect(201);
    expect(JSON.stringify(await historyOf(other, open))).toContain(body.reference);
    await restrict(hidden);
    const told = JSON.stringify(await historyOf(other, open));
    for (const secret of [body.reference, body.id, hidden.id]) expect(told).not.toContain(secret);
  });

  it('tells a program of comments, evidence, reviews and incidents only with the scope to read them', async () => {
    const system = await register(staff);
    await assess(staff, system, answered({ annex3_uses: ['4a'], performs_profiling: true }));
    await staff.post(`${API}/systems/${system.id}/comment-threads`).send({ text: 'A word among us.' }).expect(201);
    await staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Contract', url: 'https://files.example.org/contract-7' })
      .expect(201);
    await staff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'It broke', description: 'It broke badly.', kinds: ['other'] })
      .expect(201);
    await submit(staff, system);
    const program = async (...scopes: string[]): Promise<TestAgent> => {
      const { body } = await staff.post(`${API}/tokens`).send({ name: 'reader', scopes }).expect(201);
      return request.agent(app.url).set('Authorization', `Bearer ${body.secret}`) as unknown as TestAgent;
    };
    const secrets = {
      'read:Comment': 'A word among us.',
      'read:Duty': 'https://files.example.org/contract-7',
      'read:Incident': 'INC-',
      'read:Review': '"submitted"',
    };
    const bare = JSON.stringify(await historyOf(await program('read:AiSystem'), system));
    for (const secret of Object.values(secrets)) expect(bare).not.toContain(secret);
    for (const [scope, secret] of Object.entries(secrets))
      expect(JSON.stringify(await historyOf(await program('read:AiSystem', scope), system))).toContain(secret);
    // An entry that is sealed between two readings tells its number in the second alone.
    await app.app.get(Sealer).sealCommitted();
    const whole = await historyOf(await program('read:AiSystem', ...Object.keys(secrets)), system);
    expect(whole.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(whole).toEqual(await historyOf(staff, system));
  });

  it('leaves nothing out for an auditor in the whole log, and parts of records for a program with the log alone', async () => {
    const { body } = await auditor.get(`${API}/audit/entries?limit=200`).expect(200);
    expect((body.items as TrailEntry[]).every(({ isWhole }) => isWhole)).toBe(true);
    const { body: token } = await auditor
      .post(`${API}/tokens`)
      .send({ name: 'log', scopes: ['read:AuditLog'] })
      .expect(201);
    const { body: bare } = await request(app.url)
      .get(`${API}/audit/entries?limit=200`)
      .set('Authorization', `Bearer ${token.secret}`)
      .expect(200);
    const ofSystems = (bare.items as TrailEntry[]).filter(({ entry }) => entry.subject.type === 'AiSystem');
    expect(ofSystems.length).toBeGreaterThan(5);
    expect(ofSystems.flatMap(({ entry }) => Object.keys(entry.payload.parts))).toEqual([]);
  });
});
