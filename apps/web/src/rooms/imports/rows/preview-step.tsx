// What would become of each row, and what somebody says of it before anything changes.
import { FaultsLink } from '../faults-link';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROW_KINDS, type DecideRows, type ImportRow, type ImportSet, type RowKind } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { keeping, useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Button } from '../../../furniture/forms/button';
import { Link } from '../../../furniture/link';
import { useNotices } from '../../../furniture/notices';
import { Empty, Loading } from '../../../furniture/states';
import { CursorPages } from '../../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { Tabs } from '../../../furniture/tabs';
import { useFormats } from '../../../words/formats';
import { KindBadge } from '../badges';
import { ApplyBar } from './apply-bar';
import { RowDialog } from './row-dialog';
import { RowStory } from './row-story';

export function PreviewStep({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind } = useSearch({ from: '/imports/$id' });
  const all = ROW_KINDS.filter((one) => set.counts[one] > 0);
  return (
    <section className="stack">
      <ApplyBar set={set} />
      <Tabs label={t('import.step.preview')}>
        <KindLink set={set} kind={undefined} isOpen={kind === undefined}>
          {t('import.allRows')} ({formats.number(set.rows)})
        </KindLink>
        {all.map((one) => (
          <KindLink key={one} set={set} kind={one} isOpen={kind === one}>
            {t(`import.kind.${one}`)} ({formats.number(set.counts[one])})
          </KindLink>
        ))}
      </Tabs>
      {kind !== undefined && <OfKind set={set} kind={kind} />}
      <Rows set={set} />
    </section>
  );
}

function KindLink({
  set,
  kind,
  isOpen,
  children,
}: {
  set: ImportSet;
  kind: RowKind | undefined;
  isOpen: boolean;
  children: React.ReactNode;
}) {
  return (
    <Link
      to="/imports/$id"
      params={{ id: set.id }}
      search={{ kind }}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={isOpen ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}

/** What can be said of all rows of a kind at once. */
function OfKind({ set, kind }: { set: ImportSet; kind: RowKind }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const decide = useCommand('decideImportRows', { id: set.id });
  const say = (decision: DecideRows['decision']): void =>
    decide.mutate({ kind, decision }, { onSuccess: () => notify(t('import.decided')) });
  return (
    <>
      {decide.error !== null && <ProblemBox error={decide.error} />}
      <div className="row">
        {kind === 'invalid' && set.counts.invalid > 0 && <FaultsLink set={set} />}
        {(kind === 'invalid' || kind === 'duplicate') && (
          <Button compact isPending={decide.isPending} onPress={() => say('skip')}>
            {t('import.skipAll')}
          </Button>
        )}
        {kind === 'duplicate' && (
          <Button compact isPending={decide.isPending} onPress={() => say('take')}>
            {t('import.takeAll')}
          </Button>
        )}
        {kind === 'skipped' && (
          <Button compact isPending={decide.isPending} onPress={() => say(null)}>
            {t('import.resetAll')}
          </Button>
        )}
      </div>
    </>
  );
}

function Rows({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const { kind, cursor } = useSearch({ from: '/imports/$id' });
  const rows = useRead('listImportRows', { id: set.id, kind: kind && [kind], cursor, limit: 50 }, keeping);
  const [open, setOpen] = useState<ImportRow | null>(null);
  if (rows.isPending) return <Loading />;
  if (rows.isError) return <Failed error={rows.error} onRetry={() => void rows.refetch()} />;
  const { items, nextCursor } = rows.data;
  if (items.length === 0) return <Empty title={t('import.noRows')} />;
  const columns = [
    { key: 'row', label: t('import.row'), isNumber: true },
    { key: 'name', label: t('system.name') },
    { key: 'kind', label: t('import.step.preview'), isLabelHidden: true },
    { key: 'what', label: t('import.what') },
    { key: 'open', label: t('import.look'), isLabelHidden: true },
  ];
  return (
    <>
      <Table caption={t('import.step.preview')} columns={columns}>
        {items.map((row) => (
          <Row key={row.number}>
            <Cell label={t('import.row')} isNumber>
              {row.number}
            </Cell>
            <Cell label={t('system.name')} isHeading isTyped>
              {row.name ?? <span className="secondary">{t('import.unnamed')}</span>}
            </Cell>
            <Cell label={t('import.step.preview')}>{row.kind !== null && <KindBadge kind={row.kind} />}</Cell>
            <Cell label={t('import.what')}>
              <RowStory row={row} />
            </Cell>
            <Cell label={t('import.look')}>
              <Button compact aria-label={t('import.openRow', { row: row.number })} onPress={() => setOpen(row)}>
                {t('import.look')}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
      <CursorPages label={t('import.rowPages')} search={{ kind, cursor }} nextCursor={nextCursor} />
      {open !== null && <RowDialog set={set} number={open.number} onClose={() => setOpen(null)} />}
    </>
  );
}
