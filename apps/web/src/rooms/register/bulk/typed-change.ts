// A change of many systems as somebody types it, and as it is sent.
import { isVisible } from '@registry/record';
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

const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

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
    ...(tagsOf(addTags).length === 0 ? {} : { addTags: tagsOf(addTags) }),
    ...(tagsOf(removeTags).length === 0 ? {} : { removeTags: tagsOf(removeTags) }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
