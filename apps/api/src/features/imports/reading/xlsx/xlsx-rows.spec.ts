import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableRow } from '../table';
import type { Unreadable } from '../unreadable';
import { Package } from './package';
import { readWorkbook } from './workbook';
import { xlsxRows } from './xlsx-rows';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a small workbook; `rows` is what stands in the data of its first sheet. */
const parts = (rows: string, workbook = ''): Record<string, string> => ({
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${KINDS}">${workbook}<sheets><sheet name="Systems" sheetId="1" r:id="r1"/><sheet name="Notes" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['r3', 'sharedStrings', 'sharedStrings.xml'],
    ['r4', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}"><si><t>name</t></si><si><r><t>in </t></r><r><rPr><b/></rPr><t xml:space="preserve">two parts </t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si></sst>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
});

describe('the rows of a spreadsheet', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'registry-xlsx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function opened<Result>(
    files: Record<string, string | Uint8Array>,
    look: (file: Package) => Promise<Result>,
  ): Promise<Result> {
    const path = join(folder, 'file.xlsx');
    const bytes = Object.entries(files).map(([name, held]) => [name, typeof held === 'string' ? strToU8(held) : held]);
    writeFileSync(path, zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
    const file = await Package.open(path);
    try {
      return await look(file);
    } finally {
      file.close();
    }
  }
  const rowsOf = (files: Record<string, string | Uint8Array>): Promise<TableRow[]> =>
    opened(files, async (file) => {
      const workbook = await readWorkbook(file);
      const rows: TableRow[] = [];
      for await (const row of xlsxRows(file, workbook, workbook.sheets[0]!)) rows.push(row);
      return rows;
    });
  const codeOf = (reading: Promise<unknown>): Promise<string> =>
    reading.then(
      () => 'read',
      (error: Unreadable) => error.code,
    );

  it('are found in the sheets that the workbook names, hidden ones told as such', async () => {
    const { sheets } = await opened(parts(''), readWorkbook);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Systems', false],
      ['Notes', true],
    ]);
  });

  it('have texts, numbers, days, yes and no, where each says it stands', async () => {
    const rows = await rowsOf(
      parts(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
          '<row r="5"><c r="B5"><v>12.50</v></c><c t="b"><v>1</v></c><c r="D5" s="1"><v>46356</v></c>' +
          '<c r="E5" s="2"><v>46356.75</v></c><c r="F5" s="3"><v>3</v></c><c t="inlineStr"><is><t> here </t></is></c></row>',
      ),
    );
    expect(rows).toEqual([
      { number: 2, cells: ['name', '', 'in two parts'], flags: {} },
      { number: 5, cells: ['', '12.5', 'true', '2026-11-30', '2026-11-30 18:00:00', '3', 'here'], flags: {} },
    ]);
  });

  it('take the value that was kept of a formula, flagged, and flag errors', async () => {
    const [row] = await rowsOf(
      parts(
        '<row><c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab_x000D_</v></c><c><f>1/0</f><v>2</v></c><c t="e"><f>X</f><v>#REF!</v></c></row>',
      ),
    );
    expect(row).toEqual({ number: 1, cells: ['ab', '2', '#REF!'], flags: { 0: 'formula', 1: 'formula', 2: 'error' } });
  });

  it('count days from 1904 where the workbook does', async () => {
    const cell = '<row><c s="1"><v>0</v></c><c s="1"><v>44894</v></c></row>';
    expect((await rowsOf(parts(cell, '<workbookPr date1904="1"/>')))[0]?.cells).toEqual(['1904-01-01', '2026-11-30']);
    expect(
      (await rowsOf(parts('<row><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row>')))[0]?.cells,
    ).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
  });

  it('are many without many being held', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('');
    const rows = await rowsOf(parts(many));
    expect([rows.length, rows.at(-1)]).toEqual([20_000, { number: 20_000, cells: ['19999'], flags: {} }]);
  });

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['is no workbook', { 'a.txt': 'a' }],
    ['breaks off', { ...parts(''), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c' }],
    ['lacks a part', { ...parts(''), 'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'none.xml']) }],
    [
      'declares entities',
      { ...parts(''), 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' },
    ],
    [
      'refers to a file of ours',
      {
        ...parts(''),
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      },
    ],
    ['goes back in its rows', parts('<row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>')],
    ['has a row beyond the last', parts('<row r="99999999"><c><v>1</v></c></row>')],
    ['has a column beyond the last', parts('<row><c r="ZZZ1"><v>1</v></c></row>')],
  ])('refuse a file that %s', async (_, files) => {
    expect(await codeOf(rowsOf(files))).toBe('broken');
  });

  it('refuse macros, and what inflates to far more than it is', async () => {
    expect(await codeOf(rowsOf({ ...parts(''), 'xl/vbaProject.bin': 'x' }))).toBe('macros');
    const zeros = parts(`<row><c t="inlineStr"><is><t>${'0'.repeat(30_000_000)}</t></is></c></row>`);
    expect(await codeOf(rowsOf(zeros))).toBe('too-large-inside');
  });

  it('refuse a cell without end', async () => {
    const random = Array.from({ length: 30_000 }, (_, index) => Math.imul(index + 1, 2_654_435_761).toString(36)).join(
      '',
    );
    expect(await codeOf(rowsOf(parts(`<row><c t="inlineStr"><is><t>${random}</t></is></c></row>`)))).toBe(
      'row-too-long',
    );
  });

  it('refuse what is no archive, or a cut one', async () => {
    const path = join(folder, 'cut.xlsx');
    const whole = zipSync(
      Object.fromEntries(Object.entries(parts('')).map(([name, text]) => [name, strToU8(text)])) as never,
    );
    for (const bytes of [Buffer.from('name;unit'), whole.subarray(0, whole.length - 40), new Uint8Array(0)]) {
      writeFileSync(path, bytes);
      expect(await codeOf(Package.open(path))).toBe('broken');
    }
  });
});
