// Who sees a record: everybody, a unit, or only those who keep, review and audit it.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { assess, register, type Registered, submit, take } from '../support/builders';
import { withClient } from '../support/database';

const everybody: Who[] = [
  'staff',
  'otherStaff',
  'officerWhoRegisters',
  'officer',
  'auditor',
  'strategy',
  'admin',
  'coordinator',
  'board',
];

describe('confidentiality', () => {
  let app: TestApp;
  let agents: Record<Who, TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(await Promise.all(everybody.map(async (who) => [who, await as(app, who)]))) as Record<
      Who,
      TestAgent
    >;
  });
  afterAll(() => app.close());

  const patch = (who: Who, system: Registered, body: object) =>
    agents[who].patch(`${API}/systems/${system.id}`).set('If-Match', `"${system.version}"`).send(body);
  const readers = async (system: Registered): Promise<Who[]> => {
    const answers = await Promise.all(
      everybody.map(async (who) => [who, (await agents[who].get(`${API}/systems/${system.id}`)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200 && status !== 404)).toEqual([]);
    return answers.filter(([, status]) => status === 200).map(([who]) => who);
  };

  it('shows a record of the institution to everybody', async () => {
    expect(await readers(await register(agents.staff))).toEqual(everybody);
  });

  it('shows a record of a unit to the unit, its coordinator, officers, auditors and the board', async () => {
    const system = await register(agents.staff, { visibility: 'unit', unit: 'HR.C.3' });
    expect(await readers(system)).toEqual([
      'staff',
      'otherStaff',
      'officerWhoRegisters',
      'officer',
      'auditor',
      'coordinator',
      'board',
    ]);
    const elsewhere = await register(agents.staff, { visibility: 'unit', unit: 'DIGIT' });
    // DIGIT.B.2 lies under DIGIT, HR does not.
    expect(await readers(elsewhere)).toEqual(['staff', 'officerWhoRegisters', 'officer', 'auditor', 'admin', 'board']);
  });

  it('shows a restricted record only to those who keep, review or audit it', async () => {
    const system = await register(agents.staff, {
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
      unit: 'HR.C.3',
    });
    expect(await readers(system)).toEqual(['staff', 'officerWhoRegisters', 'officer', 'auditor']);
    await patch('staff', system, { editors: [personId('otherStaff')] }).expect(200);
    expect(await readers(system)).toEqual(['staff', 'otherStaff', 'officerWhoRegisters', 'officer', 'auditor']);
    const { body } = await agents.otherStaff.get(`${API}/systems/${system.id}`).expect(200);
    expect(body).toMatchObject({
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
      editors: [{ name: 'Basile Imaginaire' }],
    });
  });

  it('answers for a restricted record as for one that does not exist, on every address under it', async () => {
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await assess(agents.staff, hidden);
    const missing = '11111111-2222-4333-8444-555555555555';
    const paths = [
      '',
      '/review',
      '/links',
      '/history',
      '/assessments',
      '/assessments/latest',
      '/assessments/1',
      '/revisions',
      '/revisions/1',
      '/comment-threads',
      '/comment-counts',
      '/documents',
      '/documents/fria',
      '/documents/fria/versions',
      '/registration',
      '/as-of?day=2026-11-01',
    ];
    for (const path of paths) {
      const answers = await Promise.all(
        [hidden.id, missing, hidden.reference].map((id) => agents.admin.get(`${API}/systems/${id}${path}`)),
      );
      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 404, 404, 404]);
      const bare = answers.map(({ body }) => ({ ...body, instance: '' }));
      expect(bare[0]).toEqual(bare[1]);
      expect(bare[0]).toEqual(bare[2]);
    }
    const writes: [string, string, object][] = [
      ['patch', '', { name: 'x' }],
      ['post', '/assessments', { facts: {} }],
      ['post', '/submissions', {}],
      ['post', '/hand-overs', { to: personId('admin') }],
      ['post', '/decisions', { assessmentDigest: 'a'.repeat(64), kind: 'confirm' }],
      ['post', '/links', { action: 'S1-1', kind: 'delivers', rationale: 'x' }],
    ];
    for (const [method, path, body] of writes) {
      for (const who of ['otherStaff', 'strategy', 'coordinator', 'board', 'admin'] as const) {
        const ask = (id: string) =>
          agents[who][method as 'post'](`${API}/systems/${id}${path}`).set('If-Match', '"2"').send(body);
        const [one, other] = [await ask(hidden.id), await ask(missing)];
        expect([who, path, one.status, one.body.code]).toEqual([who, path, other.status, other.body.code]);
        expect([403, 404]).toContain(one.status);
      }
    }
    const { body } = await agents.staff.get(`${API}/systems/${hidden.id}`).expect(200);
    expect([body.version, body.name]).toEqual([2, 'Case file search']);
  });

  it('neither lists nor counts what somebody may not read', async () => {
    const name = 'Whisper analysis';
    await register(agents.staff, { name });
    await register(agents.staff, { name, visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const total = async (who: Who): Promise<number> =>
      (await agents[who].get(`${API}/systems?q=whisper&count=true`).expect(200)).body.total;
    expect(
      await Promise.all(
        (['staff', 'auditor', 'officer', 'admin', 'board', 'strategy', 'coordinator', 'otherStaff'] as const).map(
          total,
        ),
      ),
    ).toEqual([2, 2, 2, 1, 1, 1, 1, 1]);
    const asOf = await agents.admin.get(`${API}/systems-as-of?day=2026-11-25&q=whisper`).expect(200);
    expect(
      asOf.body.items.every(({ record }: { record: { visibility: string } }) => record.visibility === 'institution'),
    ).toBe(true);
  });

  it('logs each reading of a restricted record, and no other reading', async () => {
    const open = await register(agents.staff);
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    for (const { id } of [open, hidden]) {
      await agents.auditor.get(`${API}/systems/${id}`).expect(200);
      await agents.auditor.get(`${API}/systems/${id}/history`).expect(200);
      await agents.admin.get(`${API}/systems/${id}`);
    }
    const read = await withClient(
      app.database.ownerUrl,
      async (client) =>
        (
          await client.query(
            `select subject_id, actor_id, payload -> 'fact' ->> 'part' as part from audit_entry where intent = 'system.read-restricted' and subject_id = any($1) order by id`,
            [[open.id, hidden.id]],
          )
        ).rows,
    );
    expect(read).toEqual(
      ['record', 'history'].map((part) => ({ subject_id: hidden.id, actor_id: personId('auditor'), part })),
    );
    expect((await agents.staff.get(`${API}/systems/${hidden.id}`).expect(200)).body.version).toBe(hidden.version);
  });

  it('has a reason for each restriction, and none without', async () => {
    const system = await register(agents.staff);
    expect((await patch('staff', system, { visibility: 'restricted' }).expect(422)).body.code).toBe(
      'system.restriction-reason-missing',
    );
    expect((await agents.staff.get(`${API}/systems/${system.id}`)).body.version).toBe(1);
    await patch('staff', system, { visibility: 'restricted', restrictionReason: 'Security.' }).expect(200);
    system.version += 1;
    const { body } = await patch('staff', system, { visibility: 'unit' }).expect(200);
    expect(body).toMatchObject({ visibility: 'unit', restrictionReason: null });
  });

  it('lets editors help and not hand over, and coordinators help their units', async () => {
    const system = await register(agents.staff, { unit: 'HR.C.3' });
    await patch('otherStaff', system, { name: 'Mine' }).expect(403);
    await patch('staff', system, { editors: [personId('otherStaff'), personId('otherStaff')] }).expect(200);
    system.version += 1;
    await patch('otherStaff', system, { name: 'Ours' }).expect(200);
    system.version += 1;
    await agents.otherStaff
      .post(`${API}/systems/${system.id}/hand-overs`)
      .set('If-Match', `"${system.version}"`)
      .send({ to: personId('otherStaff') })
      .expect(403);
    await patch('coordinator', system, { summary: 'Helped.' }).expect(200);
    system.version += 1;
    const far = await register(agents.staff, { unit: 'DIGIT.B.2' });
    await patch('coordinator', far, { summary: 'Helped.' }).expect(403);
    await patch('staff', far, { editors: ['11111111-2222-4333-8444-555555555555'] }).expect(422);
    await patch('staff', far, { editors: [42] }).expect(400);
  });

  it('hands a record over; the new owner keeps it, the old one no longer', async () => {
    const system = await register(agents.staff, { unit: 'HR.C.3' });
    await patch('staff', system, { editors: [personId('otherStaff')] }).expect(200);
    const give = (who: Who, to: string, version: number) =>
      agents[who]
        .post(`${API}/systems/${system.id}/hand-overs`)
        .set('If-Match', `"${version}"`)
        .send({ to, reason: 'A new post.' });
    expect((await give('staff', personId('staff'), 2).expect(409)).body.code).toBe('system.owner-already');
    expect((await give('staff', '11111111-2222-4333-8444-555555555555', 2).expect(422)).body.code).toBe(
      'person.unknown',
    );
    const { headers } = await give('coordinator', personId('otherStaff'), 2).expect(204);
    expect(headers['etag']).toBe('"3"');
    const { body } = await agents.otherStaff.get(`${API}/systems/${system.id}`).expect(200);
    expect(body).toMatchObject({ owner: { name: 'Basile Imaginaire' }, editors: [], version: 3 });
    await give('staff', personId('staff'), 3).expect(403);
    await agents.staff.patch(`${API}/systems/${system.id}`).set('If-Match', '"3"').send({ name: 'Mine' }).expect(403);
    const { body: past } = await agents.staff.get(`${API}/systems/${system.id}/revisions`).expect(200);
    expect(past.items[0]).toMatchObject({
      intent: 'system.hand-over',
      reason: 'A new post.',
      changed: ['editorIds', 'ownerId'],
      by: { name: 'Hanna Erfunden' },
    });
  });

  it('keeps editors from deciding, and officers of a unit to their unit', async () => {
    const system = await register(agents.staff, { unit: 'HR.C.3' });
    await patch('staff', system, { editors: [personId('officer')] }).expect(200);
    system.version += 1;
    const { digest } = await assess(agents.staff, system);
    await submit(agents.staff, system);
    const decide = (who: Who) =>
      agents[who].post(`${API}/systems/${system.id}/decisions`).set('If-Match', `"${system.version}"`).send({
        assessmentDigest: digest,
        kind: 'override',
        class: 'prohibited',
        justification: 'The practice falls under Article 5(1)(f); see the note of the inquiry.',
      });
    expect((await decide('officer').expect(403)).body.code).toBe('review.editor-may-not-decide');
    const queue = async (who: Who) =>
      (await agents[who].get(`${API}/reviews`).expect(200)).body.items.filter(
        (one: { systemId: string }) => one.systemId === system.id,
      );
    expect((await queue('officer'))[0].barredBecause).toBe('review.editor-may-not-decide');
    // An officer for DIGIT alone.
    const { body: board } = await agents.admin.get(`${API}/people/${personId('board')}`).expect(200);
    await agents.admin
      .post(`${API}/people/${board.id}/grants`)
      .set('If-Match', `"${board.version}"`)
      .send({ role: 'compliance', unit: 'DIGIT' })
      .expect(201);
    expect(await queue('board')).toEqual([]);
    expect((await decide('board').expect(403)).body.code).toBe('access.denied');
    const assign = await agents.board
      .post(`${API}/systems/${system.id}/review-assignments`)
      .set('If-Match', `"${system.version}"`)
      .send({ officer: personId('officerWhoRegisters') })
      .expect(403);
    expect(assign.body.code).toBe('access.denied');
    await agents.board.get(`${API}/exports/register.csv`).expect(403);
    await take(agents.officerWhoRegisters, system);
    await decide('officerWhoRegisters').expect(201);
  });

  it('withholds fields from publication, each with a reason', async () => {
    const system = await register(agents.staff);
    const { body } = await patch('staff', system, {
      withheld: { unit: 'Security.', supplier: ' A contract. ' },
    }).expect(200);
    expect(body.withheld).toEqual({ unit: 'Security.', supplier: 'A contract.' });
    system.version += 1;
    const wrong = await patch('staff', system, {
      withheld: { name: 'x', supplier: ' ', contractReference: 'x'.repeat(501), __proto__: 'x', nothing: 1 },
    }).expect(400);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/withheld/contractReference',
      '/withheld/name',
      '/withheld/nothing',
      '/withheld/supplier',
    ]);
    await patch('staff', system, { withheld: [] }).expect(400);
  });
});
