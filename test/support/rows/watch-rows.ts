// Every statement that a test runs gives the rows that its type says. An assertion nobody checks would be a wish.

import { readFileSync } from 'node:fs';
import { Snapshot } from '../../../apps/api/src/platform/database/snapshots';
import { Sql } from '../../../apps/api/src/platform/database/sql';
import { misfits, type RowShape } from './fits-row';

interface Declared {
  readonly rows: Readonly<Record<string, readonly { readonly at: string; readonly shape: RowShape }[]>>;
  readonly types: readonly RowShape[];
}

/** Of one answer, and of the answers to one statement, so many are looked at. */
const ROWS_MOST = 20;
const ANSWERS_MOST = 200;

let declared: Declared | undefined;
const looked = new Map<string, number>();
const faults = new Set<string>();

function look(statement: Sql<unknown>, rows: readonly unknown[]): void {
  const key = statement.pieces.join('\u0000');
  const times = looked.get(key) ?? 0;
  if (times >= ANSWERS_MOST || rows.length === 0) return;
  looked.set(key, times + 1);
  declared ??= JSON.parse(readFileSync(process.env['TEST_DECLARED_ROWS']!, 'utf8')) as Declared;
  const { rows: shapes, types } = declared;
  // Two statements may be written alike, but for the pieces that are put in.
  const candidates = shapes[key] ?? [];
  for (const row of rows.slice(0, ROWS_MOST)) {
    const told = candidates.map(({ at, shape }) => ({ at, wrong: misfits(shape, row, types) }));
    if (told.some(({ wrong }) => wrong.length === 0)) continue;
    for (const { at, wrong } of told)
      for (const fault of wrong) faults.add(`${at}: ${fault.replace(/\[\d+\]/g, '[]')}`);
  }
}

const rows = Sql.prototype.rows;
Sql.prototype.rows = async function watched(this: Sql<unknown>, database) {
  const found = await rows.call(this, database);
  look(this, found);
  return found;
};

const streamed = Snapshot.prototype.rows;
Snapshot.prototype.rows = async function* watched<Row>(this: Snapshot, statement: Sql<Row>) {
  let left = ROWS_MOST;
  for await (const row of streamed.call(this, statement)) {
    if (left-- > 0) look(statement, [row]);
    yield row as Row;
  }
};

afterAll(() => {
  Sql.prototype.rows = rows;
  Snapshot.prototype.rows = streamed;
  if (faults.size > 0) throw new Error(`Rows are not what statements say of them:\n${[...faults].sort().join('\n')}`);
});
