// What the address of the duties says: filters, view, page.

import { dayOf, textOf } from '../../search-params';

const VIEWS = ['months', 'calendar'] as const;
const WHENS = ['late', 'month', 'later', 'done'] as const;

export interface DutiesSearch {
  mine?: boolean | undefined;
  when?: (typeof WHENS)[number] | undefined;
  unit?: string | undefined;
  /** Only what is due on it. */
  day?: string | undefined;
  /** Left out: by system. */
  view?: (typeof VIEWS)[number] | undefined;
  /** A day of the month that the calendar shows. */
  month?: string | undefined;
  cursor?: string | undefined;
}

export function readDutiesSearch(raw: Record<string, unknown>): DutiesSearch {
  return {
    mine: raw['mine'] === true || raw['mine'] === 'true' ? true : undefined,
    when: WHENS.find((when) => when === raw['when']),
    unit: textOf(raw['unit']),
    day: dayOf(raw['day']),
    view: VIEWS.find((view) => view === raw['view']),
    month: dayOf(raw['month']),
    cursor: textOf(raw['cursor']),
  };
}
