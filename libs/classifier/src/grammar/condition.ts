// Reading conditions: what kind a node is, what it consists of, what it refers to.
import type { Condition } from './types';

/** A leaf that asks about an answer. */
export type FactCondition = Extract<Condition, { readonly fact: string }>;

export function isFactCondition(condition: Condition): condition is FactCondition {
  return 'fact' in condition;
}

/** Direct operands of a node; leaves have none. */
export function operandsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return [];
}

/** Visits a condition and everything below it, parents first; does not follow rule references. */
export function walk(condition: Condition, visit: (node: Condition) => void): void {
  visit(condition);
  for (const operand of operandsOf(condition)) walk(operand, visit);
}

/** Facts read directly by a condition, in the order of reading, without those behind rule references. */
export function factsReadBy(condition: Condition): string[] {
  const keys = new Set<string>();
  walk(condition, (node) => {
    if (isFactCondition(node)) keys.add(node.fact);
  });
  return [...keys];
}

/** Rules referred to directly by a condition, in the order of reading. */
export function rulesReadBy(condition: Condition): string[] {
  const ids = new Set<string>();
  walk(condition, (node) => {
    if ('rule' in node) ids.add(node.rule);
  });
  return [...ids];
}

/** What a leaf compares its fact with, as shown in a trace. */
export function operandOf(condition: FactCondition): string | number | readonly string[] | undefined {
  if ('equals' in condition) return condition.equals;
  if ('in' in condition) return condition.in;
  if ('includes' in condition) return condition.includes;
  if ('above' in condition) return condition.above;
  if ('before' in condition) return condition.before;
  return undefined;
}
