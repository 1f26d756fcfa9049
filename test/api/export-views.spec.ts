// A view of the register leaves as a file: what the list shows, to whom it shows it, and the log tells of it.

import { cellValue, readDetails, splitLines, systemColumns, withFormula, type Column } from '@registry/record';
import type { TrailEntry } from '@registry/contracts';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { spokenIn } from '../../apps/api/src/features/exports/views/spoken';
import { rowsOfTable, lookAtTable } from '../../apps/api/src/features/imports/reading/open-table';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register } from '../support/builders';

const EXPORT = `${API}/exports/systems`;
const columnOf = (key: string): Column => systemColumns.find((column) => column.key === key)!;

/** Everything that a record can be asked for, said so that a careless file loses some of it. */
const whole = {
  acronym: '=1+1',
  aliases: ['One; two', 'C:\\three', "'four"],
  tags: ['-tag', 'Übersetzung'],
  technicalContact: '+32 2 555',
  affectedPersons: ['staff', 'general_public'],
  usersEstimate: 12_000,
  decisionRole: 'supports',
  languages: ['fr', 'de'],
  countries: ['BE', 'LU'],
  operatorRoles: ['deployer'],
  euDatabaseUrl: 'https://example.eu/entry?a=1;b=2',
  operatingLogic: 'First line,\nsecond "line"\tand _x0041_ <b>&amp;',
  hosting: 'cloud_in_eu',
  usesEuroHpc: false,
  apiOffered: true,
  personalData: 'unknown',
  dpiaOn: '1900-01-01',
  friaOn: '2026-02-28',
} as const;

describe('a view of the register as a file', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  let auditor: TestAgent;
  let full: { id: string; reference: string };
  let hidden: { id: string; reference: string };
  beforeAll(async () => {
    app = await startApp();
    [staff, other, auditor] = (await Promise.all([as(app, 'staff'), as(app, 'otherStaff'), as(app, 'auditor')])) as [
      TestAgent,
      TestAgent,
      TestAgent,
    ];
    full = await register(staff, { name: '@Whole one', details: { ...whole } as never });
    hidden = await register(staff, {
      name: 'Whole inquiry',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    for (const stage of ['idea', 'pilot'] as const) await register(staff, { name: `Whole ${stage}`, stage });
  });
  afterAll(() => app?.close());

  const text = async (agent: TestAgent, query: object): Promise<string> =>
    (await agent.get(EXPORT).query(query).buffer(true).expect(200)).text;
  const csv = async (agent: TestAgent, query: object): Promise<Record<string, string>[]> =>
    parse(await text(agent, { format: 'csv', ...query }), { columns: true });
  const file = async (agent: TestAgent, query: object): Promise<string> => {
    const { body } = await agent
      .get(EXPORT)
      .query({ format: 'xlsx', ...query })
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    const path = join(mkdtempSync(join(tmpdir(), 'registry-view-')), 'view.xlsx');
    writeFileSync(path, body as Buffer);
    return path;
  };
  const sheet = async (path: string, name: string): Promise<string[][]> => {
    const rows: string[][] = [];
    for await (const { cells } of rowsOfTable(path, { sheet: name })) rows.push([...cells]);
    return rows;
  };

  it('shows the rows of the list, narrowed, sorted and searched alike', async () => {
    for (const query of [
      { q: 'whole' },
      { q: 'whole', sort: '-name' },
      { q: 'whole', sort: 'reference', stage: ['pilot', 'idea'] },
      { owner: 'me' },
      { sort: 'changedAt', unit: 'HR.C.3' },
      { q: 'Whle inquiri' },
      { q: 'nothing is called so' },
    ]) {
      const { body } = await staff
        .get(`${API}/systems`)
        .query({ ...query, limit: 200 })
        .expect(200);
      const listed = body.items.map(({ reference }: { reference: string }) => reference);
      expect((await csv(staff, { ...query, columns: 'reference' })).map(({ reference }) => reference)).toEqual(listed);
    }
  });

  it('says nothing of what its reader may not see, not even how much there is', async () => {
    const rows = await csv(other, { q: 'whole' });
    expect(rows.map(({ reference }) => reference)).not.toContain(hidden.reference);
    const { body } = await other.get(EXPORT).query({ format: 'json', q: 'whole' }).expect(200);
    expect(body.about.rows).toBe(body.rows.length);
    expect(JSON.stringify(body)).not.toContain('inquiry');
  });

  it('loses nothing as CSV: what comes back is what the record holds', async () => {
    const [row] = await csv(staff, { q: full.reference.slice(4), sort: 'reference' }).then((rows) =>
      rows.filter(({ reference }) => reference === full.reference),
    );
    expect(row!['name']).toBe("'@Whole one");
    const back = Object.fromEntries(
      Object.keys(whole).map((key) => [key, cellValue(columnOf(key), withFormula(row![key]!), null)]),
    );
    expect(readDetails(back)).toEqual({ details: whole, faults: [] });
  });

  it('opens in a spreadsheet as CSV: mark, semicolons, labels and words of the language', async () => {
    const query = {
      format: 'csv',
      variant: 'excel',
      language: 'de',
      q: 'whole',
      columns: ['name', 'stage', 'hosting'],
    };
    const bytes = await text(staff, query);
    const lines = bytes.split('\r\n');
    expect(lines[0]).toBe('\ufeffName;Stadium;Wo es läuft');
    expect(lines).toContain("'@Whole one;In Entwicklung;Cloud in der Union");
    expect(lines.at(-1)).toBe('');
  });

  it('is a spreadsheet with typed cells, which our own reader and an import take back', async () => {
    const path = await file(staff, { q: 'whole', sort: 'reference', language: 'fr' });
    const found = await lookAtTable(path);
    expect(found.kind === 'xlsx' && found.sheets.map(({ name }) => name)).toEqual([
      'Systèmes d’IA',
      'Colonnes',
      'À propos de ce fichier',
    ]);
    const [header, ...rows] = await sheet(path, 'Systèmes d’IA');
    const [, ...columns] = await sheet(path, 'Colonnes');
    expect(columns.map(([label]) => label)).toEqual(header);
    const reference = header!.indexOf('Référence');
    const row = rows.find((cells) => cells[reference] === full.reference)!;
    const back = Object.fromEntries(
      columns.flatMap(([, key], index) =>
        key! in whole ? [[key, cellValue(columnOf(key!), row[index] ?? '', spokenIn('fr'))]] : [],
      ),
    );
    expect(readDetails(back)).toEqual({ details: whole, faults: [] });
    const about = Object.fromEntries(await sheet(path, 'À propos de ce fichier'));
    expect(about['Lignes']).toBe(String(rows.length));
    expect(about['Restreint et trié par']).toBe('Mots : whole\nTrié par : Référence ↑');
  });

  it('is lines of JSON of which the first is about the others', async () => {
    const [first, ...rows] = (await text(staff, { format: 'ndjson', q: 'whole', columns: ['reference', 'tags'] }))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ about: { table: 'systems', rows: rows.length, columns: ['reference', 'tags'] } });
    expect(rows).toContainEqual({ reference: full.reference, tags: ['-tag', 'Übersetzung'] });
    expect(rows).toContainEqual({ reference: hidden.reference, tags: [] });
  });

  it('shows a past day as it was, by the filters that a past day has', async () => {
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
    const rows = await csv(staff, { asOf: today, q: 'whole', stage: 'pilot' });
    expect(rows.map(({ name, stage }) => [name, stage])).toEqual([['Whole pilot', 'pilot']]);
    const [one] = (await csv(staff, { asOf: today, q: full.reference })).slice(0, 1);
    expect(splitLines(withFormula(one!['aliases']!))).toEqual(whole.aliases);
    expect(Object.keys(one!)).not.toContain('nextDutyOn');
    for (const query of [
      { duties: 'overdue' },
      { sort: 'changedAt' },
      { columns: 'nextDutyOn' },
      { asOf: '2190-01-01' },
    ])
      await staff
        .get(EXPORT)
        .query({ format: 'csv', asOf: today, ...query })
        .expect(400);
    expect(await csv(staff, { asOf: '2001-01-01' })).toEqual([]);
  });

  it('is told in the log: what, by whom and how much, and of each restricted record that it was in it', async () => {
    const { headers } = await auditor
      .get(EXPORT)
      .query({ format: 'csv', q: 'whole', columns: ['name', 'id'] })
      .expect(200);
    const [, address] = /^<(.+)>; rel="describedby"$/.exec(String(headers['link']))!;
    const { body } = await auditor.get(address!).expect(200);
    expect(body).toMatchObject({
      table: 'systems',
      asOf: null,
      filter: { q: 'whole' },
      columns: ['name', 'id'],
      rows: 4,
      exportedBy: { id: personId('auditor') },
    });
    const { body: history } = await staff.get(`${API}/systems/${hidden.id}/history`).expect(200);
    const told = history.items.map(({ entry }: TrailEntry) => [entry.intent, entry.payload.fact]);
    expect(told).toContainEqual(['register.export-view', { export: body.id }]);
    const { body: open } = await staff.get(`${API}/systems/${full.id}/history`).expect(200);
    expect(open.items.map(({ entry }: TrailEntry) => entry.intent)).toEqual(['system.register']);
    // Whoever did not take it is not told of it, but for those who read the log.
    await other.get(address!).expect(404);
    await (await as(app, 'admin')).get(EXPORT).query({ format: 'csv' }).expect(200);
  });

  it.each([
    [{}, '?format'],
    [{ format: 'pdf' }, '?format'],
    [{ format: 'csv', columns: 'secret' }, '?columns'],
    [{ format: 'xlsx', variant: 'excel' }, '?variant'],
    [{ format: 'csv', language: 'it' }, '?language'],
    [{ format: 'csv', stage: 'gone' }, '?stage'],
    [{ format: 'csv', limit: 5 }, '?limit'],
  ])('refuses %j', async (query, pointer) => {
    const { body } = await staff.get(EXPORT).query(query).expect(400);
    expect(body.errors[0].pointer).toContain(pointer);
  });
});
