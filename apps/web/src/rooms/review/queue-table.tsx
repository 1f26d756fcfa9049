// What waits to be decided, oldest first.
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '@registry/contracts';
import { ClassBadge, ReviewBadge } from '../../furniture/badge';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import './review.css';

const BARRED = {
  'review.owner-may-not-decide': 'barred.owner', 'review.editor-may-not-decide': 'barred.editor', 'review.author-may-not-decide': 'barred.author',
} as const;

export function QueueTable({ items }: { items: readonly QueueItem[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('system.name') }, { key: 'unit', label: t('system.unit') }, { key: 'class', label: t('system.class') },
    { key: 'state', label: t('system.review') }, { key: 'by', label: t('queue.submittedBy') }, { key: 'age', label: t('queue.submitted') },
  ];
  return (
    <Table caption={t('queue.title')} columns={columns}>
      {items.map((item) => (
        <Row key={item.systemId}>
          <Cell label={t('system.name')} isHeading>
            <Link to="/reviews/$id" params={{ id: item.reference }}><strong>{item.name}</strong></Link>
            <span className="secondary small nowrap"> {item.reference}</span>
            {item.barredBecause !== null && <span className="small queue__barred">{t(BARRED[item.barredBecause])}</span>}
          </Cell>
          <Cell label={t('system.unit')}><UnitCode unit={item.unit} /></Cell>
          <Cell label={t('system.class')}><ClassBadge state={item.class} /></Cell>
          <Cell label={t('system.review')}><ReviewBadge state={item.state} /></Cell>
          <Cell label={t('queue.submittedBy')}>{item.submittedBy.name}</Cell>
          <Cell label={t('queue.submitted')}><time dateTime={item.submittedAt} title={formats.instant(item.submittedAt)} className="nowrap">{formats.ago(item.submittedAt)}</time></Cell>
        </Row>
      ))}
    </Table>
  );
}
