// How many duties are late, due this month, and later: each number shows those it counts.
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DUTY_COUNT_MOST } from '@registry/contracts';
import type { ParametersOf } from '../../../api/operations';
import { keeping, useRead } from '../../../api/reading';
import { classes } from '../../../furniture/classes';
import { useFormats } from '../../../words/formats';
import type { DutiesSearch } from '../duties-search';
import sheet from '../obligations.module.css';

/** What narrows the duties of all systems. */
export type DutyFilters = ParametersOf<'countDuties'>;

const SHOWN = ['late', 'month', 'later'] as const;

/** A number that was counted only so far. */
export function useCounted(most = DUTY_COUNT_MOST): (count: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (count) => (count > most ? t('duty.moreThan', { count: formats.number(most) }) : formats.number(count));
}

export function Numbers({ filters, search }: { filters: DutyFilters; search: DutiesSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const counted = useCounted();
  const { data } = useRead('countDuties', filters, keeping);
  const choose = (when: (typeof SHOWN)[number]): void =>
    void navigate({
      to: '/duties',
      search: {
        ...search,
        view: search.view === 'calendar' ? undefined : search.view,
        when: search.when === when ? undefined : when,
        day: undefined,
        cursor: undefined,
      },
    });
  return (
    <div className={sheet.numbers} role="group" aria-label={t('duty.numbers')}>
      {SHOWN.map((when) => (
        <button
          key={when}
          type="button"
          className={sheet.number}
          aria-pressed={search.when === when}
          onClick={() => choose(when)}
        >
          <span className={classes(sheet.figure, when === 'late' && (data?.late ?? 0) > 0 && 'late')}>
            {data === undefined ? '–' : counted(data[when])}
          </span>{' '}
          {t(`duty.when.${when}`)}
        </button>
      ))}
    </div>
  );
}
