// Files that are no tables, or were made to do harm: each is refused with a reason or read with faults in its rows, and
// the register answers others meanwhile.

import { strToU8, zipSync, type Zippable } from 'fflate';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { compare, rowsOf, send, settled } from '../support/importing';

const HEAD = 'Id,Name,Description,Purpose,Unit,Status,Origin';
const good = (name: string): string => `1,${name},What it does.,Why it is.,HR.C.3,Idea,In-house`;
const csv = (...rows: string[]): Buffer => Buffer.from([HEAD, ...rows].join('\r\n'));

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const RELS = (target: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="${target}"/></Relationships>`;

/** A spreadsheet of one sheet with these rows as its XML says them. */
const xlsx = (rows: string, more: Zippable = {}, sheetHead = ''): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(RELS('xl/workbook.xml')),
      'xl/workbook.xml': strToU8(
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="One" sheetId="1" r:id="s1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `${XML}${sheetHead}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...more,
    }),
  );
const cells = (...texts: string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const SHEET = cells('Name', 'Purpose') + cells('A', 'B');

const one = (name: string) => ({
  Id: 1,
  Name: name,
  Description: 'What it does.',
  Purpose: 'Why it is.',
  Unit: 'HR.C.3',
  Status: 'Idea',
  Origin: 'In-house',
});
const json = (...objects: object[]): Buffer => Buffer.from(JSON.stringify(objects));

/** Why each is refused. */
const REFUSED: readonly (readonly [what: string, bytes: Buffer, code: string])[] = [
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
  ['blanks and line breaks', Buffer.from(' \r\n \n\t\r\n'), 'empty'],
  ['commas alone', Buffer.from(',,,\n,,,\n'), 'empty'],
  ['NULs alone', Buffer.alloc(5000), 'empty'],
  ['a header without rows', Buffer.from(HEAD), 'header-only'],
  ['a header and empty rows', Buffer.from(`${HEAD}\n\n,,,\n`), 'header-only'],
  ['5,000 columns', Buffer.from(`${Array.from({ length: 5000 }, (_, n) => `c${n}`).join(',')}\nx`), 'too-many-columns'],
  ['a quote that is left open', csv('1,"Alpha,What,Why', good('Beta')), 'quotes'],
  ['a quote within a cell', csv('1,Al"pha,What,Why,HR.C.3,Idea,In-house'), 'quotes'],
  ['a cell of 5 MB', csv(`1,${'x'.repeat(5_000_000)},a,b,HR.C.3,Idea,In-house`), 'row-too-long'],
  ['a line of 5 MB without an end', Buffer.from('x'.repeat(5_000_000)), 'row-too-long'],
  [
    'an old spreadsheet',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
    'old-spreadsheet',
  ],
  [
    'an encrypted spreadsheet',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'encrypted',
  ],
  ['the beginning of a zip', Buffer.from('504b0304', 'hex'), 'broken'],
  ['half a spreadsheet', xlsx(SHEET).subarray(0, 500), 'broken'],
  ['a zip of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'broken'],
  [
    'a workbook without a sheet',
    xlsx(SHEET, { 'xl/workbook.xml': strToU8(`${XML}<workbook xmlns="${MAIN}"/>`) }),
    'broken',
  ],
  [
    'a sheet that is not there',
    xlsx(SHEET, { 'xl/_rels/workbook.xml.rels': strToU8(`${XML}<Relationships/>`) }),
    'broken',
  ],
  ['a sheet that is no XML', xlsx('<row><c>'), 'broken'],
  ['a sheet without rows', xlsx(''), 'empty'],
  ['a sheet with a header alone', xlsx(cells('Name', 'Purpose')), 'header-only'],
  ['macros', xlsx(SHEET, { 'xl/vbaProject.bin': strToU8('x') }), 'macros'],
  [
    'an entity that grows',
    xlsx(cells('Name', '&b;'), {}, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'),
    'broken',
  ],
  [
    'an entity from elsewhere',
    xlsx(cells('Name', '&x;'), {}, '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'broken',
  ],
  ['a bomb', xlsx(SHEET, { 'xl/media/a.bin': new Uint8Array(60_000_000) }), 'too-large-inside'],
  ['a list of numbers', Buffer.from('[{"name":"A"}, 7]'), 'no-object'],
  ['a list without anything', Buffer.from('[]'), 'empty'],
  ['objects without a name', Buffer.from('[{}, {}]'), 'empty'],
  ['JSON that breaks off', json(one('Half')).subarray(0, 60), 'broken-json'],
  ['JSON with more behind it', Buffer.concat([json(one('More')), Buffer.from(' {"a":1}')]), 'broken-json'],
  ['lines of which one is no JSON', Buffer.from(`${JSON.stringify(one('Line'))}\n{'a': 1}\n`), 'broken-json'],
  ['a document with an empty list', Buffer.from('{"about": {"of": "all"}, "rows": []}'), 'empty'],
  ['a text of 5 MB in JSON', json({ ...one('Long'), Purpose: 'x'.repeat(5_000_000) }), 'row-too-long'],
  ['lists within lists', Buffer.from(`[{"Name": ${'['.repeat(5000)}${']'.repeat(5000)}}]`), 'too-deep'],
  ['objects within objects', Buffer.from(`[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]`), 'too-deep'],
  [
    'objects of 5,000 names',
    json(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`c${n}`, n]))),
    'too-many-columns',
  ],
  ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919 + 13) % 256)), 'quotes'],
];

/** What comes of the one row of each: its kind, and the code of a fault. */
const ROWS: readonly (readonly [what: string, bytes: Buffer, kind: string, code?: string | undefined])[] = [
  ['a formula as it would run', csv(good("=cmd|' /C calc'!A0")), 'new'],
  ['a formula with an at', csv(good('@SUM(1+1)')), 'new'],
  ['a formula behind a tab', csv(`1,"\t=1+1",a,b,HR.C.3,Idea,In-house`), 'new'],
  ['markup', csv(good('<script>alert(1)</script>')), 'new'],
  ['SQL', csv(good("Robert'); drop table ai_system;--")), 'new'],
  ['a direction that is turned', csv(good('abc\u202Edef')), 'new'],
  ['letters from right to left', csv(good('מערכת קריאה')), 'new'],
  ['characters of four bytes', csv(good('🤖 reader 𝒜')), 'new'],
  ['a NUL in a cell', csv(good('Al\u0000pha')), 'new'],
  ['nothing that is seen', csv(good('\u200b\u200b')), 'invalid', 'missing'],
  ['a blank that does not break', csv(good('\u00a0')), 'invalid', 'missing'],
  ['a name of 201 characters', csv(good('x'.repeat(201))), 'invalid', 'too-long'],
  ['a name on two lines', csv(`1,"Two\nlines",a,b,HR.C.3,Idea,In-house`), 'new'],
  ['more cells than columns', csv(`${good('Longer')},more,and more`), 'new'],
  ['fewer cells than columns', csv('1,Short'), 'invalid', 'missing'],
  ['a stage that there is not', csv('1,Alpha,a,b,HR.C.3,Zzz,In-house'), 'invalid', 'unknown-value'],
  ['a unit that there is not', csv('1,Alpha,a,b,NOWHERE,Idea,In-house'), 'invalid', 'unknown-unit'],
  ['the name of a member of all objects', csv('1,__proto__,a,b,HR.C.3,Idea,In-house'), 'new'],
  ['a stage called constructor', csv('1,Alpha,a,b,HR.C.3,constructor,In-house'), 'invalid', 'unknown-value'],
  ['a list of objects', json(one('Listed')), 'new'],
  ['one object', Buffer.from(JSON.stringify(one('Single'), null, 2)), 'new'],
  ['objects in a document', Buffer.from(JSON.stringify({ systems: [one('Held')] })), 'new'],
  ['objects on lines', Buffer.from(`${JSON.stringify(one('First'))}\n\n`), 'new'],
  ['JSON in UTF-16', Buffer.from(`\ufeff${json(one('Größe')).toString()}`, 'utf16le'), 'new'],
  ['a name that is an object', json({ ...one('x'), Name: { en: 'Nested' } }), 'invalid', 'missing'],
  [
    'a member called __proto__',
    Buffer.from(`[{"__proto__": {"x": 1}, ${JSON.stringify(one('Proto')).slice(1)}]`),
    'new',
  ],
  ['a half of a character in JSON', Buffer.from(JSON.stringify([one('x')]).replace('"x"', '"\\ud800 half"')), 'new'],
  ['a NUL in JSON', Buffer.from(JSON.stringify([one('Al\u0000pha')])), 'new'],
  ['Windows-1252', Buffer.from(csv(good('Café')).toString(), 'latin1'), 'new'],
  [
    'UTF-16 with its mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(good('Grüße')).toString(), 'utf16le')]),
    'new',
  ],
  ['UTF-16 without its mark', Buffer.from(csv(good('Grüße')).toString(), 'utf16le'), 'new'],
  ['semicolons', Buffer.from(csv(good('Semi')).toString().replaceAll(',', ';')), 'new'],
  ['tabs', Buffer.from(csv(good('Tabs')).toString().replaceAll(',', '\t')), 'new'],
  ['lines that end with CR', Buffer.from(csv(good('Mac')).toString().replaceAll('\r\n', '\r')), 'new'],
  ['a first line that says the delimiter', Buffer.from(`sep=,\r\n${csv(good('Said')).toString()}`), 'new'],
  [
    'quotes around everything',
    Buffer.from(`"${HEAD.replaceAll(',', '","')}"\n"${good('Quoted').replaceAll(',', '","')}"`),
    'new',
  ],
  [
    'columns of one name',
    Buffer.from(`Name,Name,Description,Purpose,Unit,Status,Origin\n${good('Twice').slice(2)}`),
    'invalid',
  ],
  [
    'a formula of a spreadsheet',
    xlsx(
      cells('Name', 'Description', 'Purpose', 'Unit', 'Status', 'Origin') +
        `<row><c t="str"><f>1+1</f><v>Cached</v></c>${cells('a', 'b', 'HR.C.3', 'Idea', 'In-house').slice(5)}`,
    ),
    'new',
  ],
  [
    'an error of a spreadsheet',
    xlsx(
      cells('Name', 'Description', 'Purpose', 'Unit', 'Status', 'Origin') +
        `<row><c t="e"><v>#REF!</v></c>${cells('a', 'b', 'HR.C.3', 'Idea', 'In-house').slice(5)}`,
    ),
    'new',
  ],
];

describe('hostile tables', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  it.each(REFUSED)('of %s are refused', async (_, bytes, code) => {
    const { status, body } = await send(staff, bytes, { source: 'hostile' });
    if (status === 201) {
      // What is found out on the way to the end of the file.
      const set = await settled(staff, body.id);
      expect([set.state, set.refused?.code, set.rows]).toEqual(['refused', code, 0]);
    } else expect([status, body.code, body.errors?.[0]?.code]).toEqual([422, 'import.unreadable', code]);
  });

  it.each(ROWS.map(([what, bytes, kind, code]) => ({ what, bytes, kind, code })))('of $what are read', async (one) => {
    const { what, bytes, kind, code } = one;
    const { body } = await send(staff, bytes, { source: what }).expect(201);
    const set = await compare(staff, await settled(staff, body.id, 'read'));
    expect(Object.values(set.counts).reduce((sum, one) => sum + one, 0)).toBe(set.rows);
    const [row] = await rowsOf(staff, set);
    expect([row?.kind, ...(code === undefined ? [] : row!.faults.map((fault) => fault.code))]).toContain(code ?? kind);
    expect(row?.kind).toBe(kind);
  });

  it('of other kinds of body are refused', async () => {
    await staff.post(`${API}/imports`).query({ name: 'a', source: 'b' }).send({ a: 1 }).expect(422);
    await staff
      .post(`${API}/imports`)
      .query({ source: 'b' })
      .set('Content-Type', 'application/octet-stream')
      .send('x')
      .expect(400);
  });
});
