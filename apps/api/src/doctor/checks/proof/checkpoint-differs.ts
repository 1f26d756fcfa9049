import { sql } from '../../../platform/database/sql';
import type { Finding, SqlCheck } from '../../check';

export const checkpointDiffers: SqlCheck = {
  kind: 'checkpoint-differs',
  says: 'the sealed log is not what a checkpoint signed earlier says',
  advice: 'somebody changed the log; keep this database as it is, and compare it with exports and backups of that day',
  sql: sql<Finding>`
    select 'checkpoint of ' || c.at as place, 'signed over ' || c.size || ' entries' as detail
      from audit_checkpoint c left join audit_log l on l.number = c.size
     where l.link is distinct from c.head order by c.size`,
};
