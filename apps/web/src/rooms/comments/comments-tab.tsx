// All that is said about one system.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { THREAD_STATES, type SystemDetail, type ThreadState } from '@registry/contracts';
import { command } from '../../api/commands';
import { keeping, useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ThreadView } from '../../fittings/comments/thread-view';
import { WriteForm } from '../../fittings/comments/write-form';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Failed } from '../../fittings/page/failed';
import { Select } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { About } from './about';
import '../../fittings/comments/comments.css';

export function CommentsTab() {
  const { id } = useParams({ from: '/systems/$id' });
  const { thread } = useSearch({ from: '/systems/$id/comments' });
  const { data: system } = useRecord('getSystem', { id });
  if (system === undefined) return <Loading />;
  return (
    <RulesOfToday>
      {thread === undefined ? (
        <AllThreads id={id} system={system.value} />
      ) : (
        <OneThread id={id} system={system.value} threadId={thread} />
      )}
    </RulesOfToday>
  );
}

function AllThreads({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const rights = useRights();
  const navigate = useNavigate();
  const { state, cursor } = useSearch({ from: '/systems/$id/comments' });
  const threads = useRead('listThreads', { id, state, cursor, limit: 20 }, keeping);
  const to = '/systems/$id/comments';
  return (
    <div className="stack">
      {rights.system('create', system, 'Comment') && (
        <section className="card" aria-labelledby="new-thread">
          <h2 id="new-thread">{t('comment.new')}</h2>
          <WriteForm
            name={`new.${system.id}`}
            label={t('comment.write')}
            button={t('comment.send')}
            step={(body) => command('openThread', { id }, { body })}
          />
        </section>
      )}
      <div className="row row--fields">
        <Select
          compact
          label={t('comment.show')}
          value={state ?? ''}
          onChange={(event) =>
            void navigate({
              to,
              params: { id },
              search: { state: event.target.value === '' ? undefined : (event.target.value as ThreadState) },
            })
          }
        >
          <option value="">{t('comment.all')}</option>
          {THREAD_STATES.map((one) => (
            <option key={one} value={one}>
              {t(`threadState.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      {threads.isPending ? (
        <Loading />
      ) : threads.isError ? (
        <Failed error={threads.error} onRetry={() => void threads.refetch()} />
      ) : threads.data.items.length === 0 ? (
        <Empty title={t('comment.none')}>
          <p>{t('comment.noneHelp')}</p>
        </Empty>
      ) : (
        threads.data.items.map((thread) => (
          <ThreadView key={thread.id} thread={thread} system={system} about={<About id={id} about={thread.about} />} />
        ))
      )}
      <CursorPages label={t('comment.pages')} search={{ state, cursor }} nextCursor={threads.data?.nextCursor} />
    </div>
  );
}

/** The thread somebody was told of. */
function OneThread({ id, system, threadId }: { id: string; system: SystemDetail; threadId: string }) {
  const { t } = useTranslation();
  const thread = useRead('getThread', { threadId: threadId ?? '' }, { enabled: threadId !== undefined });
  if (thread.isPending) return <Loading />;
  if (thread.isError) return <Failed error={thread.error} onRetry={() => void thread.refetch()} />;
  return (
    <div className="stack">
      <p>
        <Link to="/systems/$id/comments" params={{ id }} search={{}}>
          {t('comment.toAll')}
        </Link>
      </p>
      <ThreadView thread={thread.data} system={system} about={<About id={id} about={thread.data.about} />} />
    </div>
  );
}
