// The audit log: how it stands, what is in it, and how to take it away and check it.
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { EntryList } from '../../fittings/log/entry-list';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { ExportLinks } from './export-links';
import { LogStatus } from './log-status';

export function Audit() {
  const { t } = useTranslation();
  const rights = useRights();
  if (!rights.ever('read', 'AuditLog')) return <NoPermission>{t('audit.notAllowed')}</NoPermission>;
  return (
    <Page
      title={t('audit.title')}
      crumbs={[]}
      intro={t('audit.intro')}
      actions={<ExportButton table="entries" search={{}} />}
    >
      <div className="stack stack--loose">
        <LogStatus />
        <ExportLinks level={2} />
        <Entries />
      </div>
    </Page>
  );
}

function Entries() {
  const { t } = useTranslation();
  const { cursor } = useSearch({ from: '/audit' });
  const entries = useRead('listAuditEntries', { cursor }, keeping);
  return (
    <section className="stack" aria-labelledby="entries" aria-busy={entries.isFetching}>
      <h2 id="entries">{t('audit.newest')}</h2>
      {entries.isPending ? (
        <Loading />
      ) : entries.isError ? (
        <Failed error={entries.error} onRetry={() => void entries.refetch()} />
      ) : entries.data.items.length === 0 ? (
        <Empty title={t('history.empty')} />
      ) : (
        <EntryList entries={entries.data.items} showsSubject />
      )}
      <CursorPages label={t('audit.pages')} search={{ cursor }} nextCursor={entries.data?.nextCursor} />
    </section>
  );
}
