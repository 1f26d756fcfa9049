// For officers: what waits to be decided.
import { useTranslation } from 'react-i18next';
import type { Queue } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { QueueTable } from '../review/queue-table';
import { DueAgain } from './officer/due-again';
import { LoadPictures } from './officer/load-pictures';

const MOST = 5;

export function QueueCorner() {
  const { t } = useTranslation();
  const counts = useRead('countReviews');
  const queue = useRead('listReviews', { queue: 'open', limit: 50 });
  const others = (['mine', 'consent', 'due_again'] as const satisfies readonly Queue[]).filter(
    (name) => (counts.data?.queues[name] ?? 0) > 0,
  );
  return (
    <section className="section" aria-labelledby="queue">
      <h2 id="queue">{t('queue.title')}</h2>
      {/* Together: the row of the other queues that comes late would move what stands below. */}
      {queue.isPending || counts.isPending ? (
        <Loading />
      ) : queue.isError ? (
        <Failed error={queue.error} onRetry={() => void queue.refetch()} />
      ) : queue.data.items.length === 0 ? (
        <Empty title={t('queue.empty')} />
      ) : (
        <>
          <QueueTable items={queue.data.items.slice(0, MOST)} queue="open" />
          {queue.data.items.length > MOST && (
            <p>
              <Link to="/reviews">{t('queue.all')}</Link>
            </p>
          )}
        </>
      )}
      <DueAgain />
      <LoadPictures />
      {queue.data && others.length > 0 && (
        <p className="row">
          {others.map((name) => (
            <Link key={name} to="/reviews" search={{ queue: name }}>
              {t(`queues.${name}`)}
              {t('problem.colon')}
              {counts.data?.queues[name]}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
