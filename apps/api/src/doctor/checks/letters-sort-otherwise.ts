import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const lettersSortOtherwise: SqlCheck = {
  kind: 'letters-sort-otherwise',
  says: 'the order of letters that indexes were built with is not the one the server has now',
  advice:
    'run "reindex database" as the owner, then "alter database … refresh collation version", and "alter collation … refresh version" for each collation named',
  sql: sql<Finding>`
    select 'database ' || datname as place, format('built with %s, now %s', datcollversion, pg_database_collation_actual_version(oid)) as detail
      from pg_database where datname = current_database() and datcollversion is distinct from pg_database_collation_actual_version(oid)
    union all
    select 'collation ' || collname, format('built with %s, now %s', collversion, pg_collation_actual_version(c.oid))
      from pg_collation c where collversion is distinct from pg_collation_actual_version(c.oid)
       and collprovider <> 'd' and exists (select from pg_attribute a where a.attcollation = c.oid and a.attrelid >= 16384)`,
};
