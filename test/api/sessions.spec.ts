// Sessions: a new one at each sign-in, ended by use of time, by disuse, or by their owner; at once.

import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { withClient } from '../support/database';

describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const listOf = async (
    agent: TestAgent,
  ): Promise<{ id: string; isCurrent: boolean; agent: string; seenAt: string }[]> =>
    (await agent.get(`${API}/session/sessions`).expect(200)).body.items;
  const asOwner = (sql: string): Promise<unknown> => withClient(app.database.ownerUrl, (client) => client.query(sql));
  const inCookie = (header: unknown): string => /registry_session=([^;]+)/.exec(String(header))?.[1] ?? '';

  it('are listed with what one recognises them by, and never with what opens them', async () => {
    const desk = await as(app, 'staff');
    const { headers } = await request(app.url)
      .post(`${API}/session`)
      .set('User-Agent', 'A browser é\t1')
      .send({ person: personId('staff') })
      .expect(201);
    const token = inCookie(headers['set-cookie']);
    const sessions = await listOf(desk);
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(sessions.map(({ agent }) => agent)).toContain('A browser 1');
    expect(JSON.stringify(sessions)).not.toContain(token);
    await request(app.url).get(`${API}/session`).set('Cookie', `registry_session=${sessions[0]?.id}`).expect(401);
  });

  it('end at once when their owner ends them, this one too', async () => {
    const [desk, phone, home] = [await as(app, 'otherStaff'), await as(app, 'otherStaff'), await as(app, 'otherStaff')];
    const phoneId = (await listOf(phone)).find(({ isCurrent }) => isCurrent)?.id;
    await desk.delete(`${API}/session/sessions/${phoneId}`).expect(204);
    await phone.get(`${API}/session`).expect(401);
    await desk.delete(`${API}/session/sessions/${phoneId}`).expect(404);
    await desk.delete(`${API}/session/sessions`).expect(204);
    await home.get(`${API}/session`).expect(401);
    const own = await listOf(desk);
    expect(own).toHaveLength(1);
    await desk.delete(`${API}/session/sessions/${own[0]?.id}`).expect(204);
    await desk.get(`${API}/session`).expect(401);
  });

  it('are ended by nobody else, and a session of another is not there', async () => {
    const [staff, admin] = [await as(app, 'staff'), await as(app, 'admin')];
    const id = (await listOf(staff)).find(({ isCurrent }) => isCurrent)?.id;
    await admin.delete(`${API}/session/sessions/${id}`).expect(404);
    await staff.get(`${API}/session`).expect(200);
    await admin.delete(`${API}/session/sessions/no-id`).expect(400);
  });

  it('are told in the log when they are ended', async () => {
    const [officer, auditor] = [await as(app, 'officer'), await as(app, 'auditor')];
    await officer.delete(`${API}/session/sessions`).expect(204);
    const { body } = await auditor.get(`${API}/audit/entries?limit=3`).expect(200);
    expect(body.items.map(({ entry }: { entry: { intent: string } }) => entry.intent)).toContain('session.revoke');
  });

  it('are new at each sign-in: one that came with the request is over, and one made up is never taken', async () => {
    const staff = await as(app, 'staff');
    const before = (await listOf(staff)).find(({ isCurrent }) => isCurrent)?.id;
    await staff
      .post(`${API}/session`)
      .send({ person: personId('staff') })
      .expect(201);
    expect((await listOf(staff)).map(({ id }) => id)).not.toContain(before);
    const { headers } = await request(app.url)
      .post(`${API}/session`)
      .set('Cookie', 'registry_session=chosen-by-somebody')
      .send({ person: personId('staff') })
      .expect(201);
    expect(inCookie(headers['set-cookie'])).not.toBe('chosen-by-somebody');
    await request(app.url).get(`${API}/session`).set('Cookie', 'registry_session=chosen-by-somebody').expect(401);
  });

  it('end when nobody uses them, and live on while somebody does', async () => {
    const [used, idle] = [await as(app, 'strategy'), await as(app, 'strategy')];
    const [usedId, idleId] = [
      (await listOf(used)).find(({ isCurrent }) => isCurrent)?.id,
      (await listOf(idle)).find(({ isCurrent }) => isCurrent)?.id,
    ];
    await asOwner(`update session set seen_at = now() - interval '119 minutes' where id = '${usedId}'`);
    await asOwner(`update session set seen_at = now() - interval '121 minutes' where id = '${idleId}'`);
    await used.get(`${API}/session`).expect(200);
    await idle.get(`${API}/session`).expect(401);
    const seen = (await listOf(used)).find(({ id }) => id === usedId)?.seenAt ?? '';
    expect(Date.now() - Date.parse(seen)).toBeLessThan(60_000);
    expect((await listOf(used)).map(({ id }) => id)).not.toContain(idleId);
    await asOwner(
      `update session set created_at = now() - interval '1 day', expires_at = now() - interval '1 second' where id = '${usedId}'`,
    );
    await used.get(`${API}/session`).expect(401);
  });

  it('end when the person is no longer active', async () => {
    const auditor = await as(app, 'auditor');
    const active = (value: boolean) =>
      asOwner(
        `set session_replication_role = replica; update person set active = ${value}, deactivated_at = case when ${value} then null else now() end where id = '${personId('auditor')}'`,
      );
    await active(false);
    await auditor.get(`${API}/session`).expect(401);
    await active(true);
    await auditor.get(`${API}/session`).expect(200);
  });
});
