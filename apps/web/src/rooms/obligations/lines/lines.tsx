// The duties of a group: a line each, page by page, and once why they are owed.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../../api/reading';
import type { ParametersOf } from '../../../api/operations';
import { Failed } from '../../../fittings/page/failed';
import { Loading } from '../../../furniture/states';
import { Pager } from '../../../furniture/tables/pager';
import { useShowing } from '../showing/showing';
import sheet from '../obligations.module.css';
import { DutyLine } from './duty-line';
import { Why } from './why';

export function Lines({
  filters,
  caption,
  isNamed,
}: {
  filters: ParametersOf<'listDuties'>;
  caption: string;
  /** Whether each line says of which system it is. */
  isNamed: boolean;
}) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<readonly string[]>([]);
  const duties = useRead('listDuties', { ...filters, cursor: before.at(-1) }, keeping);
  const { show, dialog } = useShowing();
  if (duties.isPending) return <Loading />;
  if (duties.isError) return <Failed error={duties.error} onRetry={() => void duties.refetch()} />;
  const { items, nextCursor } = duties.data;
  return (
    <>
      {dialog}
      <ul className={sheet.lines}>
        {items.map((duty) => (
          <DutyLine
            key={duty.id}
            of={{
              duty,
              owner: duty.system.owner,
              id: duty.system.reference,
              ...(isNamed ? { system: duty.system.name } : {}),
            }}
            onPress={duty.mayChange ? () => show(duty.system.reference, duty) : undefined}
          />
        ))}
      </ul>
      {(before.length > 0 || nextCursor !== null) && (
        <Pager
          label={t('duty.pages')}
          onPrevious={before.length === 0 ? null : () => setBefore(before.slice(0, -1))}
          onNext={nextCursor === null ? null : () => setBefore([...before, nextCursor])}
        />
      )}
      <Why of={items} caption={caption} />
    </>
  );
}
