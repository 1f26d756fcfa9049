import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const viewOfNoUnit: SqlCheck = {
  kind: 'view-of-no-unit',
  says: 'a saved view is about a unit that is not there under this code or id',
  advice: 'whoever keeps the view chooses the unit again',
  sql: sql<Finding>`
    select 'view "' || v.name || '" of ' || p.name as place, u.unit as detail
      from saved_view v join person p on p.id = v.owner_id,
           jsonb_array_elements_text(case when jsonb_typeof(v.filters -> 'unit') = 'array' then v.filters -> 'unit' else '[]' end) u(unit)
     where not exists (select from organisation_unit o where o.code = u.unit or o.id::text = u.unit) order by 1, 2`,
};
