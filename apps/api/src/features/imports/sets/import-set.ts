// A file on its way in, as it is kept.

import type {
  ApplyWhich,
  FeedKind,
  ImportCounts,
  ImportForm,
  ImportResult,
  ImportState,
  RowOutcome,
} from '@registry/contracts';
import type { Mapping } from '@registry/record/mapping';
import type { RowOf } from '../../../platform/database/entity-of';
import { Refusal } from '../../../platform/problems/refusal';
import type { FoundTable } from '../reading/open-table';

export interface StoredImport extends RowOf<'import_set'> {
  readonly state: ImportState;
  readonly found: FoundTable;
  readonly form: ImportForm;
  readonly mapping: Mapping;
  readonly which: ApplyWhich | null;
  /** Of what a program sent, what is still to be done by itself: to compare it, to apply it, to tell of the rest. */
  readonly goes_on: 'dry' | 'apply' | 'tell' | null;
  /** What of it is applied by itself. */
  readonly applies: readonly FeedKind[];
  /** As they were at the end of the last walk, or after the last row that somebody decided. */
  readonly counts: Partial<ImportCounts>;
  readonly outcomes: Partial<Record<RowOutcome, number>>;
  readonly refused: { readonly code: string; readonly detail: string } | null;
}

/** The walks through the rows of an import; the key of each is the id of the import. */
export const READING = 'import-read';
export const COMPARING = 'import-compare';
export const APPLYING = 'import-apply';
export const UNDOING = 'import-undo';

/** Refuses with `import.state` what cannot be done in the state that the import is in. */
export function requireState({ state }: Pick<StoredImport, 'state'>, ...allowed: ImportState[]): void {
  if (!allowed.includes(state)) throw new Refusal('import.state', { state });
}

/** Under which name a source knows a row: its id there, or what tells rows without one apart. */
export const sourceKey = (baseKey: string, nth: number): string => (nth === 1 ? baseKey : `${baseKey}#${nth}`);

/** What has come of the rows, as it was counted at the end of the last walk through them. */
export function resultOf({ outcomes }: Pick<StoredImport, 'outcomes'>): Omit<ImportResult, 'batch' | 'which'> {
  const { registered = 0, changed = 0, failed = 0, undone = 0 } = outcomes;
  return { registered, changed, failed, undone };
}
