// What carries the class of an assessment: the findings that decide it, and the answers that these rest on. Pure.
import type { ClassificationResult, Condition, Finding, Ruleset } from '@registry/classifier';

export interface Carrying {
  /** The findings that give the class; where none gives it, those that its definition names. */
  readonly deciding: readonly Finding[];
  /** What else holds. */
  readonly beside: readonly Finding[];
  readonly open: readonly Finding[];
  readonly ruledOut: readonly Finding[];
  /** Keys of the answers that the deciding findings rest on, or, where there are none, those that hold. */
  readonly keys: ReadonlySet<string>;
}

export function carryingOf(ruleset: Pick<Ruleset, 'headline'>, result: ClassificationResult): Carrying {
  const { findings, headline } = result;
  const giving = findings.filter(({ truth, gives }) => truth === 'true' && gives === headline);
  const definition = ruleset.headline.decisions.find((one) => one.class === headline)?.when;
  const named = definition === undefined ? [] : rulesIn(definition);
  const deciding = giving.length > 0 ? giving : findings.filter(({ rule }) => named.includes(rule));
  const rest = findings.filter((finding) => !deciding.includes(finding));
  const beside = rest.filter(({ truth }) => truth === 'true');
  return {
    deciding,
    beside,
    open: rest.filter(({ truth }) => truth === 'unknown'),
    ruledOut: rest.filter(({ truth }) => truth === 'false'),
    keys: new Set((deciding.length > 0 ? deciding : beside).flatMap(({ decidedBy }) => decidedBy)),
  };
}

/** Rules that a condition names itself. */
function rulesIn(condition: Condition): string[] {
  if ('rule' in condition) return [condition.rule];
  if ('not' in condition) return rulesIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(rulesIn);
  return 'any' in condition ? condition.any.flatMap(rulesIn) : [];
}
