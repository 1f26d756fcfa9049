// All rules of a ruleset against one set of facts on one day.
import type { ClassificationResult, Facts, Truth } from '../grammar/types';
import { runAll } from '../program/bulk';
import type { CompiledRuleset } from '../program/compile';
import { signOf, truthOf, type Bits } from '../program/evaluate';
import { packInto } from '../program/pack';
import { missingFacts } from '../questions/next-question';
import { dutiesOf } from './duties';
import { findingsOf } from './findings';
import { decide, type Bounds } from './outcome';

export interface ClassifyOptions {
  /** Adds the explanation tree to each finding. */
  readonly trace?: boolean;
  /** Set to false to leave `missing` and `nextQuestion` empty, where only the result counts. */
  readonly missing?: boolean;
}

/**
 * Classifies. Never throws for incomplete facts: what is unanswered, or does not fit its question, is unknown.
 * Same facts, day and ruleset, same result.
 */
export function classify(
  compiled: CompiledRuleset,
  facts: Facts,
  on: string,
  options: ClassifyOptions = {},
): ClassificationResult {
  const bits = evaluateAll(compiled, facts, on);
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, bits, bounds);
  const { headline, id } = compiled.ruleset;
  const findings = findingsOf(compiled, bits, options.trace === true);
  const [contradictions, duties] = [contradictionsOf(compiled, bits), dutiesOf(compiled, bits, facts)];
  // Last: it uses the grounds for questions of its own.
  const missing = options.missing === false ? [] : missingFacts(compiled, bits, bounds);
  return {
    ruleset: id,
    on,
    headline: bounds.shown < 0 ? headline.undetermined : headline.order[bounds.shown]!,
    definite: bounds.definite,
    lower: headline.order[bounds.lower]!,
    upper: headline.order[bounds.upper]!,
    also: held(compiled.also, bits),
    marks: held(compiled.marks, bits),
    contradictions,
    duties,
    findings,
    missing,
    nextQuestion: missing[0] ?? null,
  };
}

function contradictionsOf(
  { contradictions, scratch }: CompiledRuleset,
  bits: Bits,
): ClassificationResult['contradictions'] {
  const found: { code: string; facts: readonly string[] }[] = [];
  for (const { code, literal } of contradictions) {
    if (signOf(bits, literal) > 0) found.push({ code, facts: scratch.grounds.factsOf(literal) });
  }
  return found;
}

/** What `classify` gives as `missing`, alone: whoever asks after every key stroke needs no findings and no duties. */
export function missingOn(compiled: CompiledRuleset, facts: Facts, on: string): string[] {
  const bits = evaluateAll(compiled, facts, on);
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, bits, bounds);
  return missingFacts(compiled, bits, bounds);
}

/** The truth of every rule, steps included, by rule id. */
export function truthsOfRules(compiled: CompiledRuleset, facts: Facts, on: string): Record<string, Truth> {
  const bits = evaluateAll(compiled, facts, on);
  return Object.fromEntries(compiled.rules.map(({ rule, literal }) => [rule.id, truthOf(bits, literal)]));
}

/** Packs and runs the whole program in the ruleset's working memory; grounds can be asked for until the next call. */
export function evaluateAll(compiled: CompiledRuleset, facts: Facts, on: string): Bits {
  const { bits, grounds } = compiled.scratch;
  packInto(compiled, facts, on, bits);
  runAll(compiled, compiled.program.length, bits);
  grounds.start(bits);
  return bits;
}

function held(entries: readonly { readonly name: string; readonly literal: number }[], bits: Bits): string[] {
  const names: string[] = [];
  for (const { name, literal } of entries) if (signOf(bits, literal) > 0) names.push(name);
  return names;
}
