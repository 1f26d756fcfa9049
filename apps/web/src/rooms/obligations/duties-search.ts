// What the address of the duties says: filters, view, page.
import { DUTY_STANDINGS, type DutyStanding } from '@registry/contracts';
import { dayOf, textOf } from '../../search-params';

export interface DutiesSearch {
  mine?: boolean | undefined;
  standing?: DutyStanding | undefined;
  unit?: string | undefined;
  quarter?: string | undefined;
  view?: 'calendar' | undefined;
  cursor?: string | undefined;
}

export function readDutiesSearch(raw: Record<string, unknown>): DutiesSearch {
  return {
    mine: raw['mine'] === true || raw['mine'] === 'true' ? true : undefined,
    standing: DUTY_STANDINGS.find((standing) => standing === raw['standing']),
    unit: textOf(raw['unit']),
    quarter: dayOf(raw['quarter']),
    view: raw['view'] === 'calendar' ? 'calendar' : undefined,
    cursor: textOf(raw['cursor']),
  };
}
