// The incidents of one system, and reporting another.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Failed } from '../../fittings/page/failed';
import { Opening } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { laterLoaded } from '../../furniture/later';
import { Empty, Loading } from '../../furniture/states';
import { IncidentTable } from './incident-table';

const ReportDialog = laterLoaded(() => import('./report-dialog'), 'ReportDialog');

export function IncidentsTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id' });
  const rights = useRights();
  const { data: system } = useRecord('getSystem', { id });
  const incidents = useRead('listSystemIncidents', { id, limit: 200 });
  const [isOpen, setIsOpen] = useState(false);
  if (incidents.isPending || system === undefined) return <Loading />;
  if (incidents.isError) return <Failed error={incidents.error} onRetry={() => void incidents.refetch()} />;
  return (
    <div className="stack">
      {rights.system('create', system.value, 'Incident') && (
        <div>
          <Button variant="primary" onPress={() => setIsOpen(true)}>
            {t('incident.report')}
          </Button>
        </div>
      )}
      {incidents.data.items.length === 0 ? (
        <Empty title={t('incident.none')} />
      ) : (
        <IncidentTable items={incidents.data.items} />
      )}
      <Opening onClose={() => setIsOpen(false)}>
        {isOpen && <ReportDialog id={id} systemId={system.value.id} onClose={() => setIsOpen(false)} />}
      </Opening>
    </div>
  );
}
