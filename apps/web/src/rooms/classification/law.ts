// The law as the browser uses it: the same rulesets and engine as the server. Pure but for today's date.
import { compile, type CompiledRuleset, type FactDefinition, type Ruleset } from '@registry/classifier';
import { dayInBrussels } from '@registry/assessment';
import { rulesetById, rulesetOn } from '@registry/law';

export interface Law {
  ruleset: Ruleset;
  compiled: CompiledRuleset;
  /** The same ruleset with one rule per question that tells whether the question fits. */
  asks: CompiledRuleset;
}

const laws = new Map<string, Law>();

function lawOf(ruleset: Ruleset): Law {
  const known = laws.get(ruleset.id);
  if (known !== undefined) return known;
  const law = { ruleset, compiled: compile(ruleset), asks: compile(withAsking(ruleset)) };
  laws.set(ruleset.id, law);
  return law;
}

const ASKS = 'asks:';

/** The name of the rule that tells whether a question fits. */
export function asking(key: string): string {
  return ASKS + key;
}

function withAsking(ruleset: Ruleset): Ruleset {
  const rules = ruleset.facts.flatMap(({ key, relevantWhen, provision, certainty }) =>
    relevantWhen === undefined ? [] : [{ id: asking(key), provision, certainty, source: ruleset.title, when: relevantWhen, support: true as const }]);
  return { ...ruleset, rules: [...ruleset.rules, ...rules] };
}

/** The law of a day applies from midnight in Brussels, as on the server. */
export function today(): string {
  return dayInBrussels(new Date());
}

export function lawToday(): Law {
  const ruleset = rulesetOn(today());
  if (ruleset === undefined) throw new Error('No ruleset is in force today');
  return lawOf(ruleset);
}

/** The law an assessment was made under. */
export function lawById(id: string): Law {
  const ruleset = rulesetById(id);
  return ruleset === undefined ? lawToday() : lawOf(ruleset);
}

export function definitionOf(law: Law, key: string): FactDefinition | undefined {
  return law.compiled.factByKey.get(key);
}
