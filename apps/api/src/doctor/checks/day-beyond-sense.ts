import { raw, sql, type Sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

/** A year mistyped. The register was not there before 2000, and no legal clock runs for a century. */
const odd = (column: string): Sql => sql`(${raw(column)} < date '1900-01-01' or ${raw(column)} > date '2200-01-01')`;

export const dayBeyondSense: SqlCheck = {
  kind: 'day-beyond-sense',
  says: 'a day lies before 1900 or after 2200',
  advice:
    'correct it in the record; what can no longer be changed stays as it was written, and a comment can say what was meant',
  sql: sql<Finding>`
    select place, detail from (
      select i.reference as place, 'aware at ' || i.aware_at as detail from incident i where ${odd(`(i.aware_at at time zone 'UTC')::date`)}
      union all select i.reference, 'occurred on ' || i.occurred_on from incident i where ${odd('i.occurred_on')}
      union all select i.reference, 'event at ' || e.at from incident_event e join incident i on i.id = e.incident_id where ${odd(`(e.at at time zone 'UTC')::date`)}
      union all select s.reference, 'evidence valid until ' || v.valid_until from evidence v join ai_system s on s.id = v.system_id where ${odd('v.valid_until')}
      union all select s.reference, 'duty due on ' || d.due_on from duty d join ai_system s on s.id = d.system_id where ${odd('d.due_on')}
    ) found order by 1, 2`,
};
