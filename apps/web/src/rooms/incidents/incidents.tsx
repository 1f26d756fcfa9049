// Incidents of all systems one may read.
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/rights';
import { useIncidents } from '../../api/work/incidents';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Crumb } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { Pager } from '../../furniture/tables/pager';
import { IncidentTable } from './incident-table';

export function IncidentsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const navigate = useNavigate();
  const { cursor } = useSearch({ from: '/incidents' });
  const before = useRouterState({ select: ({ location }) => location.state.before }) ?? [];
  const incidents = useIncidents(cursor);
  if (!rights.ever('read', 'Incident')) return <NoPermission />;
  const nextCursor = incidents.data?.nextCursor ?? null;
  return (
    <Page
      title={t('incident.title')}
      crumbs={[
        <Crumb key="duties" to="/duties">
          {t('menu.duties')}
        </Crumb>,
      ]}
      intro={t('incident.intro')}
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
        <Pager
          label={t('duty.pages')}
          onPrevious={
            cursor === undefined
              ? null
              : () =>
                  void navigate({
                    to: '/incidents',
                    search: { cursor: before.at(-1) },
                    state: { before: before.slice(0, -1) },
                  })
          }
          onNext={
            nextCursor === null
              ? null
              : () =>
                  void navigate({
                    to: '/incidents',
                    search: { cursor: nextCursor },
                    state: { before: [...before, cursor] },
                  })
          }
        />
      </div>
    </Page>
  );
}
