// The register with its proof: every subject, every entry of the log, a signed checkpoint. One line per item, streamed.

import type { Checkpoint } from '@registry/audit-log';
import type { Snapshot } from '../../platform/database/snapshots';
import { sql } from '../../platform/database/sql';
import { now } from '../../platform/ground/now';
import { entryColumns, entryOf, type EntryRow } from '../trail';
import { provenHistories, provenSubjects, readingOf } from './proven-parts';

export const EXPORT_FORMAT = 'ai-system-registry/export/v1';

/** The text of the export, piece by piece. */
export async function* registerJson(
  snapshot: Snapshot,
  head: { checkpoint: Checkpoint; publicKey: string; exportedBy: string },
): AsyncGenerator<string> {
  const about = {
    format: EXPORT_FORMAT,
    exportedAt: now().toISOString(),
    exportedBy: head.exportedBy,
    checkpoint: head.checkpoint,
    publicKey: head.publicKey,
    subjectTypes: provenSubjects.map(({ type }) => type),
    histories: provenHistories.map(({ name }) => name),
  };
  yield `${JSON.stringify(about).slice(0, -1)},\n"subjects":[`;
  const separator = separated();
  for (const subject of provenSubjects) {
    const { statement, shown } = readingOf(subject);
    yield* lines(snapshot.rows(statement), shown, separator);
  }
  yield `\n],\n"entries":[`;
  yield* lines(
    snapshot.rows(
      sql<EntryRow>`
        select ${entryColumns} from audit_entry e left join audit_log l on l.entry_id = e.id
         order by l.number nulls last, e.id`,
    ),
    (row) => ({
      ...(isCovered(row, head.checkpoint)
        ? { number: Number(row.number), link: row.link }
        : { number: null, link: null }),
      ...entryOf(row),
    }),
    separated(),
  );
  yield '\n]}\n';
}

/** What was sealed after the checkpoint was signed is shown as not sealed yet. */
const isCovered = ({ number }: EntryRow, { size }: Checkpoint): boolean => number !== null && Number(number) <= size;

/** What stands before each item of a list: a comma before all but the first. */
function separated(): () => string {
  let isFirst = true;
  return () => {
    const before = isFirst ? '\n' : ',\n';
    isFirst = false;
    return before;
  };
}

async function* lines<Row>(
  rows: AsyncIterable<Row>,
  item: (row: Row) => unknown,
  separator: () => string,
): AsyncGenerator<string> {
  let buffer = '';
  for await (const row of rows) {
    buffer += `${separator()}${JSON.stringify(item(row))}`;
    if (buffer.length > 65_536) {
      yield buffer;
      buffer = '';
    }
  }
  yield buffer;
}
