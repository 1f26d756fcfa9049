// A queue of the officers as a list: to print, to take away, and for whoever looks for one case among many.
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Crumb, Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { QueueTable } from './queue-table';
import { Queues } from './queues';
import { ReviewTabs } from './tabs';

export function QueueList() {
  const { t } = useTranslation();
  const rights = useRights();
  const mayDecide = rights.ever('decide', 'Review');
  const { queue: chosen, cursor, left } = useSearch({ from: '/reviews/list' });
  const name = chosen ?? 'open';
  const queue = useRead('listReviews', { queue: name, left, cursor, limit: 50 }, { ...keeping, enabled: mayDecide });
  if (!mayDecide) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  return (
    <Page
      title={t('queue.list')}
      crumbs={[
        <Crumb key="desk" to="/reviews">
          {t('menu.reviews')}
        </Crumb>,
      ]}
      intro={t('queue.intro')}
      actions={<ExportButton table="reviews" search={{ queue: name }} />}
    >
      <ReviewTabs at="list" />
      <div className="stack">
        <Queues current={name} to="/reviews/list" />
        {left !== undefined && (
          <p className="row">
            {t(`load.age.${left}`)}
            <Link to="/reviews/list" search={{ queue: chosen }}>
              {t('load.allAges')}
            </Link>
          </p>
        )}
        {queue.isPending ? (
          <Loading />
        ) : queue.isError ? (
          <Failed error={queue.error} onRetry={() => void queue.refetch()} />
        ) : queue.data.items.length === 0 ? (
          <Empty title={t(`queuesEmpty.${name}`)} />
        ) : (
          <QueueTable items={queue.data.items} queue={name} cursor={cursor} />
        )}
        <CursorPages
          label={t('queue.pages')}
          search={{ queue: chosen, left, cursor }}
          nextCursor={queue.data?.nextCursor}
        />
      </div>
    </Page>
  );
}
