// Which duties a system has: what its assessment says, seen through the class that was decided.

import type { ClassificationResult, DutyFinding, Ruleset } from '@registry/classifier';
import type { DutyLayer, Headline, OwedDuty } from '@registry/contracts';
import { rankOf } from '@registry/review';

type Trigger = DutyFinding['triggers'][number];

/** The headline that a class or mark of the rules stands for; the rest come with any class. */
const HEADLINE_OF: Readonly<Record<string, Headline>> = {
  transparency: 'transparency',
  high_risk_6_1: 'high_risk',
  high_risk_6_2: 'high_risk',
  prohibited: 'prohibited',
};

/**
 * Every duty that holds. While nothing is decided, or what the answers say is confirmed, that is what they make
 * certain. A decision of another class takes away what a higher class brings, and adds what its own class may bring,
 * marked as not certain: what the answers leave open, and what they exclude, since the decision says otherwise; for the
 * roles that the answers name, or for all. What others may do because of the system, and what one may do but need not,
 * are no duties.
 */
export function owedDuties(
  law: Law,
  house: Pick<ClassificationResult, 'duties'>,
  decided: Headline | null,
): OwedDuty[] {
  // The same as the answers say: nothing to see through.
  const seen = decided === law.result.headline ? null : decided;
  const owed = owedOf(law.result.duties, 'law', seen);
  return [...owed, ...excludedOf(law, owed, seen), ...owedOf(house.duties, 'house', seen)];
}

/** The answers read by the law of today. */
export interface Law {
  readonly duties: Ruleset['duties'];
  readonly result: Pick<ClassificationResult, 'duties' | 'headline'>;
  /** Roles that the answers name; null while they name none. */
  readonly roles: readonly string[] | null;
}

function excludedOf({ duties, roles }: Law, owed: readonly OwedDuty[], decided: Headline | null): OwedDuty[] {
  return duties.flatMap((duty) => {
    const [trigger] = duty.triggers.filter(({ class: name }) => name !== null && HEADLINE_OF[name] === decided);
    const isTheirs = roles === null || duty.role === 'anyone' || roles.includes(duty.role);
    if (
      trigger === undefined ||
      trigger.class === null ||
      duty.kind !== undefined ||
      !isTheirs ||
      owed.some(({ key }) => key === duty.id)
    )
      return [];
    // The day of everybody to whom no exception applies; the answers cannot say which does.
    const day = trigger.days.find(({ when }) => when === undefined) ?? trigger.days[0]!;
    return [
      {
        key: duty.id,
        layer: 'law' as const,
        provision: duty.provision,
        role: duty.role,
        classes: [trigger.class],
        formalOn: day.formal,
        effectiveOn: day.effective,
        certainty: day.certainty,
        isSettled: false,
        isCertain: false,
      },
    ];
  });
}

function owedOf(duties: readonly DutyFinding[], layer: DutyLayer, decided: Headline | null): OwedDuty[] {
  return duties.flatMap((duty) => {
    if (duty.kind !== undefined) return [];
    const triggers = duty.triggers.filter((trigger) => holds(trigger, duty, decided));
    const first = triggers.sort(byDay)[0];
    if (first === undefined) return [];
    return [
      {
        key: duty.duty,
        layer,
        provision: duty.provision,
        role: duty.role,
        classes: [...new Set(triggers.flatMap(({ class: name }) => (name === null ? [] : [name])))].sort(),
        formalOn: first.formal,
        effectiveOn: first.effective,
        certainty: first.certainty,
        isSettled: first.settled,
        isCertain: duty.truth === 'true' && triggers.some(({ truth }) => truth === 'true'),
      },
    ];
  });
}

function holds(trigger: Trigger, duty: DutyFinding, decided: Headline | null): boolean {
  const isCertain = trigger.truth === 'true' && duty.truth === 'true';
  // Data protection asks of the controller whatever the Act says of the system.
  if (decided === null || duty.role === 'controller') return isCertain;
  const brings = trigger.class === null ? undefined : HEADLINE_OF[trigger.class];
  if (decided === 'prohibited') return brings === 'prohibited';
  if (rankOf(decided) <= rankOf('out_of_scope')) return false;
  if (brings === undefined) return isCertain;
  return brings === decided || (isCertain && rankOf(brings) < rankOf(decided));
}

/** The earliest day in effect; "after a change only" comes last. */
function byDay(one: Trigger, other: Trigger): number {
  return (one.effective ?? '9999-12-31').localeCompare(other.effective ?? '9999-12-31');
}
