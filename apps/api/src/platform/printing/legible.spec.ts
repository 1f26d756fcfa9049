// What a person may have typed, as it can be printed.

import { legible, legibleThroughout, MISSING } from './legible';

const all = (): boolean => true;
const latinOnly = (characters: readonly number[]): boolean => characters.every((character) => character < 0x250);

test('a plain text stays as it is, in its own lines', () => {
  expect(legible('Meeting summaries, “as typed”.\nSecond line – done.', all)).toBe(
    'Meeting summaries, “as typed”.\nSecond line – done.',
  );
  expect(legible('', all)).toBe('');
  expect(legible('one\r\ntwo\rthree\u2028four\ttab', all)).toBe('one\ntwo\nthree\nfour tab');
});

test('code of a template is a text like another', () => {
  const code = '#read("/etc") $x$ *b* @ref <l> // \\ `c`';
  expect(legible(code, all)).toBe(code);
});

test('what cannot be seen is gone: controls, and what turns the direction of all that follows', () => {
  expect(legible('a\u0000b\u001b[31m\u007fc\u0085', all)).toBe('ab[31mc');
  expect(legible('invoice\u202efdp.exe\u202c \u2066x\u2069', all)).toBe('invoicefdp.exe x');
  expect(legible('a\u180fb\u2060c\u{e0041}d\u200d', all)).toBe('abcd\u200d');
});

test('a square stands where no font has the character, one for what is seen as one', () => {
  expect(legible('name 王 é 👨‍👩‍👧 end', latinOnly)).toBe(`name ${MISSING} é ${MISSING} end`);
  expect(legible('half \ud83d', all)).toBe(`half ${MISSING}`);
  // A letter and its accent are set by the same font, or not at all.
  expect(legible('x\u0302\u4e00', (characters) => characters.length === 1)).toBe(`${MISSING}\u4e00`);
});

test('a word that no line can hold may end every few letters, an address after its signs; none loses a letter', () => {
  const long = legible('x'.repeat(10_000), all);
  expect(long.split('\u200b').every((piece) => piece.length === 5)).toBe(true);
  expect(long.replaceAll('\u200b', '')).toBe('x'.repeat(10_000));
  expect(legible('https://example.org/a/very/long-path', all).split('\u200b')).toEqual([
    'https://',
    'example.',
    'org/',
    'a/',
    'very/',
    'long-',
    'path',
  ]);
  expect(legible('Grundrechtsprüfung', all)).toBe('Grundrechtsprüfung');
});

test('texts are found wherever they lie, and nothing else is touched', () => {
  expect(legibleThroughout({ a: ['b\u0000', { c: 'd\u202e', e: 5, f: null, g: true }] }, all)).toEqual({
    a: ['b', { c: 'd', e: 5, f: null, g: true }],
  });
});
