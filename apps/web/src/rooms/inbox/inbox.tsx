// What I have been told, newest first; what is unread stands out.
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@registry/contracts';
import { noticePath, noticeSentence } from '@registry/notices';
import { useCommand } from '../../api/commands';
import { keeping, useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { classes } from '../../furniture/classes';
import { Button } from '../../furniture/forms/button';
import { ButtonLink, Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Empty, Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Tabs } from '../../furniture/tabs';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import sheet from './inbox.module.css';

export function InboxPage() {
  const { t } = useTranslation();
  const { state, cursor } = useSearch({ from: '/inbox' });
  const inbox = useRead('listNotices', { state, cursor, limit: 50 }, keeping);
  return (
    <Page
      title={t('inbox.title')}
      crumbs={[]}
      actions={
        <>
          <MarkAll newest={cursor === undefined ? inbox.data?.items[0]?.at : undefined} />
          <ButtonLink compact to="/inbox/preferences">
            {t('inbox.preferences')}
          </ButtonLink>
        </>
      }
    >
      <Tabs label={t('inbox.views')}>
        <Link
          to="/inbox"
          search={{}}
          activeOptions={{ exact: true }}
          aria-current={state === undefined ? 'page' : undefined}
        >
          {t('inbox.all')}
        </Link>
        <Link
          to="/inbox"
          search={{ state: 'unread' }}
          activeOptions={{ exact: true }}
          aria-current={state === 'unread' ? 'page' : undefined}
        >
          {t('inbox.unread')}
        </Link>
      </Tabs>
      <div className="stack">
        {inbox.isPending ? (
          <Loading />
        ) : inbox.isError ? (
          <Failed error={inbox.error} onRetry={() => void inbox.refetch()} />
        ) : inbox.data.items.length === 0 ? (
          <Empty title={t(state === 'unread' ? 'inbox.noneUnread' : 'inbox.none')} />
        ) : (
          <ul className={sheet.inbox}>
            {inbox.data.items.map((notice) => (
              <Item key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
        <CursorPages label={t('inbox.pages')} search={{ state, cursor }} nextCursor={inbox.data?.nextCursor} />
      </div>
    </Page>
  );
}

function MarkAll({ newest }: { newest: string | undefined }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const unread = useRead('countNotices').data?.unread ?? 0;
  const mark = useCommand('markNotices');
  if (newest === undefined || unread === 0) return null;
  return (
    <Button
      compact
      isPending={mark.isPending}
      onPress={() => mark.mutate({ until: newest }, { onSuccess: () => notify(t('inbox.allRead')) })}
    >
      {t('inbox.markAll')}
    </Button>
  );
}

function Item({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const { history } = useRouter();
  const mark = useCommand('markNotice', { noticeId: notice.id });
  const { kind, details, system, by, words, at, readAt } = notice;
  // Who said it, and how it begins, so that no two lines are the same.
  const told =
    by !== null && words !== null && (kind === 'commented' || kind === 'mentioned')
      ? t(`inbox.told.${kind}`, { name: by.name, words })
      : null;
  const isUnread = readAt === null;
  const path = noticePath(kind, system?.reference ?? null, details);
  const about = system === null ? '' : ` · ${system.name}`;
  const sentence = (told ?? noticeSentence(language, { kind, details })) + about;
  return (
    <li className={classes(sheet.inboxOne, isUnread && sheet.inboxOneUnread)}>
      <div className={sheet.inboxWhat}>
        <p>
          <a
            href={path}
            onClick={(event) => {
              if (isUnread) mark.mutate({ isRead: true });
              if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              history.push(path);
            }}
          >
            {isUnread ? <strong>{sentence}</strong> : sentence}
          </a>
          {isUnread && <span className="visually-hidden"> ({t('inbox.isUnread')})</span>}
        </p>
        <p className="small secondary">
          {system !== null && (
            <>
              <span className="digits">{system.reference}</span> ·{' '}
            </>
          )}
          {by !== null && <>{by.name} · </>}
          <time dateTime={at} title={formats.instant(at)}>
            {formats.ago(at)}
          </time>
        </p>
      </div>
      {mark.isError && <ProblemBox error={mark.error} />}
      <Button
        compact
        variant="quiet"
        isPending={mark.isPending}
        aria-label={t(isUnread ? 'inbox.markReadNamed' : 'inbox.markUnreadNamed', { what: sentence })}
        onPress={() => mark.mutate({ isRead: isUnread })}
      >
        {t(isUnread ? 'inbox.markRead' : 'inbox.markUnread')}
      </Button>
    </li>
  );
}
