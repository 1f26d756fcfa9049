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
        <Empty title={t('publication.noSets')} />
      ) : (
        <All sets={sets.data} />
      )}
    </PublicationPart>
  );
}

function All({ sets }: { sets: readonly PublicSet[] }) {
  const mayPublish = useRights().ever('publish', 'Register');
  const [leaving, setLeaving] = useState<PublicSet | null>(null);
  const newest = sets[0]?.number;
  return (
    <>
      {sets.map((set) => (
        <One
          key={set.number}
          set={set}
          isNewest={set.number === newest}
          onWithdraw={mayPublish && set.withdrawal === null ? () => setLeaving(set) : null}
        />
      ))}
      {leaving !== null && (
        <WithdrawDialog number={leaving.number} isNewest={leaving.number === newest} onClose={() => setLeaving(null)} />
      )}
    </>
  );
}

interface OneProps {
  set: PublicSet;
  isNewest: boolean;
  /** Null for whoever may not, and where it was done. */
  onWithdraw: (() => void) | null;
}

function One({ set, isNewest, onWithdraw }: OneProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { number, systems, added, removed, changed, madeBy, madeAt, withdrawal } = set;
  const differs = { added: formats.number(added), removed: formats.number(removed), changed: formats.number(changed) };
  return (
    <section className="card stack stack--tight" aria-labelledby={`set-${number}`}>
      <div className="row row--spread">
        <span className="row">
          <h2 id={`set-${number}`}>{t('publication.readsSet', { number })}</h2>
          <State set={set} isNewest={isNewest} />
        </span>
        {onWithdraw !== null && (
          <Button compact aria-label={t('publication.withdrawOf', { number })} onPress={onWithdraw}>
            {t('publication.withdraw')}
          </Button>
        )}
      </div>
      <p className="small secondary">{t('publication.madeBy', { name: madeBy.name, at: formats.instant(madeAt) })}</p>
      <p className="digits">
        {t('publication.holds', { count: systems })}{' '}
        <span className="secondary">{t('publication.differs', differs)}</span>
      </p>
      {withdrawal !== null && (
        <>
          <p className="prewrap reading">{withdrawal.reason}</p>
          <p className="small secondary">
            {t('publication.withdrawnBy', { name: withdrawal.by.name, at: formats.instant(withdrawal.at) })}
          </p>
        </>
      )}
      <Disclosure isQuiet summary={t('publication.filesOf', { number })}>
        <SetFiles set={set} />
      </Disclosure>
    </section>
  );
}

function State({ set: { withdrawal }, isNewest }: Pick<OneProps, 'set' | 'isNewest'>) {
  const { t } = useTranslation();
  const isOpen = useAbout().data?.publicAddress != null;
  if (withdrawal !== null) return <Badge tone="warning">{t('publication.isWithdrawn')}</Badge>;
  if (!isNewest) return <Badge>{t('publication.isReplaced')}</Badge>;
  return isOpen ? (
    <Badge tone="success">{t('publication.isRead')}</Badge>
  ) : (
    <Badge tone="notice">{t('publication.isNewest')}</Badge>
  );
}
