// What is done about duties in one act: state, note and evidence together, for one system or the same for several; and
// how duties are found by number, system, month and day.

import type { ArrivedFile, DutyItem, DutySystem, SystemDuties } from '@registry/contracts';
import { addDays, dayInBrussels } from '@registry/assessment';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  processes_personal_data: true,
});
const LITERACY = 'article-4-deployer';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'board'] as const;
const today = dayInBrussels(new Date());

describe('duties in one act', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const assessed = async (changes: object = {}): Promise<Registered> => {
    const system = await register(agents.staff, { stage: 'in_use', ...changes });
    await assess(agents.staff, system, deployer);
    return system;
  };
  const read = async ({ id }: Registered): Promise<SystemDuties['items']> =>
    (await agents.staff.get(`${API}/systems/${id}/duties`).expect(200)).body.items;
  const literacyOf = async (system: Registered) => (await read(system)).find(({ key }) => key === LITERACY)!;
  const send = async (name: string, bytes = PDF, agent = agents.staff): Promise<ArrivedFile> =>
    (
      await agent
        .post(`${API}/evidence-files`)
        .query({ name })
        .set('Content-Type', 'application/octet-stream')
        .send(bytes)
        .expect(201)
    ).body;
  const change = async (system: Registered, body: object) =>
    agents.staff
      .patch(`${API}/systems/${system.id}/duties/${(await literacyOf(system)).id}`)
      .set('If-Match', `"${system.version}"`)
      .send(body);

  it('state, note, a file and a link are one entry, and the file comes back as it was', async () => {
    const system = await assessed();
    const file = await send('Course list.pdf');
    expect(file).toMatchObject({ fileName: 'Course list.pdf', mediaType: 'application/pdf', size: PDF.length });
    const { body: before } = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
    const { status } = await change(system, {
      state: 'met',
      note: 'Everybody took the course.',
      adds: [
        { title: 'Course list', file: file.id, standsFor: '2026-05-04' },
        { title: 'Where the course lies', url: 'https://example.org/course' },
      ],
    });
    expect(status).toBe(200);
    const duty = await literacyOf(system);
    expect(duty).toMatchObject({ state: 'met', note: 'Everybody took the course.', evidence: expect.any(Array) });
    expect(duty.evidence).toHaveLength(2);
    const { body: evidence } = await agents.staff.get(`${API}/systems/${system.id}/evidence`).expect(200);
    expect(evidence.items.map(({ title, uses }: { title: string; uses: string[] }) => [title, uses])).toEqual(
      expect.arrayContaining([
        ['Course list', [`duty:${duty.id}`]],
        ['Where the course lies', [`duty:${duty.id}`]],
      ]),
    );
    const { body: after } = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
    expect(after.items).toHaveLength(before.items.length + 1);
    expect(after.items[0].entry).toMatchObject({
      intent: 'duty.change',
      payload: {
        fact: {
          duty: LITERACY,
          state: { from: 'open', to: 'met' },
          evidence: ['Course list', 'Where the course lies'],
        },
      },
    });
    const saved = evidence.items.find(({ kind }: { kind: string }) => kind === 'file');
    const { body: bytes } = await agents.staff
      .get(`${API}/systems/${system.id}/evidence/${saved.id}/content`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(bytes).toEqual(PDF);
    system.version += 1;
    // One more does not drive out those that are there.
    expect((await change(system, { adds: [{ title: 'Another', url: 'https://example.org/2' }] })).status).toBe(200);
    expect((await literacyOf(system)).evidence).toHaveLength(3);
  });

  it('nothing is done by halves: what is refused leaves neither state nor evidence, and the file may be named again', async () => {
    const system = await assessed();
    const file = await send('Minutes.pdf');
    const good = { title: 'Minutes', file: file.id };
    const refused = async (body: object, status: number, code: string): Promise<void> => {
      const answer = await change(system, { state: 'met', note: 'Done.', ...body });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    };
    await refused({ adds: [good, { title: 'Nothing' }] }, 400, 'request.malformed');
    await refused({ adds: [good, { title: 'Both', file: file.id, url: 'https://x.org' }] }, 400, 'request.malformed');
    await refused({ adds: [good, { title: 'Gone', file: personId('staff') }] }, 422, 'evidence.unknown');
    await refused({ adds: [{ ...good, standsFor: '2199-01-01' }] }, 400, 'request.malformed');
    await refused({ adds: [{ title: 'Bad', url: 'javascript:alert(1)' }] }, 400, 'request.malformed');
    await refused({ state: 'not_applicable', adds: [good] }, 422, 'duty.reason-missing');
    // What somebody else has sent is theirs.
    const theirs = await send('Theirs.pdf', Buffer.concat([PDF, Buffer.from('x')]), agents.officer);
    await refused({ adds: [{ title: 'Theirs', file: theirs.id }] }, 422, 'evidence.unknown');
    const stale = await change({ ...system, version: 1 }, { state: 'met', adds: [good] });
    expect(stale.status).toBe(system.version === 1 ? 200 : 412);
    expect(await literacyOf(system)).toMatchObject({ state: 'open', note: null, evidence: [] });
    const { body } = await agents.staff.get(`${API}/systems/${system.id}/evidence`).expect(200);
    expect(body.items).toEqual([]);
    expect((await change(system, { state: 'met', adds: [good] })).status).toBe(200);
    expect((await literacyOf(system)).evidence).toHaveLength(1);
  });

  it('what is sent ahead is looked at like any other file', async () => {
    const sent = (agent: TestAgent, bytes: Buffer) =>
      agent.post(`${API}/evidence-files?name=x.pdf`).set('Content-Type', 'application/octet-stream').send(bytes);
    expect((await sent(agents.auditor, PDF)).status).toBe(201);
    expect((await sent(agents.staff, Buffer.from('MZ\u0000\u0001\u0002'))).body.code).toBe('evidence.type-refused');
    expect((await sent(agents.staff, Buffer.alloc(0))).body.code).toBe('evidence.empty');
  });

  it('a file that nothing was said of is swept away after a day, and one that serves is not', async () => {
    const system = await assessed();
    const [used, left] = [
      await send('Used.pdf', Buffer.concat([PDF, Buffer.from('used')])),
      await send('Left.pdf', Buffer.concat([PDF, Buffer.from('left')])),
    ];
    expect((await change(system, { adds: [{ title: 'Used', file: used.id }] })).status).toBe(200);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query(`update evidence_upload set started_at = started_at - interval '2 days'`);
      await client.query(`update evidence_arrival set arrived_at = arrived_at - interval '2 days'`);
    });
    system.version += 1;
    expect((await change(system, { adds: [{ title: 'Left', file: left.id }] })).body.code).toBe('evidence.unknown');
    await send('Next.pdf', Buffer.concat([PDF, Buffer.from('next')]));
    await withClient(app.database.ownerUrl, async (client) => {
      const ids = async (table: string) =>
        (await client.query(`select id from ${table}`)).rows.map(({ id }: { id: string }) => id);
      expect(await ids('evidence_arrival')).not.toContain(left.id);
      expect(await ids('evidence_upload')).not.toContain(left.id);
      expect(await ids('evidence_upload')).toContain(used.id);
    });
  });

  it('the same answer for several systems is an entry each, and what could not be done is named', async () => {
    const [one, two, stale, foreign] = [await assessed(), await assessed(), await assessed(), await assessed()];
    const of = async (key: string): Promise<DutyItem[]> =>
      (await agents.staff.get(`${API}/duties?key=${key}&may=update&when=open&limit=200`).expect(200)).body.items;
    const seen = await of(LITERACY);
    expect(seen.every(({ key }) => key === LITERACY)).toBe(true);
    const versions = new Map(seen.map(({ system }) => [system.id, system.version]));
    const file = await send('Everybody.pdf', Buffer.concat([PDF, Buffer.from('everybody')]));
    // Somebody changes one meanwhile, and another goes to somebody else.
    expect((await change(stale, { note: 'Begun.' })).status).toBe(200);
    await agents.staff
      .post(`${API}/systems/${foreign.id}/hand-overs`)
      .set('If-Match', `"${foreign.version}"`)
      .send({ to: personId('otherStaff') })
      .expect(204);
    const systems = [one, two, stale, foreign].map(({ id }) => ({ id, version: versions.get(id)! }));
    const { body } = await agents.staff
      .post(`${API}/duty-answers`)
      .set('Idempotency-Key', 'all-of-mine')
      .send({
        key: LITERACY,
        systems,
        state: 'met',
        note: 'One course for everybody.',
        adds: [{ title: 'Everybody', file: file.id }],
      })
      .expect(201);
    expect([...body.answered].sort()).toEqual([one.id, two.id].sort());
    expect(body.refused).toEqual([
      { id: stale.id, code: 'record.stale' },
      { id: foreign.id, code: expect.stringMatching(/^(access.denied|record.stale)$/) },
    ]);
    for (const system of [one, two]) {
      expect(await literacyOf(system)).toMatchObject({ state: 'met', note: 'One course for everybody.' });
      const { body: history } = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
      expect(history.items[0].entry.payload.fact).toMatchObject({
        duty: LITERACY,
        evidence: ['Everybody'],
        together: 4,
      });
      const { body: evidence } = await agents.staff.get(`${API}/systems/${system.id}/evidence`).expect(200);
      expect(evidence.items).toMatchObject([{ title: 'Everybody', sha256: file.sha256 }]);
    }
    expect(await literacyOf(stale)).toMatchObject({ state: 'open', evidence: [] });
    // Sent once more under its key it is not carried out again.
    const again = await agents.staff
      .post(`${API}/duty-answers`)
      .set('Idempotency-Key', 'all-of-mine')
      .send({
        key: LITERACY,
        systems,
        state: 'met',
        note: 'One course for everybody.',
        adds: [{ title: 'Everybody', file: file.id }],
      });
    expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([201, 'true', body]);
    const wrong = (body: object) => agents.staff.post(`${API}/duty-answers`).send(body);
    await wrong({ key: LITERACY, systems: [], state: 'met' }).expect(400);
    await wrong({ key: LITERACY, systems: Array(101).fill(systems[0]), state: 'met' }).expect(400);
    await wrong({ key: LITERACY, systems: [systems[0], systems[0]], state: 'met' }).expect(400);
    expect((await wrong({ key: LITERACY, systems: [{ id: stale.id, version: 99 }], state: 'met' })).body).toEqual({
      answered: [],
      refused: [{ id: stale.id, code: 'record.stale' }],
    });
    const version = (await agents.staff.get(`${API}/systems/${stale.id}`).expect(200)).body.version;
    const reasonless = await wrong({ key: LITERACY, systems: [{ id: stale.id, version }], state: 'not_applicable' });
    expect([reasonless.status, reasonless.body.code]).toEqual([422, 'duty.reason-missing']);
    await agents.board.post(`${API}/duty-answers`).send({ key: LITERACY, systems, state: 'met' }).expect(201);
  });

  it('a record that came in today shows nothing late, by number, system, month or day', async () => {
    const system = await assessed();
    const path = `system=${system.id}`;
    const { body: counts } = await agents.staff.get(`${API}/duty-counts?${path}`).expect(200);
    const items = await read(system);
    expect(items.some(({ dueOn }) => dueOn !== null && dueOn < today)).toBe(true);
    expect(counts).toEqual({ late: 0, month: 0, later: items.length });
    const { body: systems } = await agents.staff.get(`${API}/duty-systems?${path}`).expect(200);
    expect(systems.items).toMatchObject([{ owed: items.length, done: 0, late: 0, firstOn: items[0]!.lateAfter }]);
    const { body: months } = await agents.staff.get(`${API}/duty-months?${path}`).expect(200);
    expect(months.items.every(({ late }: { late: number }) => late === 0)).toBe(true);
    expect(months.items.reduce((sum: number, { open }: { open: number }) => sum + open, 0)).toBe(items.length);
  });

  it('numbers, systems, months and days agree with the list, as rights allow', async () => {
    const hidden = await assessed({ visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const late = await assessed();
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update ai_system set grace_until = '2019-01-01' where id = $1`, [late.id]);
      await client.query(
        'update duty set late_after = due_on, sort_on = coalesce(due_on, sort_on) where system_id = $1',
        [late.id],
      );
    });
    const all = async <Item = DutyItem>(agent: TestAgent, path: string, limit = 50): Promise<Item[]> => {
      const found: Item[] = [];
      for (let cursor = ''; ;) {
        const { body } = await agent.get(`${API}${path}&limit=${limit}${cursor}`).expect(200);
        found.push(...body.items);
        if (body.nextCursor === null) return found;
        cursor = `&cursor=${body.nextCursor}`;
      }
    };
    for (const who of ['staff', 'otherStaff', 'officer', 'board'] as const) {
      const agent = agents[who];
      const { body: counts } = await agent.get(`${API}/duty-counts`).expect(200);
      const open = await all(agent, '/duties?when=open');
      const monthEnd = addDays(`${addDays(`${today.slice(0, 8)}28`, 4).slice(0, 8)}01`, -1);
      const isLate = ({ lateAfter }: DutyItem): boolean => lateAfter !== null && lateAfter < today;
      const inMonth = (one: DutyItem): boolean => !isLate(one) && one.lateAfter !== null && one.lateAfter <= monthEnd;
      expect(counts).toEqual({
        late: open.filter(isLate).length,
        month: open.filter(inMonth).length,
        later: open.filter((one) => !isLate(one) && !inMonth(one)).length,
      });
      expect(await all(agent, '/duties?when=late')).toHaveLength(counts.late);
      const systems = await all<DutySystem>(agent, '/duty-systems?', 2);
      const byDue = [...open].sort((one, other) =>
        `${one.lateAfter ?? 'z'} ${one.id}` < `${other.lateAfter ?? 'z'} ${other.id}` ? -1 : 1,
      );
      expect(systems.map(({ system }) => system.id)).toEqual([...new Set(byDue.map(({ system }) => system.id))]);
      expect(systems.reduce((sum, { owed, done }) => sum + owed - done, 0)).toBe(open.length);
      const lateOnes = await all<DutySystem>(agent, '/duty-systems?when=late');
      expect(lateOnes.reduce((sum, one) => sum + one.late, 0)).toBe(counts.late);
      const { body: months } = await agent.get(`${API}/duty-months`).expect(200);
      for (const { from, open: number } of months.items as { from: string | null; open: number }[]) {
        const inIt = open.filter(({ lateAfter }) =>
          from === null ? lateAfter === null : lateAfter?.startsWith(from.slice(0, 8)),
        );
        expect([from, number]).toEqual([from, inIt.length]);
        if (from === null) continue;
        const { body: days } = await agent.get(`${API}/duty-days?month=${from}`).expect(200);
        for (const { day, open: ofDay, items } of days.items) {
          const listed = await all(agent, `/duties?when=open&from=${day}&to=${day}`);
          expect([day, ofDay]).toEqual([day, listed.length]);
          expect(items.map(({ id }: { id: string }) => id)).toEqual(listed.slice(0, 4).map(({ id }) => id));
        }
        expect(days.items.reduce((sum: number, one: { open: number }) => sum + one.open, 0)).toBe(inIt.length);
      }
      expect(open.some(({ system }) => system.id === hidden.id)).toBe(who === 'staff' || who === 'officer');
    }
    const mine = await all(agents.otherStaff, '/duties?responsible=me&when=open');
    const { body: own } = await agents.otherStaff.get(`${API}/duty-counts?responsible=me`).expect(200);
    expect(own.late + own.month + own.later).toBe(mine.length);
    await agents.staff.get(`${API}/duty-days?month=2026-11-02`).expect(400);
    await agents.staff.get(`${API}/duty-days`).expect(400);
    await agents.staff.get(`${API}/duty-systems?cursor=x`).expect(400);
  });
});
