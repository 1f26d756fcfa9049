import { strToU8, zipSync } from 'fflate';
import { isArchive, refuseCompound } from './kind';

const compound = (inside: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);

describe('the kind of a file', () => {
  it('is a spreadsheet or text, by its first bytes', () => {
    expect(isArchive(zipSync({ a: strToU8('a') }))).toBe(true);
    expect(isArchive(Buffer.from('name,unit'))).toBe(false);
    expect(isArchive(Buffer.from('PK,unit'))).toBe(false);
    expect(isArchive(new Uint8Array(0))).toBe(false);
  });

  it('is refused where it is encrypted, or older than what can be read', () => {
    expect(() => refuseCompound(compound('EncryptedPackage'))).toThrow('encrypted');
    expect(() => refuseCompound(compound('Workbook'))).toThrow('old-spreadsheet');
    expect(() => refuseCompound(Buffer.from('EncryptedPackage', 'utf16le'))).not.toThrow();
  });
});
