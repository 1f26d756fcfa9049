import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const dutyWithNobody: SqlCheck = {
  kind: 'duty-with-nobody',
  says: 'whoever is responsible for the duty has left',
  advice: 'make somebody responsible who is there',
  sql: sql<Finding>`
    select s.reference as place, d.key as detail
      from duty d join ai_system s on s.id = d.system_id join person p on p.id = d.responsible_id
     where not p.active and d.is_open and d.lapsed_at is null order by s.reference, d.key`,
};
