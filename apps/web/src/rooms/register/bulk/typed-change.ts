// A change of many systems as somebody types it, and as it is sent.
import { isVisible } from '@registry/record';
import { listed } from '../listed';
import type { BulkChange, PersonRef, Stage } from '@registry/contracts';

export interface TypedChange {
  owner: PersonRef | null;
  unit: string;
  stage: Stage | '';
  retirementReason: string;
  addTags: string;
  removeTags: string;
  /** Why; goes into the history of each. */
  reason: string;
}

export const NOTHING: TypedChange = {
  owner: null,
  unit: '',
  stage: '',
  retirementReason: '',
  addTags: '',
  removeTags: '',
  reason: '',
};

export const lacksReason = ({ stage, retirementReason }: TypedChange): boolean =>
  stage === 'retired' && !isVisible(retirementReason);

/** Null while nothing is to change. */
export function changeOf({
  owner,
  unit,
  stage,
  retirementReason,
  addTags,
  removeTags,
}: TypedChange): BulkChange | null {
  const change: BulkChange = {
    ...(owner === null ? {} : { owner: owner.id }),
    ...(unit === '' ? {} : { unit }),
    ...(stage === '' ? {} : { stage }),
    ...(stage === 'retired' ? { retirementReason: retirementReason.trim() } : {}),
    ...(listed(addTags).length === 0 ? {} : { addTags: listed(addTags) }),
    ...(listed(removeTags).length === 0 ? {} : { removeTags: listed(removeTags) }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
