// What the fonts of papers have.

import { readFonts } from './fonts';
import { PLAIN } from './legible';

const { cover } = readFonts();
const character = (code: number): string => String.fromCodePoint(code);

test('whatever is set without a look into the fonts is in them, in every weight', () => {
  const plain = Array.from({ length: 0xffff }, (_, code) => code).filter((code) => PLAIN.test(character(code)));
  expect(plain.length).toBeGreaterThan(300);
  expect(plain.filter((code) => code !== 10 && !cover([code])).map(character)).toEqual([]);
});

test('a character that no font has is known as such', () => {
  expect(cover(['α'.codePointAt(0)!, 'ж'.codePointAt(0)!, '→'.codePointAt(0)!])).toBe(true);
  expect(cover(['王'.codePointAt(0)!])).toBe(false);
});
