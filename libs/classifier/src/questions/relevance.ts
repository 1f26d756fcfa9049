// Which questions are worth asking now.
import type { Facts, Truth } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { truthOf } from '../program/evaluate';
import { evaluateAll, missingOn } from '../result/classify';
import { boundsOf } from '../result/outcome';
import { openFacts, settledAmong } from './open-facts';

export interface RelevantFactsOptions {
  /**
   * Adds questions that bear on no class any more, or never did (roles, dates, kind of body), while they fit;
   * duties and records need their answers.
   */
  readonly informative?: boolean;
}

/**
 * Keys of the questions to show, in the order of the ruleset: answered ones and those that can still change the result.
 */
export function relevantFacts(
  compiled: CompiledRuleset,
  facts: Facts,
  on: string,
  options: RelevantFactsOptions = {},
): string[] {
  const missing = new Set(missingOn(compiled, facts, on));
  const open = openOn(compiled, facts, on);
  const fits = fitsOn(compiled, facts, on);
  const isOfUse = (key: string): boolean => (isInformative(compiled, key) || open.has(key)) && fits(key) !== 'false';
  return compiled.ruleset.facts
    .filter(({ key }) => isAnswered(facts, key) || missing.has(key) || (options.informative === true && isOfUse(key)))
    .map(({ key }) => key);
}

/** Whether each question fits what was answered, by key; one that names no condition always does. */
export function fitsOn(compiled: CompiledRuleset, facts: Facts, on: string): (key: string) => Truth {
  const bits = evaluateAll(compiled, facts, on);
  // Told at once: the bits are memory that the next call uses again.
  const fits = new Map([...compiled.relevance].map(([key, literal]) => [key, truthOf(bits, literal)]));
  return (key) => fits.get(key) ?? 'true';
}

/**
 * Answers that other answers have settled: a yes/no on which something still hangs, and whose question fits no longer,
 * is "no". Never applied by `classify`, which takes answers as given; whoever asks may fill them in and show that they
 * did.
 */
export function settledAnswers(compiled: CompiledRuleset, facts: Facts, on: string): Facts {
  const open = openOn(compiled, facts, on);
  return Object.fromEntries(settledAmong(compiled, compiled.scratch.bits, open).map((key) => [key, false]));
}

/** Facts that something still hangs on; the working memory holds these answers afterwards. */
function openOn(compiled: CompiledRuleset, facts: Facts, on: string): Set<string> {
  const bits = evaluateAll(compiled, facts, on);
  return openFacts(compiled, bits, boundsOf(compiled, bits));
}

function isAnswered(facts: Facts, key: string): boolean {
  return facts[key] !== undefined && facts[key] !== null;
}

/** True for a fact that no class and no mark can hang on. */
function isInformative(compiled: CompiledRuleset, key: string): boolean {
  return compiled.informative.has(key);
}
