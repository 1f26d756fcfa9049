// Two records of one system become one, with nothing lost, and can be taken apart again; whoever finds their system
// registered asks to join.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { verifyFile } from '../support/verify-file';

describe('merging two records', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  let officer: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    [staff, other, officer] = [await as(app, 'staff'), await as(app, 'otherStaff'), await as(app, 'officer')];
  });
  afterAll(() => app.close());

  const url = (system: { id: string }, more = ''): string => `${API}/systems/${system.id}${more}`;
  const read = async (system: { id: string }) => (await officer.get(url(system)).expect(200)).body;
  const relationsOf = async (system: { id: string }) =>
    (await officer.get(url(system, '/relations')).expect(200)).body.items;
  const merge = async (goes: Registered, stays: Registered, agent = officer, lettingIn: string[] = []) => {
    const [from, to] = [await read(goes), await read(stays)];
    return agent
      .post(url(goes, '/merges'))
      .set('If-Match', `"${from.version}"`)
      .send({ into: stays.reference, intoVersion: to.version, reason: 'The same contract.', lettingIn });
  };
  const undo = async (goes: Registered, stays: Registered) => {
    const [from, to] = [await read(goes), await read(stays)];
    return officer
      .post(url(goes, '/merge-reversals'))
      .set('If-Match', `"${from.version}"`)
      .send({ intoVersion: to.version, reason: 'They were two.' });
  };
  const two = async (name: string): Promise<[Registered, Registered]> => [
    await register(other, {
      name: `${name} of another`,
      details: { tags: ['b', 'c'], supplier: 'Fictitious Ltd', usersEstimate: 7 },
      components: [
        {
          kind: 'model',
          name: 'M',
          version: null,
          supplier: null,
          licence: null,
          isGeneralPurpose: null,
          hosting: null,
        },
      ],
    }),
    await register(staff, { name, details: { tags: ['a', 'b'], usersEstimate: 5 } }),
  ];

  it('fills what the one that stays lacks, copies links and relations, and leaves the other readable', async () => {
    const [goes, stays] = await two('Speech to text');
    const used = await register(staff, { name: 'Used by it' });
    await other.post(url(goes, '/relations')).set('If-Match', '"1"').send({ to: used.id, kind: 'uses' }).expect(201);
    await other
      .post(url(goes, '/links'))
      .set('If-Match', '"2"')
      .send({ action: 'HEALTH-F1', kind: 'supports', rationale: 'For hospitals.' })
      .expect(201);
    const { body: preview } = await officer.get(url(goes, `/merge-preview?into=${stays.id}`)).expect(200);
    expect([Object.keys(preview.changed).sort(), preview.links, preview.relations]).toEqual([
      ['aliases', 'components', 'editorIds', 'supplier', 'tags'],
      1,
      1,
    ]);
    expect((await merge(goes, stays)).status).toBe(204);

    const now = await read(stays);
    expect([
      now.details.tags,
      now.details.aliases,
      now.details.supplier,
      now.details.usersEstimate,
      now.components.length,
      now.editors.map(({ id }: { id: string }) => id),
    ]).toEqual([['a', 'b', 'c'], ['Speech to text of another'], 'Fictitious Ltd', 5, 1, [personId('otherStaff')]]);
    const gone = await read(goes);
    expect([gone.stage, gone.retirementReason, gone.details.tags]).toEqual([
      'retired',
      'The same contract.',
      ['b', 'c'],
    ]);
    expect(
      (await relationsOf(goes)).map(
        ({ kind, direction, other: { id } }: { kind: string; direction: string; other: { id: string } }) => [
          kind,
          direction,
          id,
        ],
      ),
    ).toContainEqual(['merged_into', 'from', stays.id]);
    expect(
      (await relationsOf(stays)).map(
        ({ kind, direction, other: { id } }: { kind: string; direction: string; other: { id: string } }) => [
          kind,
          direction,
          id,
        ],
      ),
    ).toEqual(
      expect.arrayContaining([
        ['merged_into', 'to', goes.id],
        ['uses', 'from', used.id],
      ]),
    );
    expect((await officer.get(url(stays, '/links')).expect(200)).body.items).toMatchObject([
      { action: { code: 'HEALTH-F1' }, rationale: 'For hospitals.' },
    ]);
    // Nobody takes the relation away but by undoing the merge.
    const merged = (await relationsOf(goes)).find(({ kind }: { kind: string }) => kind === 'merged_into');
    expect(
      (await officer.delete(url(goes, `/relations/${merged.id}`)).set('If-Match', `"${gone.version}"`)).status,
    ).toBeGreaterThanOrEqual(400);
  });

  it('can be undone: both are as before, but what was decided since', async () => {
    const [goes, stays] = await two('Text to speech');
    await other
      .post(url(goes, '/links'))
      .set('If-Match', '"1"')
      .send({ action: 'HEALTH-F1', kind: 'supports', rationale: 'For hospitals.' })
      .expect(201);
    const [before, beforeOther] = [await read(stays), await read(goes)];
    expect((await merge(goes, stays)).status).toBe(204);
    const between = await read(stays);
    await staff
      .patch(url(stays))
      .set('If-Match', `"${between.version}"`)
      .send({ details: { tags: ['a', 'b', 'c', 'later'] } })
      .expect(200);
    expect((await undo(goes, stays)).status).toBe(204);
    const [after, afterOther] = [await read(stays), await read(goes)];
    const plain = ({ version: _, changedAt: __, ...record }: Record<string, unknown>): unknown => record;
    expect(plain(afterOther)).toEqual(plain(beforeOther));
    expect(plain(after)).toEqual({
      ...(plain(before) as object),
      details: { ...before.details, tags: ['a', 'b', 'c', 'later'] },
    });
    expect((await officer.get(url(stays, '/links')).expect(200)).body.items).toEqual([]);
    expect((await relationsOf(stays)).filter(({ kind }: { kind: string }) => kind === 'merged_into')).toEqual([]);
    expect((await undo(goes, stays)).body.code).toBe('merge.state');
    // The one that went goes on.
    await other.patch(url(goes)).set('If-Match', `"${afterOther.version}"`).send({ summary: 'Goes on.' }).expect(200);
  });

  it('is told in both logs, and proven by the export', async () => {
    const [goes, stays] = await two('Told twice');
    await merge(goes, stays);
    for (const [system, fact] of [
      [goes, { reference: stays.reference }],
      [stays, { from: goes.reference }],
    ] as const) {
      const { body } = await officer.get(url(system, '/revisions')).expect(200);
      expect(body.items[0]).toMatchObject({ intent: 'system.merge', reason: 'The same contract.' });
      const auditor = await as(app, 'auditor');
      const { body: history } = await auditor.get(url(system, '/history')).expect(200);
      expect(history.items[0].entry).toMatchObject({ intent: 'system.merge', payload: { fact } });
    }
    expect((await undo(goes, stays)).status).toBe(204);
    await sealed(app);
    const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-export-')), 'register.json');
    writeFileSync(file, text);
    expect(verifyFile(file)).toMatchObject({ exitCode: 0, said: expect.stringMatching(/^intact/) });
  });

  it('never shows anybody what they could not read before', async () => {
    const [goes, stays] = [
      await register(other, { name: 'Closed', visibility: 'restricted', restrictionReason: 'Security.' }),
      await register(staff, { name: 'Open' }),
    ];
    expect((await merge(goes, stays)).body.code).toBe('merge.visibility');
    // To look at what would be merged is to read it, and that is in the log.
    const readings = async (): Promise<number> =>
      withClient(app.database.ownerUrl, async (client) =>
        Number(
          (
            await client.query(
              `select count(*) from audit_entry where intent = 'system.read-restricted' and subject_id = $1`,
              [goes.id],
            )
          ).rows[0].count,
        ),
      );
    const before = await readings();
    await officer.get(url(stays, `/merge-preview?into=${goes.id}`)).expect(200);
    expect(await readings()).toBe(before + 1);
    const unit = [
      await register(other, { name: 'Of one unit', visibility: 'unit', unit: 'HR.C.3' }),
      await register(staff, { name: 'Of another unit', visibility: 'unit', unit: 'DIGIT.B.2' }),
    ] as const;
    expect((await merge(unit[0], unit[1])).body.code).toBe('merge.visibility');
    expect((await merge(stays, goes, officer, [personId('staff')])).status).toBe(204);
  });

  it('lets nobody into the record that stays unless that was asked and agreed', async () => {
    const [goes, stays] = [
      await register(other, { name: 'Open twin' }),
      await register(staff, { name: 'Closed twin', visibility: 'restricted', restrictionReason: 'Security.' }),
    ];
    await other.get(url(stays)).expect(404);
    const { body: preview } = await officer.get(url(goes, `/merge-preview?into=${stays.id}`)).expect(200);
    expect(preview.lettingIn).toEqual([{ id: personId('otherStaff'), name: 'Basile Imaginaire' }]);
    const send = async (more: object) =>
      officer
        .post(url(goes, '/merges'))
        .set('If-Match', '"1"')
        .send({ into: stays.id, intoVersion: 1, reason: 'The same contract.', ...more });
    for (const more of [{}, { lettingIn: [] }, { lettingIn: [personId('board')] }]) {
      const refused = await send(more);
      expect([refused.status, refused.body.code, refused.body.params]).toEqual([409, 'merge.lets-in', { people: 1 }]);
    }
    await other.get(url(stays)).expect(404);
    expect((await send({ lettingIn: [personId('otherStaff')] })).status).toBe(204);
    await other.get(url(stays)).expect(200);
    // Whoever could read it anyway is not asked about.
    const [one, two] = [await register(other, { name: 'Open' }), await register(staff, { name: 'Open too' })];
    expect((await officer.get(url(one, `/merge-preview?into=${two.id}`)).expect(200)).body.lettingIn).toEqual([]);
  });

  it('tells why in the revisions of the one that stays only to who may read the other', async () => {
    const closed = { visibility: 'restricted', restrictionReason: 'Security.' } as const;
    const [goes, stays] = [
      await register(other, { name: 'Hidden twin', ...closed }),
      await register(staff, { name: 'Twin that stays', ...closed }),
    ];
    expect((await merge(goes, stays, officer, [personId('otherStaff')])).status).toBe(204);
    await staff.get(url(goes)).expect(404);
    const reasonFor = async (reader: TestAgent): Promise<unknown[]> => {
      const { body } = await reader.get(url(stays, '/revisions')).expect(200);
      const [{ number, intent, reason }] = body.items;
      expect(intent).toBe('system.merge');
      return [reason, (await reader.get(url(stays, `/revisions/${number}`)).expect(200)).body.reason];
    };
    expect(await reasonFor(staff)).toEqual([null, null]);
    expect(await reasonFor(officer)).toEqual([expect.any(String), expect.any(String)]);
  });

  it('is for compliance officers, in the versions they saw, one step at a time', async () => {
    const [goes, stays] = await two('Rights');
    for (const who of ['staff', 'otherStaff', 'auditor', 'strategy', 'admin', 'coordinator', 'board'] as const) {
      expect([who, (await merge(goes, stays, await as(app, who))).status]).toEqual([who, 403]);
    }
    const body = { into: stays.id, intoVersion: 1, reason: 'X.' };
    await officer.post(url(goes, '/merges')).send(body).expect(428);
    await officer.post(url(goes, '/merges')).set('If-Match', '"7"').send(body).expect(412);
    await officer
      .post(url(goes, '/merges'))
      .set('If-Match', '"1"')
      .send({ ...body, intoVersion: 7 })
      .expect(412);
    await officer
      .post(url(goes, '/merges'))
      .set('If-Match', '"1"')
      .send({ ...body, reason: '' })
      .expect(400);
    expect(
      (
        await officer
          .post(url(goes, '/merges'))
          .set('If-Match', '"1"')
          .send({ ...body, into: goes.id })
          .expect(409)
      ).body.code,
    ).toBe('merge.state');
    await officer
      .post(url(goes, '/merges'))
      .set('If-Match', '"1"')
      .send({ ...body, into: 'AIS-2020-000001' })
      .expect(422);
    expect((await read(goes)).version).toBe(1);
    const third = await register(staff, { name: 'Third' });
    expect((await merge(goes, stays)).status).toBe(204);
    expect((await merge(stays, third)).body.code).toBe('merge.state');
    expect((await merge(third, goes)).body.code).toBe('system.retired');
    expect((await read(third)).version).toBe(1);
    const [a, b] = await two('At once');
    const answers = await Promise.all([merge(a, b), merge(b, a)]);
    expect(answers.map(({ status }) => status === 204).sort()).toEqual([false, true]);
  });
});

describe('asking to join', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('makes somebody an editor when one who keeps the record says so', async () => {
    const [staff, other, board] = [await as(app, 'staff'), await as(app, 'otherStaff'), await as(app, 'board')];
    const system = await register(staff);
    const path = `${API}/systems/${system.id}/join-requests`;
    expect((await staff.post(path).send({}).expect(409)).body.code).toBe('join.keeps-already');
    const { body } = await other.post(path).send({ message: 'We use it too.' }).expect(201);
    expect(body.items).toMatchObject([{ state: 'open', message: 'We use it too.' }]);
    expect((await other.post(path).send({}).expect(409)).body.code).toBe('join.asked');
    expect((await board.get(path).expect(200)).body.items).toEqual([]);
    const { body: list } = await staff.get(path).expect(200);
    expect((await staff.get(`${API}/join-requests`).expect(200)).body.items).toMatchObject([
      { person: { name: 'Basile Imaginaire' }, system: { id: system.id } },
    ]);
    expect((await other.get(`${API}/join-requests`).expect(200)).body.items).toEqual([]);
    expect(list.items).toMatchObject([{ person: { name: 'Basile Imaginaire' } }]);
    const answers = `${path}/${list.items[0].id}/answers`;
    await other.post(answers).set('If-Match', '"1"').send({ state: 'accepted' }).expect(403);
    await board.post(answers).set('If-Match', '"1"').send({ state: 'accepted' }).expect(403);
    await staff.post(answers).set('If-Match', '"4"').send({ state: 'accepted' }).expect(412);
    await staff.post(answers).set('If-Match', '"1"').send({ state: 'accepted' }).expect(204);
    await other
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"2"')
      .send({ summary: 'Kept by two.' })
      .expect(200);
    await staff.post(answers).set('If-Match', '"3"').send({ state: 'accepted' }).expect(404);
    expect((await other.post(path).send({}).expect(409)).body.code).toBe('join.keeps-already');
  });

  it('is refused with a reason, which the person reads, and may be asked again', async () => {
    const [staff, board] = [await as(app, 'staff'), await as(app, 'board')];
    const system = await register(staff);
    const path = `${API}/systems/${system.id}/join-requests`;
    const { body } = await board.post(path).send({}).expect(201);
    await staff
      .post(`${path}/${body.items[0].id}/answers`)
      .set('If-Match', '"1"')
      .send({ state: 'refused', answer: 'Not needed.' })
      .expect(204);
    expect((await board.get(path).expect(200)).body.items).toMatchObject([{ state: 'refused', answer: 'Not needed.' }]);
    await board.post(path).send({}).expect(201);
    const hidden = await register(staff, { visibility: 'restricted', restrictionReason: 'Security.' });
    for (const send of [
      board.get(`${API}/systems/${hidden.id}/join-requests`),
      board.post(`${API}/systems/${hidden.id}/join-requests`).send({}),
    ])
      await send.expect(404);
  });

  it('is not answered by whoever asked, when the record has come to them by another way', async () => {
    const [staff, other] = [await as(app, 'staff'), await as(app, 'otherStaff')];
    const system = await register(staff);
    const { body } = await other.post(`${API}/systems/${system.id}/join-requests`).send({}).expect(201);
    await staff
      .post(`${API}/systems/${system.id}/hand-overs`)
      .set('If-Match', '"1"')
      .send({ to: personId('otherStaff') })
      .expect(204);
    for (const state of ['accepted', 'refused']) {
      const answer = await other
        .post(`${API}/systems/${system.id}/join-requests/${body.items[0].id}/answers`)
        .set('If-Match', '"2"')
        .send({ state })
        .expect(409);
      expect(answer.body.code).toBe('join.keeps-already');
    }
  });
});

/** Waits until every entry has its number. */
async function sealed(app: TestApp): Promise<void> {
  const auditor = await as(app, 'auditor');
  for (let left = 100; left > 0; left -= 1) {
    const { body } = await auditor.get(`${API}/audit/status`).expect(200);
    if (body.entries === body.sealed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
