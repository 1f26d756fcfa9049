// Prepares a ruleset once, so that each classification afterwards is a short walk over bit words.
import { factsReadBy, rulesReadBy, walk } from '../grammar/condition';
import type { Rule, Ruleset } from '../grammar/ruleset';
import type { Condition, FactDefinition } from '../grammar/types';
import { validateRuleset, type RulesetError } from '../grammar/validate-ruleset';
import { compileDuties, conditionsOfDuty, type CompiledDuty } from '../result/duties';
import { knownFindings, type KnownFindings } from '../result/findings';
import { Grounds } from '../result/grounds';
import { prepareTraces, type TracePlan } from '../result/trace';
import { leavesOf, numberAtoms, type Atoms } from './atoms';
import { newBits, trueRow, type Bits, type TruthRow } from './evaluate';
import { assemble, Gates, type Literal } from './gates';

/** Thrown for a ruleset that cannot be trusted; lists everything that is wrong with it. */
export class BrokenRuleset extends Error {
  constructor(
    readonly rulesetId: string,
    readonly errors: readonly RulesetError[],
  ) {
    super(
      `Ruleset ${rulesetId} is broken: ${errors.map((error) => `${error.code} at ${error.at} (${error.subject})`).join('; ')}`,
    );
    this.name = 'BrokenRuleset';
  }
}

/** A rule with the literals of its outcome and its exceptions. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly literal: Literal;
  readonly exceptions: readonly { readonly rule: Rule; readonly literal: Literal }[];
  readonly trace: TracePlan;
  /** Null for a rule that hangs on too much to keep its findings. */
  readonly known: KnownFindings | null;
}

export interface CompiledDecision {
  readonly class: string;
  /** Place of the class in the order of the bounds. */
  readonly rank: number;
  /** Null for the residual class. */
  readonly literal: Literal | null;
}

/** A ruleset ready for use. Make it once and keep it; its insides are the engine's own business. */
export interface CompiledRuleset {
  readonly ruleset: Ruleset;
  readonly factByKey: ReadonlyMap<string, FactDefinition>;
  readonly atoms: Atoms;
  readonly leafWords: number;
  /** The bits of all leaves, word by word. */
  readonly leafMask: Int32Array;
  readonly words: number;
  readonly firstGate: number;
  readonly gates: readonly (readonly Literal[])[];
  readonly program: Int32Array;
  /** End of the part of the program that headline, also-classes and marks need. */
  readonly coreEnd: number;
  readonly decisions: readonly CompiledDecision[];
  readonly provisional: readonly { readonly rank: number; readonly own: Literal; readonly whole: Literal }[];
  readonly also: readonly { readonly name: string; readonly literal: Literal }[];
  readonly marks: readonly { readonly name: string; readonly literal: Literal }[];
  /** The same two, for the fast path. */
  readonly alsoRow: TruthRow;
  readonly marksRow: TruthRow;
  /** The literals of both: what the result says beside the headline. */
  readonly beside: readonly Literal[];
  readonly rules: readonly CompiledRule[];
  /** The rules that are findings of their own. */
  readonly findings: readonly CompiledRule[];
  readonly duties: readonly CompiledDuty[];
  readonly contradictions: readonly { readonly code: string; readonly literal: Literal }[];
  readonly relevance: ReadonlyMap<string, Literal>;
  /** Facts that no class and no mark can hang on. */
  readonly informative: ReadonlySet<string>;
  /** Values of each enum that no class can tell apart, told when first asked for. */
  readonly likeValues: Map<string, readonly (readonly string[])[]>;
  /** Working memory, reused by every call; nothing in it outlives one. */
  readonly scratch: { readonly bits: Bits; readonly trial: Bits; readonly settled: Bits; readonly grounds: Grounds };
}

/** Checks and prepares a ruleset. Throws `BrokenRuleset` with all errors; callers cache the result. */
export function compile(ruleset: Ruleset): CompiledRuleset {
  const errors = validateRuleset(ruleset);
  if (errors.length > 0) throw new BrokenRuleset(ruleset.id, errors);

  const atoms = numberAtoms(allConditions(ruleset).flatMap(leavesBelow), ruleset.facts);
  const leafWords = Math.ceil(atoms.count / 32);
  const firstGate = leafWords * 32;
  const ruleById = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const literalOfRule = rememberingRules(ruleById, () => gates);
  const gates = new Gates(firstGate, atoms.slots, literalOfRule);

  const { order, decisions, provisional } = ruleset.headline;
  const rankOf = (name: string): number => order.indexOf(name);
  const compiledDecisions = decisions.map((decision) => ({
    class: decision.class,
    rank: rankOf(decision.class),
    literal: decision.when === undefined ? null : gates.literalOf(decision.when),
  }));
  const compiledProvisional = provisional.flatMap((entry) =>
    entry.rules.map((id) => ({
      rank: rankOf(entry.class),
      own: gates.literalOf(ruleById.get(id)!.when),
      whole: literalOfRule(id),
    })),
  );
  const also = ruleset.also.map((entry) => ({ name: entry.class, literal: gates.literalOf(entry.when) }));
  const marks = ruleset.marks.map((entry) => ({ name: entry.mark, literal: gates.literalOf(entry.when) }));
  const coreGates = gates.operands.length;
  const traces = prepareTraces(ruleset, atoms.slots, literalOfRule);
  const rules = ruleset.rules.map((rule) => ({
    rule,
    trace: traces.get(rule.id)!,
    literal: literalOfRule(rule.id),
    known: knownFindings(literalOfRule(rule.id), gates.operands, firstGate),
    exceptions: (rule.exceptions ?? []).map((id) => ({ rule: ruleById.get(id)!, literal: literalOfRule(id) })),
  }));
  const contradictions = ruleset.contradictions.map(({ code, when }) => ({ code, literal: gates.literalOf(when) }));
  const duties = compileDuties(ruleset.duties, gates);
  const relevance = new Map<string, Literal>();
  for (const fact of ruleset.facts) {
    if (fact.relevantWhen !== undefined) relevance.set(fact.key, gates.literalOf(fact.relevantWhen));
  }

  const { program, ends } = assemble(gates.operands, firstGate);
  const words = leafWords + Math.ceil(gates.operands.length / 32);
  return {
    ruleset,
    factByKey: new Map(ruleset.facts.map((fact) => [fact.key, fact])),
    atoms,
    leafWords,
    leafMask: maskOf(atoms.count, leafWords),
    words,
    firstGate,
    gates: gates.operands,
    program,
    coreEnd: coreGates === 0 ? 0 : ends[coreGates - 1]!,
    decisions: compiledDecisions,
    provisional: compiledProvisional,
    informative: informativeFacts(ruleset, ruleById),
    also,
    marks,
    alsoRow: trueRow(also.map(({ literal }) => literal)),
    marksRow: trueRow(marks.map(({ literal }) => literal)),
    beside: [...also, ...marks].map(({ literal }) => literal),
    rules,
    contradictions,
    duties,
    relevance,
    findings: rules.filter(({ rule }) => rule.support !== true),
    likeValues: new Map(),
    scratch: {
      bits: newBits(words),
      trial: newBits(words),
      settled: newBits(words),
      grounds: new Grounds(ruleset.facts.map((fact) => fact.key).sort(), atoms.keys, gates.operands, firstGate),
    },
  };
}

/** Conditions that the headline needs come first, so that their leaves share few words. */
function allConditions(ruleset: Ruleset): Condition[] {
  return [
    ...ruleset.headline.decisions.flatMap((decision) => (decision.when === undefined ? [] : [decision.when])),
    ...ruleset.rules.map((rule) => rule.when),
    ...ruleset.also.map((entry) => entry.when),
    ...ruleset.marks.map((entry) => entry.when),
    ...ruleset.facts.flatMap((fact) => (fact.relevantWhen === undefined ? [] : [fact.relevantWhen])),
    ...ruleset.contradictions.map((entry) => entry.when),
    ...ruleset.duties.flatMap(conditionsOfDuty),
  ];
}

function leavesBelow(condition: Condition): ReturnType<typeof leavesOf>[number][] {
  const leaves: ReturnType<typeof leavesOf>[number][] = [];
  walk(condition, (node) => leaves.push(...leavesOf(node)));
  return leaves;
}

/** A rule holds when its condition does and no exception does; each is turned into gates once, after what it needs. */
function rememberingRules(ruleById: ReadonlyMap<string, Rule>, gates: () => Gates): (id: string) => Literal {
  const known = new Map<string, Literal>();
  return function literalOfRule(id: string): Literal {
    const before = known.get(id);
    if (before !== undefined) return before;
    const rule = ruleById.get(id)!;
    const exceptions = (rule.exceptions ?? []).map((exception) => literalOfRule(exception) ^ 1);
    const literal = gates().gate([gates().literalOf(rule.when), ...exceptions]);
    known.set(id, literal);
    return literal;
  };
}

function informativeFacts(ruleset: Ruleset, ruleById: ReadonlyMap<string, Rule>): Set<string> {
  const read = new Set<string>();
  const visited = new Set<string>();
  const visit = (condition: Condition): void => {
    for (const key of factsReadBy(condition)) read.add(key);
    for (const id of rulesReadBy(condition)) visitRule(id);
  };
  const visitRule = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    const rule = ruleById.get(id)!;
    visit(rule.when);
    (rule.exceptions ?? []).forEach(visitRule);
  };
  for (const entry of [...ruleset.headline.decisions, ...ruleset.also, ...ruleset.marks]) {
    if (entry.when !== undefined) visit(entry.when);
  }
  return new Set(ruleset.facts.map((fact) => fact.key).filter((key) => !read.has(key)));
}

function maskOf(count: number, words: number): Int32Array {
  const mask = new Int32Array(words);
  for (let slot = 0; slot < count; slot += 1) mask[slot >>> 5]! |= 1 << (slot & 31);
  return mask;
}
