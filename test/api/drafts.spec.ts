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

  /** Over the state of a draft that was read, or where there is none. */
  const put = (agent: TestAgent, key: string, content: unknown, over?: number) =>
    agent
      .put(`${API}/drafts/${key}`)
      .set(over === undefined ? {} : { 'If-Match': `"${over}"` })
      .send({ content });
  const discard = (agent: TestAgent, key: string, over?: number) =>
    agent.delete(`${API}/drafts/${key}`).set(over === undefined ? {} : { 'If-Match': `"${over}"` });
  const kept = async (agent: TestAgent, key: string): Promise<{ content: unknown; version: number } | undefined> =>
    (await agent.get(`${API}/drafts`).expect(200)).body.items.find((one: { key: string }) => one.key === key);
  const keysOf = async (agent: TestAgent): Promise<string[]> =>
    (await agent.get(`${API}/drafts`).expect(200)).body.items.map(({ key }: { key: string }) => key);

  it('are kept, replaced, and thrown away', async () => {
    const first = await put(staff, 'registering', { name: 'First', stage: '' }).expect(200);
    const { body, headers } = await put(staff, 'registering', { name: 'Second' }, first.body.version).expect(200);
    expect(body).toEqual({
      key: 'registering',
      content: { name: 'Second' },
      savedAt: expect.any(String),
      version: expect.any(Number),
      draftedBy: null,
    });
    expect(headers['etag']).toBe(`"${body.version}"`);
    expect((await staff.get(`${API}/drafts`).expect(200)).body.items).toEqual([body]);
    await discard(staff, 'registering', body.version).expect(204);
    await discard(staff, 'registering', body.version).expect(204);
    await discard(staff, 'registering').expect(204);
    expect(await keysOf(staff)).toEqual([]);
  });

  it('are not saved over what was typed elsewhere in the meantime', async () => {
    const { version } = (await put(staff, 'registering', 'here').expect(200)).body;
    const there = (await put(staff, 'registering', 'there', version).expect(200)).body;
    expect((await put(staff, 'registering', 'late', version).expect(412)).body.code).toBe('record.stale');
    expect((await put(staff, 'registering', 'unread').expect(428)).body.code).toBe('record.precondition-required');
    expect((await discard(staff, 'registering', version).expect(412)).body.code).toBe('record.stale');
    expect((await discard(staff, 'registering').expect(428)).body.code).toBe('record.precondition-required');
    await put(staff, 'registering', 'x').set('If-Match', 'newest').expect(400);
    expect(await kept(staff, 'registering')).toMatchObject({ content: 'there', version: there.version });
    // Thrown away and begun anew is another state.
    await discard(staff, 'registering', there.version).expect(204);
    const anew = (await put(staff, 'registering', 'anew').expect(200)).body;
    expect([version, there.version]).not.toContain(anew.version);
    expect((await put(staff, 'registering', 'late', version).expect(412)).body.code).toBe('record.stale');
    await discard(staff, 'registering', anew.version).expect(204);
    expect((await put(staff, 'registering', 'late', anew.version).expect(412)).body.code).toBe('record.stale');
  });

  it('of two that are saved at once over the same state, one is refused', async () => {
    const { version } = (await put(staff, 'racing', 'before').expect(200)).body;
    const answers = await Promise.all(['one', 'two', 'three'].map((content) => put(staff, 'racing', content, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await kept(staff, 'racing'))?.content).toBe(answers.find(({ status }) => status === 200)?.body.content);
    await discard(staff, 'racing', (await kept(staff, 'racing'))?.version).expect(204);
  });

  it('are seen, changed and thrown away by nobody else', async () => {
    await put(staff, 'registering', 'mine').expect(200);
    const theirs = await put(other, 'registering', 'theirs').expect(200);
    await discard(other, 'registering', theirs.body.version).expect(204);
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
    const { body } = await put(staff, 'a', '🙂'.repeat(DRAFT_LENGTH_MAX / 2 - 1)).expect(200);
    await discard(staff, 'a', body.version).expect(204);
  });

  it('are so many and no more', async () => {
    for (let number = 0; number < DRAFTS_MOST; number += 1)
      await put(other, `linking.${number}`, number + 1).expect(200);
    expect((await put(other, 'linking.more', 1).expect(409)).body.code).toBe('draft.too-many');
    await put(other, 'linking.7', 'another', (await kept(other, 'linking.7'))?.version).expect(200);
    await discard(other, 'linking.8', (await kept(other, 'linking.8'))?.version).expect(204);
    await put(other, 'linking.more', 1).expect(200);
    expect(await keysOf(other)).toHaveLength(DRAFTS_MOST);
  }, 30_000);
});
