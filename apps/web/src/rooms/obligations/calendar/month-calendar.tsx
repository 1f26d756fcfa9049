// What is left to do in a month, day by day, with the way to the months beside it.
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../../api/operations';
import { keeping, useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { PaperLink } from '../../../fittings/page/paper-link';
import { ButtonLink } from '../../../furniture/link';
import { useLanguage } from '../../../words/language';
import { today } from '../../../words/zone';
import type { DutiesSearch } from '../duties-search';
import type { DutyFilters } from '../groups/numbers';
import { MonthGrid } from './month-grid';
import { monthOf, nextMonth, previousMonth, quarterOf, useMonthName } from './months';
import { useQuarterName } from './quarter-name';

export function MonthCalendar({ filters, search }: { filters: DutyFilters; search: DutiesSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const monthName = useMonthName();
  const quarterName = useQuarterName();
  const present = monthOf(today());
  const month = monthOf(search.month ?? present);
  const days = useRead('listDutyDays', { ...filters, month }, keeping);
  const quarter = quarterOf(month);
  const to = (wanted: string) => ({
    to: '/duties' as const,
    search: { ...search, month: wanted === present ? undefined : wanted },
  });
  return (
    <section className="stack" aria-labelledby="month">
      <div className="row row--spread">
        <h2 id="month" aria-live="polite">
          {monthName(month)}
        </h2>
        <div className="row">
          <ButtonLink
            compact
            {...to(previousMonth(month))}
            aria-label={`${t('pager.previous')}${t('problem.colon')}${monthName(previousMonth(month))}`}
          >
            {t('pager.previous')}
          </ButtonLink>
          <ButtonLink
            compact
            {...to(nextMonth(month))}
            aria-label={`${t('pager.next')}${t('problem.colon')}${monthName(nextMonth(month))}`}
          >
            {t('pager.next')}
          </ButtonLink>
          {month !== present && (
            <ButtonLink compact {...to(present)}>
              {t('calendar.today')}
            </ButtonLink>
          )}
          <PaperLink
            href={linkTo('printDuties', { quarter, language })}
            title={t('paper.dutiesOf', { quarter: quarterName(quarter) })}
          />
        </div>
      </div>
      {days.isError ? (
        <Failed error={days.error} onRetry={() => void days.refetch()} />
      ) : (
        <MonthGrid
          month={month}
          days={days.data?.items ?? []}
          isLoading={days.isPending || days.isPlaceholderData}
          search={search}
        />
      )}
    </section>
  );
}
