// Cases, the one whose day comes first in front.
import { useTranslation } from 'react-i18next';
import type { Queue, QueueItem } from '@registry/contracts';
import { ClassBadge, ReviewBadge } from '../../fittings/class/badge';
import { classes } from '../../furniture/classes';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import sheet from './review.module.css';

const BARRED = {
  'review.owner-may-not-decide': 'barred.owner',
  'review.editor-may-not-decide': 'barred.editor',
  'review.author-may-not-decide': 'barred.author',
} as const;

export function QueueTable({
  items,
  queue,
  cursor,
}: {
  items: readonly QueueItem[];
  queue: Queue;
  /** Which page of it: the desk shows the same one beside the case. */
  cursor?: string | undefined;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('system.name') },
    { key: 'unit', label: t('system.unit') },
    { key: 'class', label: t('system.class') },
    { key: 'state', label: t('system.review') },
    { key: 'officer', label: t('desk.officer') },
    { key: 'age', label: t('queue.submitted') },
    { key: 'due', label: t('desk.due') },
  ];
  return (
    <Table caption={t('queue.title')} columns={columns}>
      {items.map((item) => (
        <Row key={item.systemId}>
          <Cell label={t('system.name')} isHeading>
            <Link
              to="/reviews/$id"
              params={{ id: item.reference }}
              search={{ queue: queue === 'open' ? undefined : queue, cursor }}
            >
              <strong>{item.name}</strong>
            </Link>
            <span className="secondary small nowrap"> {item.reference}</span>
            {item.barredBecause !== null && (
              <span className={classes('small', sheet.queueNote)}>{t(BARRED[item.barredBecause])}</span>
            )}
            {item.dueBecause.map((reason) => (
              <span key={reason} className={classes('small', sheet.queueNote)}>
                {t(`dueReason.${reason}`)}
              </span>
            ))}
          </Cell>
          <Cell label={t('system.unit')}>
            <UnitCode unit={item.unit} />
          </Cell>
          <Cell label={t('system.class')}>
            <ClassBadge state={item.class} />
          </Cell>
          <Cell label={t('system.review')}>
            <ReviewBadge state={item.state} />
          </Cell>
          <Cell label={t('desk.officer')} isTyped>
            {item.officer?.name ?? <span className="secondary">{t('desk.nobody')}</span>}
          </Cell>
          <Cell label={t('queue.submitted')} isTyped>
            <time dateTime={item.submittedAt} title={formats.instant(item.submittedAt)} className="nowrap">
              {formats.ago(item.submittedAt)}
            </time>
            <span className={classes('small secondary', sheet.queueBy)}>{item.submittedBy.name}</span>
          </Cell>
          <Cell label={t('desk.due')}>
            {item.dueOn === null ? (
              ''
            ) : (
              <time dateTime={item.dueOn} className="nowrap">
                {formats.day(item.dueOn)}
              </time>
            )}
            {item.isOverdue && <strong className="late"> {t('desk.overdue')}</strong>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
