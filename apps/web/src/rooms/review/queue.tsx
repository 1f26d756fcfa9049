// The officers' queues: what is mine, what nobody has taken, what waits for a second officer.
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QUEUES, type Queue as QueueName } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { useFormats } from '../../words/formats';
import { QueueTable } from './queue-table';
import { ReviewTabs } from './tabs';
import sheet from './review.module.css';

export function Queue() {
  const { t } = useTranslation();
  const rights = useRights();
  const mayDecide = rights.ever('decide', 'Review');
  const { queue: chosen, cursor } = useSearch({ from: '/reviews' });
  const name = chosen ?? 'open';
  const queue = useRead('listReviews', { queue: name, cursor, limit: 50 }, { ...keeping, enabled: mayDecide });
  if (!mayDecide) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  return (
    <Page
      title={t('queue.title')}
      crumbs={[]}
      intro={t('queue.intro')}
      actions={<ExportButton table="reviews" search={{ queue: name }} />}
    >
      <ReviewTabs />
      <div className="stack">
        <Queues current={name} />
        {queue.isPending ? (
          <Loading />
        ) : queue.isError ? (
          <Failed error={queue.error} onRetry={() => void queue.refetch()} />
        ) : queue.data.items.length === 0 ? (
          <Empty title={t(`queuesEmpty.${name}`)} />
        ) : (
          <QueueTable items={queue.data.items} queue={name} />
        )}
        <CursorPages label={t('queue.pages')} search={{ queue: chosen, cursor }} nextCursor={queue.data?.nextCursor} />
      </div>
    </Page>
  );
}

const COUNTED = 1000;

function Queues({ current }: { current: QueueName }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: counts } = useRead('countReviews');
  const counted = (queue: QueueName): string => {
    const count = counts?.queues[queue];
    return count === undefined ? '' : count >= COUNTED ? `${formats.number(COUNTED)}+` : formats.number(count);
  };
  return (
    <>
      <nav aria-label={t('desk.queues')} className={sheet.queues}>
        {QUEUES.map((queue) => (
          <Link
            key={queue}
            to="/reviews"
            search={queue === 'open' ? {} : { queue }}
            className={sheet.queuesOne}
            aria-current={queue === current ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`queues.${queue}`)} <span className="digits secondary">{counted(queue)}</span>
          </Link>
        ))}
      </nav>
      {counts !== undefined && counts.overdue > 0 && (
        <p className="small late">{t('desk.overdueCount', { count: counts.overdue })}</p>
      )}
    </>
  );
}
