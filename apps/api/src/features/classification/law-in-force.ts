// The law as this process applies it: each ruleset compiled once.

import { compile, type CompiledRuleset, type Ruleset } from '@registry/classifier';
import { rulesetOn } from '@registry/law';

/** Part of every assessment: a change of the engine that could change a result changes this. */
export const ENGINE_VERSION = '1';

const compiled = new Map<string, CompiledRuleset>();

export interface Law {
  readonly ruleset: Ruleset;
  readonly compiled: CompiledRuleset;
}

/** The ruleset in force on a day, compiled. */
export function lawOn(day: string): Law {
  const ruleset = rulesetOn(day);
  if (!ruleset) throw new Error(`no ruleset is in force on ${day}`);
  let engine = compiled.get(ruleset.id);
  if (!engine) {
    engine = compile(ruleset);
    compiled.set(ruleset.id, engine);
  }
  return { ruleset, compiled: engine };
}
