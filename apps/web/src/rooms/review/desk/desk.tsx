// The desk of an officer: the queue, and beside it the case, the law, and what can be done.
import { Navigate, useSearch } from '@tanstack/react-router';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUEUES } from '@registry/contracts';
import { useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Empty, Loading, NoPermission } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { useCases, type InQueue } from './queue/queue';
import { QueuePane } from './queue/queue-pane';
import sheet from './desk.module.css';

/** Where there is room for the case beside the queue. */
const wide = window.matchMedia('(min-width: 62.25em)');

function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      wide.addEventListener('change', changed);
      return () => wide.removeEventListener('change', changed);
    },
    () => wide.matches,
  );
}

export function Desk({ shown, current, children }: { shown: InQueue; current: string | null; children: ReactNode }) {
  return (
    <div className={sheet.desk} data-whole-window>
      <QueuePane shown={shown} current={current} />
      {children}
    </div>
  );
}

/** Opens the first case of the queue, where there is room beside it. */
export function EmptyDesk() {
  const { t } = useTranslation();
  const rights = useRights();
  const shown = useSearch({ from: '/reviews' });
  const mayDecide = rights.ever('decide', 'Review');
  if (!mayDecide) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  return (
    <Desk shown={shown} current={null}>
      <First shown={shown} />
    </Desk>
  );
}

function First({ shown }: { shown: InQueue }) {
  const { t } = useTranslation();
  const isWide = useIsWide();
  const cases = useCases(shown);
  const first = cases.data?.items[0];
  // What was decided a moment ago is still in the list that is being read anew.
  if (isWide && first !== undefined && !cases.isFetching)
    return <Navigate to="/reviews/$id" params={{ id: first.reference }} search={shown} replace />;
  return (
    <div className={sheet.nothing}>
      <title>{`${t('queue.title')} · ${t('frame.product')}`}</title>
      <h1>{t('queue.title')}</h1>
      {cases.isError ? (
        <Failed error={cases.error} onRetry={() => void cases.refetch()} />
      ) : first !== undefined || cases.isFetching ? (
        isWide && <Loading />
      ) : (
        <Empty title={t(`queuesEmpty.${shown.queue ?? 'open'}`)}>
          <Elsewhere than={shown.queue ?? 'open'} />
        </Empty>
      )}
    </div>
  );
}

/** Where something lies, if not here. */
function Elsewhere({ than }: { than: (typeof QUEUES)[number] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const counts = useRead('countReviews').data?.queues;
  const filled = QUEUES.filter((queue) => queue !== than && (counts?.[queue] ?? 0) > 0);
  return (
    <p className="row">
      {filled.map((queue) => (
        <Link key={queue} to="/reviews" search={queue === 'open' ? {} : { queue }}>
          {t(`queues.${queue}`)}
          {t('problem.colon')}
          {formats.number(counts?.[queue] ?? 0)}
        </Link>
      ))}
    </p>
  );
}
