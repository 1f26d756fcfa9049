// The duties of one system: what is due, what has been done, and what would change.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, SystemDetail, SystemDuties } from '@registry/contracts';
import { useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Commenting, CommentsButton } from '../../fittings/comments/commenting';
import { EvidenceLink } from '../../fittings/evidence/evidence-link';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Failed } from '../../fittings/page/failed';
import { PersonName } from '../../fittings/people/person-name';
import { Opening } from '../../furniture/dialogs/dialog';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { laterLoaded } from '../../furniture/later';
import { Empty, Loading } from '../../furniture/states';
import { ChangeBox } from './change-box';
import { DutyDays, DutySource, StandingBadge, useDutyTitle } from './duty-words';
import { EvidenceBox } from './evidence-box';
import { RegisteredNote } from './registered-note';
import '../../fittings/record/duty.css';

const DutyDialog = laterLoaded(() => import('./duty-dialog'), 'DutyDialog');

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
  const evidence = useRead('listEvidence', { id, limit: 200 }).data?.items ?? [];
  const [open, setOpen] = useState<Duty | null>(null);
  const mayChange = rights.system('update', system, 'Duty') && system.stage !== 'retired';
  const owed = items.filter(({ lapsedAt }) => lapsedAt === null);
  const lapsed = items.filter(({ lapsedAt }) => lapsedAt !== null);
  const list = (duties: readonly Duty[], isOwed: boolean) => (
    <ul className="duty-list">
      {duties.map((duty) => (
        <li key={duty.id} className="duty">
          <div className="duty__what">
            <span className="row">
              <strong>{title(duty)}</strong> <StandingBadge duty={duty} />
              {duty.state === 'in_progress' && <span className="small secondary">{t('dutyState.in_progress')}</span>}
            </span>
            <span className="small">
              <DutyDays duty={duty} />
            </span>
            <DutySource duty={duty} />
            {isOwed && <RegisteredNote id={id} duty={duty.key} />}
            {!duty.isCertain && <span className="small secondary">{t('duty.uncertain')}</span>}
            {!duty.isSettled && duty.isCertain && <span className="small secondary">{t('duty.unsettled')}</span>}
            {duty.reason !== null && <p className="prewrap">{duty.reason}</p>}
            {duty.note !== null && <p className="prewrap">{duty.note}</p>}
            {duty.evidence.length > 0 && (
              <ul className="small">
                {evidence
                  .filter((one) => duty.evidence.includes(one.id))
                  .map((one) => (
                    <li key={one.id}>
                      <EvidenceLink id={id} evidence={one} />
                    </li>
                  ))}
              </ul>
            )}
          </div>
          <div className="row">
            <span className="small secondary">
              <PersonName of={duty.responsible ?? system.owner} />
            </span>
            <CommentsButton kind="duty" about={duty.id} title={title(duty)} />
            {isOwed && mayChange && (
              <Button compact aria-label={t('duty.changeNamed', { duty: title(duty) })} onPress={() => setOpen(duty)}>
                {t('duty.change')}
              </Button>
            )}
          </div>
        </li>
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
        <section className="card stack" aria-labelledby="owed">
          <h2 id="owed">{t('duty.title')}</h2>
          {list(owed, true)}
        </section>
      )}
      {lapsed.length > 0 && (
        <Disclosure summary={t('duty.lapsed', { count: lapsed.length })}>{list(lapsed, false)}</Disclosure>
      )}
      <EvidenceBox id={id} systemId={system.id} mayChange={mayChange} />
      <Opening onClose={() => setOpen(null)}>
        {open !== null && <DutyDialog id={id} system={system} duty={open} onClose={() => setOpen(null)} />}
      </Opening>
    </div>
  );
}
