// Comments over HTTP: threads on a record, an answer, a finding or a duty; replies, mentions, edits that keep what was
// said, resolving.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { CommentThread } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'board', 'admin', 'coordinator'] as const;

describe('comments', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    system = await register(agents.staff);
    await assess(
      agents.staff,
      system,
      answered({ annex3_uses: ['4a'], performs_profiling: true, operator_roles: ['deployer'] }),
    );
  });
  afterAll(() => app?.close());

  const open = (who: keyof typeof agents, body: object, on: Registered = system) =>
    agents[who].post(`${API}/systems/${on.id}/comment-threads`).send(body);
  const opened = async (
    body: object = { text: 'Is this so?' },
    who: keyof typeof agents = 'officer',
  ): Promise<CommentThread> => (await open(who, body).expect(201)).body;
  const step = (who: keyof typeof agents, { id }: CommentThread, path: string, body: object = {}) =>
    agents[who].post(`${API}/comment-threads/${id}/${path}`).send(body);
  const threads = async (query = ''): Promise<CommentThread[]> =>
    (await agents.staff.get(`${API}/systems/${system.id}/comment-threads${query}`).expect(200)).body.items;

  it('are about the record, an answer, a finding or a duty, and about nothing else', async () => {
    const { items: duties } = (await agents.staff.get(`${API}/systems/${system.id}/duties`).expect(200)).body as {
      items: { id: string }[];
    };
    const duty = duties[0]?.id as string;
    const rule = (await agents.staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200)).body.result
      .findings[0].rule as string;
    expect((await opened()).about).toEqual({ kind: 'record', key: null });
    expect((await opened({ text: 'Why?', kind: 'answer', key: 'performs_profiling' })).about).toEqual({
      kind: 'answer',
      key: 'performs_profiling',
    });
    expect((await opened({ text: 'I doubt it.', kind: 'finding', key: rule })).about).toEqual({
      kind: 'finding',
      key: rule,
    });
    expect((await opened({ text: 'Who does this?', kind: 'duty', key: duty })).about).toEqual({
      kind: 'duty',
      key: duty,
    });
    const other = await register(agents.staff);
    for (const wrong of [
      { kind: 'answer' },
      { kind: 'answer', key: 'no_such_fact' },
      { kind: 'finding', key: 'performs_profiling' },
      { kind: 'duty', key: 'x' },
      { kind: 'duty', key: other.id },
      { kind: 'record', key: 'a' },
      { kind: 'unit', key: 'a' },
    ])
      await open('officer', { text: 'Well.', ...wrong }).expect(400);
    await open('officer', { text: 'Of another system.', kind: 'duty', key: duty }, other).expect(400);
    for (const text of [' ', 'a'.repeat(8001), 7]) await open('officer', { text }).expect(400);
    expect((await threads('?kind=answer&key=performs_profiling')).map(({ comments }) => comments[0]?.text)).toEqual([
      'Why?',
    ]);
    const counts = (await agents.staff.get(`${API}/systems/${system.id}/comment-counts`).expect(200)).body.items;
    expect(counts).toContainEqual({ kind: 'duty', key: duty, open: 1, resolved: 0 });
  });

  it('are written by those who work with the system, and closed by those who opened them or keep the record', async () => {
    for (const [who, status] of [
      ['auditor', 403],
      ['board', 403],
      ['admin', 403],
      ['otherStaff', 201],
      ['coordinator', 201],
      ['staff', 201],
    ] as const)
      await open(who, { text: 'Hello.' }).expect(status);
    const thread = await opened({ text: 'Shall we meet?' }, 'otherStaff');
    expect(
      (await step('staff', thread, 'comments', { text: 'Yes.' }).expect(201)).body.comments.map(
        ({ text }: { text: string }) => text,
      ),
    ).toEqual(['Shall we meet?', 'Yes.']);
    await step('auditor', thread, 'resolutions').expect(403);
    expect((await step('otherStaff', thread, 'resolutions').expect(201)).body).toMatchObject({
      state: 'resolved',
      resolved: { by: { id: personId('otherStaff') } },
    });
    expect((await step('staff', thread, 'resolutions').expect(409)).body.code).toBe('comment.state');
    expect((await step('staff', thread, 'comments', { text: 'Late.' }).expect(409)).body.code).toBe(
      'comment.thread-resolved',
    );
    expect((await step('staff', thread, 'reopenings').expect(201)).body).toMatchObject({
      state: 'open',
      resolved: null,
    });
    const theirs = await opened({ text: 'Please mend this.' }, 'officer');
    await step('otherStaff', theirs, 'resolutions').expect(403);
    await step('staff', theirs, 'resolutions').expect(201);
    expect((await threads('?state=resolved')).map(({ id }) => id)).toEqual([theirs.id]);
  });

  it('keep what they said when they are changed, by those who wrote them alone', async () => {
    const thread = await opened({ text: 'First.' }, 'staff');
    const comment = thread.comments[0] as CommentThread['comments'][0];
    const edit = (who: keyof typeof agents, version: number, body: object = { text: 'Second.' }) =>
      agents[who].patch(`${API}/comments/${comment.id}`).set('If-Match', `"${version}"`).send(body);
    expect((await edit('officer', 1).expect(403)).body.code).toBe('comment.not-yours');
    await agents.staff.patch(`${API}/comments/${comment.id}`).send({ text: 'No version.' }).expect(428);
    const after = (await edit('staff', 1).expect(200)).body.comments[0];
    expect(after).toMatchObject({ text: 'Second.', version: 2, at: comment.at });
    expect(after.editedAt > comment.at).toBe(true);
    expect((await edit('staff', 1).expect(412)).body.code).toBe('record.stale');
    const both = await Promise.all([edit('staff', 2, { text: 'A.' }), edit('staff', 2, { text: 'B.' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const said = (await agents.officer.get(`${API}/comments/${comment.id}/revisions`).expect(200)).body.items.map(
      ({ text }: { text: string }) => text,
    );
    expect(said.slice(0, 2)).toEqual(['First.', 'Second.']);
    expect(said).toHaveLength(3);
  });

  it('mention people who can read the record, and nobody else', async () => {
    const thread = await opened({ text: '@Ada, look.', mentions: [personId('staff'), personId('auditor')] });
    expect(thread.comments[0]?.mentions.map(({ id }) => id).sort()).toEqual(
      [personId('staff'), personId('auditor')].sort(),
    );
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const { body } = await open(
      'staff',
      { text: 'Look.', mentions: [personId('officer'), personId('otherStaff')] },
      hidden,
    ).expect(422);
    expect([body.code, body.errors]).toEqual([
      'comment.mention-cannot-read',
      [expect.objectContaining({ pointer: '/mentions/1' })],
    ]);
    await open('staff', { text: 'Look.', mentions: ['x'] }).expect(400);
    await open('staff', { text: 'Look.', mentions: [system.id] }).expect(422);
  });

  it('of a record that is hidden are hidden, each of them, and reading them is in the log', async () => {
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const thread: CommentThread = (await open('staff', { text: 'Secret.' }, hidden).expect(201)).body;
    const missing = { ...thread, id: personId('staff') };
    for (const found of [thread, missing]) {
      await agents.otherStaff.get(`${API}/comment-threads/${found.id}`).expect(404);
      for (const path of ['comments', 'resolutions', 'reopenings'])
        await step('otherStaff', found, path, { text: 'Hm.' }).expect(404);
    }
    await agents.otherStaff.get(`${API}/comments/${thread.comments[0]?.id}/revisions`).expect(404);
    await agents.otherStaff
      .patch(`${API}/comments/${thread.comments[0]?.id}`)
      .set('If-Match', '"1"')
      .send({ text: 'Hm.' })
      .expect(404);
    await agents.auditor.get(`${API}/comment-threads/${thread.id}`).expect(200);
    const entries = (await agents.auditor.get(`${API}/systems/${hidden.id}/history`).expect(200)).body.items as {
      entry: { intent: string };
    }[];
    expect(entries.map(({ entry }) => entry.intent)).toContain('comment.write');
  });

  it('are proven by the export', async () => {
    const thread = await opened({ text: 'As it was said.' });
    const exported = async () =>
      JSON.parse((await agents.auditor.get(`${API}/exports/register.json`).expect(200)).text) as VerifiableExport;
    expect(verifyExport(await exported(), crypto)).toMatchObject({ intact: true });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update comment_text set text = 'As it was not said.' where comment_id = $1`, [
        thread.comments[0]?.id,
      ]);
    });
    expect(verifyExport(await exported(), crypto)).toMatchObject({ intact: false });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update comment_text set text = 'As it was said.' where comment_id = $1`, [
        thread.comments[0]?.id,
      ]);
    });
  });

  it('are kept by the database: nothing is taken back, nothing is changed without an entry, a thread has an end', async () => {
    const thread = await opened({ text: 'Stays.' });
    await withClient(app.database.appUrl, async (client) => {
      for (const sql of [
        'delete from comment',
        "update comment_text set text = 'x'",
        'update comment_thread set opened_at = now()',
        'delete from comment_mention',
      ])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      await expect(
        client.query(`insert into comment (id, thread_id, written_by) values (gen_random_uuid(), $1, $2)`, [
          thread.id,
          personId('staff'),
        ]),
      ).rejects.toMatchObject({ constraint: 'guard.entry-missing' });
    });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into comment (id, thread_id, written_by) select gen_random_uuid(), $1, $2 from generate_series(2, 200)`,
        [thread.id, personId('staff')],
      );
      await client.query('commit');
    });
    expect((await step('staff', thread, 'comments', { text: 'One more.' }).expect(409)).body.code).toBe(
      'comment.thread-full',
    );
  });
});
