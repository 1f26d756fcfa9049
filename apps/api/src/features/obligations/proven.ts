// What the log proves of duties, and of the addresses of calendars.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import { calendarPart, calendarPartName, type StoredCalendar } from './calendar/calendar-part';
import { dutyColumns } from './duties.repository';
import { dutyPart, dutyPartName, type StoredDuty } from './duty';

const duty: ProvenPart = {
  subject: 'AiSystem',
  name: dutyPartName(''),
  rows: (id) => sql`select ${dutyColumns} from duty t where t.system_id = ${id}::uuid`,
  of: (row: Told<StoredDuty>) => [dutyPartName(row.id), dutyPart(row)],
};

const calendar: ProvenPart = {
  subject: 'Person',
  name: calendarPartName(''),
  rows: (id) => sql`select c.id, c.revoked_at from calendar_address c where c.person_id = ${id}::uuid`,
  of: (row: Told<StoredCalendar>) => [calendarPartName(row.id), calendarPart(row)],
};

export const partsOfDuties: readonly ProvenPart[] = [duty, calendar];
