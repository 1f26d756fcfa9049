// Finds everything wrong with a ruleset before it is used, all errors at once.
import { conditionsOfDuty } from '../result/duties';
import { isFactCondition, rulesReadBy, walk, type FactCondition } from './condition';
import { isDay } from './day';
import type { Ruleset } from './ruleset';
import type { Condition, FactDefinition, FactKind } from './types';

export type RulesetErrorCode =
  | 'duplicate-fact'
  | 'duplicate-rule'
  | 'duplicate-option'
  | 'duplicate-class'
  | 'duplicate-mark'
  | 'duplicate-contradiction'
  | 'duplicate-duty'
  | 'missing-trigger'
  | 'missing-day'
  | 'unknown-stage'
  | 'unknown-fact'
  | 'unknown-option'
  | 'unknown-rule'
  | 'unknown-class'
  | 'missing-options'
  | 'missing-source'
  | 'missing-provision'
  | 'missing-residual'
  | 'unreachable-class'
  | 'wrong-kind'
  | 'impossible-day'
  | 'empty-condition'
  | 'rule-cycle'
  | 'too-many';

export interface RulesetError {
  readonly code: RulesetErrorCode;
  /** Where: the rule, fact, class or mark whose definition is wrong. */
  readonly at: string;
  /** What is wrong there: the key, option, id or day. */
  readonly subject: string;
}

type Report = (code: RulesetErrorCode, at: string, subject: string) => void;

/** The fast path keeps also-classes and marks as bits of one number. */
const MOST_BITS = 31;

/** All errors of a ruleset; an empty list means it can be compiled. */
export function validateRuleset(ruleset: Ruleset): RulesetError[] {
  const errors: RulesetError[] = [];
  const report: Report = (code, at, subject) => errors.push({ code, at, subject });
  checkFactDefinitions(ruleset, report);
  checkRules(ruleset, report);
  checkCombination(ruleset, report);
  checkDuties(ruleset, report);
  checkPutOff(ruleset, report);
  checkConditions(ruleset, report);
  checkCycles(ruleset, report);
  if (!isDay(ruleset.inForceFrom)) report('impossible-day', ruleset.id, ruleset.inForceFrom);
  return errors;
}

function checkFactDefinitions({ facts, stages }: Ruleset, report: Report): void {
  reportDuplicates(
    facts.map((fact) => fact.key),
    (key) => report('duplicate-fact', key, key),
  );
  for (const fact of facts) {
    const takesOptions = fact.kind === 'enum' || fact.kind === 'multi-enum';
    if (takesOptions && (fact.options ?? []).length === 0) report('missing-options', fact.key, fact.kind);
    reportDuplicates(fact.options ?? [], (option) => report('duplicate-option', fact.key, option));
    if (!stages.includes(fact.stage)) report('unknown-stage', fact.key, fact.stage);
    if (fact.provision === '') report('missing-provision', fact.key, fact.key);
  }
}

function checkRules({ rules, headline, also }: Ruleset, report: Report): void {
  const classes = new Set([...headline.order, ...also.map((entry) => entry.class)]);
  const ids = new Set(rules.map((rule) => rule.id));
  reportDuplicates(
    rules.map((rule) => rule.id),
    (id) => report('duplicate-rule', id, id),
  );
  for (const rule of rules) {
    if (rule.source === '') report('missing-source', rule.id, rule.id);
    if (rule.provision === '') report('missing-provision', rule.id, rule.id);
    if (rule.gives !== undefined && !classes.has(rule.gives)) report('unknown-class', rule.id, rule.gives);
    for (const exception of rule.exceptions ?? []) {
      if (!ids.has(exception)) report('unknown-rule', rule.id, exception);
    }
  }
}

function checkCombination({ headline, also, marks, rules, contradictions }: Ruleset, report: Report): void {
  const { order, decisions, provisional } = headline;
  reportDuplicates(order, (name) => report('duplicate-class', 'headline', name));
  reportDuplicates(
    also.map((entry) => entry.class),
    (name) => report('duplicate-class', 'also', name),
  );
  reportDuplicates(
    marks.map((entry) => entry.mark),
    (name) => report('duplicate-mark', 'marks', name),
  );
  reportDuplicates(
    contradictions.map((entry) => entry.code),
    (code) => report('duplicate-contradiction', 'contradictions', code),
  );
  for (const entry of [...decisions, ...provisional]) {
    if (!order.includes(entry.class)) report('unknown-class', 'headline', entry.class);
  }
  for (const id of provisional.flatMap((entry) => entry.rules)) {
    if (!rules.some((rule) => rule.id === id)) report('unknown-rule', 'headline', id);
  }
  for (const name of order) {
    if (!decisions.some((decision) => decision.class === name)) report('unreachable-class', 'headline', name);
  }
  const residual = decisions.findIndex((decision) => decision.when === undefined);
  if (residual < 0) report('missing-residual', 'headline', headline.undetermined);
  for (const decision of residual < 0 ? [] : decisions.slice(residual + 1))
    report('unreachable-class', 'headline', decision.class);
  if (also.length > MOST_BITS) report('too-many', 'also', String(also.length));
  if (marks.length > MOST_BITS) report('too-many', 'marks', String(marks.length));
}

function checkDuties({ duties, headline, also, marks }: Ruleset, report: Report): void {
  const classes = new Set<string | null>([
    null,
    ...headline.order,
    ...also.map((entry) => entry.class),
    ...marks.map((entry) => entry.mark),
  ]);
  reportDuplicates(
    duties.map((duty) => duty.id),
    (id) => report('duplicate-duty', id, id),
  );
  for (const duty of duties) {
    if (duty.provision === '') report('missing-provision', duty.id, duty.id);
    if (duty.source === '') report('missing-source', duty.id, duty.id);
    if (duty.triggers.length === 0) report('missing-trigger', duty.id, duty.id);
    for (const trigger of duty.triggers) {
      if (!classes.has(trigger.class)) report('unknown-class', duty.id, String(trigger.class));
      if (trigger.days.at(-1)?.when !== undefined || trigger.days.length === 0)
        report('missing-day', duty.id, String(trigger.class));
      for (const day of trigger.days.flatMap(({ formal, effective }) => [formal, effective])) {
        if (day !== null && !isDay(day)) report('impossible-day', duty.id, day);
      }
    }
  }
}

/** A day can only be put off by an answer that is one. */
function checkPutOff({ duties, facts }: Ruleset, report: Report): void {
  const kinds = new Map(facts.map(({ key, kind }) => [key, kind]));
  for (const { id, triggers } of duties) {
    for (const { notBefore } of triggers.flatMap(({ days }) => days)) {
      if (notBefore === undefined) continue;
      const kind = kinds.get(notBefore);
      if (kind !== 'date') report(kind === undefined ? 'unknown-fact' : 'wrong-kind', id, notBefore);
    }
  }
}

function checkConditions(ruleset: Ruleset, report: Report): void {
  const facts = new Map(ruleset.facts.map((fact) => [fact.key, fact]));
  const ids = new Set(ruleset.rules.map((rule) => rule.id));
  for (const [at, condition] of namedConditions(ruleset)) {
    walk(condition, (node) => {
      if (isFactCondition(node)) checkFactCondition(node, facts.get(node.fact), at, report);
      else if ('rule' in node && !ids.has(node.rule)) report('unknown-rule', at, node.rule);
      else if ('since' in node && !isDay(node.since)) report('impossible-day', at, node.since);
      else if (('all' in node && node.all.length === 0) || ('any' in node && node.any.length === 0))
        report('empty-condition', at, 'all' in node ? 'all' : 'any');
    });
  }
}

function namedConditions(ruleset: Ruleset): [string, Condition][] {
  const named: [string, Condition][] = [];
  const add = (at: string, condition: Condition | undefined): void => {
    if (condition !== undefined) named.push([at, condition]);
  };
  for (const fact of ruleset.facts) add(fact.key, fact.relevantWhen);
  for (const rule of ruleset.rules) add(rule.id, rule.when);
  for (const entry of [...ruleset.headline.decisions, ...ruleset.also]) add(entry.class, entry.when);
  for (const entry of ruleset.marks) add(entry.mark, entry.when);
  for (const entry of ruleset.contradictions) add(entry.code, entry.when);
  for (const duty of ruleset.duties) for (const condition of conditionsOfDuty(duty)) add(duty.id, condition);
  return named;
}

function checkFactCondition(node: FactCondition, fact: FactDefinition | undefined, at: string, report: Report): void {
  if (fact === undefined) {
    report('unknown-fact', at, node.fact);
    return;
  }
  if (fact.kind !== kindRead(node)) {
    report('wrong-kind', at, node.fact);
    return;
  }
  const values = 'equals' in node ? [node.equals] : 'in' in node ? node.in : 'includes' in node ? [node.includes] : [];
  for (const value of values) {
    if (!(fact.options ?? []).includes(value)) report('unknown-option', at, `${node.fact} = ${value}`);
  }
  if ('in' in node && node.in.length === 0) report('empty-condition', at, 'in');
  if ('before' in node && !isDay(node.before)) report('impossible-day', at, node.before);
}

function kindRead(node: FactCondition): FactKind {
  if ('equals' in node || 'in' in node) return 'enum';
  if ('includes' in node) return 'multi-enum';
  if ('above' in node) return 'number';
  return 'before' in node ? 'date' : 'boolean';
}

/**
 * A rule may not hang on itself, by condition or by exception. Each rule on or above a cycle's closing is named once.
 */
function checkCycles({ rules }: Ruleset, report: Report): void {
  const needs = new Map(rules.map((rule) => [rule.id, [...rulesReadBy(rule.when), ...(rule.exceptions ?? [])]]));
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const next of needs.get(id) ?? []) {
      if (state.get(next) === 'open') report('rule-cycle', id, next);
      else if (!state.has(next)) visit(next);
    }
    state.set(id, 'done');
  };
  for (const rule of rules) if (!state.has(rule.id)) visit(rule.id);
}

function reportDuplicates(names: readonly string[], report: (name: string) => void): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) report(name);
    seen.add(name);
  }
}
