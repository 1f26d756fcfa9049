// What is refused is counted without a name, told where it concerns somebody, and raises an alarm where tokens are
// tried in vain.

import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { Refusals } from '../../apps/api/src/platform/refusals/refusals';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

describe('refusals', () => {
  let app: TestApp;
  let staff: TestAgent;
  let admin: TestAgent;
  let officer: TestAgent;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_REQUESTS_PER_MINUTE: '400' });
    [staff, admin, officer] = (await Promise.all([as(app, 'staff'), as(app, 'admin'), as(app, 'officer')])) as [
      TestAgent,
      TestAgent,
      TestAgent,
    ];
  });
  afterAll(() => app?.close());

  const entries = async (intent: string) =>
    withClient(
      app.database.ownerUrl,
      async (client) =>
        (
          await client.query<{ subject: string; fact: Record<string, unknown>; actor: string }>(
            `select subject_type || ' ' || subject_id as subject, payload -> 'fact' as fact, actor_kind as actor from audit_entry where intent = $1 order by id`,
            [intent],
          )
        ).rows,
    );
  const write = (): Promise<void> => app.app.get(Refusals).write(true);
  const inbox = async (who: Who): Promise<string[]> => {
    await app.app.get(Sealer).sealCommitted();
    await app.app.get(FollowJournal).toTheEnd();
    return (await (await as(app, who)).get(`${API}/inbox`).expect(200)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    );
  };

  it('are counted by hour and code, for administrators alone, and name nobody', async () => {
    await request(app.url).get(`${API}/systems`).expect(401);
    await request(app.url).post(`${API}/systems`).set('sec-fetch-site', 'cross-site').send({}).expect(403);
    await staff.get(`${API}/audit/entries`).expect(403);
    await staff.get(`${API}/systems/00000000-0000-4000-8000-000000000000`).expect(404);
    await write();
    await staff.get(`${API}/refusals`).expect(403);
    const { body } = await admin.get(`${API}/refusals`).expect(200);
    const times = Object.fromEntries(
      body.items.map(({ code, times }: { code: string; times: number }) => [code, times]),
    );
    expect(times).toMatchObject({ 'session.required': 1, 'request.cross-origin': 1, 'access.denied': 1 });
    expect(Object.keys(times)).not.toContain('record.not-found');
    expect(JSON.stringify(body)).not.toContain(personId('staff'));
  });

  it('are one entry for each person in a while, however many they were', async () => {
    await write();
    const before = await entries('access.refuse');
    for (let count = 0; count < 50; count += 1) await staff.get(`${API}/audit/entries`).expect(403);
    await officer.get(`${API}/webhooks`).expect(403);
    // Too much of what one may do is a refusal too.
    const flood = await Promise.all(Array.from({ length: 500 }, () => staff.get(`${API}/session`)));
    const tooMany = flood.filter(({ status }) => status === 429).length;
    expect(tooMany).toBeGreaterThan(0);
    await write();
    const told = (await entries('access.refuse')).slice(before.length);
    expect(told.map(({ subject, actor }) => [subject, actor]).sort()).toEqual(
      [
        [`Person ${personId('officer')}`, 'system'],
        [`Person ${personId('staff')}`, 'system'],
      ].sort(),
    );
    expect(told.find(({ subject }) => subject.endsWith(personId('staff')))?.fact).toMatchObject({
      refusals: { 'access.denied': 50, 'request.too-many': tooMany },
    });
    await write();
    expect(await entries('access.refuse')).toHaveLength(before.length + 2);
  });

  it('of a token that was revoked alarm the administrators, and of many that never were', async () => {
    const { body: token } = await officer
      .post(`${API}/tokens`)
      .send({ name: 'old', scopes: ['read:AiSystem'] })
      .expect(201);
    await officer.delete(`${API}/tokens/${token.id}`).expect(204);
    const ask = (secret: string) =>
      request(app.url).get(`${API}/systems`).set('Authorization', `Bearer ${secret}`).expect(401);
    expect(await inbox('admin')).not.toContain('tokens_tried');
    for (let count = 0; count < 3; count += 1) await ask(token.secret);
    await ask('rgt_mistyped');
    await write();
    expect(await entries('token.refuse')).toEqual([
      {
        subject: `Person ${personId('officer')}`,
        actor: 'system',
        fact: { from: expect.any(String), token: token.id, times: 3 },
      },
    ]);
    expect((await inbox('admin')).filter((kind) => kind === 'tokens_tried')).toHaveLength(1);
    for (let count = 0; count < 25; count += 1) await ask(`rgt_guess${count}`);
    await write();
    expect((await entries('token.refuse')).at(-1)).toMatchObject({ subject: 'Register register', fact: { times: 25 } });
    expect((await inbox('admin')).filter((kind) => kind === 'tokens_tried')).toHaveLength(2);
  });

  it('of a file that is not what it was have a code of their own, and officers hear of it once', async () => {
    const other = await as(app, 'otherStaff');
    const { id } = await register(other);
    const { body } = await other
      .post(`${API}/systems/${id}/evidence-files?title=Note&name=note.txt`)
      .set('content-type', 'application/octet-stream')
      .send(Buffer.from('What was said.'))
      .expect(201);
    const content = `${API}/systems/${id}/evidence/${body.id}/content`;
    await other.get(content).expect(200);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query('update evidence_chunk set bytes = set_byte(bytes, 0, 88)');
    });
    for (let count = 0; count < 3; count += 1)
      expect((await other.get(content).expect(409)).body.code).toBe('evidence.damaged');
    expect((await entries('evidence.damage')).map(({ subject, fact }) => [subject, fact])).toEqual([
      [`AiSystem ${id}`, { evidence: body.id, sha256: body.sha256 }],
    ]);
    expect((await inbox('officer')).filter((kind) => kind === 'evidence_damaged')).toHaveLength(1);
  });
});
