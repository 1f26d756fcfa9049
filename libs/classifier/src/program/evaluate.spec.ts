// The compiled gates against the plainest possible evaluator, over random rulesets and answers.
import fc from 'fast-check';
import type { Rule, Ruleset } from '../grammar/ruleset';
import { and, not, or } from '../grammar/truth';
import type { Condition, FactDefinition, Facts, Truth } from '../grammar/types';
import { classify, truthsOfRules } from '../result/classify';
import { compile } from './compile';

const facts: FactDefinition[] = [
  ...['a', 'b', 'c', 'd'].map((key): FactDefinition => ({
    key,
    kind: 'boolean',
    stage: 'all',
    provision: '1',
    certainty: 'text',
  })),
  { key: 'e', kind: 'enum', options: ['x', 'y', 'z'], stage: 'all', provision: '1', certainty: 'text' },
  { key: 'm', kind: 'multi-enum', options: ['p', 'q', 'r'], stage: 'all', provision: '1', certainty: 'text' },
  { key: 'n', kind: 'number', stage: 'all', provision: '1', certainty: 'text' },
  { key: 't', kind: 'date', stage: 'all', provision: '1', certainty: 'text' },
];

const days = ['2026-01-01', '2026-06-01', '2026-12-01'];

/** Conditions may refer to rules with a lower number only, so there is no cycle. */
function conditionOf(earlierRules: number): fc.Arbitrary<Condition> {
  const leaves: fc.Arbitrary<Condition>[] = [
    fc.constantFrom('a', 'b', 'c', 'd').map((fact) => ({ fact })),
    fc.constantFrom('x', 'y', 'z').map((equals) => ({ fact: 'e', equals })),
    fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map((values) => ({ fact: 'e', in: values })),
    fc.constantFrom('p', 'q', 'r').map((includes) => ({ fact: 'm', includes })),
    fc.constantFrom(1, 2).map((above) => ({ fact: 'n', above })),
    fc.constantFrom(...days).map((before) => ({ fact: 't', before })),
    fc.constantFrom(...days).map((since) => ({ since })),
  ];
  if (earlierRules > 0) leaves.push(fc.nat(earlierRules - 1).map((n) => ({ rule: `r${n}` })));
  return fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(...leaves),
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
      tie('node').map((operand) => ({ not: operand })),
    ),
  })).node;
}

const idsBelow = (n: number): string[] => Array.from({ length: n }, (_, m) => `r${m}`);

const rulesets: fc.Arbitrary<Ruleset> = fc
  .tuple(
    ...Array.from({ length: 5 }, (_, n) =>
      fc.tuple(conditionOf(n), fc.subarray(idsBelow(n), { maxLength: Math.min(2, n) })),
    ),
  )
  .map((parts) => ({
    id: 'random',
    title: '',
    inForceFrom: '2026-01-01',
    digest: '',
    stages: ['all'],
    facts,
    rules: parts.map(([when, exceptions], n): Rule => ({
      id: `r${n}`,
      provision: '1',
      certainty: 'text',
      source: 's',
      when,
      exceptions,
    })),
    headline: { order: ['none'], decisions: [{ class: 'none' }], undetermined: 'open', provisional: [] },
    also: [],
    marks: [],
    contradictions: [],
    duties: [],
  }));

const answers: fc.Arbitrary<Facts> = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    c: fc.boolean(),
    d: fc.boolean(),
    e: fc.constantFrom('x', 'y', 'z'),
    m: fc.oneof(
      fc.subarray(['p', 'q', 'r']),
      fc.array(fc.constantFrom('yes', 'no', 'open'), { minLength: 3, maxLength: 3 }).map((ways) => ({
        yes: ['p', 'q', 'r'].filter((_, n) => ways[n] === 'yes'),
        no: ['p', 'q', 'r'].filter((_, n) => ways[n] === 'no'),
      })),
    ),
    n: fc.constantFrom(0, 1, 1.5, 2, 3),
    t: fc.constantFrom('2025-12-31', ...days, '2027-01-01'),
  },
  { requiredKeys: [] },
);

/** Kleene logic straight from the grammar. */
function plainly(ruleset: Ruleset, given: Facts, on: string): Record<string, Truth> {
  const said = (known: boolean, holds: () => boolean): Truth => (known ? (holds() ? 'true' : 'false') : 'unknown');
  const truthOf = (condition: Condition): Truth => {
    if ('all' in condition) return and(condition.all.map(truthOf));
    if ('any' in condition) return or(condition.any.map(truthOf));
    if ('not' in condition) return not(truthOf(condition.not));
    if ('rule' in condition) return ofRule(condition.rule);
    if ('since' in condition) return on >= condition.since ? 'true' : 'false';
    const value = given[condition.fact];
    if ('equals' in condition) return said(value !== undefined, () => value === condition.equals);
    if ('in' in condition) return said(value !== undefined, () => condition.in.includes(value as string));
    if ('above' in condition) return said(value !== undefined, () => (value as number) > condition.above);
    if ('before' in condition) return said(value !== undefined, () => (value as string) < condition.before);
    if (!('includes' in condition)) return said(value !== undefined, () => value === true);
    if (value === undefined) return 'unknown';
    if (Array.isArray(value)) return value.includes(condition.includes) ? 'true' : 'false';
    const { yes, no } = value as { yes: readonly string[]; no: readonly string[] };
    return yes.includes(condition.includes) ? 'true' : no.includes(condition.includes) ? 'false' : 'unknown';
  };
  const ofRule = (id: string): Truth => {
    const rule = ruleset.rules.find((each) => each.id === id)!;
    return and([truthOf(rule.when), ...(rule.exceptions ?? []).map((exception) => not(ofRule(exception)))]);
  };
  return Object.fromEntries(ruleset.rules.map((rule) => [rule.id, ofRule(rule.id)]));
}

test('compiled gates and plain logic agree for every ruleset, answer and day', () => {
  fc.assert(
    fc.property(rulesets, answers, fc.constantFrom('2025-12-31', ...days), (ruleset, given, on) => {
      expect(truthsOfRules(compile(ruleset), given, on)).toEqual(plainly(ruleset, given, on));
    }),
    { numRuns: 600 },
  );
});

test('what was classified before leaves no trace in a result', () => {
  fc.assert(
    fc.property(rulesets, fc.array(answers, { minLength: 2, maxLength: 6 }), (ruleset, sets) => {
      const used = compile(ruleset);
      for (const given of [...sets, ...sets]) {
        expect(classify(used, given, '2026-07-01', { trace: true })).toEqual(
          classify(compile(ruleset), given, '2026-07-01', { trace: true }),
        );
      }
    }),
    { numRuns: 100 },
  );
});
