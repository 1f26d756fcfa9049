// Sets that were made, newest first: when and by whom, what is in them, their files, and whether the public reads them.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSet } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useAbout } from '../../api/session';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { PublicationPart } from './parts';
import { SetFiles } from './set-files';
import { WithdrawDialog } from './withdraw-dialog';

export function PublicSets() {
  const { t } = useTranslation();
  const mayRead = useRights().ever('export', 'Register');
  const sets = useItems('listPublicSets', {}, { enabled: mayRead });
  if (!mayRead) return <NoPermission>{t('publication.noRightSets')}</NoPermission>;
  return (
    <PublicationPart part="sets">
      {sets.isPending ? (
        <Loading />
      ) : sets.isError ? (
        <Failed error={sets.error} onRetry={() => void sets.refetch()} />
      ) : sets.data.length === 0 ? (
        <Empty title={t('publication.noSets')}>
          <p>{t('publication.noSetsHelp')}</p>
        </Empty>
      ) : (
        <All sets={sets.data} />
      )}
    </PublicationPart>
  );
}

function All({ sets }: { sets: readonly PublicSet[] }) {
  const { t } = useTranslation();
  const mayPublish = useRights().ever('publish', 'Register');
  const [leaving, setLeaving] = useState<PublicSet | null>(null);
  const newest = sets[0]?.number;
  const columns = [
    { key: 'set', label: t('publication.set') },
    { key: 'when', label: t('publication.when') },
    { key: 'count', label: t('publication.count') },
    { key: 'state', label: t('publication.state') },
    { key: 'files', label: t('publication.files') },
  ];
  return (
    <>
      <div className="table-frame">
        <Table caption={t('publication.sets')} columns={columns}>
          {sets.map((set) => (
            <Line
              key={set.number}
              set={set}
              isNewest={set.number === newest}
              onWithdraw={mayPublish && set.withdrawal === null ? () => setLeaving(set) : null}
            />
          ))}
        </Table>
      </div>
      {leaving !== null && (
        <WithdrawDialog number={leaving.number} isNewest={leaving.number === newest} onClose={() => setLeaving(null)} />
      )}
    </>
  );
}

function Line({ set, isNewest, onWithdraw }: { set: PublicSet; isNewest: boolean; onWithdraw: (() => void) | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { number, systems, added, removed, changed, madeBy, madeAt } = set;
  return (
    <Row>
      <Cell label={t('publication.set')} isHeading>
        {t('publication.setNumber', { number })}
      </Cell>
      <Cell label={t('publication.when')} isTyped>
        {t('publication.byAt', { name: madeBy.name, at: formats.instant(madeAt) })}
      </Cell>
      <Cell label={t('publication.count')}>
        <span className="digits">{formats.number(systems)}</span>
        <p className="small secondary">
          {t('publication.differs', {
            added: formats.number(added),
            removed: formats.number(removed),
            changed: formats.number(changed),
          })}
        </p>
      </Cell>
      <Cell label={t('publication.state')} isTyped>
        <State set={set} isNewest={isNewest} />
        {onWithdraw !== null && (
          <p>
            <Button compact aria-label={t('publication.withdrawOf', { number })} onPress={onWithdraw}>
              {t('publication.withdraw')}
            </Button>
          </p>
        )}
      </Cell>
      <Cell label={t('publication.files')}>
        <Disclosure isQuiet summary={t('publication.filesOf', { number })}>
          <SetFiles set={set} />
        </Disclosure>
      </Cell>
    </Row>
  );
}

function State({ set: { withdrawal }, isNewest }: { set: PublicSet; isNewest: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const isOpen = useAbout().data?.publicAddress != null;
  if (withdrawal !== null)
    return (
      <>
        <Badge tone="warning">{t('publication.isWithdrawn')}</Badge>
        <p className="small prewrap">{withdrawal.reason}</p>
        <p className="small secondary">
          {t('publication.withdrawnBy', { name: withdrawal.by.name, at: formats.instant(withdrawal.at) })}
        </p>
      </>
    );
  if (!isNewest) return <Badge>{t('publication.isReplaced')}</Badge>;
  return isOpen ? (
    <Badge tone="success">{t('publication.isRead')}</Badge>
  ) : (
    <Badge tone="notice">{t('publication.isNewest')}</Badge>
  );
}
