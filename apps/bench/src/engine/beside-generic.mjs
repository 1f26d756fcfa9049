// Our engine beside generic ones: the same 60 rules of the law, every question answered, two truths.

import classifier from '@registry/classifier';
import law from '@registry/law';
import assert from 'node:assert';
import { genericEngines } from './generic-engines.mjs';
import { inlinedRules, rulesetOf, truthsIn } from './inlined-rules.mjs';
import { fullFactSets } from './random-facts.mjs';
import { ratesOf } from '../timing.mjs';

const RULES = 60;
const SETS = 2_000;
const CHECKED = 200;
/** The slow one awaits every node. */
const CHECKED_ASYNC = 20;
const AIM = 5;

export async function* measureBesideGeneric(on) {
  const ruleset = law.rulesetOn(on);
  const rules = inlinedRules(ruleset, RULES, on);
  const compiled = classifier.compile(rulesetOf(ruleset, rules));
  const engines = genericEngines(rules);
  const sets = fullFactSets(ruleset, SETS);
  await checkAgreement({ ruleset, rules, compiled, engines, sets, on });

  const out = classifier.newPackedResult();
  const packed = sets.map((facts) => classifier.pack(compiled, facts, on));
  const few = sets.slice(0, CHECKED_ASYNC);
  const each = (list, work) => () => {
    for (const item of list) work(item);
    return list.length;
  };
  const works = {
    answers: each(sets, (facts) => classifier.classifyInto(compiled, facts, on, out)),
    packed: each(packed, (facts) => classifier.classifyPacked(compiled, facts, out)),
    'json-logic-engine': each(sets, engines['json-logic-engine']),
    'json-logic-js': each(sets.slice(0, CHECKED), engines['json-logic-js']),
    'json-rules-engine': async () => {
      for (const facts of few) await engines['json-rules-engine'](facts);
      return few.length;
    },
  };
  // What is compiled to JavaScript takes seconds until it is fast; the baseline shall have them.
  await ratesOf(works);
  const rates = await ratesOf(works);
  const [fastest] = Object.keys(engines).sort((a, b) => rates[b] - rates[a]);
  const name = (what) => `classification: ${RULES} rules, ${what}`;
  // Turning answers into bits takes most of the time from answers; the aim is that of the engine.
  for (const [key, what, aim] of [
    ['answers', 'from answers', null],
    ['packed', 'from packed answers', AIM],
  ]) {
    const ratio = rates[key] / rates[fastest];
    yield {
      name: name(what),
      value: rates[key],
      unit: '/s',
      baseline: { name: fastest, value: rates[fastest] },
      ratio,
      ...(aim === null ? {} : { aim: `≥ ${aim} ×`, met: ratio >= aim }),
    };
  }
  for (const engine of Object.keys(engines)) yield { name: name(engine), value: rates[engine], unit: '/s' };
}

/**
 * All must say the same of every rule, and what the law as it stands says; else one would be fast at something else.
 */
async function checkAgreement({ ruleset, rules, compiled, engines, sets, on }) {
  const whole = classifier.compile(ruleset);
  const out = classifier.newPackedResult();
  for (const [index, facts] of sets.slice(0, CHECKED).entries()) {
    const truths = classifier.truthsOfRules(whole, facts, on);
    const expected = rules.map(({ id }) => truths[id]);
    assert.ok(!expected.includes('unknown'), 'an answer is missing');
    const same = (found, who) => assert.deepStrictEqual(found.map(String), expected, who);
    classifier.classifyInto(compiled, facts, on, out);
    same(truthsIn(out, rules), 'from answers');
    classifier.classifyPacked(compiled, classifier.pack(compiled, facts, on), out);
    same(truthsIn(out, rules), 'from packed answers');
    for (const [engine, truthsOf] of Object.entries(engines)) {
      if (engine !== 'json-rules-engine' || index < CHECKED_ASYNC) same(await truthsOf(facts), engine);
    }
  }
}
