import { NoProposal } from '@registry/record/proposals';
import { parseHead } from './parse-head';

function whyNot(yaml: string): [code: string, told: object] {
  try {
    parseHead(yaml);
  } catch (error) {
    if (error instanceof NoProposal) return [error.code, error.told];
    throw error;
  }
  throw new Error('it was read');
}

describe('the head of a model card', () => {
  it('has texts, lists and maps alone', () => {
    expect(
      parseHead('version: 1.10\nlanguage: [no, en]\ngated: yes\nat: 2026-01-01\nnothing: ~\nmap: {a: 0x1F}'),
    ).toEqual({
      version: '1.10',
      language: ['no', 'en'],
      gated: 'yes',
      at: '2026-01-01',
      nothing: '~',
      map: { a: '0x1F' },
    });
  });

  it('makes nothing of a tag', () => {
    expect(parseHead('a: !!js/function "function () { return 1 }"\nb: !!binary aGVsbG8=')).toEqual({
      a: 'function () { return 1 }',
      b: 'aGVsbG8=',
    });
  });

  it('is refused with the line at which it breaks', () => {
    expect(whyNot('license: mit\nlanguage: [en\ntags:\n- a\n')).toEqual(['broken-head', { line: 3 }]);
    expect(whyNot('a: 1\na: 2\n')).toEqual(['broken-head', { line: 2 }]);
  });

  it('is refused where names stand for names that stand for names', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [...pair]))
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    expect(whyNot(bomb.join('\n'))).toEqual(['too-many-aliases', { most: 100 }]);
    expect(parseHead('a: &a [x]\nb: *a')).toEqual({ a: ['x'], b: ['x'] });
  });

  it.each([
    ['lists in brackets', `a: ${'['.repeat(50_000)}`],
    ['maps in braces', `a: ${'{a: '.repeat(50_000)}`],
    ['points in points', `${'- '.repeat(50_000)}x`],
    ['names of names', `${'? '.repeat(50_000)}x`],
    ['names one below the other', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused before it is put together, where it is too deep: %s', (_, yaml) => {
    expect(whyNot(yaml)).toEqual(['too-deep', { most: 100 }]);
  });
});
