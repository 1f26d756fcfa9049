// What happens is told at once to whoever looks, within two seconds, whichever process it was done at, and only what
// they may see.

import { Logger } from '@nestjs/common';
import type { LiveChange, LiveNews } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { createApp } from '../../apps/api/src/create-app';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { LiveListener } from '../support/live';

const SOON_MS = 2_000;
const CLOSED = { visibility: 'restricted', restrictionReason: 'An inquiry.' } as const;

describe('what has just happened', () => {
  let app: TestApp;
  let agents: Record<'staff' | 'otherStaff' | 'officer' | 'admin' | 'board', TestAgent>;
  const listeners: LiveListener[] = [];
  const listen = async (who: Who, headers: Record<string, string> = {}): Promise<LiveListener> => {
    const listener = await LiveListener.open(app.url, who, headers);
    listeners.push(listener);
    return listener;
  };
  beforeAll(async () => {
    app = await startApp();
    agents = {
      staff: await as(app, 'staff'),
      otherStaff: await as(app, 'otherStaff'),
      officer: await as(app, 'officer'),
      admin: await as(app, 'admin'),
      board: await as(app, 'board'),
    };
  });
  afterEach(() => {
    for (const listener of listeners.splice(0)) listener.close();
  });
  afterAll(() => app.close());

  const change = async (id: string, version: number, body: object): Promise<void> => {
    await agents.staff.patch(`${API}/systems/${id}`).set('If-Match', `"${version}"`).send(body).expect(200);
  };
  const news = async (agent: TestAgent, after?: number): Promise<LiveNews> =>
    (await agent.get(`${API}/live`).query({ after }).expect(200)).body as LiveNews;
  /** @returns how many sessions of the administrator it found */
  const asOwner = (statement: string): Promise<number | null> =>
    withClient(app.database.ownerUrl, async (client) => (await client.query(statement, [personId('admin')])).rowCount);
  const about =
    (id: string) =>
    ({ system }: LiveChange): boolean =>
      system.id === id;

  it('is told within two seconds: what, of which record, by whom, and which fields', async () => {
    const { id, reference, version } = await register(agents.staff, { name: 'Alive' });
    const listener = await listen('officer');
    const began = Date.now();
    await change(id, version, { intendedPurpose: 'Another purpose.' });
    const told = await listener.change((one) => about(id)(one) && one.intent === 'system.change');
    expect(Date.now() - began).toBeLessThan(SOON_MS);
    expect(told).toMatchObject({
      intent: 'system.change',
      about: 'AiSystem',
      system: { id, reference, name: 'Alive' },
      by: { id: personId('staff') },
      fields: ['intendedPurpose'],
    });
  });

  it('is told to nobody who may not see the record', async () => {
    const listener = await listen('board');
    const hidden = await register(agents.staff, { name: 'Hidden', ...CLOSED });
    const shown = await register(agents.staff, { name: 'Shown' });
    await listener.change(about(shown.id));
    expect(listener.changes.filter(about(hidden.id))).toEqual([]);
    expect((await news(agents.board, 0)).changes.filter(about(hidden.id))).toEqual([]);
    expect((await news(agents.staff, 0)).changes.filter(about(hidden.id))).not.toEqual([]);
  });

  it('is told with the rights of now, not of when the listening began', async () => {
    const { id, version } = await register(agents.staff, { name: 'Closed later' });
    const listener = await listen('otherStaff');
    const marker = await register(agents.staff, { name: 'Marker' });
    await change(id, version, { ...CLOSED });
    await change(marker.id, marker.version, { summary: 'After it.' });
    await listener.change((one) => about(marker.id)(one) && one.intent === 'system.change');
    expect(listener.changes.filter((one) => about(id)(one) && one.intent === 'system.change')).toEqual([]);
  });

  it('does not tell that a closed record was opened: to read it anew for that would have no end', async () => {
    const { id } = await register(agents.staff, { name: 'Opened', ...CLOSED });
    const listener = await listen('staff');
    await agents.staff.get(`${API}/systems/${id}`).expect(200);
    const marker = await register(agents.staff, { name: 'Marker of opening' });
    await listener.change(about(marker.id));
    expect(listener.changes.filter(about(id)).map(({ intent }) => intent)).not.toContain('system.read-restricted');
  });

  it('goes on where a browser left off, and says when that was too long ago', async () => {
    const before = (await news(agents.officer)).number;
    const { id } = await register(agents.staff, { name: 'While away' });
    await agents.officer.get(`${API}/live`).query({ after: before });
    const listener = await listen('officer', { 'last-event-id': String(before) });
    const first = await listener.news();
    const missed = first.changes.some(about(id)) || (await listener.change(about(id))) !== undefined;
    expect([first.isCut, missed]).toEqual([false, true]);
    expect((await news(agents.officer, 9_999_999)).isCut).toBe(true);
    expect(await news(agents.officer)).toMatchObject({ changes: [], isCut: false });
  });

  it('tells how many notices wait, when that changes', async () => {
    const listener = await listen('otherStaff');
    await listener.news();
    const unread = await listener.state('unread');
    const { id, version } = await register(agents.staff, { name: 'Kept together' });
    await change(id, version, { editors: [personId('otherStaff')] });
    await app.app.get(Sealer).sealCommitted(30_000);
    await app.app.get(FollowJournal).toTheEnd();
    await listener.until(() => (listener.states.get('unread') as number) > (unread as number));
  });

  it('tells who else looks at the same record, and that they have left', async () => {
    const { id, reference } = await register(agents.staff, { name: 'Looked at' });
    const listener = await listen('officer');
    await agents.officer.put(`${API}/live/here/${reference}`).expect(204);
    await agents.otherStaff.put(`${API}/live/here/${id}`).expect(204);
    await listener.until(() => JSON.stringify(listener.states.get('present') ?? []).includes(personId('otherStaff')));
    expect(listener.states.get('present')).toEqual([
      { system: id, people: [expect.objectContaining({ id: personId('otherStaff') })] },
    ]);
    await agents.otherStaff.delete(`${API}/live/here/${id}`).expect(204);
    await listener.until(() => (listener.states.get('present') as unknown[]).length === 0);
  });

  it('lets nobody say that they look at what they may not see', async () => {
    const { id } = await register(agents.staff, { name: 'Not for the board', ...CLOSED });
    await agents.board.put(`${API}/live/here/${id}`).expect(404);
  });

  it('ends with the session', async () => {
    const listener = await listen('admin');
    await listener.news();
    await listener.signOut();
    await register(agents.staff, { name: 'After signing out' });
    await listener.closed();
  });

  it('finds nothing wrong where whoever listened has gone', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    try {
      const listener = await listen('board');
      await listener.news();
      listener.close();
      await listener.closed();
      await new Promise((go) => {
        setTimeout(go, 1_500);
      });
      expect(told.mock.calls).toEqual([]);
    } finally {
      told.mockRestore();
    }
  });

  it('keeps no session alive', async () => {
    const listener = await listen('admin');
    await listener.news();
    await asOwner(`update session set seen_at = now() - interval '10 minutes' where person_id = $1`);
    await register(agents.staff, { name: 'Seen by whoever listens' });
    await listener.change(({ system }) => system.name === 'Seen by whoever listens');
    const late = `select from session where person_id = $1 and seen_at < now() - interval '9 minutes'`;
    expect(await asOwner(late)).toBeGreaterThan(0);
  });

  it('is as good at another process', async () => {
    const other = await createApp(
      readConfig({
        REGISTRY_APP_DATABASE_URL: app.database.appUrl,
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        REGISTRY_DEMO: 'true',
        REGISTRY_WORKERS: 'false',
        REGISTRY_LOG_LEVEL: 'silent',
      }),
    );
    try {
      await other.listen({ host: '127.0.0.1', port: 0 });
      const listener = await LiveListener.open(await other.getUrl(), 'officer');
      listeners.push(listener);
      await listener.news();
      const began = Date.now();
      const { id } = await register(agents.staff, { name: 'Done at one, told at the other' });
      await listener.change(about(id));
      expect(Date.now() - began).toBeLessThan(SOON_MS);
    } finally {
      await other.close();
    }
  });
});
