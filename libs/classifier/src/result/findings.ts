// What each rule came to, with what decided it.
import type { Finding } from '../grammar/types';
import type { CompiledRule, CompiledRuleset } from '../program/compile';
import { nameOfTruths, truthOf, truthRow, type Bits, type TruthRow } from '../program/evaluate';
import { leafLiteralsUnder, type Literal } from '../program/gates';
import { traceOf } from './trace';

/**
 * Findings of a rule that hangs on few leaves, by the truths of these leaves, read as digits to base three.
 * Shared by all results and therefore frozen; most rules of a law are of this kind.
 */
export interface KnownFindings {
  readonly leaves: TruthRow;
  readonly plain: (Finding | undefined)[];
  readonly traced: (Finding | undefined)[];
}

/** Room for the findings of a rule grows with the third power: 3^7 is 2187. */
const MOST_LEAVES = 7;

/** Null for a rule that hangs on too many leaves. */
export function knownFindings(
  literal: Literal,
  gates: readonly (readonly Literal[])[],
  firstGate: number,
): KnownFindings | null {
  const leaves = leafLiteralsUnder(literal, gates, firstGate);
  if (leaves.length > MOST_LEAVES) return null;
  const room = 3 ** leaves.length;
  return {
    leaves: truthRow(leaves),
    plain: new Array<undefined>(room).fill(undefined),
    traced: new Array<undefined>(room).fill(undefined),
  };
}

export function findingsOf(compiled: CompiledRuleset, bits: Bits, withTrace: boolean): Finding[] {
  const entries = compiled.findings;
  const findings = new Array<Finding>(entries.length);
  for (let index = 0; index < entries.length; index += 1) {
    findings[index] = findingOf(compiled, bits, entries[index]!, withTrace);
  }
  return findings;
}

function findingOf(compiled: CompiledRuleset, bits: Bits, entry: CompiledRule, withTrace: boolean): Finding {
  if (entry.known === null) return newFinding(compiled, bits, entry, withTrace);
  const { leaves, plain, traced } = entry.known;
  const name = nameOfTruths(bits, leaves);
  const known = withTrace ? traced : plain;
  const before = known[name];
  if (before !== undefined) return before;
  const finding = newFinding(compiled, bits, entry, withTrace);
  Object.freeze(finding.decidedBy);
  Object.freeze(finding.open);
  finding.exceptions.forEach(Object.freeze);
  Object.freeze(finding.exceptions);
  known[name] = Object.freeze(finding);
  return finding;
}

function newFinding(
  { scratch }: CompiledRuleset,
  bits: Bits,
  { rule, literal, exceptions, trace }: CompiledRule,
  withTrace: boolean,
): Finding {
  const truth = truthOf(bits, literal);
  const grounds = scratch.grounds.factsOf(literal);
  const finding: Writable<Finding> = {
    rule: rule.id,
    provision: rule.provision,
    truth,
    certainty: rule.certainty,
    decidedBy: truth === 'unknown' ? NOTHING : grounds,
    open: truth === 'unknown' ? grounds : NOTHING,
    exceptions:
      exceptions.length === 0
        ? NO_EXCEPTIONS
        : exceptions.map((exception) => ({
            rule: exception.rule.id,
            provision: exception.rule.provision,
            truth: truthOf(bits, exception.literal),
          })),
  };
  if (rule.gives !== undefined) finding.gives = rule.gives;
  if (withTrace) finding.trace = traceOf(trace, bits, scratch.grounds.generation);
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_EXCEPTIONS: Finding['exceptions'] = Object.freeze([]);
const NOTHING: readonly string[] = Object.freeze([]);
