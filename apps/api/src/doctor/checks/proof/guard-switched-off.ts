import { sql } from '../../../platform/database/sql';
import type { Finding, SqlCheck } from '../../check';

export const guardSwitchedOff: SqlCheck = {
  kind: 'guard-switched-off',
  says: 'a trigger or an index with which the database guards the register does not work',
  advice: 'find out who switched it off and why; then enable the trigger, or reindex, as the owner of the tables',
  sql: sql<Finding>`
    select c.relname || ', trigger ' || t.tgname as place, 'switched off' as detail
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace and t.tgenabled not in ('O', 'A')
    union all
    select c.relname || ', index ' || x.relname, 'not usable'
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and not (i.indisvalid and i.indisready)
     order by 1`,
};
