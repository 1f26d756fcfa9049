// What the log proves of duties.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import { dutyColumns } from './duties.repository';
import { dutyPart, dutyPartName, type StoredDuty } from './duty';

const duty: ProvenPart = {
  subject: 'AiSystem',
  name: dutyPartName(''),
  rows: (id) => sql`select ${dutyColumns} from duty t where t.system_id = ${id}::uuid`,
  of: (row: Told<StoredDuty>) => [dutyPartName(row.id), dutyPart(row)],
};

export const partsOfDuties: readonly ProvenPart[] = [duty];
