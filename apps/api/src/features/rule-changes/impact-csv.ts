// What rules would change, as CSV: one row per system for which something differs, streamed.

import type { ImpactItem } from '@registry/contracts';
import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';

const columns: Readonly<Record<string, (item: ImpactItem) => string>> = {
  reference: ({ reference }) => reference,
  name: ({ name }) => name,
  unit: ({ unit }) => unit,
  differences: ({ comparison }) => comparison.differences.join(' '),
  classBefore: ({ comparison }) => comparison.before.headline,
  classAfter: ({ comparison }) => comparison.after.headline,
  lowerBefore: ({ comparison }) => comparison.before.lower,
  upperBefore: ({ comparison }) => comparison.before.upper,
  lowerAfter: ({ comparison }) => comparison.after.lower,
  upperAfter: ({ comparison }) => comparison.after.upper,
  findings: ({ comparison }) => comparison.findings.map(({ provision, before, after }) => `${provision}: ${before ?? 'no such rule'} → ${after ?? 'no such rule'}`).join('; '),
  duties: ({ comparison }) => comparison.duties.map(({ provision, kind }) => `${provision}: ${kind}`).join('; '),
};

/** RFC 4180, UTF-8 with byte order mark. */
export function impactCsv(items: AsyncIterable<ImpactItem>): Readable {
  const csv = stringify({
    header: true,
    columns: Object.keys(columns),
    record_delimiter: '\r\n',
    bom: true,
    // A spreadsheet would run a cell that starts like a formula; the added apostrophe makes it text.
    escape_formulas: true,
  });
  const rows = Readable.from(rowsOf(items));
  rows.on('error', (error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

async function* rowsOf(items: AsyncIterable<ImpactItem>): AsyncGenerator<string[]> {
  for await (const item of items) {
    if (item.comparison.differences.length > 0) yield Object.values(columns).map((read) => read(item));
  }
}
