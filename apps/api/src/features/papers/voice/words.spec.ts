// The words of papers: the same in each language, and nothing left to be put in.

import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { filled, voiceOf } from './voice';

/** By the way to each text, the names of what is put into it. */
function braces(words: unknown, way = ''): Record<string, string[]> {
  if (typeof words === 'string') return { [way]: (words.match(/\{\{\w+\}\}/g) ?? []).sort() };
  return Object.assign(
    {},
    ...Object.entries(words as object).map(([key, value]) => braces(value, `${way}.${key}`)),
  ) as Record<string, string[]>;
}

test.each([
  ['French', fr],
  ['German', de],
])('%s takes what English takes', (_, words) => expect(braces(words)).toEqual(braces(en)));

test('what is put in stands in its place, once, and is not read again', () => {
  expect(filled('{{a}} of {{b}}', { a: '{{b}}', b: 2 })).toBe('{{b}} of 2');
  expect(filled('{{unknown}}', {})).toBe('{{unknown}}');
});

test('days, numbers and provisions are written as people write them', () => {
  expect(['en', 'fr', 'de'].map((language) => voiceOf(language as 'en').day('2026-11-30'))).toEqual([
    '30 Nov 2026',
    '30 nov. 2026',
    '30.11.2026',
  ]);
  expect(voiceOf('en').instant('2026-07-01T10:00:00Z')).toBe('1 Jul 2026, 12:00 CEST');
  expect(voiceOf('fr').provision('27(1)(a)')).toBe('Article 27(1)(a)');
  expect(voiceOf('de').provision('Annex VIII, C(4)')).toBe('Anhang VIII, C(4)');
});
