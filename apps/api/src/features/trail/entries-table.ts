// The audit log as a table: what each entry is and how it is linked. What it tells stands in the verifiable export.

import { joinActor } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';

/** In the order of the log, what is not sealed yet at the end. For those who may read all of it. */
export const entriesTable: TableRows = {
  cells: {
    number: sql`g.number`,
    at: instant('e.at'),
    actor: sql`p.name`,
    actorKind: sql`e.actor_kind`,
    intent: sql`e.intent`,
    subjectType: sql`e.subject_type`,
    subjectId: sql`e.subject_id`,
    seq: sql`e.seq`,
    requestId: sql`e.request_id`,
    payloadDigest: sql`e.payload_digest`,
    previous: sql`e.previous`,
    hash: sql`e.hash`,
    link: sql`g.link`,
  },
  source: sql`from audit_entry e left join audit_log g on g.entry_id = e.id ${joinActor('e', 'p')} where true`,
  order: sql`g.number nulls last, e.id`,
};

/** Those that were written by the end of a day. */
export const pastEntriesTable = (day: string): TableRows => ({
  ...entriesTable,
  source: sql`${entriesTable.source} and e.at < ((${day}::date + 1)::timestamp at time zone institution_zone())`,
});
