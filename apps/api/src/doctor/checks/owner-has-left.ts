import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const ownerHasLeft: SqlCheck = {
  kind: 'owner-has-left',
  says: 'the owner of the record has left, and the system is not retired',
  advice: 'hand the record over to somebody who is there',
  sql: sql<Finding>`
    select s.reference as place, null as detail
      from ai_system s join person p on p.id = s.owner_id
     where not p.active and s.stage <> 'retired' order by s.reference`,
};
