import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const neverArrived: SqlCheck = {
  kind: 'never-arrived',
  says: 'mail or calls of a webhook were given up',
  advice: 'look at the reason; a delivery can be sent again under Settings',
  sql: sql<Finding>`
    select 'mail to ' || p.name as place, count(*) || ', last reason: ' || max(m.last_error) as detail
      from mail m join person p on p.id = m.person_id where m.state = 'failed' group by p.name
    union all
    select 'webhook ' || d.webhook_id, count(*) || ', last reason: ' || coalesce(max(d.last_error), max(d.last_status)::text)
      from webhook_delivery d where d.state = 'dead' group by d.webhook_id order by 1`,
};
