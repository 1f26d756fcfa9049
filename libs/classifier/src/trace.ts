// The explanation of a finding: a tree that mirrors its condition, each node with what was found.
import { leafName, leavesOf } from './atoms';
import { isFactCondition, operandOf, operandsOf } from './condition';
import { signOf, truthOf, type Bits } from './evaluate';
import type { Literal } from './gates';
import type { Ruleset } from './ruleset';
import { and, not, or } from './truth';
import type { Condition, TraceNode, Truth } from './types';

/** A condition prepared for explaining: leaves, and references not spelt out, carry their three possible nodes ready-made. */
type Plan =
  | { readonly kind: 'all' | 'any' | 'not'; readonly children: readonly Plan[] }
  | { readonly kind: 'leaf'; readonly literals: readonly Literal[]; readonly nodes: Readonly<Record<Truth, TraceNode>> }
  | { readonly kind: 'rule'; readonly id: string; readonly literal: Literal; readonly inline: TracePlan };

/** How to explain one rule. Equal findings share one frozen tree, kept in `known`. */
export interface TracePlan {
  readonly root: Plan;
  /** Everything the tree depends on; its truths, read as digits to base three, name the tree. */
  readonly literals: readonly Literal[];
  readonly known: Map<number, TraceNode>;
}

/** Base-three names of this many digits are still exact numbers. */
const MOST_DIGITS = 33;
/** Enough for what occurs; a bound so that hostile input cannot fill the memory. */
const MOST_KNOWN = 512;

/** Prepares the explanation of every rule, by rule id. */
export function prepareTraces(
  ruleset: Ruleset, slots: ReadonlyMap<string, number>, literalOfRule: (id: string) => Literal,
): Map<string, TracePlan> {
  const ruleById = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const plans = new Map<string, TracePlan>();
  for (const rule of ruleset.rules) planOfRule(rule.id);
  return plans;

  function planOfRule(id: string): TracePlan {
    const before = plans.get(id);
    if (before !== undefined) return before;
    const rule = ruleById.get(id)!;
    const own = planOf(rule.when);
    const defeats = (rule.exceptions ?? []).map((exception): Plan => ({ kind: 'not', children: [reference(exception)] }));
    const root: Plan = defeats.length === 0 ? own : { kind: 'all', children: [own, ...defeats] };
    const plan = { root, literals: [...new Set(literalsOf(root))], known: new Map<number, TraceNode>() };
    plans.set(id, plan);
    return plan;
  }

  /** A rule referred to is named with its truth; only steps that are no findings are spelt out. */
  function reference(id: string): Plan {
    if (ruleById.get(id)!.support !== true) return readyMade([literalOfRule(id)], { kind: 'rule', key: id });
    return { kind: 'rule', id, literal: literalOfRule(id), inline: planOfRule(id) };
  }

  function planOf(condition: Condition): Plan {
    if ('rule' in condition) return reference(condition.rule);
    if (isFactCondition(condition)) {
      const operand = operandOf(condition);
      return readyMade(literalsOfLeaf(condition), { kind: 'fact', key: condition.fact, ...(operand === undefined ? {} : { operand }) });
    }
    if ('since' in condition) return readyMade(literalsOfLeaf(condition), { kind: 'since', operand: condition.since });
    const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not';
    return { kind, children: operandsOf(condition).map(planOf) };
  }

  function literalsOfLeaf(condition: Condition): Literal[] {
    return leavesOf(condition).map((leaf) => slots.get(leafName(leaf))! * 2);
  }
}

function readyMade(literals: readonly Literal[], shape: Omit<TraceNode, 'truth'>): Plan {
  const node = (truth: Truth): TraceNode => Object.freeze({ ...shape, truth });
  return { kind: 'leaf', literals, nodes: { true: node('true'), false: node('false'), unknown: node('unknown') } };
}

function literalsOf(plan: Plan): Literal[] {
  if (plan.kind === 'leaf') return [...plan.literals];
  if (plan.kind === 'rule') return [plan.literal, ...plan.inline.literals];
  return plan.children.flatMap(literalsOf);
}

/** Explains one rule. */
export function traceOf(plan: TracePlan, bits: Bits): TraceNode {
  if (plan.literals.length > MOST_DIGITS) return build(plan.root, bits);
  let name = 0;
  for (const literal of plan.literals) name = name * 3 + signOf(bits, literal) + 1;
  const known = plan.known.get(name);
  if (known !== undefined) return known;
  if (plan.known.size >= MOST_KNOWN) plan.known.clear();
  const tree = build(plan.root, bits);
  plan.known.set(name, tree);
  return tree;
}

function build(plan: Plan, bits: Bits): TraceNode {
  if (plan.kind === 'leaf') return plan.nodes[leafTruth(plan.literals, bits)];
  if (plan.kind === 'rule') {
    return Object.freeze({ kind: plan.kind, truth: truthOf(bits, plan.literal), key: plan.id, children: Object.freeze([traceOf(plan.inline, bits)]) });
  }
  const children = Object.freeze(plan.children.map((child) => build(child, bits)));
  return Object.freeze({ kind: plan.kind, truth: combined(plan.kind, children), children });
}

/** The values of an "in" are alternatives. */
function leafTruth(literals: readonly Literal[], bits: Bits): Truth {
  if (literals.length === 1) return truthOf(bits, literals[0]!);
  return or(literals.map((literal) => truthOf(bits, literal)));
}

function combined(kind: 'all' | 'any' | 'not', children: readonly TraceNode[]): Truth {
  const truths = children.map((child) => child.truth);
  if (kind === 'not') return not(truths[0]!);
  return kind === 'all' ? and(truths) : or(truths);
}
