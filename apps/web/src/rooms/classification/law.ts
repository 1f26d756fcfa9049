// The law as the browser uses it: the same rulesets and engine as the server. Pure but for today's date.
import { dayInBrussels, lawById as findLaw, lawOn, type Law } from '@registry/assessment';
import type { FactDefinition } from '@registry/classifier';

export type { Law };

/** The law of a day applies from midnight in Brussels, as on the server. */
export function today(): string {
  return dayInBrussels(new Date());
}

export function lawToday(): Law {
  const law = lawOn(today());
  if (law === undefined) throw new Error('No ruleset is in force today');
  return law;
}

/** The law an assessment was made under. */
export function lawById(id: string): Law {
  return findLaw(id) ?? lawToday();
}

export function definitionOf(law: Law, key: string): FactDefinition | undefined {
  return law.compiled.factByKey.get(key);
}
