// The search for changes against trying out everything, over random small laws.
import fc from 'fast-check';
import type { Ruleset } from '../grammar/ruleset';
import type { Condition, FactDefinition, Facts } from '../grammar/types';
import { compile } from '../program/compile';
import { classify } from '../result/classify';
import type { Change } from './changes';
import { whatWouldChange } from './what-would-change';

const facts: FactDefinition[] = [
  ...['a', 'b', 'c'].map((key): FactDefinition => ({
    key,
    kind: 'boolean',
    stage: 'all',
    provision: '1',
    certainty: 'text',
  })),
  { key: 'e', kind: 'enum', options: ['x', 'y', 'z'], stage: 'all', provision: '1', certainty: 'text' },
  { key: 'm', kind: 'multi-enum', options: ['p', 'q'], stage: 'all', provision: '1', certainty: 'text' },
];

const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Condition>(
      ...['a', 'b', 'c'].map((fact) => ({ fact })),
      ...['x', 'y'].map((equals) => ({ fact: 'e', equals })),
      ...['p', 'q'].map((includes) => ({ fact: 'm', includes })),
      { since: '2026-06-01' },
      { since: '2027-01-01' },
    ),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((operand) => ({ not: operand })),
  ),
})).node;

const ORDER = ['one', 'two', 'three', 'four'];
const rulesets = fc
  .tuple(condition, condition, condition, fc.shuffledSubarray(ORDER, { minLength: 4 }))
  .map(([first, second, third, classes]): Ruleset => ({
    id: 'random',
    title: '',
    inForceFrom: '2026-01-01',
    digest: '',
    stages: ['all'],
    facts,
    rules: [first, second, third].map((when, n) => ({
      id: `r${n}`,
      provision: '1',
      certainty: 'text',
      source: 's',
      when,
    })),
    headline: {
      order: ORDER,
      undetermined: 'open',
      provisional: [],
      decisions: [
        ...classes.slice(0, 3).map((name, n) => ({ class: name, when: { rule: `r${n}` } })),
        { class: classes[3]! },
      ],
    },
    also: [],
    marks: [],
    contradictions: [{ code: 'a-yet-b', when: { all: [{ fact: 'a' }, { fact: 'b' }] } }],
    duties: [],
  }));

const answers: fc.Arbitrary<Facts> = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    c: fc.boolean(),
    e: fc.constantFrom('x', 'y', 'z'),
    m: fc.subarray(['p', 'q']),
  },
  { requiredKeys: [] },
);

const day = '2026-07-01';
const rank = (name: string): number => ORDER.indexOf(name);

/** Answers after a change; of a choice, the given one. */
function changed(given: Facts, change: Change, choice: string | undefined): Facts {
  if (change.in !== undefined) return { ...given, [change.fact]: choice! };
  if (change.includes === undefined) return { ...given, [change.fact]: change.to };
  const before = given[change.fact];
  const known = Array.isArray(before)
    ? { yes: before as string[], no: ['p', 'q'].filter((item) => !before.includes(item)) }
    : ((before as { yes: string[]; no: string[] } | undefined) ?? { yes: [], no: [] });
  const [yes, no] = [known.yes, known.no].map((items) => items.filter((item) => item !== choice)) as [
    string[],
    string[],
  ];
  return { ...given, [change.fact]: change.to ? { yes: [...yes, choice!], no } : { yes, no: [...no, choice!] } };
}

const choicesOf = (change: Change): readonly (string | undefined)[] => change.in ?? change.includes ?? [undefined];

/** Every way to make one of two changes at most. */
const single: Change[] = [
  ...['a', 'b', 'c'].flatMap((fact) => [true, false].map((to) => ({ fact, to }))),
  ...['x', 'y', 'z'].map((value) => ({ fact: 'e', to: true, in: [value] })),
  ...['p', 'q'].flatMap((item) => [true, false].map((to) => ({ fact: 'm', to, includes: [item] }))),
];
const upToTwo = [
  ...single.map((one) => [one]),
  ...single.flatMap((one, n) => single.slice(n + 1).map((other) => [one, other])),
];

test('sets found do what they say, whichever of their choices is taken, and nothing in them is idle', () => {
  fc.assert(
    fc.property(rulesets, answers, (ruleset, given) => {
      const compiled = compile(ruleset);
      const now = classify(compiled, given, day);
      const found = whatWouldChange(compiled, given, day);
      for (const [groups, reaches] of [
        [found.higher, (name: string, after: Facts) => rank(classify(compiled, after, day).lower) >= rank(name)],
        [found.lower, (name: string, after: Facts) => rank(classify(compiled, after, day).upper) <= rank(name)],
      ] as const) {
        for (const { class: name, sets } of groups) {
          expect(reaches(name, given)).toBe(false);
          for (const { changes, lower, upper, contradictions } of sets) {
            for (const first of choicesOf(changes[0]!)) {
              const choose = (list: readonly Change[]): Facts =>
                list.reduce(
                  (so, change) => changed(so, change, change === changes[0] ? first : choicesOf(change)[0]),
                  given,
                );
              const after = classify(compiled, choose(changes), day);
              expect([after.lower, after.upper]).toEqual([lower, upper]);
              expect(
                after.contradictions
                  .map(({ code }) => code)
                  .filter((code) => !now.contradictions.some((old) => old.code === code)),
              ).toEqual(contradictions);
              expect(reaches(name, choose(changes))).toBe(true);
              for (const idle of changes)
                expect(reaches(name, choose(changes.filter((change) => change !== idle)))).toBe(false);
            }
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no set of one or two answers that would raise or lower the class stays unfound', () => {
  fc.assert(
    fc.property(rulesets, answers, (ruleset, given) => {
      const compiled = compile(ruleset);
      const now = classify(compiled, given, day);
      const found = whatWouldChange(compiled, given, day, { mostSets: 1000 });
      for (const changes of upToTwo) {
        if (new Set(changes.map(({ fact, includes }) => `${fact}${includes?.join() ?? ''}`)).size < changes.length)
          continue;
        const after = classify(
          compiled,
          changes.reduce((so, change) => changed(so, change, choicesOf(change)[0]), given),
          day,
        );
        const isWithin = ({ changes: some }: { changes: readonly Change[] }): boolean =>
          some.every((change) =>
            changes.some(
              (own) =>
                own.fact === change.fact &&
                own.to === change.to &&
                choicesOf(own).every((choice) => choicesOf(change).includes(choice)),
            ),
          );
        if (rank(after.lower) > rank(now.lower))
          expect(found.higher.some(({ sets }) => sets.some(isWithin))).toBe(true);
        if (rank(after.upper) < rank(now.upper)) expect(found.lower.some(({ sets }) => sets.some(isWithin))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('the same facts give the same sets', () => {
  fc.assert(
    fc.property(rulesets, answers, (ruleset, given) => {
      const reversed = Object.fromEntries(Object.entries(given).reverse());
      expect(whatWouldChange(compile(ruleset), reversed, day)).toEqual(whatWouldChange(compile(ruleset), given, day));
    }),
    { numRuns: 50 },
  );
});
