import { dayOf, isDayFormat } from './formats';

describe('the formats of cells', () => {
  it.each(['dd/mm/yyyy', 'd mmm yy', 'yyyy\\-mm\\-dd', '[$-409]d-mmm-yy;@', 'hh:mm', '[h]:mm', 'm/d/yy h:mm'])(
    'show a day or a time in %s',
    (code) => expect(isDayFormat(code)).toBe(true),
  );
  it.each([
    'General',
    '0.00',
    '#,##0',
    '[Red]0.00',
    '0" days"',
    '0\\d',
    '@',
    '[$€-407]#,##0.00',
    '0.00E+00',
    '_-* #,##0_-',
  ])('show none in %s', (code) => expect(isDayFormat(code)).toBe(false));
  it('are no days where the number is none', () => {
    for (const serial of [-1, NaN, Infinity, 3_000_000, 1e300]) expect(dayOf(serial, false)).toBeNull();
    expect(dayOf(2_958_465, false)).toBe('9999-12-31');
  });
});
