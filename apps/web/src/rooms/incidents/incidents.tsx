// Incidents of all systems one may read.
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
import { IncidentTable } from './incident-table';
import { askedOf, SHOWN } from './incidents-search';

export function IncidentsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const { cursor, show } = useSearch({ from: '/incidents' });
  const asked = askedOf(show);
  const incidents = useRead('listIncidents', { ...asked, cursor, limit: 50 }, keeping);
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
      actions={<ExportButton table="incidents" search={asked} />}
    >
      <div className="stack">
        <nav className="row" aria-label={t('incident.show')}>
          {[undefined, ...SHOWN].map((one) => (
            <Link
              key={one ?? 'all'}
              to="/incidents"
              search={{ show: one }}
              activeProps={{}}
              aria-current={one === show ? 'page' : undefined}
            >
              {t(`incident.shown.${one ?? 'all'}`)}
            </Link>
          ))}
        </nav>
        {incidents.isPending ? (
          <Loading />
        ) : incidents.isError ? (
          <Failed error={incidents.error} onRetry={() => void incidents.refetch()} />
        ) : incidents.data.items.length === 0 ? (
          <Empty title={t(show === undefined ? 'incident.none' : 'incident.noneShown')} />
        ) : (
          <IncidentTable items={incidents.data.items} />
        )}
        <CursorPages label={t('duty.pages')} search={{ show, cursor }} nextCursor={incidents.data?.nextCursor} />
      </div>
    </Page>
  );
}
