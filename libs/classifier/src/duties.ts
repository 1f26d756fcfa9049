// From the bits of a run to the duties: who must do what, brought by which class, from which day.
import type { CompiledRuleset } from './compile';
import { factsInGrounds } from './grounds';
import { signOf, type Bits } from './evaluate';
import type { Gates, Literal } from './gates';
import type { Duty, DutyDay } from './ruleset';
import type { Condition, DutyFinding } from './types';

export interface CompiledDuty {
  readonly duty: Duty;
  /** The whole: whom it binds, and any trigger. */
  readonly literal: Literal;
  readonly triggers: readonly {
    readonly class: string | null;
    readonly literal: Literal;
    /** Null for the line that takes the rest. */
    readonly days: readonly { readonly day: DutyDay; readonly literal: Literal | null }[];
  }[];
}

export function conditionsOfDuty({ when, triggers }: Duty): Condition[] {
  return [when, ...triggers.flatMap((trigger) => [trigger.when, ...trigger.days.flatMap((day) => (day.when === undefined ? [] : [day.when]))])];
}

export function compileDuty(duty: Duty, gates: Gates): CompiledDuty {
  return {
    duty,
    literal: gates.literalOf({ all: [duty.when, { any: duty.triggers.map((trigger) => trigger.when) }] }),
    triggers: duty.triggers.map((trigger) => ({
      class: trigger.class,
      literal: gates.literalOf(trigger.when),
      days: trigger.days.map((day) => ({ day, literal: day.when === undefined ? null : gates.literalOf(day.when) })),
    })),
  };
}

/** Duties that apply or may apply, in the order of the ruleset. */
export function dutiesOf(compiled: CompiledRuleset, bits: Bits): DutyFinding[] {
  const found: DutyFinding[] = [];
  for (const entry of compiled.duties) {
    const sign = signOf(bits, entry.literal);
    if (sign >= 0) found.push(findingOf(compiled, bits, entry, sign));
  }
  return found;
}

function findingOf(compiled: CompiledRuleset, bits: Bits, { duty, literal, triggers }: CompiledDuty, sign: 0 | 1 | -1): DutyFinding {
  const grounds = factsInGrounds(compiled, literal);
  return {
    duty: duty.id,
    provision: duty.provision,
    role: duty.role,
    truth: sign > 0 ? 'true' : 'unknown',
    certainty: duty.certainty,
    ...(duty.permission ? { permission: true as const } : {}),
    decidedBy: sign > 0 ? grounds : NOTHING,
    open: sign > 0 ? NOTHING : grounds,
    triggers: triggers.flatMap((trigger) => {
      const truth = signOf(bits, trigger.literal);
      return truth < 0 ? [] : [{ class: trigger.class, truth: truth > 0 ? 'true' as const : 'unknown' as const, ...dayOf(trigger.days, bits) }];
    }),
  };
}

/** The earliest day that is still possible: nobody shall be told a day too late because an answer is missing. */
function dayOf(days: CompiledDuty['triggers'][number]['days'], bits: Bits): Omit<DutyFinding['triggers'][number], 'class' | 'truth'> {
  let earliest: DutyDay | null = null;
  let possible = 0;
  for (const { day, literal } of days) {
    const sign = literal === null ? 1 : signOf(bits, literal);
    if (sign < 0) continue;
    possible += 1;
    if (earliest === null || comesBefore(day, earliest)) earliest = day;
    if (sign > 0) break;
  }
  const { formal, effective, certainty } = earliest!;
  return { formal, effective, certainty, settled: possible === 1 };
}

/** "Never" comes last. */
function comesBefore(a: DutyDay, b: DutyDay): boolean {
  if (a.effective === null) return false;
  return b.effective === null || a.effective < b.effective;
}

const NOTHING: readonly string[] = Object.freeze([]);
