// The other way round: which answers, given or changed, would raise or lower the class.
import type { Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { newBits, signOf, type Bits } from '../program/evaluate';
import { isNegated, negated, slotOf, type Literal } from '../program/gates';
import { evaluateAll } from '../result/classify';
import { boundsOf, type Bounds } from '../result/outcome';
import { changesFor, subjectOf, tryOut, type Change } from './changes';

export interface WhatWouldChangeOptions {
  /** Sets for each class at most; 6 unless told. */
  readonly mostSets?: number;
}

/** Answers that together move the class, none of them idle. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  /** The bounds they lead to. */
  readonly lower: string;
  readonly upper: string;
  /** Codes of contradictions these answers would bring: something else must change with them. */
  readonly contradictions: readonly string[];
}

export interface ClassWithin {
  readonly class: string;
  /** Smallest first, those that contradict something last, then in the order of the ruleset. */
  readonly sets: readonly ChangeSet[];
  /** False where more sets of this size or a larger one may exist than were looked for. */
  readonly isAll: boolean;
}

export interface WhatWouldChange {
  /** Classes above the lower bound that would then be certain at least; nearest first. */
  readonly higher: readonly ClassWithin[];
  /** Classes below the upper bound that would then be certain at most; nearest first. */
  readonly lower: readonly ClassWithin[];
}

/** Answers in one set. */
const MOST_CHANGES = 4;
/** Sets of answers looked at for one class; what a browser does in a blink. */
const MOST_STEPS = 3_000;

/**
 * The smallest sets of answers that would raise the lower bound to a class or lower the upper bound to it.
 * Same facts, day and ruleset, same sets.
 */
export function whatWouldChange(
  compiled: CompiledRuleset,
  facts: Facts,
  on: string,
  options: WhatWouldChangeOptions = {},
): WhatWouldChange {
  const search = new Search(compiled, evaluateAll(compiled, facts, on), options);
  const { order } = compiled.ruleset.headline;
  const ranks = order.map((_, rank) => rank);
  const { lower, upper } = search.now;
  const sets = (reached: readonly number[], isRaised: boolean): ClassWithin[] =>
    reached
      .map((rank) => ({ class: order[rank]!, ...search.setsFor(rank, isRaised) }))
      .filter((found) => found.sets.length > 0);
  return {
    higher: sets(
      ranks.filter((rank) => rank > lower),
      true,
    ),
    lower: sets(ranks.filter((rank) => rank < upper).reverse(), false),
  };
}

class Search {
  readonly now: Bounds;
  private readonly leaves: Bits;
  private readonly contradictions: ReadonlySet<string>;
  private readonly trial: Bits;
  private readonly mostSets: number;

  constructor(
    private readonly compiled: CompiledRuleset,
    bits: Bits,
    { mostSets = 6 }: WhatWouldChangeOptions,
  ) {
    this.leaves = bits.slice(0, compiled.leafWords * 2);
    this.contradictions = new Set(this.contradictionsIn(bits));
    this.trial = newBits(compiled.words);
    this.mostSets = mostSets;
    this.now = boundsOf(compiled, bits);
  }

  /** Breadth first: all sets of one size come before any larger one. */
  setsFor(rank: number, isRaised: boolean): Pick<ClassWithin, 'sets' | 'isAll'> {
    const ways = this.waysToReach(rank, isRaised);
    const found: ChangeSet[] = [];
    const seen = new Set<string>();
    let level: (readonly Change[])[] = [[]];
    for (let size = 0; level.length > 0; size += 1) {
      const next: (readonly Change[])[] = [];
      const ofThisSize: ChangeSet[] = [];
      for (const changes of level) {
        const bound = this.boundAfter(changes, isRaised);
        if (isRaised ? bound >= rank : bound <= rank) {
          // What goes beyond is told under the class it reaches.
          if (bound === rank && this.isNeeded(changes, rank, isRaised)) ofThisSize.push(this.told(changes));
        } else if (size < MOST_CHANGES && seen.size <= MOST_STEPS) {
          const needed = ways.flatMap((goals) =>
            this.changesTowards(goals.find((goal) => signOf(this.trial, goal) <= 0)!),
          );
          for (const change of needed) extend(changes, change, seen, next);
        }
      }
      found.push(...joined(ofThisSize).sort((a, b) => this.compare(a, b)));
      if (found.length > this.mostSets || seen.size > MOST_STEPS)
        return { sets: found.slice(0, this.mostSets), isAll: false };
      level = next;
    }
    return { sets: found, isAll: true };
  }

  /**
   * The bound reaches a rank when some class on that side is certain and every class decided before it either
   * lies on that side too or is ruled out. One list of literals to make true for each such class.
   */
  private waysToReach(rank: number, isRaised: boolean): Literal[][] {
    const lists: Literal[][] = [];
    const ruledOut: Literal[] = [];
    for (const { rank: own, literal } of this.compiled.decisions) {
      const isOnThatSide = isRaised ? own >= rank : own <= rank;
      if (isOnThatSide) lists.push(literal === null ? [...ruledOut] : [...ruledOut, literal]);
      else if (literal !== null) ruledOut.push(negated(literal));
    }
    return lists;
  }

  private boundAfter(changes: readonly Change[], isRaised: boolean): number {
    tryOut(this.compiled, this.leaves, changes, this.trial);
    const { lower, upper } = boundsOf(this.compiled, this.trial);
    return isRaised ? lower : upper;
  }

  /**
   * Changes of which any set that makes the literal true must hold at least one: for an "all" those of one
   * operand that is not yet true (the one with fewest), for an "any" those of every operand.
   */
  private changesTowards(literal: Literal): readonly Change[] {
    const { firstGate, gates } = this.compiled;
    const slot = slotOf(literal);
    if (slot < firstGate) return changesFor(this.compiled, literal);
    const operands = gates[slot - firstGate]!;
    if (isNegated(literal)) return operands.flatMap((operand) => this.changesTowards(negated(operand)));
    let fewest: readonly Change[] | null = null;
    for (const operand of operands) {
      if (signOf(this.trial, operand) > 0) continue;
      const ways = this.changesTowards(operand);
      if (fewest === null || ways.length < fewest.length) fewest = ways;
    }
    return fewest ?? [];
  }

  /** Without any one of them the bound stays on this side of the class. */
  private isNeeded(changes: readonly Change[], rank: number, isRaised: boolean): boolean {
    return changes.every((_, left) => {
      const bound = this.boundAfter(
        changes.filter((__, index) => index !== left),
        isRaised,
      );
      return isRaised ? bound < rank : bound > rank;
    });
  }

  private contradictionsIn(bits: Bits): string[] {
    return this.compiled.contradictions.filter(({ literal }) => signOf(bits, literal) > 0).map(({ code }) => code);
  }

  private told(changes: readonly Change[]): ChangeSet {
    const { order } = this.compiled.ruleset.headline;
    tryOut(this.compiled, this.leaves, changes, this.trial);
    const { lower, upper } = boundsOf(this.compiled, this.trial);
    return {
      changes: [...changes].sort((a, b) => this.placeOf(a) - this.placeOf(b)),
      lower: order[lower]!,
      upper: order[upper]!,
      contradictions: this.contradictionsIn(this.trial).filter((code) => !this.contradictions.has(code)),
    };
  }

  private compare(a: ChangeSet, b: ChangeSet): number {
    const byContradiction = Number(a.contradictions.length > 0) - Number(b.contradictions.length > 0);
    if (byContradiction !== 0) return byContradiction;
    const differing = a.changes.findIndex((change, index) => this.placeOf(change) !== this.placeOf(b.changes[index]!));
    return differing < 0 ? 0 : this.placeOf(a.changes[differing]!) - this.placeOf(b.changes[differing]!);
  }

  private placeOf({ fact }: Change): number {
    return this.compiled.atoms.facts.findIndex(({ definition }) => definition.key === fact);
  }
}

/** Sets that differ in one item of one question only become one set with a choice. */
function joined(sets: readonly ChangeSet[]): ChangeSet[] {
  const byRest = new Map<string, ChangeSet>();
  for (const set of sets) {
    const at = set.changes.findIndex(({ includes, to }) => includes !== undefined && to);
    if (at < 0) {
      byRest.set(JSON.stringify(set), set);
      continue;
    }
    const { includes, ...question } = set.changes[at]!;
    const name = JSON.stringify({ ...set, changes: put(set.changes, at, question) });
    const before = byRest.get(name)?.changes[at]?.includes ?? [];
    byRest.set(name, { ...set, changes: put(set.changes, at, { ...question, includes: [...before, ...includes!] }) });
  }
  return [...byRest.values()];
}

function put(changes: readonly Change[], at: number, change: Change): readonly Change[] {
  return changes.map((before, index) => (index === at ? change : before));
}

/** Adds a set once, whatever the order in which it was put together. */
function extend(changes: readonly Change[], change: Change, seen: Set<string>, next: (readonly Change[])[]): void {
  if (changes.some((other) => subjectOf(other) === subjectOf(change))) return;
  const extended = [...changes, change];
  const name = extended
    .map((each) => JSON.stringify(each))
    .sort()
    .join();
  if (seen.has(name)) return;
  seen.add(name);
  next.push(extended);
}
