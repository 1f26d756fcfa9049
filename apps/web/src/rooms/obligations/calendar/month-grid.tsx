// A month as a table of days. Arrow keys go from day to day, Page Up and Page Down from month to month, Enter opens a
// day. On a narrow window only days on which something is due are shown, one below the other.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@registry/assessment';
import { DUTY_DAY_MOST, type DayOfDuties } from '@registry/contracts';
import { classes } from '../../../furniture/classes';
import { Link } from '../../../furniture/link';
import { today } from '../../../words/zone';
import type { DutiesSearch } from '../duties-search';
import { useDutyTitle } from '../duty-words';
import { useCounted } from '../groups/numbers';
import sheet from '../obligations.module.css';
import { monthOf, nextMonth, previousMonth, useDayNames, weeksOf } from './months';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function MonthGrid({
  month,
  days,
  isLoading,
  search,
}: {
  month: string;
  days: readonly DayOfDuties[];
  isLoading: boolean;
  search: DutiesSearch;
}) {
  const { t } = useTranslation();
  const names = useDayNames();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  /** Whether the keyboard has led here from another month. */
  const isLed = useRef(false);
  const byDay = new Map(days.map((one) => [one.day, one]));
  const here = chosen !== null && monthOf(chosen) === month ? chosen : monthOf(today()) === month ? today() : month;
  const weeks = weeksOf(month);
  useEffect(() => {
    // Not before the month that it leads to is there.
    if (!isLed.current || here !== chosen) return;
    isLed.current = false;
    table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [here, chosen]);
  const showDay = (day: string): void =>
    void navigate({ to: '/duties', search: { ...search, view: undefined, month: undefined, day } });
  const go = (day: string): void => {
    isLed.current = true;
    setChosen(day);
    const wanted = monthOf(day);
    if (wanted !== month)
      void navigate({
        to: '/duties',
        search: { ...search, month: wanted === monthOf(today()) ? undefined : wanted },
        resetScroll: false,
      });
  };
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!(event.target instanceof HTMLTableCellElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const day = event.key in STEPS ? addDays(here, STEPS[event.key]!) : keyed(event.key, here);
    if (day !== null) go(day);
    else if (event.key === 'Enter' && byDay.has(here)) showDay(here);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className={classes(sheet.keys, 'small secondary')}>{t('calendar.keys')}</p>
      <table
        ref={table}
        role="grid"
        className={sheet.month}
        aria-labelledby="month"
        aria-busy={isLoading}
        onKeyDown={press}
      >
        <thead role="rowgroup">
          <tr role="row">
            {weeks[1]!.map((day) => (
              <th key={day} role="columnheader" scope="col">
                <abbr title={names.weekday(day!)}>{names.weekdayShort(day!)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeks.map((week) => (
            <tr
              key={week.find((day) => day !== null)}
              role="row"
              className={classes(!week.some((day) => day !== null && byDay.has(day)) && sheet.free)}
            >
              {week.map((day, index) =>
                day === null ? (
                  <td key={index} role="gridcell" className={sheet.outside} />
                ) : (
                  <td
                    key={day}
                    role="gridcell"
                    tabIndex={day === here ? 0 : -1}
                    aria-current={day === today() ? 'date' : undefined}
                    className={classes(!byDay.has(day) && sheet.free)}
                    onFocus={() => setChosen(day)}
                  >
                    <Day of={byDay.get(day) ?? { day, open: 0, items: [] }} search={search} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!isLoading && days.length === 0 && <p className="secondary">{t('calendar.nothing')}</p>}
    </>
  );
}

function keyed(key: string, day: string): string | null {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  switch (key) {
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return previousMonth(monthOf(day));
    case 'PageDown':
      return nextMonth(monthOf(day));
    default:
      return null;
  }
}

function Day({ of: { day, open, items }, search }: { of: DayOfDuties; search: DutiesSearch }) {
  const { t } = useTranslation();
  const names = useDayNames();
  const title = useDutyTitle();
  const counted = useCounted(DUTY_DAY_MOST);
  return (
    <>
      <span className={sheet.date}>
        <span aria-hidden="true" className={sheet.dayNumber}>
          {Number(day.slice(8))}
        </span>
        <span className={sheet.dayName}>{names.day(day)}</span>
        {day === today() && <span className="small">{t('calendar.today')}</span>}
        {open > 0 && (
          <Link
            to="/duties"
            search={{ ...search, view: undefined, month: undefined, day }}
            className={sheet.count}
            aria-label={t('calendar.dayCount', { count: open, number: counted(open), day: names.day(day) })}
          >
            {counted(open)}
          </Link>
        )}
      </span>
      {items.length > 0 && (
        <ul className={sheet.dayDuties}>
          {items.map((duty) => (
            <li key={duty.id}>
              <Link
                to="/systems/$id/duties"
                params={{ id: duty.system.reference }}
                hash={`duty-${duty.id}`}
                title={`${title(duty)} · ${duty.system.name}`}
              >
                {title(duty)} · {duty.system.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open > items.length && (
        <span className="small secondary">{t('calendar.more', { number: counted(open - items.length) })}</span>
      )}
    </>
  );
}
