// What rules would change, as CSV: one row per system for which something differs, streamed.

import type { ImpactItem } from '@registry/contracts';
import { Readable } from 'node:stream';
import { csvOf } from '../../platform/files/csv';

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
  findings: ({ comparison }) =>
    comparison.findings
      .map(({ provision, before, after }) => `${provision}: ${before ?? 'no such rule'} → ${after ?? 'no such rule'}`)
      .join('; '),
  duties: ({ comparison }) => comparison.duties.map(({ provision, kind }) => `${provision}: ${kind}`).join('; '),
};

/** As CSV, in the form of all of it. */
export function impactCsv(items: AsyncIterable<ImpactItem>): Readable {
  const csv = csvOf(Object.keys(columns));
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
