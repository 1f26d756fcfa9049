// The door of the law: dated rulesets as data. The words for people stand apart, in `words/en`, `words/fr` and
// `words/de`.
import type { Ruleset } from '@registry/classifier';
import { ruleset20241689 } from './rulesets/2024-1689-2';
import { ruleset20261744 } from './rulesets/2026-1744-2';

export type { FactKey, OptionOf, StageId } from './facts/all';
export type { ContradictionCode } from './contradictions';
export type { AlsoClassId, ClassId, HeadlineClassId, MarkId } from './combination';
export type { DutyId, DutyRole } from './duties/all';
export type { RuleId } from './rules/all';
export type { FactWords, Language, TraceWords, Words } from './words/words';

/** Every wording of the Act as it is read today, oldest first; `earlier` holds how it was read before. */
export const rulesets: readonly Ruleset[] = [ruleset20241689, ruleset20261744];

/** The ruleset in force on a day (`YYYY-MM-DD`), or undefined before the first one. */
export function rulesetOn(day: string): Ruleset | undefined {
  return rulesets.filter((ruleset) => ruleset.inForceFrom <= day).at(-1);
}

/** The ruleset with this id, as kept with every assessment. */
export function rulesetById(id: string): Ruleset | undefined {
  return rulesets.find((ruleset) => ruleset.id === id);
}
