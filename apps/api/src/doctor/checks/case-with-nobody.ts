import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const caseWithNobody: SqlCheck = {
  kind: 'case-with-nobody',
  says: 'the review lies with an officer who has left',
  advice: 'assign the case to another officer',
  sql: sql<Finding>`
    select s.reference as place, null as detail
      from review r join ai_system s on s.id = r.system_id join person p on p.id = r.officer_id
     where not p.active and r.state in ('submitted', 'in_review') order by s.reference`,
};
