import { parseSearch, someOf, stringifySearch, textOf } from './search-params';

describe('addresses', () => {
  it('repeat a parameter for a list and leave out what is empty', () => {
    expect(stringifySearch({ class: ['minimal', 'high_risk'], q: '', cursor: undefined })).toBe(
      '?class=minimal&class=high_risk',
    );
    expect(stringifySearch({})).toBe('');
  });

  it('come back as they went', () => {
    expect(parseSearch('?class=minimal&class=high_risk&q=a%20b')).toEqual({
      class: ['minimal', 'high_risk'],
      q: 'a b',
    });
  });

  it('ignore values that nobody offers', () => {
    expect(someOf(['minimal'], ['minimal', 'evil'])).toEqual(['minimal']);
    expect(someOf(['minimal'], 'evil')).toBeUndefined();
    expect(textOf(['first', 'second'])).toBe('first');
  });
});
