// Each ruleset compiled once, when it is first asked for.

import { compile, type CompiledRuleset, type Ruleset } from '@registry/classifier';
import { rulesetById, rulesetOn } from '@registry/law';

export interface Law {
  readonly ruleset: Ruleset;
  readonly compiled: CompiledRuleset;
}

const known = new Map<string, Law>();

function compiledOnce(ruleset: Ruleset | undefined): Law | undefined {
  if (ruleset === undefined) return undefined;
  const before = known.get(ruleset.id);
  if (before !== undefined) return before;
  const law = { ruleset, compiled: compile(ruleset) };
  known.set(ruleset.id, law);
  return law;
}

/** The law in force on a day (`YYYY-MM-DD`), or undefined before the first one. */
export function lawOn(day: string): Law | undefined {
  return compiledOnce(rulesetOn(day));
}

/** The law of a ruleset, as kept with every assessment. */
export function lawById(id: string): Law | undefined {
  return compiledOnce(rulesetById(id));
}
