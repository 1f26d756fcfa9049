// The rows that cannot be taken over, as a file that can be mended and brought again.

import type { RowFaultTold } from '@registry/contracts';
import { pipeline, Readable } from 'node:stream';
import { csvOf } from '../../../platform/http/csv';
import type { StoredImport } from '../sets/import-set';

/** Columns that the file itself does not have. */
const [ROW, REASONS] = ['Row', 'Reasons'];

interface Faulty {
  readonly number: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFaultTold[];
}

const reasonOf = ({ field, column, detail }: RowFaultTold): string => `${column ?? field}: ${detail}`;

export function faultsFile({ headers }: StoredImport, rows: AsyncIterable<Faulty>): Readable {
  const csv = csvOf([ROW, ...headers, REASONS]);
  const lines = async function* () {
    for await (const { number, cells, faults } of rows)
      yield [number, ...headers.map((_, index) => cells[index] ?? ''), faults.map(reasonOf).join(' ')];
  };
  pipeline(Readable.from(lines()), csv, () => undefined);
  return csv;
}
