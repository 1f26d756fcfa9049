// What came of an import: every record of it, and the way back.
import { FaultsLink } from './faults-link';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSet } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { keeping, useRead } from '../../api/reading';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { Button } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFaultText } from './rows/row-story';

export function Report({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const undo = useCommand('undoImport', { id: set.id });
  const { registered = 0, changed = 0, failed = 0, undone = 0 } = set.result ?? {};
  return (
    <section className="stack">
      <div className="card row row--spread">
        <div>
          <h2>{t('import.result')}</h2>
          <ul>
            {(registered > 0 || undone === 0) && <li>{t('import.registered', { count: registered })}</li>}
            {changed > 0 && <li>{t('import.changedOf', { count: changed })}</li>}
            {failed > 0 && <li>{t('import.failed', { count: failed })}</li>}
            {undone > 0 && <li>{t('import.undone', { count: undone })}</li>}
          </ul>
          {set.counts.invalid + failed > 0 && <FaultsLink set={set} />}
        </div>
        {set.state === 'applied' && <Button onPress={() => setIsAsking(true)}>{t('import.undo')}</Button>}
      </div>
      <Made set={set} />
      <ConfirmCommand
        title={t('import.undo')}
        confirm={t('import.undo')}
        isOpen={isAsking}
        command={undo}
        sends={undefined}
        done={t('import.undoStarted')}
        onClose={() => setIsAsking(false)}
      >
        <p>{t('import.undoHelp')}</p>
      </ConfirmCommand>
    </section>
  );
}

function Made({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const textOf = useFaultText();
  const { cursor } = useSearch({ from: '/imports/$id' });
  const rows = useRead(
    'listImportRows',
    { id: set.id, outcome: ['registered', 'changed', 'failed', 'undone'], cursor, limit: 50 },
    keeping,
  );
  if (rows.isPending) return <Loading />;
  if (rows.isError) return <Failed error={rows.error} onRetry={() => void rows.refetch()} />;
  const columns = [
    { key: 'row', label: t('import.row'), isNumber: true },
    { key: 'name', label: t('system.name') },
    { key: 'outcome', label: t('import.result') },
  ];
  return (
    <>
      <Table caption={t('import.seeRecords')} columns={columns}>
        {rows.data.items.map((row) => (
          <Row key={row.number}>
            <Cell label={t('import.row')} isNumber>
              {row.number}
            </Cell>
            <Cell label={t('system.name')} isHeading isTyped>
              {row.made === null ? (
                (row.name ?? t('import.unnamed'))
              ) : (
                <Link to="/systems/$id" params={{ id: row.made.reference }}>
                  {row.made.name}
                </Link>
              )}{' '}
              <span className="small secondary nowrap">{row.made?.reference}</span>
            </Cell>
            <Cell label={t('import.result')}>
              {row.outcome !== null && t(`import.outcome.${row.outcome}`)}
              {row.outcome === 'failed' && <> · {row.faults.map(textOf).join(' ')}</>}
            </Cell>
          </Row>
        ))}
      </Table>
      <CursorPages label={t('import.rowPages')} search={{ cursor }} nextCursor={rows.data.nextCursor} />
    </>
  );
}
