// Which cells can be changed where they stand, and as what they are typed and sent.
import { catalogue, systemColumns } from '@registry/record';
import { listed } from '../listed';
import type { ChangeSystem, DetailKey, Stage, SystemDetail } from '@registry/contracts';

export type EditKind = 'stage' | 'owner' | 'text' | 'list' | 'day';

const days = systemColumns.filter(({ key, kind, isTyped }) => kind === 'day' && isTyped && key in catalogue);

/** By key of the column. */
const EDITABLE: Readonly<Record<string, EditKind>> = {
  stage: 'stage',
  owner: 'owner',
  supplier: 'text',
  tags: 'list',
  ...Object.fromEntries(days.map(({ key }) => [key, 'day'])),
};

export const editOf = (key: string): EditKind | undefined => (Object.hasOwn(EDITABLE, key) ? EDITABLE[key] : undefined);

/** What a field shows of a record. */
export function typedOf({ stage, details }: SystemDetail, key: string): string {
  if (key === 'stage') return stage;
  const value = details[key as DetailKey];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** What was typed, as a change of the record. */
export function changeOf(key: string, typed: string): ChangeSystem {
  if (key === 'stage') return { stage: typed as Stage };
  const text = typed.trim();
  const value = EDITABLE[key] === 'list' ? listed(text) : text === '' ? null : text;
  return { details: { [key]: value } };
}

/** The opposite change: what the record said before. */
export const undoOf = ({ stage, details }: SystemDetail, key: string): ChangeSystem =>
  key === 'stage' ? { stage } : { details: { [key]: details[key as DetailKey] } };
