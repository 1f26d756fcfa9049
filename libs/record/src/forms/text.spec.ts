import fc from 'fast-check';
import {
  isAddress,
  isVisible,
  keptAddress,
  keptLine,
  keptText,
  textLength,
  visibleLength,
  visibleText,
} from '../index';

const texts = fc.string({ unit: 'binary', maxLength: 30 });

describe('what a reader sees', () => {
  it.each([
    '\u200b',
    '\u200b\u200b\u200b',
    '\u2060',
    '\u00ad\u00ad',
    '\ufe0f',
    '\u202e',
    '\u3164',
    '\u2800',
    '\u034f',
    '\u180e',
    ' \u200b ',
    '\u115f',
    '\u0301',
    '\u{e0041}',
    '\ufeff',
    '\u00a0\t\n',
  ])('is nothing of %j', (text) =>
    expect([isVisible(text), visibleText(text), visibleLength(text)]).toEqual([false, '', 0]),
  );

  it.each([
    ['no' + '\u200b'.repeat(48), 2],
    ['a\u0301', 1],
    ['e\u0301\u0301\u0301', 1],
    ['a    b', 3],
    ['  a\n\n b  ', 3],
    ['❤️', 1],
    ['👩‍👩‍👧', 3],
    ['מזג', 3],
  ])('is %j as %d characters', (text, length) => expect(visibleLength(text)).toBe(length));

  it('is something exactly where a character is counted', () => {
    fc.assert(fc.property(texts, (text) => isVisible(text) === visibleLength(text) > 0));
  });
});

describe('the form in which texts are kept', () => {
  it.each([
    ['Sample plate reader\n(APP-1)', 'Sample plate reader (APP-1)'],
    ['Line one\r\nLine two', 'Line one Line two'],
    ['Tab\tin between', 'Tab in between'],
    ['Bell \u0007', 'Bell'],
    ['C1 \u0092 quote', 'C1 ’ quote'],
    ['Annex \u202egpj.exe', 'Annex gpj.exe'],
    ['  two  blanks ', 'two  blanks'],
    ['Jose\u0301', 'José'],
    ['soft\u00adware', 'software'],
    ['X)\n  https://example.org/not-ours\n\nOpen your inbox: (', 'X) https://example.org/not-ours Open your inbox: ('],
    ['one\u2028two\u0085three\vfour', 'one two three four'],
  ])('has %j on one line', (text, line) => expect(keptLine(text)).toBe(line));

  it('keeps the lines of a text, and what joins letters and emoji', () => {
    expect(keptText(' First\r\nsecond\rthird\u2029fourth \u0007')).toBe('First\nsecond\nthird\nfourth');
    expect(keptText('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
  });

  it('is the same when it is kept again', () => {
    fc.assert(
      fc.property(
        texts,
        (text) => keptText(keptText(text)) === keptText(text) && keptLine(keptLine(text)) === keptLine(text),
      ),
    );
  });

  it('loses nothing that is seen', () => {
    const seen = fc.string({
      unit: fc.constantFrom('a', 'é', 'ß', '漢', '🙂', ' ', '\n', '\u200b', '\u202e', '\u0007'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        seen,
        (text) =>
          visibleText(keptText(text)) === visibleText(text) && visibleText(keptLine(text)) === visibleText(text),
      ),
    );
  });

  it('is measured in code points', () => {
    expect([textLength('🙂'), textLength('❤️'), textLength('a\u0301'), textLength('')]).toEqual([1, 2, 2, 0]);
  });

  it('has addresses without blanks', () => {
    expect(keptAddress(' https://example.org/Shared Documents/A\u00a0b.docx ')).toBe(
      'https://example.org/Shared%20Documents/A%C2%A0b.docx',
    );
    expect(['https://example.org', 'http://x', 'javascript:alert(1)', 'https://', 'https:// x'].map(isAddress)).toEqual(
      [true, true, false, false, false],
    );
  });
});
