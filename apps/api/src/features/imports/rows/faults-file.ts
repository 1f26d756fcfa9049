// The rows that cannot be taken over, as a file that can be mended and brought again.

import type { FaultsFormat, RowFaultTold } from '@registry/contracts';
import { pipeline, Readable } from 'node:stream';
import { csvOf } from '../../../platform/files/csv';
import { workbook } from '../../../platform/files/xlsx/workbook';
import type { StoredImport } from '../sets/import-set';

/** Columns that the file itself does not have. */
const [ROW, REASONS] = ['Row', 'Reasons'];

/** Characters; a longer text is read in the cell. */
const [WIDTH, REASONS_WIDTH] = [24, 80];

export interface FaultyRows {
  readonly count: number;
  readonly rows: AsyncIterable<{
    readonly number: number;
    readonly cells: readonly string[];
    readonly faults: readonly RowFaultTold[];
  }>;
}

const reasonOf = ({ field, column, detail }: RowFaultTold): string => `${column ?? field}: ${detail}`;

export function faultsFile({ headers }: StoredImport, { count, rows }: FaultyRows, format: FaultsFormat): Readable {
  const columns = [ROW, ...headers, REASONS];
  const lines = async function* () {
    for await (const { number, cells, faults } of rows)
      yield [number, ...headers.map((_, index) => cells[index] ?? ''), faults.map(reasonOf).join(' ')];
  };
  if (format === 'xlsx') {
    const widthOf = (label: string): number => (label === REASONS ? REASONS_WIDTH : WIDTH);
    const sheet = {
      name: REASONS,
      columns: columns.map((label) => ({ label, width: widthOf(label) })),
      rows: lines(),
      count,
      isExplaining: false,
    };
    return workbook([sheet]);
  }
  const csv = csvOf(columns);
  pipeline(Readable.from(lines()), csv, () => undefined);
  return csv;
}
