// Files of records on their way in, as programs and people bring them.

import { dayInBrussels } from '@registry/assessment';
import type { ImportSet, SystemAsOf } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { apply, arrive, compare, rowsOf, send, settled } from '../support/importing';

const HEAD = 'Id,Name,Description,Purpose,Unit,Status,Origin';
const row = (id: string, name: string, more = 'HR.C.3,In use,In-house'): string =>
  `${id},${name},What ${name} does.,Why there is ${name}.,${more}`;
const BUILT = 'HR.C.3,Development,In-house';
const file = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

describe('imports', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  const found = async (q: string, agent = staff) =>
    (await agent.get(`${API}/systems`).query({ q, limit: 10 }).expect(200)).body.items as {
      id: string;
      reference: string;
      name: string;
      version: number;
    }[];
  const one = async (name: string) => {
    const [system] = await found(name);
    return (await staff.get(`${API}/systems/${system!.id}`).expect(200)).body;
  };
  const bring = async (bytes: string, source: string, agent = staff): Promise<ImportSet> =>
    compare(agent, await arrive(agent, bytes, { source }));
  const decide = (set: ImportSet, said: object, agent = staff) =>
    agent.post(`${API}/imports/${set.id}/decisions`).set('If-Match', `"${set.version}"`).send(said);

  it('are not kept for ever: what was not applied goes, of the others stays what became of them', async () => {
    const applied = await apply(staff, await bring(file(row('1', 'Vesper reader', BUILT)), 'old'));
    const left = await bring(file(row('1', 'Wisp reader', BUILT)), 'old too');
    await withClient(app.database.ownerUrl, (client) =>
      client.query(
        `update import_set set changed_at = now() - interval '91 days' where id in ('${applied.id}', '${left.id}')`,
      ),
    );
    const uploads = () =>
      withClient(app.database.ownerUrl, async (client) => {
        const { rows } = await client.query(`select (select count(*)::int from evidence_upload) as files,
          (select count(*)::int from import_row where import_id in ('${applied.id}', '${left.id}')) as rows`);
        return rows[0] as { files: number; rows: number };
      });
    const before = await uploads();
    await arrive(staff, file(row('1', 'Xenon reader', BUILT)), { source: 'new' });
    expect(await uploads()).toEqual({ files: before.files - 1, rows: 0 });
    await staff.get(`${API}/imports/${left.id}`).expect(404);
    const { body } = await staff.get(`${API}/imports/${applied.id}`).expect(200);
    expect(body).toMatchObject({ state: 'applied', rows: 1, result: { registered: 1 } });
    const { body: refused } = await staff
      .post(`${API}/imports/${applied.id}/undoings`)
      .set('If-Match', `"${body.version}"`)
      .expect(409);
    expect(refused.code).toBe('import.nothing');
    // Its source knows the record all the same.
    const again = await bring(file(row('1', 'Vesper reader', BUILT)), 'old');
    expect(again.counts).toMatchObject({ unchanged: 1 });
  });

  it('say beforehand that a system may not go into use before it is decided', async () => {
    await apply(staff, await bring(file(row('1', 'Unruly reader', BUILT)), 'unruly'));
    const set = await bring(file(row('1', 'Unruly reader', 'HR.C.3,In use,In-house')), 'unruly');
    expect(set.counts).toMatchObject({ changed: 0, invalid: 1 });
    const [refused] = await rowsOf(staff, set);
    expect(refused).toMatchObject({ faults: [{ field: 'stage', column: 'Status', code: 'system.use-open' }] });
    expect((await one('Unruly reader')).stage).toBe('development');
  });

  it('take a file over, and a second time nothing changes', async () => {
    const bytes = file(row('1', 'Alpha reader'), row('2', 'Beta reader'));
    const read = await arrive(staff, bytes);
    expect(read.mapping.columns).toEqual({
      Id: 'externalId',
      Name: 'name',
      Description: 'summary',
      Purpose: 'intendedPurpose',
      Unit: 'unit',
      Status: 'stage',
      Origin: 'origin',
    });
    const compared = await compare(staff, read);
    expect(compared.counts).toEqual({ new: 2, changed: 0, unchanged: 0, duplicate: 0, invalid: 0, skipped: 0 });
    expect(await found('Alpha reader')).toEqual([]);
    const applied = await apply(staff, compared);
    expect(applied).toMatchObject({ state: 'applied', result: { registered: 2, changed: 0, failed: 0 } });
    expect(await one('Alpha reader')).toMatchObject({ name: 'Alpha reader', stage: 'in_use', origin: 'in_house' });

    const again = await bring(bytes, 'cmdb');
    expect(again.counts).toMatchObject({ unchanged: 2, new: 0, changed: 0, duplicate: 0 });
    const { body } = await staff
      .post(`${API}/imports/${again.id}/applications`)
      .set('If-Match', `"${again.version}"`)
      .send({ which: 'all' })
      .expect(409);
    expect(body.code).toBe('import.nothing');
  });

  it('keep beside a record what no field takes, for whoever may read the record', async () => {
    const bytes = `${HEAD},Budget code\r\n${row('7', 'Budget reader', BUILT)},B-12`;
    const done = await apply(staff, await compare(staff, await arrive(staff, bytes, { source: 'budget' })));
    const { reference } = await one('Budget reader');
    const origins = (agent: TestAgent) => agent.get(`${API}/systems/${reference}/origins`);
    const { body } = await origins(staff).expect(200);
    expect(body.items).toEqual([
      {
        source: 'budget',
        externalId: '7',
        file: 'systems.csv',
        row: 2,
        at: done.changedAt,
        besides: { 'Budget code': 'B-12' },
      },
    ]);
    const hidden = await register(staff, { name: 'Inquiry reader' });
    await staff
      .patch(`${API}/systems/${hidden.id}`)
      .set('If-Match', `"${hidden.version}"`)
      .send({ visibility: 'restricted', restrictionReason: 'An inquiry is under way.' })
      .expect(200);
    await (await as(app, 'otherStaff')).get(`${API}/systems/${hidden.id}/origins`).expect(404);
  });

  it('leave what was changed here since the source said something else', async () => {
    await apply(staff, await bring(file(row('7', 'Gamma reader')), 'nightly'));
    const { id, version } = await one('Gamma reader');
    await staff
      .patch(`${API}/systems/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ summary: 'Written by hand.' })
      .expect(200);
    expect((await bring(file(row('7', 'Gamma reader')), 'nightly')).counts).toMatchObject({ unchanged: 1 });
    const moved = await bring(file(row('7', 'Gamma reader', 'HR.C.3,Suspended,In-house')), 'nightly');
    expect(moved.counts).toMatchObject({ changed: 1 });
    expect((await rowsOf(staff, moved))[0]!.changes).toEqual({ stage: { from: 'in_use', to: 'suspended' } });
    await apply(staff, moved);
    expect(await one('Gamma reader')).toMatchObject({ stage: 'suspended', summary: 'Written by hand.' });
  });

  it('tell of each row what is wrong with it, and where', async () => {
    const set = await bring(
      file(
        row('1', ''),
        row('2', 'Delta reader', 'NO.SUCH,In use,In-house'),
        row('3', 'Delta reader two', 'HR.C.3,Sleeping,In-house'),
        row('4', 'Delta reader three', 'HR.C.3,In use,'),
        row('5', 'x'.repeat(201)),
        row('6', 'Delta reader six'),
      ),
      'faulty',
    );
    expect(set.counts).toMatchObject({ invalid: 5, new: 1 });
    const rows = await rowsOf(staff, set, { kind: 'invalid' });
    expect(
      rows.map(({ number, faults }) => [number, ...faults.map(({ field, column, code }) => [field, column, code])]),
    ).toEqual([
      [2, ['name', 'Name', 'missing']],
      [3, ['unit', 'Unit', 'unknown-unit']],
      [4, ['stage', 'Status', 'unknown-value']],
      [5, ['origin', 'Origin', 'missing']],
      [6, ['name', 'Name', 'too-long']],
    ]);
    const faults = (format: string) => staff.get(`${API}/imports/${set.id}/faults`).query({ format });
    const { text } = await faults('csv').expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(6);
    expect(text).toContain('Unit: There is no such organisation unit.');
    // Brought again it says the same, with two columns that are nobody's.
    const { body: sheet } = await faults('xlsx').responseType('blob').expect(200);
    const again = await arrive(staff, sheet as Buffer, { name: 'faults.xlsx', source: 'faults' });
    expect(again).toMatchObject({ rows: 5, headers: ['Row', ...HEAD.split(','), 'Reasons'] });
    expect((await compare(staff, again)).counts).toMatchObject({ invalid: 5 });
    await faults('pdf').expect(400);
    const { body } = await staff
      .post(`${API}/imports/${set.id}/applications`)
      .set('If-Match', `"${set.version}"`)
      .send({ which: 'all' })
      .expect(409);
    expect(body).toMatchObject({ code: 'import.not-all-valid', params: { invalid: 5, duplicate: 0 } });
    expect(await apply(staff, set, 'valid')).toMatchObject({ result: { registered: 1 } });
  });

  it('have rows mended in place and left out', async () => {
    const set = await bring(
      file(row('1', 'Epsilon', 'HR.C.3,Sleeping,In-house'), row('2', 'Epsilon two', 'X,In use,')),
      'mended',
    );
    const { body } = await staff
      .patch(`${API}/imports/${set.id}/rows/2`)
      .set('If-Match', `"${set.version}"`)
      .send({ cells: { Status: 'Pilot' } })
      .expect(200);
    expect(body).toMatchObject({ kind: 'new', faults: [], said: { stage: 'pilot' } });
    await staff
      .patch(`${API}/imports/${set.id}/rows/2`)
      .set('If-Match', `"${set.version}"`)
      .send({ cells: { Status: 'Idea' } })
      .expect(412);
    const after = await decide({ ...set, version: set.version + 1 }, { kind: 'invalid', decision: 'skip' }).expect(201);
    expect(after.body.counts).toMatchObject({ new: 1, skipped: 1, invalid: 0 });
    expect(await apply(staff, after.body)).toMatchObject({ state: 'applied', result: { registered: 1 } });
  });

  it('register no second record in silence', async () => {
    const system = await register(staff, { name: 'Zeta reader' });
    const set = await bring(
      file(row('', 'ZETA  reader', BUILT), row('', 'Eta reader'), row('', 'Eta reader')),
      'doubtful',
    );
    expect(set.counts).toMatchObject({ duplicate: 2, new: 1 });
    const [zeta, , eta] = await rowsOf(staff, set);
    expect(zeta).toMatchObject({ kind: 'duplicate', system: { reference: system.reference }, twinRow: null });
    expect(eta).toMatchObject({ kind: 'duplicate', system: null, twinRow: 3 });
    await decide(set, { rows: [2], decision: 'join' }).expect(400);
    const joined = await decide(set, { rows: [2], decision: 'join', system: system.reference }).expect(201);
    const taken = await decide(joined.body, { rows: [4], decision: 'take' }).expect(201);
    expect(taken.body.counts).toMatchObject({ duplicate: 0, new: 2, changed: 1 });
    expect(await apply(staff, taken.body)).toMatchObject({ result: { registered: 2, changed: 1 } });
    expect(await found('Zeta reader')).toHaveLength(1);
    expect(await found('Eta reader')).toHaveLength(2);
    const again = await bring(
      file(row('', 'ZETA  reader', BUILT), row('', 'Eta reader'), row('', 'Eta reader')),
      'doubtful',
    );
    expect(again.counts).toMatchObject({ unchanged: 3 });
  });

  it('are undone as a whole, while nobody has changed a record of them', async () => {
    const first = await apply(
      staff,
      await bring(file(row('1', 'Theta reader', BUILT), row('2', 'Iota reader')), 'undone'),
    );
    const second = await apply(
      staff,
      await bring(file(row('1', 'Theta reader', 'HR.C.3,Suspended,In-house'), row('3', 'Kappa reader')), 'undone'),
    );
    const undo = (set: ImportSet) =>
      staff.post(`${API}/imports/${set.id}/undoings`).set('If-Match', `"${set.version}"`);
    const refused = await undo(first).expect(409);
    expect(refused.body).toMatchObject({ code: 'import.changed-since', params: { records: 1 } });
    const kappa = (await found('Kappa reader'))[0]!;
    await undo(second).expect(201);
    expect(await settled(staff, second.id)).toMatchObject({ state: 'undone', result: { undone: 2, registered: 0 } });
    expect(await one('Theta reader')).toMatchObject({ stage: 'development' });
    expect(await found('Kappa reader')).toEqual([]);
    expect((await staff.get(`${API}/systems/${kappa.id}`).expect(200)).body).toMatchObject({ stage: 'retired' });
    // Of a day it is told what stood at its end, and by then it was taken back.
    const day = dayInBrussels(new Date());
    const { body: past } = await staff.get(`${API}/systems-as-of`).query({ day, q: 'reader' }).expect(200);
    const names = past.items.map(({ record }: SystemAsOf) => record.name);
    expect(names).toContain('Theta reader');
    expect(names).not.toContain('Kappa reader');
    const { body: left } = await staff.get(`${API}/exports/systems`).query({ format: 'json', asOf: day, q: 'Kappa' });
    expect(left.rows).toEqual([]);
    // The same file again is the same news again.
    const again = await bring(
      file(row('1', 'Theta reader', 'HR.C.3,Suspended,In-house'), row('3', 'Kappa reader')),
      'undone',
    );
    expect(again.counts).toMatchObject({ changed: 1, new: 1 });
  });

  it('change no record that the person may not change by hand', async () => {
    const other = await as(app, 'otherStaff');
    const system = await register(other, { name: 'Lambda reader', unit: 'HR.C.3' });
    const set = await bring(`Reference,Summary\n${system.reference},Changed by somebody else`, 'foreign');
    expect((await rowsOf(staff, set))[0]).toMatchObject({ kind: 'invalid', faults: [{ code: 'not-yours' }] });
    const coordinator = await as(app, 'coordinator');
    const both = await bring(
      file(row('1', 'Mu reader', 'HR.C.3,In use,In-house'), row('2', 'Nu reader', 'DIGIT.B.2,In use,In-house')),
      'coordinated',
      coordinator,
    );
    const rows = await rowsOf(coordinator, both);
    expect(rows.map(({ kind, faults }) => [kind, ...faults.map(({ field, code }) => [field, code])])).toEqual([
      ['new'],
      ['invalid', ['unit', 'not-yours']],
    ]);
    await staff.get(`${API}/imports/${both.id}`).expect(404);
    for (const who of ['officer', 'auditor', 'admin', 'board'] as const)
      await send(await as(app, who), file(row('1', 'x'))).expect(403);
  });

  it('begin with what was chosen for their source the last time', async () => {
    const read = await arrive(staff, 'Wie es heißt;Was\nXi;Etwas', { source: 'chosen' });
    expect(read.mapping.columns).toEqual({});
    await compare(staff, read, {
      columns: { 'Wie es heißt': 'name', Was: 'intendedPurpose' },
      values: {
        stage: { '': 'in_use' },
        origin: { '': 'purchased' },
        unit: { '': 'HR.C.3' },
        summary: { '': '{intendedPurpose}' },
      },
    });
    const next = await arrive(staff, 'Wie es heißt;Was\nXi;Etwas', { source: 'chosen' });
    expect(next.mapping.columns).toEqual({ 'Wie es heißt': 'name', Was: 'intendedPurpose' });
    expect((await compare(staff, next)).counts).toMatchObject({ new: 1 });
    const { body } = await staff
      .put(`${API}/imports/${next.id}/mapping`)
      .set('If-Match', `"${(await settled(staff, next.id)).version}"`)
      .send({ mapping: { columns: { Nowhere: 'name', Was: 'nothing' }, values: { stage: { x: 'asleep' } } } })
      .expect(422);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/mapping/columns/Was', 'unknown-field'],
      ['/mapping/values/stage/x', 'unknown-value'],
      ['/mapping/columns/Nowhere', 'unknown-column'],
    ]);
  });

  it('are read otherwise where somebody says so, and thrown away', async () => {
    const read = await arrive(staff, 'A list of ours\nName|What\nOmicron|Something', { source: 'otherwise' });
    expect(read.file.form).toMatchObject({ delimiter: '|', headerRow: 2 });
    const { body } = await staff
      .put(`${API}/imports/${read.id}/form`)
      .set('If-Match', `"${read.version}"`)
      .send({ delimiter: ';', headerRow: 1 })
      .expect(200);
    expect(body.headers).toEqual(['A list of ours']);
    const again = await settled(staff, read.id, 'read');
    expect(again.rows).toBe(2);
    await staff.delete(`${API}/imports/${read.id}`).set('If-Match', `"${again.version}"`).expect(204);
    await staff.get(`${API}/imports/${read.id}`).expect(404);
  });

  it('name the same batch in each entry, and one for the whole', async () => {
    const set = await apply(staff, await bring(file(row('1', 'Pi reader'), row('2', 'Rho reader')), 'told'));
    const { rows } = await withClient(app.database.ownerUrl, (client) =>
      client.query(
        `select intent, payload->'fact' as fact from audit_entry where payload->'fact'->>'batch' = $1 order by id`,
        [set.result!.batch],
      ),
    );
    expect(rows).toMatchObject([
      { intent: 'system.register', fact: { means: 'import', of: 2, source: 'told', row: 2 } },
      { intent: 'system.register', fact: { means: 'import', of: 2, source: 'told', row: 3 } },
      { intent: 'import.apply', fact: { import: set.id, registered: 2, changed: 0, left: 0 } },
    ]);
  });
});
