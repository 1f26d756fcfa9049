// Every elementary question a ruleset asks about its answers becomes one numbered bit.
import type { Condition, FactDefinition } from '../grammar/types';

/** Where the bits of a slot lie. Slots of leaves come first, slots of gates follow. */
export interface Place {
  /** Index of the word of known-true bits; the word of known-false bits follows it. */
  readonly at: number;
  readonly bit: number;
}

export function placeOf(slot: number): Place {
  return { at: (slot >>> 5) * 2, bit: 1 << (slot & 31) };
}

/** The bits of one fact, grouped as its kind needs them. */
export interface FactBits {
  readonly definition: FactDefinition;
  /** Boolean: where "yes" lies; the bit is zero for other kinds and for what no condition reads. */
  readonly yesAt: number;
  readonly yesBit: number;
  /** Enum and multi-enum: the bit of each option that some condition reads. */
  readonly options: ReadonlyMap<string, Place>;
  /** Enum and multi-enum: the bits of all its options, word by word. */
  readonly whole: readonly Place[];
  /** Number: bits by strict lower bound. */
  readonly above: readonly { readonly bound: number; readonly place: Place }[];
  /** Date: bits by day. */
  readonly before: readonly { readonly day: string; readonly place: Place }[];
}

/** All leaves of a ruleset. */
export interface Atoms {
  readonly count: number;
  readonly facts: readonly FactBits[];
  readonly factByKey: ReadonlyMap<string, FactBits>;
  readonly since: readonly { readonly day: string; readonly place: Place }[];
  /** Slots by leaf name. */
  readonly slots: ReadonlyMap<string, number>;
  /** What each slot asks. */
  readonly leaves: readonly Leaf[];
  /** The fact key of each leaf slot; null for a leaf that reads the day of assessment. */
  readonly keys: readonly (string | null)[];
}

/** A condition without parts. */
export type Leaf = Exclude<
  Condition,
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
  | { readonly rule: unknown }
  | { readonly in: unknown }
>;

/** A name that is equal for equal leaves, so that each is counted once. */
export function leafName(leaf: Leaf): string {
  if ('since' in leaf) return `since ${leaf.since}`;
  if ('equals' in leaf) return `${leaf.fact} = ${leaf.equals}`;
  if ('includes' in leaf) return `${leaf.fact} = ${leaf.includes}`;
  if ('above' in leaf) return `${leaf.fact} > ${leaf.above}`;
  if ('before' in leaf) return `${leaf.fact} < ${leaf.before}`;
  return leaf.fact;
}

/** The leaves of a leaf node: itself, or one "equals" for each value of an "in". */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition || 'any' in condition || 'not' in condition || 'rule' in condition) return [];
  if ('in' in condition) return condition.in.map((value) => ({ fact: condition.fact, equals: value }));
  return [condition];
}

/** Numbers the leaves in the order given, so that those of the first conditions lie close together. */
export function numberAtoms(leaves: Iterable<Leaf>, definitions: readonly FactDefinition[]): Atoms {
  const slots = new Map<string, number>();
  const keys: (string | null)[] = [];
  const asked: Leaf[] = [];
  const since: { day: string; place: Place }[] = [];
  const above = new Map<string, { bound: number; place: Place }[]>();
  const before = new Map<string, { day: string; place: Place }[]>();
  const options = new Map<string, Map<string, Place>>();
  const yes = new Map<string, Place>();

  for (const leaf of leaves) {
    const name = leafName(leaf);
    if (slots.has(name)) continue;
    const slot = keys.length;
    const place = placeOf(slot);
    slots.set(name, slot);
    keys.push('since' in leaf ? null : leaf.fact);
    asked.push(leaf);
    if ('since' in leaf) since.push({ day: leaf.since, place });
    else if ('above' in leaf) append(above, leaf.fact, { bound: leaf.above, place });
    else if ('before' in leaf) append(before, leaf.fact, { day: leaf.before, place });
    else if ('equals' in leaf) put(options, leaf.fact, leaf.equals, place);
    else if ('includes' in leaf) put(options, leaf.fact, leaf.includes, place);
    else yes.set(leaf.fact, place);
  }

  const facts = definitions.map((definition): FactBits => {
    const own = options.get(definition.key) ?? new Map<string, Place>();
    return {
      definition,
      yesAt: yes.get(definition.key)?.at ?? 0,
      yesBit: yes.get(definition.key)?.bit ?? 0,
      options: own,
      whole: gathered([...own.values()]),
      above: above.get(definition.key) ?? [],
      before: before.get(definition.key) ?? [],
    };
  });
  const factByKey = new Map(facts.map((bits) => [bits.definition.key, bits]));
  return { count: keys.length, facts, factByKey, since, slots, leaves: asked, keys };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function put(tables: Map<string, Map<string, Place>>, key: string, option: string, place: Place): void {
  const table = tables.get(key) ?? new Map<string, Place>();
  table.set(option, place);
  tables.set(key, table);
}

function gathered(places: readonly Place[]): Place[] {
  const words = new Map<number, number>();
  for (const { at, bit } of places) words.set(at, (words.get(at) ?? 0) | bit);
  return [...words].map(([at, bit]) => ({ at, bit }));
}
