// The officer's queue.
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReviewQueue } from '../../api/review';
import { useRights } from '../../api/session';
import { Pager } from '../../furniture/pager';
import { Empty, Failed, Loading, NoPermission } from '../../furniture/states';
import { Page } from '../frame/page';
import { QueueTable } from './queue-table';
import './review.css';

export function Queue() {
  const { t } = useTranslation();
  const rights = useRights();
  const mayDecide = rights.ever('decide', 'Review');
  const navigate = useNavigate();
  const { cursor } = useSearch({ from: '/reviews' });
  const before = useRouterState({ select: ({ location }) => location.state.before }) ?? [];
  const queue = useReviewQueue(cursor, mayDecide);
  if (!mayDecide) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  const nextCursor = queue.data?.nextCursor ?? null;
  return (
    <Page title={t('queue.title')} crumbs={[]} intro={t('queue.intro')}>
      <div className="stack">
        {queue.isPending ? <Loading /> : queue.isError ? <Failed error={queue.error} onRetry={() => void queue.refetch()} />
          : queue.data.items.length === 0 ? <Empty title={t('queue.empty')} /> : <QueueTable items={queue.data.items} />}
        <Pager
          label={t('queue.pages')}
          onPrevious={cursor === undefined ? null : () => void navigate({ to: '/reviews', search: { cursor: before.at(-1) }, state: { before: before.slice(0, -1) } })}
          onNext={nextCursor === null ? null : () => void navigate({ to: '/reviews', search: { cursor: nextCursor }, state: { before: [...before, cursor] } })}
        />
      </div>
    </Page>
  );
}
