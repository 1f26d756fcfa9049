// All rules of a ruleset against one set of facts on one day.
import { dutiesOf } from './duties';
import type { CompiledRule, CompiledRuleset } from './compile';
import { factsInGrounds } from './grounds';
import { run, signOf, tellGrounds, truthOf, type Bits } from './evaluate';
import { decide, type Bounds } from './outcome';
import { packInto } from './pack';
import { traceOf } from './trace';
import { missingFacts } from './next-question';
import type { ClassificationResult, Facts, Finding, Truth } from './types';

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
export function classify(compiled: CompiledRuleset, facts: Facts, on: string, options: ClassifyOptions = {}): ClassificationResult {
  const bits = evaluateAll(compiled, facts, on);
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, bits, bounds);
  const { headline, id } = compiled.ruleset;
  const findings = findingsOf(compiled, bits, options.trace === true);
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
    contradictions: contradictionsOf(compiled, bits),
    duties: dutiesOf(compiled, bits),
    findings,
    missing,
    nextQuestion: missing[0] ?? null,
  };
}

function contradictionsOf(compiled: CompiledRuleset, bits: Bits): ClassificationResult['contradictions'] {
  return compiled.contradictions.filter(({ literal }) => signOf(bits, literal) > 0).map(({ code, literal }) => ({ code, facts: factsInGrounds(compiled, literal) }));
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

/** Packs, runs the whole program and tells the grounds, in the ruleset's working memory. */
export function evaluateAll(compiled: CompiledRuleset, facts: Facts, on: string): Bits {
  const { bits, grounds } = compiled.scratch;
  packInto(compiled, facts, on, bits);
  run(compiled.program, compiled.program.length, bits);
  tellGrounds(compiled.gates, compiled.firstGate, compiled.groundWidth, bits, grounds);
  return bits;
}

function findingsOf(compiled: CompiledRuleset, bits: Bits, withTrace: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const entry of compiled.rules) {
    if (entry.rule.support !== true) findings.push(findingOf(compiled, bits, entry, withTrace));
  }
  return findings;
}

// Plain assignments: this runs for every rule of every classification, and copying objects costs more than all else.
function findingOf(compiled: CompiledRuleset, bits: Bits, { rule, literal, exceptions, trace }: CompiledRule, withTrace: boolean): Finding {
  const truth = truthOf(bits, literal);
  const grounds = factsInGrounds(compiled, literal);
  const finding: Writable<Finding> = {
    rule: rule.id,
    provision: rule.provision,
    truth,
    certainty: rule.certainty,
    decidedBy: truth === 'unknown' ? NOTHING : grounds,
    open: truth === 'unknown' ? grounds : NOTHING,
    exceptions: exceptions.length === 0 ? NO_EXCEPTIONS : exceptions.map((exception) => ({
      rule: exception.rule.id, provision: exception.rule.provision, truth: truthOf(bits, exception.literal),
    })),
  };
  if (rule.gives !== undefined) finding.gives = rule.gives;
  if (withTrace) finding.trace = traceOf(trace, bits);
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_EXCEPTIONS: Finding['exceptions'] = Object.freeze([]);
const NOTHING: readonly string[] = Object.freeze([]);

function held(entries: readonly { readonly name: string; readonly literal: number }[], bits: Bits): string[] {
  return entries.filter(({ literal }) => signOf(bits, literal) > 0).map(({ name }) => name);
}
