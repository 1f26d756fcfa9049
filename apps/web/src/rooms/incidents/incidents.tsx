// Incidents of all systems one may read.
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Crumb } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { IncidentTable } from './incident-table';

export function IncidentsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const { cursor } = useSearch({ from: '/incidents' });
  const incidents = useRead('listIncidents', { cursor, limit: 50 }, keeping);
  if (!rights.ever('read', 'Incident')) return <NoPermission />;
  return (
    <Page
      title={t('incident.title')}
      crumbs={[
        <Crumb key="duties" to="/duties">
          {t('menu.duties')}
        </Crumb>,
      ]}
      intro={t('incident.intro')}
      actions={<ExportButton table="incidents" search={{}} />}
    >
      <div className="stack">
        {incidents.isPending ? (
          <Loading />
        ) : incidents.isError ? (
          <Failed error={incidents.error} onRetry={() => void incidents.refetch()} />
        ) : incidents.data.items.length === 0 ? (
          <Empty title={t('incident.none')} />
        ) : (
          <IncidentTable items={incidents.data.items} />
        )}
        <CursorPages label={t('duty.pages')} search={{ cursor }} nextCursor={incidents.data?.nextCursor} />
      </div>
    </Page>
  );
}
