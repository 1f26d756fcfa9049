import { EncodingWatch, type FoundEncoding } from './encoding';

/** What is found, however the bytes are cut. */
function foundIn(bytes: Uint8Array): FoundEncoding {
  const answers = [1, 2, 3, 7, 100_000].map((piece) => {
    const watch = new EncodingWatch();
    for (let at = 0; at < bytes.length; at += piece) watch.see(bytes.subarray(at, at + piece));
    return watch.found();
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  return answers[0]!;
}

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const sure = (encoding: string, hasMark = false): unknown => ({ encoding, hasMark, isMixed: false });

describe('the encoding of a file', () => {
  it('is UTF-8 where every byte fits, with and without a mark', () => {
    expect(foundIn(Buffer.from('name;unit\nPlain;DIGIT'))).toEqual(sure('utf-8'));
    expect(foundIn(Buffer.from('Übersetzung – 翻訳 🙂'))).toEqual(sure('utf-8'));
    expect(foundIn(Buffer.from('\u{feff}Übersetzung'))).toEqual(sure('utf-8', true));
    expect(foundIn(Buffer.from('\u{feff}plain'))).toEqual(sure('utf-8', true));
  });

  it('is UTF-16 by its mark, or by its zeros', () => {
    expect(foundIn(utf16('\u{feff}Nom;Unité'))).toEqual(sure('utf-16le', true));
    expect(foundIn(utf16('\u{feff}Nom;Unité', true))).toEqual(sure('utf-16be', true));
    expect(foundIn(utf16('Nom;Unité\nTraduction;DGT'))).toEqual(sure('utf-16le'));
    expect(foundIn(utf16('Nom;Unité\nTraduction;DGT', true))).toEqual(sure('utf-16be'));
  });

  it('is Windows-1252 where bytes cannot be UTF-8', () => {
    expect(foundIn(Buffer.from('the agency\x92s use', 'latin1'))).toEqual(sure('windows-1252'));
    expect(foundIn(Buffer.from('Unité; Größe', 'latin1'))).toEqual(sure('windows-1252'));
    // Ends within a letter.
    expect(foundIn(Buffer.from('caf\xc3', 'latin1'))).toEqual(sure('windows-1252'));
  });

  it('is told as mixed where letters of UTF-8 stand beside bytes that are none', () => {
    expect(foundIn(Buffer.concat([Buffer.from('Über, naïve, été; '), Buffer.from('it\x92s', 'latin1')]))).toEqual({
      encoding: 'utf-8',
      hasMark: false,
      isMixed: true,
    });
    expect(foundIn(Buffer.concat([Buffer.from('é '), Buffer.from('it\x92s \x93here\x94', 'latin1')]))).toEqual({
      encoding: 'windows-1252',
      hasMark: false,
      isMixed: true,
    });
  });

  it('takes no surrogate, overlong form or number beyond the last for a letter', () => {
    for (const bytes of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ])
      expect(foundIn(Uint8Array.from(bytes)).encoding).toBe('windows-1252');
  });

  it('agrees with the decoder of the platform on any bytes', () => {
    let state = 7;
    const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 1000; round += 1) {
      const bytes = Uint8Array.from(
        { length: 1 + next(5) },
        () => [0x41, 0x80 + next(128), 0xe2, 0x82, 0xac][next(5)]!,
      );
      const isUtf8 = ((): boolean => {
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          return true;
        } catch {
          return false;
        }
      })();
      expect([...bytes, foundIn(bytes).encoding === 'utf-8' && !foundIn(bytes).isMixed]).toEqual([...bytes, isUtf8]);
    }
  });
});
