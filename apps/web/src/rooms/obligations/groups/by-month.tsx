// Duties month by month, and those that have no day.
import { useTranslation } from 'react-i18next';
import { addDays } from '@registry/assessment';
import type { DutyMonth } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { Badge } from '../../../fittings/class/badge';
import { Failed } from '../../../fittings/page/failed';
import { Disclosure } from '../../../furniture/disclosure';
import { Empty, Loading } from '../../../furniture/states';
import { nextMonth, useMonthName } from '../calendar/months';
import { Done } from '../lines/done';
import { Lines } from '../lines/lines';
import sheet from '../obligations.module.css';
import { useCounted, type DutyFilters } from './numbers';

export function ByMonth({ filters }: { filters: DutyFilters }) {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const months = useRead('listDutyMonths', filters, keeping);
  if (months.isPending) return <Loading />;
  if (months.isError) return <Failed error={months.error} onRetry={() => void months.refetch()} />;
  const { items } = months.data;
  if (items.length === 0) return <Empty title={t('duty.nothingHere')} />;
  return (
    <div className="stack">
      {items.map((one, index) => {
        const name = one.from === null ? t('duty.when.undated') : monthName(one.from);
        return (
          <section key={one.from} className={sheet.group} aria-label={name}>
            <Disclosure isInitiallyOpen={index === 0} summary={<Head name={name} of={one} />}>
              <Lines filters={{ ...filters, ...within(one.from, filters), limit: 50 }} caption={name} isNamed />
            </Disclosure>
          </section>
        );
      })}
    </div>
  );
}

const within = (from: string | null, { when }: DutyFilters): DutyFilters =>
  from === null
    ? { when: when === 'later' || when === undefined ? 'undated' : when }
    : { from, to: addDays(nextMonth(from), -1) };

function Head({ name, of: { open, late, done } }: { name: string; of: DutyMonth }) {
  const { t } = useTranslation();
  const counted = useCounted();
  return (
    <span className={sheet.head}>
      <span>{name}</span>
      <Done of={open + done} done={done} />
      {late > 0 && <Badge tone="warning">{t('duty.lateCount', { count: late, number: counted(late) })}</Badge>}
    </span>
  );
}
