// Every assessment that the log tells of, classified anew: the same answers, day, law and engine.

import { assess, compiledWith, ENGINE_VERSION } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import type { Break, ExportedEntry } from '@registry/audit-log';
import { checkFacts, isDay, type Facts } from '@registry/classifier';
import { exampleHouseRules, type HouseRules } from '@registry/law/house';
import { sha256 } from '../sha256';

export interface ClassesAnew {
  /** Assessments whose class came out again. */
  readonly same: number;
  /** Of these, with the digest over answers, law and all findings; the others rest on house rules that are not here. */
  readonly whole: number;
  /** Made by an engine or under rules that this program does not have. */
  readonly notHere: number;
  readonly first: Break | null;
}

/** As it stands in the log; what comes from a file is believed in nothing. */
interface Told {
  readonly lawDate?: unknown;
  readonly ruleset?: { readonly id?: unknown; readonly digest?: unknown };
  readonly houseRules?: { readonly id?: unknown; readonly digest?: unknown };
  readonly engineVersion?: unknown;
  readonly answers?: Readonly<Record<string, { readonly value?: unknown } | null>>;
  readonly digest?: unknown;
}

export function classesAnew(entries: Iterable<ExportedEntry>): ClassesAnew {
  const count = { same: 0, whole: 0, notHere: 0 };
  for (const entry of entries) {
    const told = entry.payload.parts['assessment'];
    if (entry.subject.type !== 'AiSystem' || typeof told !== 'object' || told === null) continue;
    const found = anew(told);
    if (found === 'not-here') count.notHere += 1;
    else if (typeof found === 'object') {
      count.same += 1;
      if (found.isWhole) count.whole += 1;
    } else {
      const subject = { type: entry.subject.type, id: entry.subject.id };
      return { ...count, first: { kind: 'class-differs', number: entry.number, subject, detail: found } };
    }
  }
  return { ...count, first: null };
}

/** What differs, as text; or that nothing does. */
function anew(told: Told): 'not-here' | { isWhole: boolean } | string {
  const { ruleset, lawDate: on, engineVersion, answers } = told;
  const law = typeof ruleset?.id === 'string' ? shippedLawById(ruleset.id) : undefined;
  if (engineVersion !== ENGINE_VERSION || law === undefined || law.ruleset.digest !== ruleset?.digest)
    return 'not-here';
  if (typeof on !== 'string' || !isDay(on) || typeof answers !== 'object' || answers === null)
    return 'answers or day are not there';
  const house = houseOf(told.houseRules);
  const facts = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer?.value]));
  // Answers to questions of house rules that are not here do no harm.
  const compiled = house ? compiledWith(law, house) : law.compiled;
  const asked = Object.fromEntries(Object.entries(facts).filter(([key]) => compiled.factByKey.has(key)));
  if (checkFacts(compiled, asked).length > 0) return 'the answers do not fit their questions';
  const { result, digest } = assess({ law, house: house ?? null }, facts as Facts, on, sha256);
  const differing = (['headline', 'definite', 'lower', 'upper'] as const).find(
    (each) => result[each] !== Reflect.get(told, each),
  );
  if (differing !== undefined)
    return `${differing} ${JSON.stringify(result[differing])}, in the log ${JSON.stringify(Reflect.get(told, differing))}`;
  if (house !== undefined && digest !== told.digest) return 'the digest over all findings';
  return { isWhole: house !== undefined };
}

/** Null where none were applied; undefined where they are not here. */
function houseOf(named: Told['houseRules']): HouseRules | null | undefined {
  if (named === undefined) return null;
  const { id, digest } = exampleHouseRules.layer;
  return named.id === id && named.digest === digest ? exampleHouseRules : undefined;
}
