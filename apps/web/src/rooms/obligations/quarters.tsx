// What falls due in which quarter.
import { useTranslation } from 'react-i18next';
import type { ParametersOf } from '../../api/operations';
import { keeping, useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import type { DutiesSearch } from './duties-search';
import { useQuarterName } from './quarter-name';

export type DutyFilters = ParametersOf<'countDutyQuarters'>;

export function Quarters({ filters, search }: { filters: DutyFilters; search: DutiesSearch }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useQuarterName();
  const quarters = useRead('countDutyQuarters', filters, keeping);
  if (quarters.isPending) return <Loading />;
  if (quarters.isError) return <Failed error={quarters.error} onRetry={() => void quarters.refetch()} />;
  const { items } = quarters.data;
  if (items.length === 0) return <Empty title={t('duty.noQuarter')} />;
  const columns = [
    { key: 'quarter', label: t('duty.quarter') },
    { key: 'overdue', label: t('duty.overdue'), isNumber: true },
    { key: 'open', label: t('duty.open'), isNumber: true },
    { key: 'done', label: t('duty.whenDone'), isNumber: true },
  ];
  return (
    <Table caption={t('duty.calendar')} columns={columns}>
      {items.map(({ from, open, overdue, done }) => (
        <Row key={from}>
          <Cell label={t('duty.quarter')} isHeading>
            <Link
              to="/duties"
              search={{ ...search, view: undefined, quarter: from, cursor: undefined }}
              aria-label={t('duty.toQuarter', { quarter: nameOf(from) })}
            >
              {nameOf(from)}
            </Link>
          </Cell>
          <Cell label={t('duty.overdue')} isNumber>
            {overdue > 0 ? <strong className="late">{formats.number(overdue)}</strong> : formats.number(0)}
          </Cell>
          <Cell label={t('duty.open')} isNumber>
            {formats.number(open)}
          </Cell>
          <Cell label={t('duty.whenDone')} isNumber>
            {formats.number(done)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
