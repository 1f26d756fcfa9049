// What the address of the duties says: filters, view, page.
import { DUTY_TIMES, type DutyTime } from '@registry/contracts';
import { dayOf, textOf } from '../../search-params';

export interface DutiesSearch {
  mine?: boolean | undefined;
  when?: DutyTime | undefined;
  unit?: string | undefined;
  /** Only what is due on it. */
  day?: string | undefined;
  /** Left out: by system. */
  view?: 'months' | 'calendar' | undefined;
  /** First day of the month that the calendar shows. */
  month?: string | undefined;
  cursor?: string | undefined;
}

export function readDutiesSearch(raw: Record<string, unknown>): DutiesSearch {
  const month = dayOf(raw['month']);
  return {
    mine: raw['mine'] === true || raw['mine'] === 'true' ? true : undefined,
    when: DUTY_TIMES.find((when) => when === raw['when']),
    unit: textOf(raw['unit']),
    day: dayOf(raw['day']),
    view: (['months', 'calendar'] as const).find((view) => view === raw['view']),
    month: month === undefined ? undefined : `${month.slice(0, 8)}01`,
    cursor: textOf(raw['cursor']),
  };
}
