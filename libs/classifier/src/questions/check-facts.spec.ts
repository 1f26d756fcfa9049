import type { Ruleset } from '../grammar/ruleset';
import { compile } from '../program/compile';
import { checkFacts } from './check-facts';

const ruleset: Ruleset = {
  id: 'toy',
  title: 'Toy',
  inForceFrom: '2026-01-01',
  digest: '',
  stages: ['all'],
  facts: [
    { key: 'yes_no', kind: 'boolean', stage: 'all', provision: '1', certainty: 'text' },
    { key: 'choice', kind: 'enum', options: ['red', 'blue'], stage: 'all', provision: '1', certainty: 'text' },
    { key: 'choices', kind: 'multi-enum', options: ['a', 'b', 'c'], stage: 'all', provision: '1', certainty: 'text' },
    { key: 'amount', kind: 'number', stage: 'all', provision: '1', certainty: 'text' },
    { key: 'day', kind: 'date', stage: 'all', provision: '1', certainty: 'text' },
  ],
  rules: [],
  headline: { order: ['none'], decisions: [{ class: 'none' }], undetermined: 'open', provisional: [] },
  also: [],
  marks: [],
  contradictions: [],
  duties: [],
};
const compiled = compile(ruleset);

test('good answers have no problems', () => {
  expect(checkFacts(compiled, { yes_no: false, choice: 'red', choices: ['a'], amount: 0, day: '2028-02-29' })).toEqual(
    [],
  );
  expect(checkFacts(compiled, { choices: { yes: ['a'], no: ['b'] } })).toEqual([]);
  expect(checkFacts(compiled, {})).toEqual([]);
});

test.each([
  [{ colour: 'red' }, 'colour', 'unknown-key', '/colour'],
  [{ 'a/b~c': 1 }, 'a/b~c', 'unknown-key', '/a~1b~0c'],
  [{ yes_no: 'true' }, 'yes_no', 'wrong-type', '/yes_no'],
  [{ yes_no: null }, 'yes_no', 'wrong-type', '/yes_no'],
  [{ choice: true }, 'choice', 'wrong-type', '/choice'],
  [{ choice: 'green' }, 'choice', 'unknown-option', '/choice'],
  [{ choice: 'toString' }, 'choice', 'unknown-option', '/choice'],
  [{ choices: 'a' }, 'choices', 'wrong-type', '/choices'],
  [{ choices: [1] }, 'choices', 'wrong-type', '/choices/0'],
  [{ choices: ['a', 'd'] }, 'choices', 'unknown-option', '/choices/1'],
  [{ choices: ['a', 'a'] }, 'choices', 'duplicate-item', '/choices/1'],
  [{ choices: { yes: ['a'] } }, 'choices', 'wrong-type', '/choices'],
  [{ choices: { yes: ['a'], no: 'b' } }, 'choices', 'wrong-type', '/choices'],
  [{ choices: { yes: ['a'], no: ['b'], maybe: [] } }, 'choices', 'wrong-type', '/choices'],
  [{ choices: { yes: ['a'], no: ['b', 'a'] } }, 'choices', 'yes-and-no', '/choices/no/1'],
  [{ choices: { yes: ['a', 'a'], no: [] } }, 'choices', 'duplicate-item', '/choices/yes/1'],
  [{ amount: '1' }, 'amount', 'wrong-type', '/amount'],
  [{ amount: Number.NaN }, 'amount', 'not-finite', '/amount'],
  [{ amount: Number.POSITIVE_INFINITY }, 'amount', 'not-finite', '/amount'],
  [{ amount: -1 }, 'amount', 'negative', '/amount'],
  [{ day: 20260101 }, 'day', 'wrong-type', '/day'],
  [{ day: '2026-02-30' }, 'day', 'impossible-date', '/day'],
  [{ day: '0202-11-27' }, 'day', 'impossible-date', '/day'],
  [{ day: '9999-12-31' }, 'day', 'impossible-date', '/day'],
])('%j: %s has problem %s at %s', (input, key, code, path) => {
  expect(checkFacts(compiled, input)).toEqual([{ key, code, path }]);
});

test.each([[null], [undefined], ['facts'], [[]], [7]])('%j is no set of answers', (input) => {
  expect(checkFacts(compiled, input)).toEqual([{ key: '', code: 'not-an-object', path: '' }]);
});

test('names of the language are no answers', () => {
  const hostile: unknown = JSON.parse('{"__proto__": true, "constructor": true}');
  expect(checkFacts(compiled, hostile).map((problem) => problem.code)).toEqual(['unknown-key', 'unknown-key']);
});

test('all problems are told at once', () => {
  expect(checkFacts(compiled, { yes_no: 1, choice: 'x', amount: -2 })).toHaveLength(3);
});
