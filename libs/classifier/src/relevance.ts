// Which questions are worth asking now.
import { classify, evaluateAll } from './classify';
import type { CompiledRuleset } from './compile';
import { signOf } from './evaluate';
import type { Facts } from './types';

export interface RelevantFactsOptions {
  /**
   * Adds questions that never bear on the class (roles, dates, kind of body) while they fit;
   * duties and records need their answers.
   */
  readonly informative?: boolean;
}

/** Keys of the questions to show, in the order of the ruleset: answered ones and those that can still change the result. */
export function relevantFacts(compiled: CompiledRuleset, facts: Facts, on: string, options: RelevantFactsOptions = {}): string[] {
  const missing = new Set(classify(compiled, facts, on).missing);
  const bits = evaluateAll(compiled, facts, on);
  return compiled.ruleset.facts
    .filter(({ key }) => isAnswered(facts, key) || missing.has(key) || (options.informative === true && isInformative(compiled, key) && fits(key)))
    .map(({ key }) => key);

  function fits(key: string): boolean {
    const literal = compiled.relevance.get(key);
    return literal === undefined || signOf(bits, literal) >= 0;
  }
}

/** Whether one question is worth showing now. */
export function isRelevant(compiled: CompiledRuleset, facts: Facts, on: string, key: string): boolean {
  return isAnswered(facts, key) || classify(compiled, facts, on).missing.includes(key);
}

/**
 * Answers that other answers have settled: a missing yes/no whose question fits no longer is "no".
 * Never applied by `classify`, which takes answers as given; whoever asks may fill them in and show that they did.
 */
export function settledAnswers(compiled: CompiledRuleset, facts: Facts, on: string): Facts {
  const { missing } = classify(compiled, facts, on);
  const bits = evaluateAll(compiled, facts, on);
  const settled = missing.filter((key) => {
    const literal = compiled.relevance.get(key);
    return literal !== undefined && signOf(bits, literal) < 0 && compiled.factByKey.get(key)?.kind === 'boolean';
  });
  return Object.fromEntries(settled.map((key) => [key, false]));
}

function isAnswered(facts: Facts, key: string): boolean {
  return facts[key] !== undefined && facts[key] !== null;
}

/** True for a fact that no class and no mark can hang on. */
function isInformative(compiled: CompiledRuleset, key: string): boolean {
  return compiled.informative.has(key);
}
