// The law as the browser uses it: the same rulesets and engine as the server. Pure but for today's date.
import { compiledWith, lawById as findLaw, lawOn, type Law as BareLaw } from '@registry/assessment';
import { compile, type CompiledRuleset, type FactDefinition, type Ruleset } from '@registry/classifier';
import type { RulesOfDay } from '@registry/contracts';
import { listOf } from '@registry/law/lists';
import type { HouseRules } from '@registry/law/house';
import { today } from '../../words/zone';

/** A law with the house rules over it, if any. */
export interface Law extends BareLaw {
  readonly house: HouseRules | null;
  /** The questions of both. */
  readonly questions: CompiledRuleset;
}

/** The law of today as it ships with the product, without house rules. */
export function lawToday(): Law {
  const law = lawOn(today());
  if (law === undefined) throw new Error('No ruleset is in force today');
  return withHouse(law, null);
}

/** The rules the register applies, which may have been released there. */
export function lawOf({ law, ruleset, houseRules }: RulesOfDay): Law {
  return withHouse(bareLaw(law.id, ruleset), houseRules);
}

/** The law an assessment was made under; `ruleset` for one that did not ship with the product. */
export function lawById(id: string, ruleset: Ruleset | null = null, house: HouseRules | null = null): Law {
  return withHouse(bareLaw(id, ruleset), house);
}

/** Whether the product has this law itself. */
export function isShipped(id: string): boolean {
  return findLaw(id) !== undefined;
}

const released = new Map<string, BareLaw>();

function bareLaw(id: string, ruleset: Ruleset | null): BareLaw {
  const known = findLaw(id) ?? released.get(id);
  if (known !== undefined) return known;
  if (ruleset === null) return lawToday();
  const law = { ruleset, compiled: compile(ruleset) };
  released.set(id, law);
  return law;
}

function withHouse(law: BareLaw, house: HouseRules | null): Law {
  return { ...law, house, questions: house === null ? law.compiled : compiledWith(law, house) };
}

export function definitionOf(law: Law, key: string): FactDefinition | undefined {
  return law.questions.factByKey.get(key);
}

/** Whether a question is the house's, not the law's. */
export function isOfTheHouse(law: Law, key: string): boolean {
  return !law.compiled.factByKey.has(key);
}

/** All questions of the house stand in one group; a page of topics with one question each would help nobody. */
export const HOUSE = 'house';

/** The group a question is shown in: that of its list, where this is shown whole. */
export function groupOf(law: Law, key: string): string | undefined {
  return isOfTheHouse(law, key) ? HOUSE : (listOf(key)?.stage ?? definitionOf(law, key)?.stage);
}
