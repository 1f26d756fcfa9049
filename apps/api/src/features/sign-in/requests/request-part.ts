// A request for access, as proven: who asks is left out, since it can be forgotten.

export interface RequestRow {
  readonly unit_id: string | null;
  readonly state: string;
  readonly person_id: string | null;
}

export const requestPart = ({ unit_id: unitId, state, person_id: personId }: RequestRow): object => ({
  unitId,
  state,
  personId,
});
