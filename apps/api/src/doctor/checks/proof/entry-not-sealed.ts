import { sql } from '../../../platform/database/sql';
import type { Finding, SqlCheck } from '../../check';

export const entryNotSealed: SqlCheck = {
  kind: 'entry-not-sealed',
  says: 'entries have waited for an hour or longer to be sealed',
  advice:
    'start the register; if it runs, look for a transaction that never ends and for the word "sealing" in the log',
  sql: sql<Finding>`
    select 'audit_entry ' || min(e.id) || ' to ' || max(e.id) as place, count(*) || ' entries since ' || min(e.at) as detail
      from audit_entry e where e.at < now() - interval '1 hour' and not exists (select from audit_log l where l.entry_id = e.id) having count(*) > 0`,
};
