// Where somebody is in an import, as the address says it.
import { ROW_KINDS, ROW_OUTCOMES, type RowKind, type RowOutcome } from '@registry/contracts';
import { textOf } from '../../search-params';

export interface ImportSearch {
  step?: 'columns' | 'values' | undefined;
  kind?: RowKind | undefined;
  outcome?: RowOutcome | undefined;
  cursor?: string | undefined;
}

export const readImportSearch = (raw: Record<string, unknown>): ImportSearch => ({
  step: raw['step'] === 'columns' || raw['step'] === 'values' ? raw['step'] : undefined,
  kind: ROW_KINDS.find((kind) => kind === raw['kind']),
  outcome: ROW_OUTCOMES.find((outcome) => outcome === raw['outcome']),
  cursor: textOf(raw['cursor']),
});
