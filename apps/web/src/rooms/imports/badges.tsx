// Where an import stands, and what would become of a row: a word and a colour.
import { useTranslation } from 'react-i18next';
import type { ImportState, RowKind } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';

const STATES = {
  reading: 'neutral',
  read: 'notice',
  comparing: 'neutral',
  compared: 'notice',
  applying: 'neutral',
  applied: 'success',
  undoing: 'neutral',
  undone: 'neutral',
  refused: 'warning',
} as const;

const KINDS = {
  new: 'success',
  changed: 'notice',
  unchanged: 'neutral',
  duplicate: 'warning',
  invalid: 'warning',
  skipped: 'neutral',
} as const;

export function StateBadge({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  return <Badge tone={STATES[state]}>{t(`import.state.${state}`)}</Badge>;
}

export function KindBadge({ kind }: { kind: RowKind }) {
  const { t } = useTranslation();
  return <Badge tone={KINDS[kind]}>{t(`import.kind.${kind}`)}</Badge>;
}
