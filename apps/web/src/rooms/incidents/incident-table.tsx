// Incidents as a table, newest first.
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';

export function IncidentTable({ items }: { items: readonly IncidentSummary[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('incident.name') },
    { key: 'system', label: t('incident.system') },
    { key: 'state', label: t('incident.stateColumn') },
    { key: 'aware', label: t('incident.aware') },
    { key: 'due', label: t('incident.due') },
  ];
  return (
    <Table caption={t('incident.title')} columns={columns}>
      {items.map((item) => (
        <Row key={item.id}>
          <Cell label={t('incident.name')} isHeading>
            <Link to="/incidents/$id" params={{ id: item.id }}>
              <strong>{item.title}</strong>
            </Link>{' '}
            <span className="small secondary nowrap">{item.reference}</span>
          </Cell>
          <Cell label={t('incident.system')} isTyped>
            <Link to="/systems/$id" params={{ id: item.system.reference }}>
              {item.system.name}
            </Link>
          </Cell>
          <Cell label={t('incident.stateColumn')}>
            <span className="row">
              <Badge tone={item.state === 'closed' ? 'success' : 'notice'}>{t(`incident.state.${item.state}`)}</Badge>
              <SeriousBadge incident={item} />
            </span>
          </Cell>
          <Cell label={t('incident.aware')}>
            <time dateTime={item.awareAt} className="nowrap">
              {formats.dayOf(item.awareAt)}
            </time>
          </Cell>
          <Cell label={t('incident.due')}>
            {item.dueOn === null ? (
              ''
            ) : (
              <time dateTime={item.dueOn} className="nowrap">
                {formats.day(item.dueOn)}
              </time>
            )}
            {item.isOverdue && <strong className="late"> {t('incident.overdue')}</strong>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export function SeriousBadge({ incident }: { incident: IncidentSummary }) {
  const { t } = useTranslation();
  if (incident.isSerious === null) return <Badge>{t('incident.unknown')}</Badge>;
  return incident.isSerious ? (
    <Badge tone="warning">{t('incident.serious')}</Badge>
  ) : (
    <Badge>{t('incident.notSerious')}</Badge>
  );
}
