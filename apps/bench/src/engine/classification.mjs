// Classifications per second on one core: the whole ruleset, random sets of answers.

import classifier from '@registry/classifier';
import law from '@registry/law';
import assert from 'node:assert';
import { measureBesideGeneric } from './beside-generic.mjs';
import { readPlainly } from './plain-reading.mjs';
import { fullFactSets, randomFactSets } from './random-facts.mjs';
import { ratesOf } from '../timing.mjs';

const ON = '2026-12-02';
const SETS = 2_000;

export async function* measure() {
  const ruleset = law.rulesetOn(ON);
  const compiled = classifier.compile(ruleset);
  const sets = randomFactSets(ruleset, SETS);
  const full = fullFactSets(ruleset, SETS);
  checkAgainstPlainReading(compiled, [...sets, ...full]);

  const out = classifier.newPackedResult();
  const packed = sets.map((facts) => classifier.pack(compiled, facts, ON));
  const each = (list, work) => () => {
    for (const item of list) work(item);
    return list.length;
  };
  const few = sets.slice(0, 200);
  const rates = await ratesOf({
    plain: each(few, (facts) => readPlainly(ruleset, facts, ON)),
    packed: each(packed, (facts) => classifier.classifyPacked(compiled, facts, out)),
    classes: each(sets, (facts) => classifier.classifyInto(compiled, facts, ON, out)),
    findings: each(few, (facts) => classifier.classify(compiled, facts, ON, { missing: false })),
    missing: each(few, (facts) => classifier.classify(compiled, facts, ON)),
    trace: each(few, (facts) => classifier.classify(compiled, facts, ON, { trace: true })),
    plainFull: each(full, (facts) => readPlainly(ruleset, facts, ON)),
    traceFull: each(full, (facts) => classifier.classify(compiled, facts, ON, { trace: true })),
  });
  const row = (name, value, aim, plain = rates.plain) => ({
    name: `classification: ${name}`,
    value,
    unit: '/s',
    baseline: { name: 'reading the rules node by node', value: plain },
    ratio: value / plain,
    ...(aim ? { aim: `≥ ${aim.toLocaleString('en')}/s`, met: value >= aim } : {}),
  });
  yield row('classes, bounds and marks from answers', rates.classes, 300_000);
  yield row('the same from packed answers', rates.packed);
  yield row('with all findings', rates.findings);
  yield row('with findings and what is missing', rates.missing);
  yield row('with findings, missing and trace', rates.trace);
  yield row('all answered, with findings, duties and trace', rates.traceFull, 100_000, rates.plainFull);
  yield* measureBesideGeneric(ON);
}

/** A fast wrong answer is worth nothing. */
function checkAgainstPlainReading(compiled, sets) {
  for (const facts of sets) {
    assert.deepStrictEqual(classifier.truthsOfRules(compiled, facts, ON), {
      ...readPlainly(compiled.ruleset, facts, ON),
    });
  }
}
