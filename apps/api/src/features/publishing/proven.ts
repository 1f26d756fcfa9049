// What the log proves of publishing: each decision, each end, and each set with its files.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  publicationColumns,
  publicationPart,
  publicationPartName,
  type StoredPublication,
} from './decisions/publication';
import { partsOfPublicSets } from './sets/public-set';

const publications: ProvenPart = {
  subject: 'AiSystem',
  name: 'publication:',
  rows: (id) => sql`select ${publicationColumns} from publication p where p.system_id = ${id}::uuid`,
  of: (row: Told<StoredPublication>) => [publicationPartName(row.number), publicationPart(row)],
};

export const partsOfPublishing: readonly ProvenPart[] = [publications, ...partsOfPublicSets];
