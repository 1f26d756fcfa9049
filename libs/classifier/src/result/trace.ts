// The explanation of a finding: a tree that mirrors its condition, each node with what was found.
import { isFactCondition, operandOf, operandsOf } from '../grammar/condition';
import type { Ruleset } from '../grammar/ruleset';
import { not } from '../grammar/truth';
import type { Condition, TraceNode, Truth } from '../grammar/types';
import { leafName, leavesOf } from '../program/atoms';
import { nameOfTruths, signAt, signOf, truthOf, truthRow, type Bits, type TruthRow } from '../program/evaluate';
import { isNegated, type Literal } from '../program/gates';

/**
 * A condition prepared for explaining: leaves, and references not spelt out, carry their three possible nodes
 * ready-made.
 */
type Plan =
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly children: readonly Plan[];
      /** Where all children are single leaves. */ readonly flat: FlatPlan | null;
    }
  | {
      readonly kind: 'leaf';
      readonly literals: readonly Literal[];
      /** By sign, from false to true. */ readonly nodes: readonly [TraceNode, TraceNode, TraceNode];
    }
  | { readonly kind: 'rule'; readonly id: string; readonly literal: Literal; readonly inline: TracePlan };

/** A long list of leaves, ready to be read in one go: three nodes for each, by sign from false to true. */
interface FlatPlan {
  readonly row: TruthRow;
  readonly nodes: readonly TraceNode[];
}

/** How to explain one rule. Equal findings of all but the longest rules share one frozen tree, kept in `known`. */
export interface TracePlan {
  readonly root: Plan;
  /** Everything the tree depends on; its truths, read as digits to base three, name the tree. */
  readonly literals: readonly Literal[];
  readonly row: TruthRow;
  readonly known: Map<number, TraceNode>;
  /**
   * The tree of the classification under way, where it is too long to be known: several rules spell out the same step.
   */
  readonly latest: { generation: number; tree: TraceNode | null };
}

/** Names of this many digits to base three fit the small whole numbers that maps find fastest. */
const MOST_DIGITS = 19;
/** Enough for what occurs; a bound so that hostile input cannot fill the memory. */
const MOST_KNOWN = 512;

/** Prepares the explanation of every rule, by rule id. */
export function prepareTraces(
  ruleset: Ruleset,
  slots: ReadonlyMap<string, number>,
  literalOfRule: (id: string) => Literal,
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
    const defeats = (rule.exceptions ?? []).map((exception): Plan => grouped('not', [reference(exception)]));
    const root: Plan = defeats.length === 0 ? own : grouped('all', [own, ...defeats]);
    const literals = [...new Set(literalsOf(root))];
    const plan = {
      root,
      literals,
      row: truthRow(literals),
      known: new Map<number, TraceNode>(),
      latest: { generation: 0, tree: null },
    };
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
      return readyMade(literalsOfLeaf(condition), {
        kind: 'fact',
        key: condition.fact,
        ...(operand === undefined ? {} : { operand }),
      });
    }
    if ('since' in condition) return readyMade(literalsOfLeaf(condition), { kind: 'since', operand: condition.since });
    const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not';
    return grouped(kind, operandsOf(condition).map(planOf));
  }

  function literalsOfLeaf(condition: Condition): Literal[] {
    return leavesOf(condition).map((leaf) => slots.get(leafName(leaf))! * 2);
  }
}

function grouped(kind: 'all' | 'any' | 'not', children: readonly Plan[]): Plan {
  const leaves = children.flatMap((child) => (child.kind === 'leaf' && child.literals.length === 1 ? [child] : []));
  if (kind === 'not' || leaves.length < children.length) return { kind, children, flat: null };
  return {
    kind,
    children,
    flat: {
      row: truthRow(leaves.map(({ literals }) => literals[0]!)),
      nodes: leaves.flatMap(({ literals, nodes }) => (isNegated(literals[0]!) ? [...nodes].reverse() : nodes)),
    },
  };
}

function readyMade(literals: readonly Literal[], shape: Omit<TraceNode, 'truth'>): Plan {
  const node = (truth: Truth): TraceNode => Object.freeze({ ...shape, truth });
  return { kind: 'leaf', literals, nodes: [node('false'), node('unknown'), node('true')] };
}

function literalsOf(plan: Plan): Literal[] {
  if (plan.kind === 'leaf') return [...plan.literals];
  if (plan.kind === 'rule') return [plan.literal, ...plan.inline.literals];
  return plan.children.flatMap(literalsOf);
}

/** Explains one rule. The generation tells one classification from the next. */
export function traceOf(plan: TracePlan, bits: Bits, generation: number): TraceNode {
  const { literals, known, latest } = plan;
  if (literals.length > MOST_DIGITS) {
    if (latest.generation === generation) return latest.tree!;
    latest.generation = generation;
    return (latest.tree = build(plan.root, bits, generation));
  }
  const name = nameOfTruths(bits, plan.row);
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const tree = frozen(build(plan.root, bits, generation));
  known.set(name, tree);
  return tree;
}

// Loops and no copies: long lists of a law (Annex III) are built anew for nearly every set of answers.
function build(plan: Plan, bits: Bits, generation: number): TraceNode {
  if (plan.kind === 'leaf') return plan.nodes[1 + leafSign(plan.literals, bits)]!;
  if (plan.kind === 'rule') {
    return {
      kind: plan.kind,
      truth: truthOf(bits, plan.literal),
      key: plan.id,
      children: [traceOf(plan.inline, bits, generation)],
    };
  }
  const { kind, flat } = plan;
  if (flat !== null) return buildFlat(kind, flat, bits);
  const children = new Array<TraceNode>(plan.children.length);
  // What decides an "all" is a false child, an "any" a true one; short of that, an unknown one leaves it open.
  const deciding = kind === 'any' ? 'true' : 'false';
  let truth: Truth = kind === 'any' ? 'false' : 'true';
  for (let index = 0; index < children.length; index += 1) {
    const child = plan.children[index]!;
    const node =
      child.kind === 'leaf' ? child.nodes[1 + leafSign(child.literals, bits)]! : build(child, bits, generation);
    children[index] = node;
    if (node.truth === deciding || (node.truth === 'unknown' && truth !== deciding)) truth = node.truth;
  }
  return { kind, truth: kind === 'not' ? not(children[0]!.truth) : truth, children };
}

function buildFlat(kind: 'all' | 'any' | 'not', { row, nodes }: FlatPlan, bits: Bits): TraceNode {
  const children = new Array<TraceNode>(row.length >> 1);
  const deciding = kind === 'any' ? 'true' : 'false';
  let truth: Truth = kind === 'any' ? 'false' : 'true';
  for (let index = 0; index < children.length; index += 1) {
    const node = nodes[index * 3 + 1 + signAt(bits, row, index)]!;
    children[index] = node;
    if (node.truth === deciding || (node.truth === 'unknown' && truth !== deciding)) truth = node.truth;
  }
  return { kind, truth, children };
}

/** The values of an "in" are alternatives. */
function leafSign(literals: readonly Literal[], bits: Bits): -1 | 0 | 1 {
  if (literals.length === 1) return signOf(bits, literals[0]!);
  let sign: -1 | 0 | 1 = -1;
  for (const literal of literals) {
    const own = signOf(bits, literal);
    if (own > 0) return 1;
    if (own === 0) sign = 0;
  }
  return sign;
}

function frozen(node: TraceNode): TraceNode {
  if (Object.isFrozen(node)) return node;
  node.children?.forEach(frozen);
  Object.freeze(node.children);
  return Object.freeze(node);
}
