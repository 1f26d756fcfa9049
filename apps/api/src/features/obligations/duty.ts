// One duty as it is kept, and what of it the audit log proves.

import type { DutyState, OwedDuty } from '@registry/contracts';
import { instant, instantOrNull, type Told } from '../../platform/recording/proven-part';

export interface StoredDuty {
  readonly id: string;
  readonly system_id: string;
  readonly key: string;
  readonly layer: 'law' | 'house';
  readonly provision: string;
  readonly role: string;
  readonly classes: readonly string[];
  /** Days, `YYYY-MM-DD`. */
  readonly formal_on: string | null;
  readonly effective_on: string | null;
  readonly certainty: OwedDuty['certainty'];
  readonly is_settled: boolean;
  readonly is_certain: boolean;
  readonly state: DutyState;
  readonly reason: string | null;
  readonly note: string | null;
  readonly responsible_id: string | null;
  readonly taken_over_at: Date;
  readonly changed_at: Date;
  readonly lapsed_at: Date | null;
}

export const dutyPartName = (id: string): string => `duty:${id}`;

export function dutyPart(duty: Told<StoredDuty>): Record<string, unknown> {
  return {
    ...owedOf(duty),
    state: duty.state,
    reason: duty.reason,
    note: duty.note,
    responsibleId: duty.responsible_id,
    takenOverAt: instant(duty.taken_over_at),
    lapsedAt: instantOrNull(duty.lapsed_at),
  };
}

/** What the law says of it, as it was taken over. */
export function owedOf(duty: Told<StoredDuty>): OwedDuty {
  return {
    key: duty.key,
    layer: duty.layer,
    provision: duty.provision,
    role: duty.role,
    classes: [...duty.classes],
    formalOn: duty.formal_on,
    effectiveOn: duty.effective_on,
    certainty: duty.certainty,
    isSettled: duty.is_settled,
    isCertain: duty.is_certain,
  };
}

/** Whether anybody has done anything about it. */
export const isWorkedOn = ({ state, note, responsible_id: responsible }: StoredDuty): boolean =>
  state !== 'open' || note !== null || responsible !== null;
