// What somebody types is kept for them alone, and is no part of the register.

import { DRAFT_LENGTH_MAX, DRAFTS_MOST } from '@registry/contracts';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import type TestAgent from 'supertest/lib/agent';

describe('drafts', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    other = await as(app, 'otherStaff');
  });
  afterAll(() => app.close());

  const put = (agent: TestAgent, key: string, content: unknown) => agent.put(`${API}/drafts/${key}`).send({ content });
  const keysOf = async (agent: TestAgent): Promise<string[]> =>
    (await agent.get(`${API}/drafts`).expect(200)).body.items.map(({ key }: { key: string }) => key);

  it('are kept, replaced, and thrown away', async () => {
    await put(staff, 'registering', { name: 'First', stage: '' }).expect(200);
    const { body } = await put(staff, 'registering', { name: 'Second' }).expect(200);
    expect(body).toEqual({ key: 'registering', content: { name: 'Second' }, savedAt: expect.any(String) });
    expect((await staff.get(`${API}/drafts`).expect(200)).body.items).toEqual([body]);
    await staff.delete(`${API}/drafts/registering`).expect(204);
    await staff.delete(`${API}/drafts/registering`).expect(204);
    expect(await keysOf(staff)).toEqual([]);
  });

  it('are seen, changed and thrown away by nobody else', async () => {
    await put(staff, 'registering', 'mine').expect(200);
    await put(other, 'registering', 'theirs').expect(200);
    await other.delete(`${API}/drafts/registering`).expect(204);
    const { body } = await staff.get(`${API}/drafts`).expect(200);
    expect(body.items.map(({ content }: { content: string }) => content)).toEqual(['mine']);
    expect(await keysOf(other)).toEqual([]);
  });

  it('outlive the session', async () => {
    await put(staff, 'answers.1', { given: {} }).expect(200);
    await staff.delete(`${API}/session`).expect(204);
    await staff.get(`${API}/drafts`).expect(401);
    staff = await as(app, 'staff');
    expect(await keysOf(staff)).toContain('answers.1');
  });

  it('leave no trace in the log of the register', async () => {
    const auditor = await as(app, 'auditor');
    const before = (await auditor.get(`${API}/audit/status`).expect(200)).body.entries;
    await put(staff, 'editing.x', 'typed').expect(200);
    expect((await auditor.get(`${API}/audit/status`).expect(200)).body.entries).toBe(before);
  });

  it.each(['1st', 'a b', 'a/b', '..', 'x'.repeat(151), '%00'])('refuse the name %j', async (key) => {
    const { status } = await put(staff, encodeURIComponent(key), 'x');
    expect([400, 404]).toContain(status);
  });

  it('refuse what is missing, too long, or cannot be stored', async () => {
    await staff.put(`${API}/drafts/a`).send({}).expect(400);
    await staff.put(`${API}/drafts/a`).send({ content: 'x', more: 1 }).expect(400);
    expect((await put(staff, 'a', 'x'.repeat(DRAFT_LENGTH_MAX)).expect(413)).body.code).toBe('draft.too-large');
    await put(staff, 'a', '\u0000').expect(400);
    await put(staff, 'a', '🙂'.repeat(DRAFT_LENGTH_MAX / 2 - 1)).expect(200);
    await staff.delete(`${API}/drafts/a`).expect(204);
  });

  it('are so many and no more', async () => {
    for (let number = 0; number < DRAFTS_MOST; number += 1) await put(other, `linking.${number}`, number + 1).expect(200);
    expect((await put(other, 'linking.more', 1).expect(409)).body.code).toBe('draft.too-many');
    await put(other, 'linking.7', 'another').expect(200);
    await other.delete(`${API}/drafts/linking.8`).expect(204);
    await put(other, 'linking.more', 1).expect(200);
    expect(await keysOf(other)).toHaveLength(DRAFTS_MOST);
  }, 30_000);
});
