// The engine that this law is written for, as a program for `run.mjs`.

import { createInterface } from 'node:readline';
import { classify, compile, truthsOfRules } from '@registry/classifier';
import { rulesetById } from '@registry/law';

const compiled = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const { id, ruleset, on, facts } = JSON.parse(line);
  const law = compiled.get(ruleset) ?? compile(rulesetById(ruleset));
  compiled.set(ruleset, law);
  const { headline, definite, lower, upper, also, marks, duties, contradictions } = classify(law, facts, on);
  const answer = {
    id,
    headline,
    definite,
    lower,
    upper,
    also,
    marks,
    rules: truthsOfRules(law, facts, on),
    duties: Object.fromEntries(duties.map(({ duty, truth, triggers }) => [duty, { truth, from: daysOf(triggers) }])),
    contradictions: contradictions.map(({ code }) => code),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** By class or mark, `any` for every system: the day by the letter and the day in effect. */
function daysOf(triggers) {
  return Object.fromEntries(triggers.map((one) => [one.class ?? 'any', [one.formal, one.effective]]));
}
