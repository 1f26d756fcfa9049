// One set of answers, judged: what `registry classify` computes for a file and for each line of a batch.

import { assess, compiledWith, lawOn, type Law } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import { checkFacts, isDay, type ClassificationResult, type FactProblem, type Facts } from '@registry/classifier';
import type { HouseResult, HouseRules } from '@registry/law/house';
import { sha256 } from './sha256';

/** Why answers could not be judged; for a person and for a program. */
export class Unjudgeable extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly problems: readonly FactProblem[] = [],
  ) {
    super(message);
  }
}

export interface Judgement {
  readonly law: Law;
  readonly facts: Facts;
  readonly on: string;
  readonly result: ClassificationResult;
  /** The house rules asked for and what they say. */
  readonly houseRules: HouseRules | null;
  readonly house: HouseResult | null;
  readonly digest: string;
}

/** A day that exists. */
export function checkedDay(on: unknown): string {
  if (typeof on === 'string' && isDay(on)) return on;
  throw new Unjudgeable('day-invalid', `${JSON.stringify(on) ?? 'nothing'} is not a day like 2026-12-02`);
}

/** The law of a ruleset. */
export function lawNamed(rulesetId: string): Law {
  const law = shippedLawById(rulesetId);
  if (law) return law;
  throw new Unjudgeable('ruleset-unknown', `there is no ruleset ${JSON.stringify(rulesetId)}`);
}

/** The law in force on a day. */
function lawOfDay(on: string): Law {
  const law = lawOn(on);
  if (law) return law;
  throw new Unjudgeable('no-law', `no law on AI was in force on ${on}`);
}

/** Judges answers that may come from anyone. A key left out, or answered with null, is unknown. */
export function judge(
  input: unknown,
  day: unknown,
  rulesetId: string | undefined,
  houseRules: HouseRules | null = null,
): Judgement {
  const on = checkedDay(day);
  const law = rulesetId === undefined ? lawOfDay(on) : lawNamed(rulesetId);
  const answered = withoutNulls(input);
  const problems = checkFacts(houseRules === null ? law.compiled : compiledWith(law, houseRules), answered);
  if (problems.length > 0) {
    const named = problems
      .slice(0, 5)
      .map(({ path, code }) => `${path || 'facts'}: ${code}`)
      .join(', ');
    throw new Unjudgeable(
      'facts-invalid',
      `the answers do not fit their questions: ${named}${problems.length > 5 ? ` and ${problems.length - 5} more` : ''}`,
      problems,
    );
  }
  const facts = answered as Facts;
  return { law, facts, on, houseRules, ...assess({ law, house: houseRules }, facts, on, sha256) };
}

function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

/** The judgement in few words for programs; one line of a batch. */
export function inBrief({ result, law, digest }: Judgement) {
  const { headline, definite, lower, upper, also, marks, missing, contradictions, findings } = result;
  return {
    headline,
    definite,
    lower,
    upper,
    also,
    derogationApplied: marks.includes('derogation_applied'),
    missing,
    contradictions,
    findings: findings.map(({ provision, truth }) => ({ provision, truth })),
    ruleset: law.ruleset.id,
    digest,
  };
}
