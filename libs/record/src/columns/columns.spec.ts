import fc from 'fast-check';
import {
  cellText,
  cellValue,
  choicesOf,
  joinLines,
  noDetails,
  readDetails,
  splitLines,
  Spoken,
  systemColumns,
  withFormula,
  withoutFormula,
} from '../index';
import { de as recordDe } from '../words/de';
import { en as recordEn } from '../words/en';
import { fr as recordFr } from '../words/fr';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

const languages = [new Spoken(en, recordEn), new Spoken(fr, recordFr), new Spoken(de, recordDe)];
const columnOf = (key: string) => systemColumns.find((column) => column.key === key)!;

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+32 2 555', '-5', '@SUM(A1)', '\t=1', '\r=1', "'quoted'"])('%j is made text', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  it('is what it was before when it comes back, whatever it is', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r]*a?$/));
    fc.assert(fc.property(texts, (text) => withFormula(withoutFormula(text)) === text));
  });

  it('keeps the apostrophe of a text that nobody made safe', () => {
    expect(withFormula("'t Hof")).toBe("'t Hof");
  });
});

describe('several texts in one cell', () => {
  it('come apart as they were put together', () => {
    const line = fc.string().filter((text) => text.trim() === text && text !== '');
    fc.assert(fc.property(fc.array(line), (lines) => expect(splitLines(joinLines(lines))).toEqual(lines)));
  });

  it.each([
    ['a;b', ['a', 'b']],
    [' a ; ; b;', ['a', 'b']],
    ['a\\', ['a\\']],
    ['C:\\temp; b', ['C:\\temp', 'b']],
  ])('%j, as somebody types it, is %j', (cell, lines) => {
    expect(splitLines(cell)).toEqual(lines);
  });
});

/** Values as a record can have them, by kind of column. */
const samples: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  line: fc.string(),
  number: fc.nat(1_000_000_000),
  yesNo: fc.boolean(),
  day: fc.constantFrom('1900-01-01', '2026-02-28', '2199-12-31'),
  link: fc.constant('https://example.eu/a?b=c;d'),
  lines: fc.array(fc.string()),
};
const details = systemColumns.filter(({ key }) => key in noDetails());

it.each(details.map((column) => [column.key, column] as const))(
  'what a record says of %s comes back from a cell in keys, and in the words of each language',
  (key, column) => {
    const { kind, of } = column;
    const value =
      kind === 'choice'
        ? fc.constantFrom(...choicesOf(of!))
        : kind === 'choices'
          ? fc.subarray([...choicesOf(of!)])
          : (samples[kind] ?? fc.string());
    fc.assert(
      fc.property(value, (typed) => {
        const { details: read, faults } = readDetails({ [key]: typed });
        fc.pre(faults.length === 0);
        const kept = (read as Record<string, unknown>)[key];
        for (const spoken of [null, ...languages]) {
          const back = cellValue(column, cellText(column, kept, spoken), spoken);
          expect(readDetails({ [key]: back })).toEqual({ details: { [key]: kept }, faults: [] });
        }
      }),
      { numRuns: 30 },
    );
  },
);

describe('a cell', () => {
  it('says nothing of what is not known', () => {
    expect(details.map((column) => cellText(column, noDetails()[column.key as 'acronym'], languages[0]!))).toEqual(
      details.map(() => ''),
    );
  });

  it('takes a word of the language whatever its capitals, and leaves what is no word to whoever reads the field', () => {
    expect(cellValue(columnOf('hosting'), 'cloud IN the union', languages[0]!)).toBe('cloud_in_eu');
    expect(cellValue(columnOf('hosting'), 'Cloud in the Union', null)).toBe('Cloud in the Union');
    expect(cellValue(columnOf('usesEuroHpc'), 'perhaps', languages[0]!)).toBe('perhaps');
    expect(cellValue(columnOf('usersEstimate'), '1.5', null)).toBe('1.5');
  });

  it('keeps what a system is made of whole for programs, and names it for people', () => {
    const components = [{ kind: 'model', name: 'A; B', version: null, isGeneralPurpose: true }];
    const text = cellText(columnOf('components'), components, null);
    expect(cellValue(columnOf('components'), text, null)).toEqual(components);
    expect(cellText(columnOf('components'), components, languages[1]!)).toBe('A\\; B');
  });
});

describe('columns', () => {
  it('have a key and, in each language, a label each', () => {
    expect(new Set(systemColumns.map(({ key }) => key)).size).toBe(systemColumns.length);
    for (const spoken of languages) {
      const labels = systemColumns.map((column) => spoken.labelOf(column));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('have a word for every value they choose from, each once', () => {
    for (const spoken of languages)
      for (const [name, words] of Object.entries(spoken.own.values)) {
        expect(Object.keys(words).sort()).toEqual([...choicesOf(name as 'stage')].sort());
        expect(new Set(Object.values(words).map((word) => word.toLowerCase())).size).toBe(Object.keys(words).length);
      }
  });
});
