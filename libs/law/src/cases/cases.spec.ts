// Runs every golden case, and demands that each rule and exception is seen true, false and unknown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  checkFacts,
  classify,
  compile,
  fitsOn,
  settledAnswers,
  truthsOfRules,
  type CompiledRuleset,
  type Condition,
  type Facts,
  type Rule,
  type Truth,
} from '@registry/classifier';
import { rulesetOn } from '../index';
import { listOf } from '../lists';

interface Case {
  readonly name: string;
  readonly on?: string;
  readonly base: string;
  readonly unset?: readonly string[];
  readonly facts: Facts;
  readonly expect: {
    readonly headline: string;
    readonly definite: boolean;
    readonly lower?: string;
    readonly upper?: string;
    readonly also: readonly string[];
    readonly marks: readonly string[];
  };
  readonly findings?: Readonly<Record<string, Truth>>;
  readonly why: string;
  readonly source: string;
}

interface CaseFile {
  readonly provision: string;
  readonly on: string;
  readonly cases: readonly Case[];
}

const folder = __dirname;
const bases = read('bases.yaml') as Record<string, Facts>;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !['bases.yaml', 'contradictions.yaml', 'duties.yaml'].includes(name))
  .sort();
const compiled = new Map<string, CompiledRuleset>();

function read(name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

function compiledOn(day: string): CompiledRuleset {
  const ruleset = rulesetOn(day);
  if (ruleset === undefined) throw new Error(`No ruleset on ${day}`);
  const known = compiled.get(ruleset.id) ?? compile(ruleset);
  compiled.set(ruleset.id, known);
  return known;
}

function factsOf(given: Case): Facts {
  const base = bases[given.base];
  if (base === undefined) throw new Error(`No base ${given.base}`);
  const kept = Object.entries(base).filter(([key]) => !(given.unset ?? []).includes(key));
  return { ...Object.fromEntries(kept), ...given.facts };
}

interface Outcome {
  readonly classes: Required<Case['expect']>;
  readonly findings: Readonly<Record<string, Truth | undefined>>;
}

function expectedOf(given: Case): Outcome {
  const { headline, definite, lower = headline, upper = headline, also, marks } = given.expect;
  return { classes: { headline, definite, lower, upper, also, marks }, findings: given.findings ?? {} };
}

function actualOf(ruleset: CompiledRuleset, given: Case, on: string): Outcome {
  const facts = factsOf(given);
  const { headline, definite, lower, upper, also, marks } = classify(ruleset, facts, on, { missing: false });
  const truths = truthsOfRules(ruleset, facts, on);
  const findings = Object.fromEntries(Object.keys(given.findings ?? {}).map((id) => [id, truths[id]]));
  return { classes: { headline, definite, lower, upper, also, marks }, findings };
}

describe.each(files)('%s', (name) => {
  const file = read(name) as CaseFile;
  test.each(file.cases.map((given) => [given.name, given] as const))('%s', (_, given) => {
    const on = given.on ?? file.on;
    expect(checkFacts(compiledOn(on), factsOf(given))).toEqual([]);
    expect(actualOf(compiledOn(on), given, on)).toEqual(expectedOf(given));
    expect(given.why).not.toBe('');
    expect(given.source).not.toBe('');
  });

  test.each(file.cases.map((given) => [given.name, given] as const))('the same by lists: %s', (_, given) => {
    const on = given.on ?? file.on;
    const ruleset = compiledOn(on);
    const [alone, byLists] = [false, true].map((isTogether) => {
      const facts = answered(ruleset, factsOf(given), on, isTogether);
      const { headline, definite, lower, upper } = classify(ruleset, facts, on, { missing: false });
      return { headline, definite, lower, upper };
    });
    expect(byLists).toEqual(alone);
  });
});

/** What was answered when nothing more is to be asked, of what is known in the case; lists together or one by one. */
function answered(ruleset: CompiledRuleset, truth: Facts, on: string, isTogether: boolean): Facts {
  let facts: Facts = {};
  // Nothing is asked twice: an answer may leave a part of its question open.
  const asked = new Set<string>();
  for (;;) {
    const key = classify(ruleset, facts, on).missing.find((one) => !asked.has(one));
    if (key === undefined) return facts;
    const list = isTogether ? listOf(key) : undefined;
    const fits = list === undefined ? null : fitsOn(ruleset, facts, on);
    const others = (list?.questions ?? []).map((one) => one.key).filter((one) => fits?.(one) === 'true');
    for (const one of new Set([key, ...others.filter((other) => !asked.has(other))])) {
      asked.add(one);
      if (truth[one] !== undefined) facts = { ...facts, [one]: truth[one] };
    }
    for (let more = settledAnswers(ruleset, facts, on); Object.keys(more).length > 0;) {
      facts = { ...facts, ...more };
      more = settledAnswers(ruleset, facts, on);
    }
  }
}

/** The rulesets of the cases: the whole of the present law, and of the old one what it said in other words. */
const whole = compiledOn('2027-01-01').ruleset;
const firstPublished = compiledOn('2026-07-26').ruleset;
const inOldWords = firstPublished.rules.filter((rule) => !whole.rules.some((other) => other === rule));

test.each([
  [whole.id, whole.rules],
  [firstPublished.id, inOldWords],
])('every rule and exception has a case each way under %s', (id, rules) => {
  const seen = new Map<string, Set<Truth>>();
  for (const name of files) {
    const file = read(name) as CaseFile;
    for (const given of file.cases) {
      if (compiledOn(given.on ?? file.on).ruleset.id !== id) continue;
      for (const [rule, truth] of Object.entries(given.findings ?? {}))
        seen.set(rule, (seen.get(rule) ?? new Set<Truth>()).add(truth));
    }
  }
  const ways: readonly Truth[] = ['true', 'false', 'unknown'];
  const gaps = rules.flatMap((rule) =>
    ways.filter((way) => seen.get(rule.id)?.has(way) !== true).map((way) => `${rule.id}: no case where it is ${way}`),
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(gaps).toEqual([]);
});

test('no case speaks of a rule that does not exist, and no name is used twice in a file', () => {
  const ids = new Set<string>(compiledOn('2027-01-01').ruleset.rules.map((rule) => rule.id));
  for (const name of files) {
    const { cases } = read(name) as CaseFile;
    expect(cases.flatMap((given) => Object.keys(given.findings ?? {})).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(cases.map((given) => given.name)).size).toBe(cases.length);
  }
});

/** Every way to leave out one element of a condition. */
function shortened(condition: Condition): Condition[] {
  if ('not' in condition) return shortened(condition.not).map((not) => ({ not }));
  if ('in' in condition)
    return condition.in.map((dropped) => ({ ...condition, in: condition.in.filter((each) => each !== dropped) }));
  const operands = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const remade = (list: readonly Condition[]): Condition => ('all' in condition ? { all: list } : { any: list });
  return operands.flatMap((operand, index) => [
    ...(operands.length > 1 ? [remade(operands.filter((_, other) => other !== index))] : []),
    ...shortened(operand).map((shorter) => remade(operands.map((each, other) => (other === index ? shorter : each)))),
  ]);
}

/** The rule turned round, without one of its exceptions, or without one of its elements. */
function mutantsOf(rule: Rule): Rule[] {
  const exceptions = rule.exceptions ?? [];
  return [
    { ...rule, when: { not: rule.when } },
    ...exceptions.map((dropped) => ({ ...rule, exceptions: exceptions.filter((each) => each !== dropped) })),
    ...shortened(rule.when).map((when) => ({ ...rule, when })),
  ];
}

test.each([
  [whole.id, whole.rules],
  [firstPublished.id, inOldWords],
])('a rule of %s that is turned round, or loses an element or an exception, fails some case', (id, rules) => {
  const all = files.flatMap((name) => {
    const file = read(name) as CaseFile;
    return file.cases
      .map((given) => ({ given, on: given.on ?? file.on, expected: JSON.stringify(expectedOf(given)) }))
      .filter(({ on }) => compiledOn(on).ruleset.id === id);
  });
  const { ruleset } = all[0] ? compiledOn(all[0].on) : { ruleset: whole };
  const survivors: string[] = [];
  // Duties and contradictions do not change what is compared here, and would be compiled again for every mutant.
  const bare = { ...ruleset, duties: [], contradictions: [] };
  for (const rule of rules) {
    for (const mutant of mutantsOf(rule)) {
      const mutated = compile({ ...bare, rules: bare.rules.map((each) => (each.id === rule.id ? mutant : each)) });
      const isCaught = all.some(({ given, on, expected }) => JSON.stringify(actualOf(mutated, given, on)) !== expected);
      if (!isCaught)
        survivors.push(`${rule.id}: ${JSON.stringify({ when: mutant.when, exceptions: mutant.exceptions })}`);
    }
  }
  expect(survivors).toEqual([]);
});
