// The duties of one system: what is due, what has been done, and what would change.
import { useLocation, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, SystemDetail, SystemDuties } from '@registry/contracts';
import { useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Commenting, CommentsButton } from '../../fittings/comments/commenting';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Failed } from '../../fittings/page/failed';
import { Disclosure } from '../../furniture/disclosure';
import { Empty, Loading } from '../../furniture/states';
import { ChangeBox } from './change-box';
import { useDutyTitle } from './duty-words';
import { EvidenceBox } from './evidence-box';
import { Done } from './lines/done';
import { DutyLine } from './lines/duty-line';
import { Why } from './lines/why';
import { useShowing } from './showing/showing';
import sheet from './obligations.module.css';

export function DutiesTab() {
  const { id } = useParams({ from: '/systems/$id' });
  const { data: system } = useRecord('getSystem', { id });
  const duties = useRead('getSystemDuties', { id });
  if (duties.isPending || system === undefined) return <Loading />;
  if (duties.isError) return <Failed error={duties.error} onRetry={() => void duties.refetch()} />;
  return (
    <RulesOfToday>
      <Commenting system={system.value}>
        <Duties id={id} system={system.value} items={duties.data.items} change={duties.data.change} />
      </Commenting>
    </RulesOfToday>
  );
}

function Duties({
  id,
  system,
  items,
  change,
}: { id: string; system: SystemDetail } & Pick<SystemDuties, 'items' | 'change'>) {
  const { t } = useTranslation();
  const rights = useRights();
  const title = useDutyTitle();
  const { show, dialog } = useShowing();
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const line = hash.startsWith('duty-') ? document.getElementById(hash) : null;
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [hash]);
  const mayChange = rights.system('update', system, 'Duty') && system.stage !== 'retired';
  const owed = items.filter(({ lapsedAt }) => lapsedAt === null);
  const lapsed = items.filter(({ lapsedAt }) => lapsedAt !== null);
  const list = (duties: readonly Duty[], isOwed: boolean) => (
    <ul className={sheet.lines}>
      {duties.map((duty) => (
        <DutyLine
          key={duty.id}
          of={{ duty, owner: system.owner, id }}
          onPress={isOwed && mayChange ? () => show(id, duty) : undefined}
        >
          <CommentsButton kind="duty" about={duty.id} title={title(duty)} />
        </DutyLine>
      ))}
    </ul>
  );
  return (
    <div className="stack stack--loose">
      {change !== null && <ChangeBox id={id} change={change} mayAccept={mayChange} />}
      {owed.length === 0 ? (
        <Empty title={t('duty.none')}>
          <p>{t('duty.noneHelp')}</p>
        </Empty>
      ) : (
        <section className={sheet.group} aria-labelledby="owed">
          <div className={sheet.head}>
            <h2 id="owed">{t('duty.title')}</h2>
            <Done of={owed.length} done={owed.filter(({ standing }) => standing === 'done').length} />
          </div>
          {dialog}
          {list(owed, true)}
          <Why of={owed} caption={system.name} />
        </section>
      )}
      {lapsed.length > 0 && (
        <Disclosure summary={t('duty.lapsed', { count: lapsed.length })}>{list(lapsed, false)}</Disclosure>
      )}
      <EvidenceBox id={id} systemId={system.id} mayChange={mayChange} />
    </div>
  );
}
