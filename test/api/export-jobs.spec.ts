// A file that somebody asks for: written while they wait or beside everything else, handed out to them alone, told in
// the log once, and gone when it has expired.

import type { ExportJob, ExportedFile, Notice, PersonDetail } from '@registry/contracts';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { SweepFiles } from '../../apps/api/src/features/exports/jobs/sweep-files';
import { LongRuns } from '../../apps/api/src/platform/jobs/long-run';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const JOBS = `${API}/exports/jobs`;

describe('a file that somebody asks for', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  let admin: TestAgent;
  let hidden: Registered;
  beforeAll(async () => {
    app = await startApp();
    [staff, other, admin] = (await Promise.all([as(app, 'staff'), as(app, 'otherStaff'), as(app, 'admin')])) as [
      TestAgent,
      TestAgent,
      TestAgent,
    ];
    await register(staff, { name: 'Asked for' });
    hidden = await register(staff, {
      name: 'Asked for inquiry',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
  });
  afterAll(() => app?.close());

  const rows = async <Row>(sql: string): Promise<Row[]> =>
    withClient(app.database.ownerUrl, async (client) => (await client.query(sql)).rows as Row[]);
  const ask = async (agent: TestAgent, table: string, query: object = {}): Promise<ExportJob> =>
    (
      await agent
        .post(`${API}/exports/${table}`)
        .query({ format: 'csv', ...query })
        .expect(201)
    ).body as ExportJob;
  const fetched = async (agent: TestAgent, { id }: ExportJob) =>
    agent.get(`${JOBS}/${id}/file`).buffer(true).expect(200);
  const entriesOf = (id: string) =>
    rows<{ subject: string; of: string }>(
      `select subject_type as subject, subject_id as of from audit_entry where intent = 'register.export-view'
          and (subject_id = '${id}' or payload->'fact'->>'export' = '${id}') order by seq, subject_type`,
    );
  /** While nobody can read the register, so that what is asked for meanwhile is not there soon. */
  const heldBack = async <Told>(work: () => Promise<Told>): Promise<Told> =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('lock table ai_system in access exclusive mode');
      try {
        return await work();
      } finally {
        await client.query('rollback');
      }
    });
  const until = async (agent: TestAgent, id: string, is: (job: ExportJob) => boolean): Promise<ExportJob> => {
    for (;;) {
      const job = (await agent.get(`${JOBS}/${id}`).expect(200)).body as ExportJob;
      if (is(job)) return job;
    }
  };

  it('is the same as its stream, and is there with the answer when it is short', async () => {
    const query = { q: 'asked', sort: '-name', columns: ['reference', 'name'] };
    const job = await ask(staff, 'systems', query);
    expect(job).toMatchObject({ state: 'ready', table: 'systems', rows: 2, written: 2, format: 'csv', asOf: null });
    expect(job.filter).toEqual({ q: 'asked', sort: '-name' });
    const { text, headers } = await fetched(staff, job);
    const { text: stream } = await staff
      .get(`${API}/exports/systems`)
      .query({ format: 'csv', ...query })
      .buffer(true);
    expect(text).toBe(stream);
    expect(headers['content-disposition']).toBe(`attachment; filename="${job.fileName}"`);
    expect(Buffer.byteLength(text)).toBe(job.size);
    expect(parse(text, { columns: true })).toHaveLength(2);
    const { body: about } = (await staff.get(`${API}/exports/files/${job.id}`).expect(200)) as { body: ExportedFile };
    expect(headers['link']).toContain(`/api/v1/exports/files/${job.id}`);
    expect(about).toMatchObject({ id: job.id, rows: 2, filter: job.filter });
    expect(Date.parse(job.expiresAt!) - Date.parse(job.endedAt!)).toBe(24 * 3_600_000);
  });

  it('leaves one entry, and one of each restricted record in it, however often it is fetched', async () => {
    const job = await ask(staff, 'systems', { q: 'asked' });
    await fetched(staff, job);
    await fetched(staff, job);
    expect(await entriesOf(job.id)).toEqual([
      { subject: 'Export', of: job.id },
      { subject: 'AiSystem', of: hidden.id },
    ]);
  });

  it('is nobody else’s, and none of a program’s', async () => {
    const job = await ask(staff, 'systems');
    for (const agent of [other, admin]) {
      await agent.get(`${JOBS}/${job.id}`).expect(404);
      await agent.get(`${JOBS}/${job.id}/file`).expect(404);
      await agent.delete(`${JOBS}/${job.id}`).expect(404);
      expect((await agent.get(JOBS).expect(200)).body.items).toEqual([]);
    }
    const { body } = await staff
      .post(`${API}/tokens`)
      .send({ name: 'reader', scopes: ['read:AiSystem'] })
      .expect(201);
    const program = request.agent(app.url).set('Authorization', `Bearer ${body.secret}`);
    await program.get(`${JOBS}/${job.id}/file`).expect(404);
    const own = await ask(program, 'systems');
    await fetched(program, own);
    await staff.get(`${JOBS}/${own.id}`).expect(404);
  });

  it('is asked for by whoever may see the table, and says what is wrong at once', async () => {
    await staff.post(`${API}/exports/entries`).query({ format: 'csv' }).expect(403);
    await staff.post(`${API}/exports/systems`).query({ format: 'pdf' }).expect(400);
    const { body } = await staff.post(`${API}/exports/systems`).query({ format: 'csv', columns: 'secret' }).expect(400);
    expect(body.errors[0].pointer).toBe('?columns');
    expect(await rows(`select id from export_job where state = 'failed'`)).toEqual([]);
  });

  it('goes on when it takes longer, tells of its end once, and can be ended before', async () => {
    const [going, gone] = await heldBack(async () => {
      const asked = await Promise.all([ask(staff, 'systems', { q: 'asked' }), ask(staff, 'links')]);
      expect(asked).toMatchObject([
        { state: 'writing', written: 0, rows: null, expiresAt: null, size: null, fileName: null },
        { state: 'writing', table: 'links' },
      ]);
      await staff.get(`${JOBS}/${asked[0].id}/file`).expect(409);
      await staff.delete(`${JOBS}/${asked[1].id}`).expect(204);
      return asked;
    });
    await staff.get(`${JOBS}/${gone.id}`).expect(404);
    await until(staff, going.id, ({ state }) => state === 'ready');
    const { body } = await staff.get(`${API}/inbox`).expect(200);
    const told = (body.items as Notice[]).filter(({ kind }) => kind === 'export_ready');
    expect(told.map(({ details }) => details.export).filter((id) => id === going.id)).toEqual([going.id]);
    expect(await entriesOf(going.id)).toHaveLength(2);
    await app.app.get(LongRuns).atRest();
    expect(await entriesOf(gone.id)).toEqual([]);
    expect(
      await rows('select from evidence_upload u where not exists (select from export_job where upload_id = u.id)'),
    ).toEqual([]);
  });

  it('is refused once its reader’s rights are no longer those with which it was written', async () => {
    const officer = await as(app, 'officerWhoRegisters');
    const job = await ask(officer, 'systems');
    const path = `${API}/people/${personId('officerWhoRegisters')}`;
    const { body: person, headers } = await admin.get(path).expect(200);
    const grant = (person as PersonDetail).grants.find(({ role }) => role === 'compliance');
    await admin
      .delete(`${path}/grants/${grant?.id}`)
      .set('If-Match', headers['etag'] as string)
      .expect(200);
    const { body } = await officer.get(`${JOBS}/${job.id}/file`).expect(403);
    expect(body.code).toBe('export.rights-changed');
    await fetched(officer, await ask(officer, 'systems'));
  });

  it('is refused once a restricted record in it is closed to its reader', async () => {
    const { body: record, headers } = await staff.get(`${API}/systems/${hidden.id}`).expect(200);
    await staff
      .patch(`${API}/systems/${hidden.id}`)
      .set('If-Match', headers['etag'] as string)
      .send({ editors: [personId('otherStaff')] })
      .expect(200);
    const job = await ask(other, 'systems', { q: 'asked' });
    expect((await fetched(other, job)).text).toContain(record.name);
    const again = await staff.get(`${API}/systems/${hidden.id}`).expect(200);
    await staff
      .patch(`${API}/systems/${hidden.id}`)
      .set('If-Match', again.headers['etag'] as string)
      .send({ editors: [] })
      .expect(200);
    await other.get(`${JOBS}/${job.id}/file`).expect(403);
  });

  it('is one of few at once, and of not many in all', async () => {
    const board = await as(app, 'board');
    const id = personId('board');
    await rows(
      `insert into export_job (id, person_id, table_name, query, asked_at) select gen_random_uuid(), '${id}', 'systems', '{"format":"csv"}', now() from generate_series(1, 3)`,
    );
    const { body } = await board.post(`${API}/exports/systems`).query({ format: 'csv' }).expect(409);
    expect(body).toMatchObject({ code: 'export.too-many', params: { most: 3 } });
    await rows(
      `update export_job set state = 'failed', refused = '{"code":"service.broken","params":{},"errors":[]}', ended_at = now(), expires_at = now() + interval '1 day' where person_id = '${id}'`,
    );
    const { body: items } = await board.get(JOBS).expect(200);
    expect(items.items[0]).toMatchObject({ state: 'failed', refused: { code: 'service.broken' } });
    await board.get(`${JOBS}/${items.items[0].id}/file`).expect(409);
    await ask(board, 'systems');
  });

  it('expires, and is swept out of the database', async () => {
    const job = await ask(staff, 'systems');
    const lying = () =>
      rows<{ jobs: number; chunks: number }>(
        `select (select count(*)::int from export_job where id = '${job.id}') as jobs,
                (select count(*)::int from evidence_chunk c where c.upload_id = '${upload!.upload_id}') as chunks`,
      );
    const [upload] = await rows<{ upload_id: string }>(`select upload_id from export_job where id = '${job.id}'`);
    expect(await lying()).toEqual([{ jobs: 1, chunks: 1 }]);
    await rows(`update export_job set expires_at = now() - interval '1 minute' where id = '${job.id}'`);
    await staff.get(`${JOBS}/${job.id}/file`).expect(404);
    await app.app.get(SweepFiles).execute();
    // Whoever began to fetch it gets to its end.
    expect(await lying()).toEqual([{ jobs: 1, chunks: 1 }]);
    await rows(`update export_job set expires_at = now() - interval '16 minutes' where id = '${job.id}'`);
    await app.app.get(SweepFiles).execute();
    expect(await lying()).toEqual([{ jobs: 0, chunks: 0 }]);
  });
});
