// What is presumed while nobody has answered, and that it hides nothing from anybody.
import fc from 'fast-check';
import {
  classify,
  compile,
  presume,
  settledAnswers,
  type FactDefinition,
  type Facts,
  type FactValue,
} from '@registry/classifier';
import { rulesetOn } from '../index';
import { listOf, lists } from '../lists';
import { de } from '../words/de';
import { en } from '../words/en';
import { fr } from '../words/fr';

const day = '2026-12-02';
const compiled = compile(rulesetOn(day)!);
const { facts: definitions, headline } = compiled.ruleset;
const presumed = (facts: Facts) => presume(compiled, lists, facts, day);
const rankOf = (facts: Facts): number =>
  headline.order.indexOf(classify(compiled, facts, day, { missing: false }).headline);
const restsOn = (facts: Facts, list: string): readonly string[] =>
  presumed(facts)?.rests.find((one) => one.list === list)?.keys ?? [];

function answerTo({ kind, options = [] }: FactDefinition): fc.Arbitrary<FactValue> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...options);
    case 'multi-enum':
      return fc.oneof(fc.constant([]), fc.subarray([...options], { maxLength: 2 }));
    case 'number':
      return fc.constantFrom(0, 1e25, 3e26);
    case 'date':
      return fc.constantFrom('2025-01-01', '2026-08-01', '2028-03-01');
  }
}
const everyAnswer = fc.record(
  Object.fromEntries(definitions.map((fact) => [fact.key, answerTo(fact)])),
) as fc.Arbitrary<Facts>;
/** Most random answers end at the definition, the scope or Article 5: ordinary ones lead further in. */
const ordinary: Facts = Object.fromEntries(
  lists.flatMap(({ answer, questions }) => questions.map(({ key }) => [key, answer])),
);
const answers = fc
  .tuple(everyAnswer, fc.subarray(Object.keys(ordinary)))
  .map(([all, keys]): Facts => ({ ...all, ...Object.fromEntries(keys.map((key) => [key, ordinary[key]!])) }));
/** What follows from answers is filled in, as every form does. */
function settled(facts: Facts): Facts {
  const more = settledAnswers(compiled, facts, day);
  return Object.keys(more).length === 0 ? facts : settled({ ...facts, ...more });
}

const ranking: Facts = { annex3_uses: { yes: ['4a'], no: [] }, performs_profiling: true };

test('after "it ranks applicants" and "it profiles people": high risk, but for exclusions and practices', () => {
  expect(presumed(ranking)?.class).toBe('high_risk');
  expect(restsOn(ranking, 'exclusions')).toEqual([
    'excl_military_exclusive',
    'excl_third_country_le_coop',
    'excl_scientific_rd_sole',
    'excl_premarket_rd',
  ]);
  expect(restsOn(ranking, 'practices')).toHaveLength(10);
  expect(restsOn(ranking, 'derogation')).toEqual([]);
});

test('without profiling the conditions of the derogation are among what it rests on', () => {
  expect(restsOn({ ...ranking, performs_profiling: false }, 'derogation')).toHaveLength(4);
});

test('nobody is told a class while the uses of Annex III, products or biometrics are open below high risk', () => {
  const spam: Facts = { ...ordinary, annex1_act: 'none', annex3_uses: [], direct_interaction: false };
  const all: Facts = { ...spam, generates_synthetic_content: false };
  const without = (key: string): Facts => Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
  expect(classify(compiled, all, day)).toMatchObject({ headline: 'minimal', definite: true });
  for (const key of [
    'annex3_uses',
    'annex1_act',
    'emotion_inference',
    'biocat_individual',
    'rbi',
    'direct_interaction',
  ])
    expect([key, presumed(without(key))]).toEqual([key, null]);
  expect(presumed(without('p5a_technique'))?.class).toBe('minimal');
});

test('where the class is definite, or nothing is known, nothing is presumed', () => {
  expect(presumed({})).toBeNull();
  expect(presumed({ ...ordinary, union_nexus: false })).toBeNull();
});

test('whoever gives the answers it rests on gets the class, whatever they answer else', () => {
  let seen = 0;
  fc.assert(
    fc.property(answers, fc.subarray(definitions.map(({ key }) => key)), (all, left) => {
      const given = settled(Object.fromEntries(Object.entries(all).filter(([key]) => !left.includes(key))));
      const found = presumed(given);
      if (found === null) return;
      seen += 1;
      const rests = found.rests.flatMap(({ keys }) => keys);
      const then: Facts = { ...all, ...given, ...Object.fromEntries(rests.map((key) => [key, listOf(key)!.answer])) };
      expect(headline.order[rankOf(then)]).toBe(found.class);
    }),
    { numRuns: 600 },
  );
  expect(seen).toBeGreaterThan(60);
});

test('silence is no risk: but for what is forbidden, no other answer would raise the class', () => {
  const harmless = lists
    .filter(({ id }) => id !== 'practices')
    .flatMap(({ answer, questions }) =>
      questions.filter((one) => one.presumed === 'always').map(({ key }) => ({ key, answer })),
    );
  fc.assert(
    fc.property(answers, fc.constantFrom(...harmless), (facts, { key, answer }) => {
      expect(rankOf({ ...facts, [key]: !answer })).toBeLessThanOrEqual(rankOf({ ...facts, [key]: answer }));
    }),
    { numRuns: 800 },
  );
});

test('each question of a list is one of the law, answered with yes or no, and stands in one list', () => {
  const keys = lists.flatMap(({ questions }) => questions.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect([key, compiled.factByKey.get(key)?.kind]).toEqual([key, 'boolean']);
});

test.each([[en], [fr], [de]])('in $language the reason stands where an answer may be presumed', (words) => {
  for (const { id, questions } of lists) {
    const isPresumed = questions.some((one) => one.presumed !== 'never');
    expect([id, 'reason' in words.lists[id]]).toEqual([id, isPresumed]);
    if (isPresumed) expect(JSON.stringify(words.lists[id])).toContain('{count}');
  }
});
