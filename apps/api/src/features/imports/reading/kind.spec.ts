import { strToU8, zipSync } from 'fflate';
import { kindOfTable } from './kind';

const compound = (inside: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);

describe('the kind of a file', () => {
  it('is a spreadsheet or text, by its first bytes', () => {
    expect(kindOfTable(zipSync({ a: strToU8('a') }))).toBe('xlsx');
    expect(kindOfTable(Buffer.from('name,unit'))).toBe('text');
    expect(kindOfTable(Buffer.from('PK,unit'))).toBe('text');
    expect(kindOfTable(new Uint8Array(0))).toBe('text');
  });

  it('is refused where it is encrypted, or older than what can be read', () => {
    expect(() => kindOfTable(compound('EncryptedPackage'))).toThrow('encrypted');
    expect(() => kindOfTable(compound('Workbook'))).toThrow('old-spreadsheet');
  });
});
