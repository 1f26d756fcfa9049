import { csvRows, type TextForm } from './csv-rows';
import { MOST_RECORD } from './limits';
import type { TableRow } from './table';
import type { Unreadable } from './unreadable';

const comma: TextForm = { encoding: 'utf-8', delimiter: ',', isDelimiterSaid: false };

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}

/** The rows, which are the same however the bytes are cut. */
async function rowsOf(text: string | Buffer, form: TextForm = comma): Promise<TableRow[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const read = async (size: number): Promise<TableRow[]> => {
    const rows: TableRow[] = [];
    for await (const row of csvRows(pieces(bytes, size), form)) rows.push(row);
    return rows;
  };
  const rows = await read(1_000_000);
  expect(await read(1)).toEqual(rows);
  return rows;
}
const cellsOf = async (text: string | Buffer, form?: TextForm): Promise<(readonly string[])[]> =>
  (await rowsOf(text, form)).map(({ cells }) => cells);
const refused = async (text: string): Promise<{ code: string; told: unknown }> => {
  const { code, told } = (await rowsOf(text).then(
    () => {
      throw new Error('it was read');
    },
    (error: unknown) => error,
  )) as Unreadable;
  return { code, told };
};

describe('the rows of a text file', () => {
  it('have their cells, quoted or not, over several lines, with all ends of lines', async () => {
    expect(await cellsOf('name,summary\r\n"A, ""the"" first","one\r\ntwo"\nB,x\rC,y')).toEqual([
      ['name', 'summary'],
      ['A, "the" first', 'one\r\ntwo'],
      ['B', 'x'],
      ['C', 'y'],
    ]);
  });

  it('are numbered as a spreadsheet numbers them, empty ones counted and left out', async () => {
    expect((await rowsOf('name,unit\n\n,\nA,B\n')).map(({ number }) => number)).toEqual([1, 4]);
  });

  it('may be shorter or longer than the header; white space at the ends is none of theirs', async () => {
    expect(await cellsOf('a,b,c\n1\n1,2,3,4\n\u00a0x ,  y')).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
      ['x', 'y'],
    ]);
  });

  it('are read in their encoding, without the byte order mark', async () => {
    const text = 'Nom;Unité\nœuvre;DGT – A';
    const inUtf16 = Buffer.from(`\u{feff}${text}`, 'utf16le');
    const semicolon = { ...comma, delimiter: ';' } as const;
    const cells = [
      ['Nom', 'Unité'],
      ['œuvre', 'DGT – A'],
    ];
    expect(await cellsOf(`\u{feff}${text}`, semicolon)).toEqual(cells);
    expect(await cellsOf(inUtf16, { ...semicolon, encoding: 'utf-16le' })).toEqual(cells);
    expect(await cellsOf(Buffer.from(inUtf16).swap16(), { ...semicolon, encoding: 'utf-16be' })).toEqual(cells);
    const inWindows = Buffer.from('Nom;Unit\xe9\n\x9cuvre;DGT \x96 A', 'latin1');
    expect(await cellsOf(inWindows, { ...semicolon, encoding: 'windows-1252' })).toEqual(cells);
  });

  it('begin after the line that says the delimiter', async () => {
    expect(await cellsOf('sep=;\r\na;b\r\n1;2', { ...comma, delimiter: ';', isDelimiterSaid: true })).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('refuse the file with the line where a quote is left open or out of place', async () => {
    expect(await refused('a,b\n1,"two\n3,4')).toEqual({ code: 'quotes', told: { line: expect.any(Number) } });
    expect(await refused('a,b\n1,"two" more\n3,4')).toEqual({ code: 'quotes', told: { line: 2 } });
    expect(await refused('a,b\n1,2\n3,5" screen')).toEqual({ code: 'quotes', told: { line: 3 } });
  });

  it('refuse a record that has no end', async () => {
    const long = `a,b\n1,${'x'.repeat(MOST_RECORD + 1)}\n`;
    const reading = async (): Promise<void> => {
      for await (const row of csvRows(pieces(Buffer.from(long), 65_536), comma)) void row;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'row-too-long', told: { line: 2, most: MOST_RECORD } });
  });

  it('stop when nobody reads on, and tell what went wrong in the source', async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Promise.resolve(Buffer.from('a,b\n'.repeat(1000)));
      }
    };
    for await (const row of csvRows(endless(), comma)) if (row.number === 5) break;
    const later = async (): Promise<number> => {
      await new Promise((go) => {
        setTimeout(go, 20);
      });
      return given;
    };
    expect(await later()).toBe(await later());
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Promise.resolve(Buffer.from('a,b\n'));
      throw new Error('the other end went away');
    };
    const reading = async (): Promise<void> => {
      for await (const row of csvRows(broken(), comma)) void row;
    };
    await expect(reading()).rejects.toThrow('the other end went away');
  });
});
