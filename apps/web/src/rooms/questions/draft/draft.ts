// Answers on their way to the register: kept as a draft until they are saved, merged when somebody else saved first.
// Pure.
import { isVisible, mergeEdits } from '@registry/record';
import type { FactValue } from '@registry/classifier';
import { listOf } from '@registry/law/lists';
import type { AnswerMeans, Assessment } from '@registry/contracts';
import { factsOf, givenIn, textOfFacts, type Standing } from '../../../fittings/law/answers';
import type { Law } from '../../../fittings/law/law';
import { today } from '../../../words/zone';

type Values = Readonly<Record<string, FactValue>>;
type Notes = Readonly<Record<string, string>>;

/** What the register holds: the assessment the draft began from. */
export interface Base {
  /** Number of the assessment; 0 before the first. */
  number: number;
  facts: Values;
  notes: Notes;
}

export interface Conflict {
  key: string;
  /** Undefined for a withdrawn answer. */
  theirs: FactValue | undefined;
  by: string | null;
}

export interface Draft {
  base: Base;
  given: Values;
  notes: Notes;
  /** Answers given together with the others of their list. */
  listed: readonly string[];
  unsure: readonly string[];
  conflicts: readonly Conflict[];
}

export function baseOf(assessment: Assessment | null): Base {
  const answers = Object.entries(assessment?.answers ?? {});
  return {
    number: assessment?.number ?? 0,
    facts: assessment === null ? {} : factsOf(assessment),
    notes: Object.fromEntries(answers.flatMap(([key, { note }]) => (note === undefined ? [] : [[key, note]]))),
  };
}

export function freshDraft(law: Law, assessment: Assessment | null): Draft {
  const base = baseOf(assessment);
  return { base, given: givenIn(law, base.facts, today()), notes: base.notes, listed: [], unsure: [], conflicts: [] };
}

/** Puts a draft onto a newer assessment: what only they changed is taken, what both changed stays mine and is shown. */
export function rebase(law: Law, draft: Draft, assessment: Assessment): Draft {
  const base = baseOf(assessment);
  const before = givenIn(law, draft.base.facts, today());
  const theirs = givenIn(law, base.facts, today());
  const { merged, conflicts } = mergeEdits(before, draft.given, theirs, isSameAnswer);
  return {
    base,
    given: merged,
    notes: mergeEdits(draft.base.notes, draft.notes, base.notes).merged,
    listed: draft.listed,
    unsure: draft.unsure,
    conflicts: conflicts.map(({ key, theirs }) => ({ key, theirs, by: assessment.answers[key]?.by.name ?? null })),
  };
}

/** To have said "none of these" is not the same as to have said nothing. */
function isSameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether somebody said anything that the register does not hold. What merely follows from answers does not count. */
export function isUnsaved(law: Law, { base, given, notes }: Draft): boolean {
  return (
    textOfFacts(given) !== textOfFacts(givenIn(law, base.facts, today())) ||
    textOfFacts(notesToSend(notes, given)) !== textOfFacts(base.notes)
  );
}

/** Only answered questions carry notes. */
export function notesToSend(notes: Notes, facts: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).filter(([key, note]) => isVisible(note) && facts[key] !== undefined));
}

/** How answers were given that were not given alone: together, or by what record and institution say. */
export function meansToSend(listed: readonly string[], { facts, known }: Standing): Record<string, AnswerMeans> {
  const stillAlike = listed.filter((key) => facts[key] !== undefined && facts[key] === listOf(key)?.answer);
  return {
    ...Object.fromEntries(stillAlike.map((key) => [key, 'list' as const])),
    ...Object.fromEntries([...known].map(([key, { means }]) => [key, means])),
  };
}

/** The name under which the answers for a system are kept. */
export const answersKey = (system: string): string => `answers.${system}`;

/** Reads what was kept; something else is none. */
export function draftFrom(kept: unknown): Draft | null {
  const draft = kept as Draft | null;
  return typeof draft === 'object' && typeof draft?.base?.number === 'number' && typeof draft.given === 'object'
    ? { ...draft, listed: draft.listed ?? [] }
    : null;
}
