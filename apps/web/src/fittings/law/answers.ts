// What a set of answers comes to, and which questions to show for it. Pure.
import { attentionTo, presumptionOf } from '@registry/assessment';
import {
  classify,
  fitsOn,
  relevantFacts,
  settledAnswers,
  type ClassificationResult,
  type Facts,
  type Presumption,
} from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import type { KnownAnswer } from '@registry/record/known-answers';
import type { HouseResult } from '@registry/law/house';
import type { Law } from './law';

export interface Standing {
  /** Answers given and those that follow from them. */
  facts: Facts;
  /** Keys that nobody answered: other answers settled them as "no". */
  settled: ReadonlySet<string>;
  result: ClassificationResult;
  /** What the house rules make of the same answers. */
  house: HouseResult | null;
  /** Questions to show, in the order of the ruleset. */
  visible: readonly string[];
  /** Visible questions without an answer that can still change the result, most telling first. */
  open: readonly string[];
  next: string | null;
  /** What record and institution answer, while nobody says otherwise. */
  known: ReadonlyMap<string, KnownAnswer>;
  /** The class to expect if what is open is answered as it ordinarily is; never a class. */
  presumption: Presumption | null;
}

/** Settling one answer can settle another; the ruleset nests questions no deeper than this. */
const ROUNDS = 8;

export function settle(law: Law, given: Facts, on: string): Facts {
  let facts = given;
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = settledAnswers(law.compiled, facts, on);
    if (Object.keys(more).length === 0) break;
    facts = { ...facts, ...more };
  }
  return facts;
}

/** Answers to questions that these rules ask: other rules, since replaced, may have asked more. */
export function knownTo(law: Law, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => law.questions.factByKey.has(key)));
}

/** Tells answers that people gave from answers that only followed from others, in a set where both were kept. */
export function givenIn(law: Law, all: Facts, on: string): Facts {
  const kept = knownTo(law, all);
  const fits = fitsOn(law.compiled, kept, on);
  const candidates = Object.keys(kept).filter((key) => kept[key] === false && fits(key) === 'false');
  const given = Object.fromEntries(Object.entries(kept).filter(([key]) => !candidates.includes(key)));
  const again = settle(law, given, on);
  const lost = candidates.filter((key) => again[key] === undefined);
  return { ...given, ...Object.fromEntries(lost.map((key) => [key, false])) };
}

export function standingOf(
  law: Law,
  said: Facts,
  unsure: ReadonlySet<string>,
  { on, known: offered = [] }: { on: string; known?: readonly KnownAnswer[] },
): Standing {
  const known = new Map(
    offered
      .filter(({ key }) => said[key] === undefined && !unsure.has(key) && law.questions.factByKey.has(key))
      .map((answer) => [answer.key, answer]),
  );
  const given = { ...Object.fromEntries([...known].map(([key, { value }]) => [key, value])), ...said };
  const facts = settle(law, given, on);
  const result = classify(law.compiled, facts, on);
  const fits = fitsOn(law.compiled, facts, on);
  const settled = new Set(Object.keys(facts).filter((key) => given[key] === undefined));
  const missing = new Set(result.missing);
  const relevant = relevantFacts(law.compiled, facts, on, { informative: true }).filter((key) => !settled.has(key));
  // A question whose own condition is open waits for that condition, unless nothing else is left to ask.
  const isAskable = (key: string): boolean =>
    facts[key] !== undefined || unsure.has(key) || fits(key) === 'true' || (missing.has(key) && fits(key) === 'false');
  const askable = relevant.filter(isAskable);
  const isStuck = result.missing.length > 0 && !askable.some((key) => missing.has(key));
  const visible = [...(isStuck ? relevant : askable), ...houseQuestions(law, facts, unsure, on)];
  const shown = new Set(visible);
  const open = result.missing.filter((key) => shown.has(key));
  // What somebody said they do not know can still matter, but it is not asked again first.
  const ordered = [...open.filter((key) => !unsure.has(key)), ...open.filter((key) => unsure.has(key))];
  const house = law.house === null ? null : attentionTo(law, law.house, facts, on);
  return {
    facts,
    settled,
    result,
    house,
    visible,
    open: ordered,
    next: ordered.find((key) => !unsure.has(key)) ?? null,
    known,
    presumption: presumptionOf(law, facts, on),
  };
}

/** Questions of the house rules that fit, after those of the law. No class hangs on them. */
function houseQuestions({ house, questions }: Law, facts: Facts, unsure: ReadonlySet<string>, on: string): string[] {
  if (house === null) return [];
  const fits = fitsOn(questions, facts, on);
  return house.layer.facts
    .map(({ key }) => key)
    .filter((key) => facts[key] !== undefined || unsure.has(key) || fits(key) === 'true');
}

/** The bare answers of an assessment, as the classifier takes them. */
export function factsOf({ answers }: Pick<Assessment, 'answers'>): Facts {
  return Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));
}

/** Equal sets of answers have equal texts. */
export function textOfFacts(facts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.keys(facts)
      .sort()
      .map((key) => [key, facts[key]]),
  );
}
