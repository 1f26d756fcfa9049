// The rows that cannot be taken over, as a file of the kind in which they came.
import { useTranslation } from 'react-i18next';
import type { ImportSet } from '@registry/contracts';
import { linkTo } from '../../api/operations';

export function FaultsLink({ set: { id, file } }: { set: ImportSet }) {
  const { t } = useTranslation();
  const format = file.form.kind === 'xlsx' ? 'xlsx' : 'csv';
  return (
    <a href={linkTo('exportImportFaults', { id, format })} download>
      {t('import.faults')}
    </a>
  );
}
