// What the log proves of registrations: each entry whole, and that it was retracted.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  registrationColumns,
  registrationPart,
  registrationPartName,
  retractionColumns,
  retractionPart,
  retractionPartName,
  type StoredRegistration,
  type StoredRetraction,
} from './registration';

const registrations: ProvenPart = {
  subject: 'AiSystem',
  name: 'registration:',
  rows: (id) => sql`select ${registrationColumns} from registration g where g.system_id = ${id}::uuid`,
  of: (row: Told<StoredRegistration>) => [registrationPartName(row.number), registrationPart(row)],
};

const retractions: ProvenPart = {
  subject: 'AiSystem',
  name: 'retraction:',
  rows: (id) => sql`select ${retractionColumns} from registration_retraction x where x.system_id = ${id}::uuid`,
  of: (row: Told<StoredRetraction>) => [retractionPartName(row.number), retractionPart(row)],
};

export const partsOfRegistrations: readonly ProvenPart[] = [registrations, retractions];
