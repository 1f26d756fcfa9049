// What the duties of today differ in from those that were taken over.

import type { OwedDuty } from '@registry/contracts';
import { owedOf, type StoredDuty } from '../duty';

export interface DutyDifference {
  /** New, or owed again after they had lapsed. */
  readonly added: readonly { readonly owed: OwedDuty; readonly lapsed: StoredDuty | null }[];
  readonly removed: readonly StoredDuty[];
  /** Another day, class or provision. */
  readonly moved: readonly { readonly stored: StoredDuty; readonly to: OwedDuty }[];
}

/** `stored` holds all duties of the system, lapsed ones too. */
export function compareDuties(stored: readonly StoredDuty[], owed: readonly OwedDuty[]): DutyDifference {
  const before = new Map(stored.map((duty) => [duty.key, duty]));
  const now = new Set(owed.map(({ key }) => key));
  return {
    added: owed.flatMap((one) => {
      const had = before.get(one.key);
      return had === undefined || had.lapsed_at !== null ? [{ owed: one, lapsed: had ?? null }] : [];
    }),
    removed: stored.filter(({ key, lapsed_at: lapsedAt }) => lapsedAt === null && !now.has(key)),
    moved: owed.flatMap((one) => {
      const had = before.get(one.key);
      return had === undefined || had.lapsed_at !== null || isSame(owedOf(had), one) ? [] : [{ stored: had, to: one }];
    }),
  };
}

export const isEmpty = ({ added, removed, moved }: DutyDifference): boolean =>
  added.length + removed.length + moved.length === 0;

function isSame(one: OwedDuty, other: OwedDuty): boolean {
  return (
    one.provision === other.provision &&
    one.role === other.role &&
    one.classes.join() === other.classes.join() &&
    one.formalOn === other.formalOn &&
    one.effectiveOn === other.effectiveOn &&
    one.certainty === other.certainty &&
    one.isSettled === other.isSettled &&
    one.isCertain === other.isCertain
  );
}
