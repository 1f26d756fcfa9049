// How many questions people see: a simple system few, and never one that can change nothing any more.
import { classify, compile, fitsOn, settledAnswers, type Facts, type FactValue } from '@registry/classifier';
import { rulesetOn } from './index';

const day = '2026-12-02';
const compiled = compile(rulesetOn(day)!);

/** What a person answers who knows the system: the truth where it is told here, otherwise "no" or "none". */
function answerOf(key: string, truth: Facts): FactValue {
  const fact = compiled.factByKey.get(key)!;
  const told = truth[key];
  if (told !== undefined) return told;
  switch (fact.kind) {
    case 'boolean':
      return false;
    case 'multi-enum':
      return [];
    case 'enum':
      return fact.options!.includes('none') ? 'none' : fact.options![0]!;
    case 'number':
      return 0;
    case 'date':
      return '2026-01-15';
  }
}

/** Follows the next best question to the end. */
function asked(truth: Facts): { keys: string[]; facts: Facts } {
  let facts: Facts = {};
  const keys: string[] = [];
  for (
    let next = classify(compiled, facts, day).nextQuestion;
    next !== null;
    next = classify(compiled, facts, day).nextQuestion
  ) {
    keys.push(next);
    facts = { ...facts, [next]: answerOf(next, truth) };
    for (
      let more = settledAnswers(compiled, facts, day);
      Object.keys(more).length > 0;
      more = settledAnswers(compiled, facts, day)
    )
      facts = { ...facts, ...more };
  }
  return { keys, facts };
}

const aSystem: Facts = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
};

test.each<[string, Facts, string, number]>([
  ['a spreadsheet', { sys_machine_based: true }, 'not_ai_system', 3],
  ['a search tool for staff', aSystem, 'minimal', 30],
  ['a chatbot on the website', { ...aSystem, direct_interaction: true }, 'transparency', 30],
  ['a summariser', { ...aSystem, generates_synthetic_content: true }, 'transparency', 36],
])('%s is settled with few questions', (_, truth, headline, most) => {
  const { keys, facts } = asked(truth);
  expect(classify(compiled, facts, day)).toMatchObject({ headline, definite: true, missing: [] });
  expect(keys.length).toBeLessThanOrEqual(most);
  expect(new Set(keys).size).toBe(keys.length);
});

test('whoever follows the next question sees only questions that fit what was answered', () => {
  for (const truth of [
    aSystem,
    { ...aSystem, direct_interaction: true },
    { ...aSystem, annex3_uses: ['4a'], performs_profiling: false, art63_a_narrow_procedural: true },
  ] as Facts[]) {
    let facts: Facts = {};
    for (const key of asked(truth).keys) {
      expect([key, fitsOn(compiled, facts, day)(key)]).not.toEqual([key, 'false']);
      facts = { ...facts, [key]: answerOf(key, truth) };
    }
  }
});

test('nothing is asked once an answer can no longer change the result', () => {
  // Prohibited for certain: further points and exceptions change nothing but what is held beside it.
  const certain: Facts = { ...asked(aSystem).facts, p5e_face_database: true, p5e_untargeted_scraping: true };
  expect(classify(compiled, certain, day).missing).toEqual([]);
  const outside = classify(compiled, { sys_machine_based: false }, day);
  expect(outside).toMatchObject({ headline: 'not_ai_system', definite: true });
  // A model is a matter of its own (recital 97): only what bears on it is still asked.
  expect(outside.missing.filter((key) => !key.includes('gpai'))).toEqual([]);
});
