import type { Shape } from '@registry/contracts/intents';
import { fits, isRecorded } from './fits';

const cases: readonly [Shape, unknown, boolean][] = [
  ['text', 'a', true],
  ['text', null, false],
  ['text|null', null, true],
  ['text|null', undefined, false],
  ['texts', ['a', 'b'], true],
  ['texts', ['a', 1], false],
  ['texts', 'a', false],
  ['number', 0, true],
  ['number', '0', false],
  ['flag', false, true],
  ['flag', 'true', false],
  ['anything', null, true],
  ['anything', undefined, false],
  [['csv', 'json'], 'csv', true],
  [['csv', 'json'], 'xml', false],
  [['csv', null], null, true],
  [{}, {}, true],
  [{}, { more: 1 }, true],
  [{}, null, false],
  [{}, [], false],
  [{}, 'text', false],
  [{ name: 'text' }, { name: 'a' }, true],
  [{ name: 'text' }, {}, false],
  [{ 'name?': 'text' }, {}, true],
  [{ 'name?': 'text' }, { name: 1 }, false],
  [{ of: { id: 'text' } }, { of: { id: 'a' } }, true],
  [{ of: { id: 'text' } }, { of: {} }, false],
  [{ '...': 'number' }, { a: 1, b: 2 }, true],
  [{ '...': 'number' }, { a: 1, b: '2' }, false],
  [{ 'name?': 'text', '...': 'number' }, { name: 'a', b: 2 }, true],
  [{ name: 'text' }, Object.create({ name: 'inherited' }), false],
];

describe('a shape', () => {
  it.each(cases)('%j of %j is told apart', (shape, value, is) => expect(fits(shape, value)).toBe(is));
});

describe('an entry', () => {
  const of = (type: string, fact: unknown) => ({ subject: { type, id: 'x' }, fact });

  it('tells what the catalogue says of this kind of thing', () => {
    expect(isRecorded('token.refuse', of('Person', { from: '', token: '', times: 1 }))).toBe(true);
    expect(isRecorded('token.refuse', of('Register', { from: '', times: 1 }))).toBe(true);
    expect(isRecorded('token.refuse', of('Person', { from: '', times: 1 }))).toBe(false);
    expect(isRecorded('token.refuse', of('AiSystem', { from: '', times: 1 }))).toBe(false);
  });
});
