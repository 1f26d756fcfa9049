// The register as CSV: one row per system, streamed.

import type { Readable } from 'node:stream';
import type { ClassState, UnitRef } from '@registry/contracts';
import { csvOf } from '../../platform/files/csv';

export interface CsvRow {
  reference: string;
  name: string;
  unit: UnitRef;
  stage: string;
  origin: string;
  owner: string;
  class: ClassState | null;
  decidedClass: string | null;
  reviewState: string;
  summary: string;
  intendedPurpose: string;
  registeredAt: Date;
  changedAt: Date;
}

const columns: Readonly<Record<string, (row: CsvRow) => string>> = {
  reference: (row) => row.reference,
  name: (row) => row.name,
  unit: (row) => row.unit.code,
  stage: (row) => row.stage,
  origin: (row) => row.origin,
  owner: (row) => row.owner,
  class: (row) => row.class?.headline ?? '',
  classDefinite: (row) => (row.class ? String(row.class.definite) : ''),
  classLower: (row) => row.class?.lower ?? '',
  classUpper: (row) => row.class?.upper ?? '',
  decidedClass: (row) => row.decidedClass ?? '',
  reviewState: (row) => row.reviewState,
  summary: (row) => row.summary,
  intendedPurpose: (row) => row.intendedPurpose,
  registeredAt: (row) => row.registeredAt.toISOString(),
  changedAt: (row) => row.changedAt.toISOString(),
};

/** Turns rows into CSV. */
export function registerCsv(rows: Readable): Readable {
  const csv = csvOf(Object.keys(columns));
  rows.on('error', (error: Error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  rows.on('data', (row: CsvRow) => {
    if (!csv.write(Object.values(columns).map((read) => read(row)))) {
      rows.pause();
      csv.once('drain', () => rows.resume());
    }
  });
  rows.on('end', () => csv.end());
  return csv;
}
