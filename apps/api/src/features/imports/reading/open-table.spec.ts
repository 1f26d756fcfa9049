import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { lookAtTable, rowsOfTable, type FoundTable } from './open-table';

describe('a file of rows', () => {
  let folder: string;
  let path: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'registry-table-'));
    path = join(folder, 'table');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const found = (bytes: string | Uint8Array): Promise<FoundTable> => {
    writeFileSync(path, bytes);
    return lookAtTable(path);
  };

  it('is looked at as a whole and read as it was found', async () => {
    // The first letter beyond ASCII lies far behind what is looked at first.
    const long = 'a plain summary of it, '.repeat(20);
    const rows = Array.from({ length: 4_000 }, (_, index) => `System ${index};${long};DIGIT`);
    const text = ['name;summary;unit', ...rows, 'Größe;l’été;DGT'].join('\r\n');
    const told = await found(Buffer.from(text.replace('’', '\x92'), 'latin1'));
    expect(told).toEqual({
      kind: 'text',
      encoding: 'windows-1252',
      hasMark: false,
      isMixed: false,
      delimiter: ';',
      isDelimiterSaid: false,
    });
    let last: unknown;
    for await (const row of rowsOfTable(path, told as never)) last = row;
    expect(last).toEqual({ number: 4_002, cells: ['Größe', 'l’été', 'DGT'], flags: {} });
  });

  it('may be empty', async () => {
    const told = await found('');
    expect(told).toMatchObject({ kind: 'text', encoding: 'utf-8', delimiter: ',' });
    for await (const row of rowsOfTable(path, told as never)) throw new Error(`there is ${row.number}`);
  });

  it('is told to be encrypted wherever its folder lies', async () => {
    const mark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const folderOf = Buffer.from('EncryptedPackage', 'utf16le');
    const reading = found(Buffer.concat([mark, Buffer.alloc(200_000), folderOf, Buffer.alloc(500)]));
    await expect(reading).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('is refused where it is an archive of something else', async () => {
    await expect(found(zipSync({ 'a.txt': strToU8('a') }))).rejects.toMatchObject({ code: 'broken' });
  });
});
