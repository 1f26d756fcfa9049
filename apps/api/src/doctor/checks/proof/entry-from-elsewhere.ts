import { sql } from '../../../platform/database/sql';
import type { Finding, SqlCheck } from '../../check';

/** A server filled from a dump counts its transactions anew, and the entries are ahead of it. */
export const entryFromElsewhere: SqlCheck = {
  kind: 'entry-from-elsewhere',
  says: 'entries of the log carry transactions that this server has not come to, so new entries are not sealed and guards can be fooled',
  advice: 'restore a copy of the whole server instead of a dump, see "Backups" in docs/operations.md',
  sql: sql<Finding>`
    select 'audit_entry ' || min(id) || ' to ' || max(id) as place, count(*) || ' entries' as detail
      from audit_entry where tx >= pg_snapshot_xmax(pg_current_snapshot()) having count(*) > 0`,
};
