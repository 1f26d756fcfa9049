// The order of questions that leads to the class soonest: what bears on the headline, then what fits now, then what
// narrows most.
import { loadLeaves, runAll } from '../program/bulk';
import type { CompiledRuleset } from '../program/compile';
import { signOf, type Bits } from '../program/evaluate';
import { expectedWidth } from '../program/expected-width';
import { fitsNoLonger, headlineLiterals, openFacts, openGrounds, settledAmong } from '../questions/open-facts';
import { decide, type Bounds } from './outcome';

interface Candidate {
  readonly key: string;
  readonly bears: boolean;
  readonly fits: boolean;
  readonly width: number;
}

/**
 * Answers that follow from others are taken as given here, so that nothing is asked below a question that was settled.
 * Where a question waits for another one, the other is proposed in its stead, with its weight.
 */
export function missingHeadlineFirst(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): string[] {
  const unsettled = openGrounds(compiled, bits, headlineLiterals(compiled, bits, bounds));
  if (unsettled.size === 0 && openGrounds(compiled, bits, compiled.beside).size === 0) return [];
  const { settled, grounds } = compiled.scratch;
  const after = settle(compiled, bits, bounds);
  const forHeadline = openGrounds(compiled, settled, headlineLiterals(compiled, settled, after));
  const candidates = new Map<string, Candidate>();
  for (const fact of compiled.atoms.facts) {
    const { key } = fact.definition;
    const bears = forHeadline.has(key);
    if (bears && !fitsNoLonger(compiled, settled, key)) {
      propose(compiled, settled, candidates, { key, bears, fits: true, width: expectedWidth(compiled, settled, fact) });
    }
  }
  for (const key of openGrounds(compiled, settled, compiled.beside)) {
    if (!forHeadline.has(key) && !fitsNoLonger(compiled, settled, key))
      propose(compiled, settled, candidates, { key, bears: false, fits: true, width: 0 });
  }
  const place = new Map(compiled.atoms.facts.map(({ definition: { key } }, index) => [key, index]));
  const ordered = [...candidates.values()].sort(
    (a, b) =>
      Number(b.bears) - Number(a.bears) ||
      Number(b.fits) - Number(a.fits) ||
      a.width - b.width ||
      place.get(a.key)! - place.get(b.key)!,
  );
  const keys = ordered.map(({ key }) => key);
  grounds.start(bits);
  // Whoever does not fill in what follows from other answers is asked that last.
  return [...keys, ...[...unsettled].filter((key) => !candidates.has(key) && fitsNoLonger(compiled, bits, key))];
}

/** Adds a question, and before it those that it waits for; of two reasons for one question the stronger counts. */
function propose(
  compiled: CompiledRuleset,
  bits: Bits,
  candidates: Map<string, Candidate>,
  candidate: Candidate,
): void {
  const { key, bears, width } = candidate;
  const gates = gatesOf(compiled, bits, key);
  const before = candidates.get(key);
  const fits = gates.length === 0;
  if (before === undefined || stronger({ ...candidate, fits }, before)) candidates.set(key, { ...candidate, fits });
  else return;
  for (const gate of gates) propose(compiled, bits, candidates, { key: gate, bears, fits: true, width });
}

function stronger(one: Candidate, other: Candidate): boolean {
  if (one.bears !== other.bears) return one.bears;
  return one.width < other.width;
}

/** The open questions that decide whether this one fits; none where it does. */
function gatesOf({ relevance, scratch }: CompiledRuleset, bits: Bits, key: string): readonly string[] {
  const literal = relevance.get(key);
  if (literal === undefined || signOf(bits, literal) !== 0) return [];
  return scratch.grounds.factsOf(literal).filter((other) => other !== key);
}

/**
 * Fills working memory with what was answered and what follows from it; the grounds speak of that until they start
 * again.
 */
function settle(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): Bounds {
  const { settled, grounds } = compiled.scratch;
  const after: Bounds = { ...bounds };
  const placeOf = new Map(compiled.atoms.facts.map((fact) => [fact.definition.key, fact]));
  settled.set(bits);
  for (let more = settledAmong(compiled, settled, openFacts(compiled, settled, after)); more.length > 0;) {
    for (const key of more) {
      const { yesAt, yesBit } = placeOf.get(key)!;
      settled[yesAt + 1]! |= yesBit;
    }
    loadLeaves(compiled, settled, settled);
    runAll(compiled, compiled.program.length, settled);
    grounds.start(settled);
    decide(compiled, settled, after);
    more = settledAmong(compiled, settled, openFacts(compiled, settled, after));
  }
  return after;
}
