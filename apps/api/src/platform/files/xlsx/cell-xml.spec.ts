import { CELL_MOST, cellXml, letters, serialOf, xmlText } from './cell-xml';

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2026-11-30', 46356],
  ['2026-11-30T12:00:00', 46356.5],
])('%s is day %d', (clock, serial) => {
  expect(serialOf(clock)).toBe(serial);
});

it.each([
  ['a < b & "c"', 'a &lt; b &amp; "c"'],
  ['one\ntwo\tthree', 'one\ntwo\tthree'],
  ['\u0007\r\uffff', '_x0007__x000D__xFFFF_'],
  // What looks like such a character, and is none.
  ['_x0041_ _xyz', '_x005F_x0041_ _xyz'],
])('%j is written as %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

it('writes each kind of cell as what it is, and nothing of an empty one', () => {
  expect(cellXml('A1', null)).toBe('');
  expect(cellXml('A1', '')).toBe('');
  expect(cellXml('A1', 0)).toBe('<c r="A1"><v>0</v></c>');
  expect(cellXml('A1', false)).toBe('<c r="A1" t="b"><v>0</v></c>');
  expect(cellXml('A1', { day: '2026-11-30' })).toBe('<c r="A1" s="2"><v>46356</v></c>');
  expect(cellXml('A1', '=1+1', 4)).toBe('<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
});

it('cuts a text that no cell can hold, so that one sees it', () => {
  expect(cellXml('A1', 'x'.repeat(CELL_MOST))).not.toContain('…');
  expect(cellXml('A1', 'x'.repeat(CELL_MOST + 1))).toContain('x…</t>');
});
