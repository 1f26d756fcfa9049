// Runs every golden case, and demands that each rule and exception is seen true, false and unknown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkFacts, classify, compile, truthsOfRules, type Facts, type Truth } from '@registry/classifier';
import { rulesetOn } from './index';

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

const folder = join(__dirname, 'cases');
const bases = read('bases.yaml') as Record<string, Facts>;
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'bases.yaml').sort();
const compiled = new Map<string, ReturnType<typeof compile>>();

function read(name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

function compiledOn(day: string): ReturnType<typeof compile> {
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

describe.each(files)('%s', (name) => {
  const file = read(name) as CaseFile;
  test.each(file.cases.map((given) => [given.name, given] as const))('%s', (_, given) => {
    const on = given.on ?? file.on;
    const ruleset = compiledOn(on);
    const facts = factsOf(given);
    expect(checkFacts(ruleset, facts)).toEqual([]);
    const result = classify(ruleset, facts, on, { missing: false });
    const { headline, definite, also, marks } = given.expect;
    const { lower = headline, upper = headline } = given.expect;
    expect({ headline: result.headline, definite: result.definite, lower: result.lower, upper: result.upper, also: result.also, marks: result.marks })
      .toEqual({ headline, definite, lower, upper, also, marks });
    const truths = truthsOfRules(ruleset, facts, on);
    const expected = given.findings ?? {};
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, truths[id]]))).toEqual(expected);
    expect(given.why).not.toBe('');
    expect(given.source).not.toBe('');
  });
});

test('every rule and exception has a case each way', () => {
  const seen = new Map<string, Set<Truth>>();
  for (const name of files) {
    for (const given of (read(name) as CaseFile).cases) {
      for (const [id, truth] of Object.entries(given.findings ?? {})) seen.set(id, (seen.get(id) ?? new Set<Truth>()).add(truth));
    }
  }
  const ways: readonly Truth[] = ['true', 'false', 'unknown'];
  const gaps = compiledOn('2027-01-01').ruleset.rules.flatMap((rule) =>
    ways.filter((way) => seen.get(rule.id)?.has(way) !== true).map((way) => `${rule.id}: no case where it is ${way}`));
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
