// Days on which an officer is away, as kept and proven.

export interface StoredAbsence {
  readonly id: string;
  /** Days, `YYYY-MM-DD`. */
  readonly from_on: string;
  readonly until_on: string;
  readonly stand_in_id: string;
}

export const absencePartName = (id: string): string => `absence:${id}`;

export function absencePart({ from_on: from, until_on: until, stand_in_id: standIn }: StoredAbsence): object {
  return { from, until, standIn };
}
