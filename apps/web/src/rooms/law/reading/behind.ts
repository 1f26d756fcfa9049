// What hangs together in the law: which questions stand behind a rule, and what it leads to. Pure.
import {
  factsReadBy,
  rulesReadBy,
  type Condition,
  type DutyDefinition,
  type Rule,
  type Ruleset,
} from '@registry/classifier';
import { placeOfRule, wholeOf } from '@registry/law/explain';

/** The rules that a condition rests on, through other rules and their exceptions. */
function rulesBehind(
  ruleset: Ruleset,
  condition: Condition,
  isFollowed: (rule: Rule) => boolean = () => true,
): Set<string> {
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const found = new Set<string>();
  const follow = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      const rule = byId.get(id);
      if (rule !== undefined && isFollowed(rule)) follow([...rulesReadBy(rule.when), ...(rule.exceptions ?? [])]);
    }
  };
  follow(rulesReadBy(condition));
  return found;
}

/** The questions that decide these rules, in the order of the ruleset. */
export function factsBehind(ruleset: Ruleset, rules: readonly Rule[]): string[] {
  const ids = new Set(rules.flatMap((rule) => [rule.id, ...rulesBehind(ruleset, anyOf(rule))]));
  const keys = new Set(ruleset.rules.filter(({ id }) => ids.has(id)).flatMap(({ when }) => factsReadBy(when)));
  return ruleset.facts.map(({ key }) => key).filter((key) => keys.has(key));
}

const anyOf = ({ when, exceptions = [] }: Rule): Condition => ({
  any: [when, ...exceptions.map((rule) => ({ rule }))],
});

export interface LeadsTo {
  /** Headline classes and those held besides, each once, from low to high. */
  readonly classes: readonly string[];
  readonly marks: readonly string[];
}

const isScope = ({ provision }: Rule): boolean => wholeOf(placeOfRule(provision) ?? '') === '2';

/**
 * Which classes and marks are found by reading these rules. Every class rests on the Act applying, and that on much
 * else: it is followed from the scope itself alone.
 */
export function leadsTo(ruleset: Ruleset, rules: readonly Rule[]): LeadsTo {
  const ids = rules.map(({ id }) => id);
  const rests = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return false;
    const behind = rulesBehind(ruleset, condition, (rule) => !isScope(rule) || rules.some(isScope));
    return ids.some((id) => behind.has(id));
  };
  const classes = [...ruleset.headline.decisions, ...ruleset.also].filter(({ when }) => rests(when));
  const order = [...ruleset.headline.order, ...ruleset.also.map((one) => one.class)];
  return {
    classes: [...new Set(order)].filter((name) => classes.some((one) => one.class === name)),
    marks: ruleset.marks.filter(({ when }) => rests(when)).map(({ mark }) => mark),
  };
}

/** Duties under other provisions that name one of these rules. */
export function dutiesNaming(
  { duties }: Ruleset,
  rules: readonly Rule[],
  besides: readonly DutyDefinition[],
): DutyDefinition[] {
  const ids = new Set(rules.map(({ id }) => id));
  const named = ({ when, triggers }: DutyDefinition): string[] =>
    [when, ...triggers.map((trigger) => trigger.when)].flatMap(rulesReadBy);
  return duties.filter((duty) => !besides.includes(duty) && named(duty).some((id) => ids.has(id)));
}

/** Rules by which these are read, one step up: where to go on. */
export function readBy({ rules }: Ruleset, read: readonly Rule[]): Rule[] {
  const ids = new Set(read.map(({ id }) => id));
  return rules.filter(
    (rule) => !ids.has(rule.id) && [...rulesReadBy(rule.when), ...(rule.exceptions ?? [])].some((id) => ids.has(id)),
  );
}

/** The days on which duties begin, earliest first, and how many begin then for somebody. */
export function daysOf({ duties }: Ruleset): { day: string; duties: number }[] {
  const begun = new Map<string, Set<string>>();
  for (const { id, kind, triggers } of duties) {
    if (kind !== undefined) continue;
    for (const { effective } of triggers.flatMap(({ days }) => days)) {
      if (effective !== null) begun.set(effective, (begun.get(effective) ?? new Set()).add(id));
    }
  }
  return [...begun].sort(([a], [b]) => a.localeCompare(b)).map(([day, ids]) => ({ day, duties: ids.size }));
}
