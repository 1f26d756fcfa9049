// The explanation of a finding: a tree that mirrors its condition, each node with what was found.
import { leafName, leavesOf } from './atoms';
import { isFactCondition, operandOf, operandsOf } from './condition';
import { signOf, truthOf, type Bits } from './evaluate';
import type { Literal } from './gates';
import type { Ruleset } from './ruleset';
import { and, not, or } from './truth';
import type { Condition, TraceNode, Truth } from './types';

/** A condition prepared for explaining: leaves carry their three possible nodes ready-made. */
type Plan =
  | { readonly kind: 'all' | 'any' | 'not'; readonly children: readonly Plan[] }
  | { readonly kind: 'leaf'; readonly literals: readonly Literal[]; readonly nodes: Readonly<Record<Truth, TraceNode>> }
  | { readonly kind: 'rule'; readonly id: string; readonly inline: boolean };

export interface TracePlan {
  readonly rules: ReadonlyMap<string, Plan>;
}

export function prepareTrace(ruleset: Ruleset, slots: ReadonlyMap<string, number>): TracePlan {
  const support = new Set(ruleset.rules.filter((rule) => rule.support === true).map((rule) => rule.id));
  const rules = new Map<string, Plan>();
  for (const rule of ruleset.rules) {
    const own = planOf(rule.when, slots, support);
    const defeats = (rule.exceptions ?? []).map((id): Plan => ({
      kind: 'not', children: [{ kind: 'rule', id, inline: support.has(id) }],
    }));
    rules.set(rule.id, defeats.length === 0 ? own : { kind: 'all', children: [own, ...defeats] });
  }
  return { rules };
}

function planOf(condition: Condition, slots: ReadonlyMap<string, number>, support: ReadonlySet<string>): Plan {
  if ('rule' in condition) return { kind: 'rule', id: condition.rule, inline: support.has(condition.rule) };
  if (isFactCondition(condition)) {
    const operand = operandOf(condition);
    const shape = operand === undefined ? { key: condition.fact } : { key: condition.fact, operand };
    return leafPlan(condition, slots, { kind: 'fact', ...shape });
  }
  if ('since' in condition) return leafPlan(condition, slots, { kind: 'since', operand: condition.since });
  const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not';
  return { kind, children: operandsOf(condition).map((operand) => planOf(operand, slots, support)) };
}

function leafPlan(condition: Condition, slots: ReadonlyMap<string, number>, shape: Omit<TraceNode, 'truth'>): Plan {
  const node = (truth: Truth): TraceNode => Object.freeze({ ...shape, truth });
  return {
    kind: 'leaf',
    literals: leavesOf(condition).map((leaf) => slots.get(leafName(leaf))! * 2),
    nodes: { true: node('true'), false: node('false'), unknown: node('unknown') },
  };
}

/** Explains one rule. A rule it refers to is named with its truth; only steps that are no findings are spelt out. */
export function traceRule(plan: TracePlan, id: string, bits: Bits, truthOfRule: (id: string) => Truth): TraceNode {
  return traceOf(plan.rules.get(id)!);

  function traceOf(node: Plan): TraceNode {
    switch (node.kind) {
      case 'leaf':
        return node.nodes[leafTruth(node.literals, bits)];
      case 'rule': {
        const truth = truthOfRule(node.id);
        if (!node.inline) return { kind: 'rule', truth, key: node.id };
        return { kind: 'rule', truth, key: node.id, children: [traceOf(plan.rules.get(node.id)!)] };
      }
      default: {
        const children = node.children.map(traceOf);
        return { kind: node.kind, truth: combined(node.kind, children), children };
      }
    }
  }
}

function leafTruth(literals: readonly Literal[], bits: Bits): Truth {
  if (literals.length === 1) return truthOf(bits, literals[0]!);
  let best: -1 | 0 | 1 = -1;
  for (const literal of literals) {
    const sign = signOf(bits, literal);
    if (sign > best) best = sign;
  }
  return best > 0 ? 'true' : best < 0 ? 'false' : 'unknown';
}

function combined(kind: 'all' | 'any' | 'not', children: readonly TraceNode[]): Truth {
  const truths = children.map((child) => child.truth);
  if (kind === 'not') return not(truths[0]!);
  return kind === 'all' ? and(truths) : or(truths);
}
