// From the first question to a definite class, in acts: how often somebody who knows their system and no law has to do
// something. And that lists answered in one act lead nowhere else than the questions one by one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  classify,
  compile,
  relevantFacts,
  fitsOn,
  settledAnswers,
  type AnswerList,
  type Facts,
  type FactValue,
} from '@registry/classifier';
import { rulesetOn } from '../index';
import { listOf } from '../lists';

interface RealSystem {
  readonly name: string;
  readonly record: Facts;
  readonly truth: Facts;
  readonly headline: string;
  readonly most: number;
}

const day = '2026-11-28';
const compiled = compile(rulesetOn(day)!);
const { institution, systems } = parse(readFileSync(join(__dirname, 'systems.yaml'), 'utf8'), { merge: true }) as {
  institution: Facts;
  systems: readonly RealSystem[];
};

/** What a person answers who knows the system: the truth where it is told, otherwise "no" or "none". */
function answerOf(truth: Facts, key: string): FactValue {
  const { kind, options = [] } = compiled.factByKey.get(key)!;
  return (
    truth[key] ??
    {
      boolean: false,
      'multi-enum': [],
      enum: options.includes('none') ? 'none' : options[0]!,
      number: 0,
      date: '2026-03-01',
    }[kind]
  );
}

/** What follows from answers is filled in, as every form does. */
function settled(given: Facts): Facts {
  const more = settledAnswers(compiled, given, day);
  return Object.keys(more).length === 0 ? given : settled({ ...given, ...more });
}

const isDefinite = (facts: Facts): boolean => classify(compiled, facts, day, { missing: false }).definite;

/** Area and use of a listed one, which closes the list; an item of another list, and that there are no others. */
function actsFor(key: string, value: FactValue): number {
  if (!Array.isArray(value) || value.length === 0) return 1;
  return key === 'annex3_uses' ? 2 * value.length : value.length + 1;
}

/** Each that is answered otherwise, then the rest at once. */
function actsForList(list: AnswerList, answers: readonly FactValue[]): number {
  const others = answers.filter((value) => value !== list.answer).length;
  return others + (others === answers.length ? 0 : 1);
}

interface Way {
  readonly acts: number;
  readonly facts: Facts;
  readonly asked: readonly string[];
}

/** Led by what bears most on the headline, lists in one act, until the class is definite. */
function led({ record, truth }: Pick<RealSystem, 'record' | 'truth'>): Way {
  let facts = settled({ ...institution, ...record });
  let acts = 0;
  const asked: string[] = [];
  while (!isDefinite(facts)) {
    const key = classify(compiled, facts, day).nextQuestion!;
    const fits = fitsOn(compiled, facts, day);
    const list = listOf(key);
    const open = list?.questions.filter((one) => facts[one.key] === undefined && fits(one.key) === 'true') ?? [];
    const keys = open.length > 1 ? open.map((one) => one.key) : [key];
    const answers = keys.map((one) => answerOf(truth, one));
    acts += keys.length > 1 ? actsForList(list!, answers) : actsFor(key, answers[0]!);
    asked.push(...keys);
    facts = settled({ ...facts, ...Object.fromEntries(keys.map((one, index) => [one, answers[index]!])) });
  }
  return { acts, facts, asked };
}

/** Down the form, one question at a time, as it was before there were lists. */
function read({ record, truth }: Pick<RealSystem, 'record' | 'truth'>): Way {
  let facts = settled({ ...institution, ...record });
  let acts = 0;
  const asked: string[] = [];
  while (!isDefinite(facts)) {
    const { missing } = classify(compiled, facts, day);
    const fits = fitsOn(compiled, facts, day);
    const key = relevantFacts(compiled, facts, day).find(
      (one) => facts[one] === undefined && fits(one) === 'true' && missing.includes(one),
    )!;
    acts += actsFor(key, answerOf(truth, key));
    asked.push(key);
    facts = settled({ ...facts, [key]: answerOf(truth, key) });
  }
  return { acts, facts, asked };
}

describe('ten systems of an institution', () => {
  test.each(systems.map((system) => [system.name, system] as const))('%s', (_, system) => {
    const way = led(system);
    expect(classify(compiled, way.facts, day)).toMatchObject({ headline: system.headline, definite: true });
    expect(new Set(way.asked).size).toBe(way.asked.length);
    expect(way.acts).toBeLessThanOrEqual(system.most);
    expect(way.acts).toBeLessThanOrEqual(read(system).acts);
  });

  test('there are ten, and each class that a system of an institution may have is among them', () => {
    expect(systems).toHaveLength(10);
    expect([...new Set(systems.map(({ headline }) => headline))].sort()).toEqual([
      'high_risk',
      'minimal',
      'prohibited',
      'transparency',
    ]);
  });
});
