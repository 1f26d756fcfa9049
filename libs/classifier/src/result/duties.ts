// From the bits of a run to the duties: who must do what, brought by which class, from which day.
import type { DutyDefinition, DutyDay, DutyTrigger } from '../grammar/ruleset';
import type { Condition, DutyFinding, Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { signOf, type Bits } from '../program/evaluate';
import type { Gates, Literal } from '../program/gates';

export interface CompiledDuty {
  readonly duty: DutyDefinition;
  /** The whole: whom it binds, and any trigger. */
  readonly literal: Literal;
  readonly group: TriggerGroup;
}

/**
 * The triggers of one duty or of many: a law writes "any high-risk system" once and means it in thirty places.
 * What they came to is told once for each set of answers and shared.
 */
interface TriggerGroup {
  readonly triggers: readonly CompiledTrigger[];
  told: readonly DutyTriggerFinding[];
  toldIn: number;
}

interface CompiledTrigger {
  readonly class: string | null;
  readonly literal: Literal;
  /** Null for the line that takes the rest. */
  readonly days: readonly { readonly day: DutyDay; readonly literal: Literal | null }[];
}

type DutyTriggerFinding = DutyFinding['triggers'][number];
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function conditionsOfDuty({ when, triggers }: DutyDefinition): Condition[] {
  return [
    when,
    ...triggers.flatMap((trigger) => [
      trigger.when,
      ...trigger.days.flatMap((day) => (day.when === undefined ? [] : [day.when])),
    ]),
  ];
}

export function compileDuties(duties: readonly DutyDefinition[], gates: Gates): CompiledDuty[] {
  const groups = new Map<string, TriggerGroup>();
  return duties.map((duty) => {
    const name = JSON.stringify(duty.triggers);
    const group = groups.get(name) ?? {
      triggers: compileTriggers(duty.triggers, gates),
      told: NOTHING_TOLD,
      toldIn: -1,
    };
    groups.set(name, group);
    return {
      duty,
      literal: gates.literalOf({ all: [duty.when, { any: duty.triggers.map((trigger) => trigger.when) }] }),
      group,
    };
  });
}

function compileTriggers(triggers: readonly DutyTrigger[], gates: Gates): CompiledTrigger[] {
  return triggers.map((trigger) => ({
    class: trigger.class,
    literal: gates.literalOf(trigger.when),
    days: trigger.days.map((day) => ({ day, literal: day.when === undefined ? null : gates.literalOf(day.when) })),
  }));
}

/** Duties that apply or may apply, in the order of the ruleset. */
export function dutiesOf(compiled: CompiledRuleset, bits: Bits, facts: Facts): DutyFinding[] {
  const found: DutyFinding[] = [];
  for (const entry of compiled.duties) {
    const finding = findingOf(compiled, bits, facts, entry);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** Null for a duty that does not apply. */
function findingOf(
  { scratch }: CompiledRuleset,
  bits: Bits,
  facts: Facts,
  { duty, literal, group }: CompiledDuty,
): DutyFinding | null {
  const sign = signOf(bits, literal);
  if (sign < 0) return null;
  const isSure = sign > 0;
  const grounds = scratch.grounds.factsOf(literal);
  const finding: Writable<DutyFinding> = {
    duty: duty.id,
    provision: duty.provision,
    role: duty.role,
    truth: isSure ? 'true' : 'unknown',
    certainty: duty.certainty,
    decidedBy: isSure ? grounds : NOTHING,
    open: isSure ? NOTHING : grounds,
    triggers: toldOf(group, bits, facts, scratch.grounds.generation),
  };
  if (duty.kind !== undefined) finding.kind = duty.kind;
  return finding;
}

function toldOf(group: TriggerGroup, bits: Bits, facts: Facts, generation: number): readonly DutyTriggerFinding[] {
  if (group.toldIn === generation) return group.told;
  group.toldIn = generation;
  const found: DutyTriggerFinding[] = [];
  for (const trigger of group.triggers) {
    const sign = signOf(bits, trigger.literal);
    if (sign >= 0) found.push(triggerFinding(trigger, bits, facts, sign > 0));
  }
  return (group.told = found);
}

/** The earliest day that is still possible: nobody shall be told a day too late because an answer is missing. */
function triggerFinding(trigger: CompiledTrigger, bits: Bits, facts: Facts, isSure: boolean): DutyTriggerFinding {
  let earliest: DutyDay | null = null;
  let possible = 0;
  for (const { day, literal } of trigger.days) {
    const sign = literal === null ? 1 : signOf(bits, literal);
    if (sign < 0) continue;
    possible += 1;
    const begun = begunOn(day, facts);
    if (earliest === null || comesBefore(begun, earliest)) earliest = begun;
    if (sign > 0) break;
  }
  const { formal, effective, certainty } = earliest!;
  return {
    class: trigger.class,
    truth: isSure ? 'true' : 'unknown',
    formal,
    effective,
    certainty,
    settled: possible === 1,
  };
}

/** The days as they stand, or as an answer puts them off. */
function begunOn(day: DutyDay, facts: Facts): DutyDay {
  const answered = day.notBefore === undefined ? undefined : facts[day.notBefore];
  if (typeof answered !== 'string') return day;
  const later = (given: string | null): string | null => (given !== null && given < answered ? answered : given);
  return { ...day, formal: later(day.formal), effective: later(day.effective) };
}

/** "Never" comes last. */
function comesBefore(a: DutyDay, b: DutyDay): boolean {
  if (a.effective === null) return false;
  return b.effective === null || a.effective < b.effective;
}

const NOTHING: readonly string[] = Object.freeze([]);
const NOTHING_TOLD: readonly DutyTriggerFinding[] = Object.freeze([]);
