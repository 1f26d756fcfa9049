// What another law would make of the same facts: who changes class, bounds or duties, and why.

import type { ClassificationResult, Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { classify, truthsOfRules } from '../result/classify';

/** What may differ between two results for the same facts. */
export type Difference = 'class' | 'bounds' | 'also' | 'marks' | 'duties';

/** The class as one law gives it. */
export interface ClassUnder {
  readonly headline: string;
  readonly definite: boolean;
  readonly lower: string;
  readonly upper: string;
  readonly also: readonly string[];
  readonly marks: readonly string[];
}

/** A finding that turned; null where one of the two laws has no such rule. */
export interface TurnedFinding {
  readonly rule: string;
  readonly provision: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A duty that came, went, or begins on another day. */
export interface TurnedDuty {
  readonly duty: string;
  readonly provision: string;
  readonly kind: 'added' | 'removed' | 'moved' | 'settled' | 'opened';
}

export interface Comparison {
  readonly before: ClassUnder;
  readonly after: ClassUnder;
  /** Empty where nothing differs. */
  readonly differences: readonly Difference[];
  /** Why: the findings that turned, and before them steps that say something else. Empty where nothing differs. */
  readonly findings: readonly TurnedFinding[];
  readonly duties: readonly TurnedDuty[];
}

/** Compares two laws on the facts of one system and one day. For house rules, pass them laid over the law. */
export function compareOn(before: CompiledRuleset, after: CompiledRuleset, facts: Facts, on: string): Comparison {
  const [old, fresh] = [
    classify(before, facts, on, { missing: false }),
    classify(after, facts, on, { missing: false }),
  ];
  const duties = turnedDuties(old, fresh);
  const differences = differencesOf(old, fresh, duties);
  return {
    before: classUnder(old),
    after: classUnder(fresh),
    differences,
    findings:
      differences.length === 0 ? [] : [...turnedSteps(before, after, { facts, on }), ...turnedFindings(old, fresh)],
    duties,
  };
}

function classUnder({ headline, definite, lower, upper, also, marks }: ClassificationResult): ClassUnder {
  return { headline, definite, lower, upper, also, marks };
}

function differencesOf(
  old: ClassificationResult,
  fresh: ClassificationResult,
  duties: readonly TurnedDuty[],
): Difference[] {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  const differences: Difference[] = [];
  if (old.headline !== fresh.headline) differences.push('class');
  if (old.lower !== fresh.lower || old.upper !== fresh.upper) differences.push('bounds');
  if (!same(old.also, fresh.also)) differences.push('also');
  if (!same(old.marks, fresh.marks)) differences.push('marks');
  if (duties.length > 0) differences.push('duties');
  return differences;
}

function turnedFindings(old: ClassificationResult, fresh: ClassificationResult): TurnedFinding[] {
  const before = new Map(old.findings.map((finding) => [finding.rule, finding]));
  const after = new Map(fresh.findings.map((finding) => [finding.rule, finding]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) => {
    const [was, is] = [before.get(rule), after.get(rule)];
    // A rule that only one of the laws has says nothing where it does not hold.
    if ((was?.truth ?? 'false') === (is?.truth ?? 'false')) return [];
    return [{ rule, provision: (is ?? was)!.provision, before: was?.truth ?? null, after: is?.truth ?? null }];
  });
}

/**
 * A step that is no finding of its own, where it says something else than before and turned: what others came to rests
 * on it, and nothing else would tell why.
 */
function turnedSteps(
  before: CompiledRuleset,
  after: CompiledRuleset,
  { facts, on }: { facts: Facts; on: string },
): TurnedFinding[] {
  const steps = new Map([...before.ruleset.rules, ...after.ruleset.rules].map((rule) => [rule.id, rule]));
  const own = ({ ruleset }: CompiledRuleset): Map<string, string> =>
    new Map(ruleset.rules.filter(({ support }) => support).map((rule) => [rule.id, JSON.stringify(rule)]));
  const [old, fresh] = [own(before), own(after)];
  const said = [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id));
  if (said.length === 0) return [];
  const [was, is] = [truthsOfRules(before, facts, on), truthsOfRules(after, facts, on)];
  return said.flatMap((id) =>
    (was[id] ?? 'false') === (is[id] ?? 'false')
      ? []
      : [{ rule: id, provision: steps.get(id)!.provision, before: was[id] ?? null, after: is[id] ?? null }],
  );
}

function turnedDuties(old: ClassificationResult, fresh: ClassificationResult): TurnedDuty[] {
  const before = new Map(old.duties.map((duty) => [duty.duty, duty]));
  const after = new Map(fresh.duties.map((duty) => [duty.duty, duty]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((duty): TurnedDuty[] => {
    const [was, is] = [before.get(duty), after.get(duty)];
    const kind = kindOfTurn(was, is);
    return kind === null ? [] : [{ duty, provision: (is ?? was)!.provision, kind }];
  });
}

type DutyFinding = ClassificationResult['duties'][number];

function kindOfTurn(was: DutyFinding | undefined, is: DutyFinding | undefined): TurnedDuty['kind'] | null {
  if (was === undefined) return 'added';
  if (is === undefined) return 'removed';
  if (was.truth !== is.truth) return is.truth === 'true' ? 'settled' : 'opened';
  return daysOf(was) === daysOf(is) ? null : 'moved';
}

function daysOf({ triggers }: DutyFinding): string {
  return JSON.stringify(triggers.map((trigger) => [trigger.class, trigger.formal, trigger.effective]));
}
