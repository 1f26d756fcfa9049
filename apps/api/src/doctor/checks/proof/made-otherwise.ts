import { sql } from '../../../platform/database/sql';
import type { Finding, SqlCheck } from '../../check';

/** What triggers keep beside the record, so that it is found and sorted; no entry of the log tells of it. */
export const madeOtherwise: SqlCheck = {
  kind: 'made-otherwise',
  says: 'what the database makes of a record, so that it is found or known to be late, is not what it would make of it',
  advice:
    'find out who wrote past the triggers; then write the record again as the owner of the tables: update … set id = id',
  sql: sql<Finding>`
    select s.reference as place, 'words by which it is found' as detail
      from ai_system s left join system_search w on w.system_id = s.id where w is distinct from system_search_of(s)
    union all
    select s.reference, 'words of its name'
      from ai_system s join system_search w on w.system_id = s.id
     where tsvector_to_array(w.name_words)
           is distinct from coalesce((select array_agg(n.word order by n.word) from system_name_word n
                                       where n.system_id = s.id and n.length = length(w.name_key)), '{}')
        or exists (select from system_name_word n where n.system_id = s.id and n.length <> length(w.name_key))
    union all
    select 'word ' || n.word || ' of ' || n.system_id, 'a word of the name of no record'
      from system_name_word n where not exists (select from system_search w where w.system_id = n.system_id)
    union all
    select s.reference, 'supplier or tags as they are compared'
      from ai_system s
     where s.supplier_key is distinct from value_key(s.supplier)
        or s.tag_keys is distinct from array(select value_key(t) from unnest(s.tags) with ordinality as u (t, n) order by n)
    union all
    select s.reference, 'days of the duty ' || t.id
      from duty t join ai_system s on s.id = t.system_id
     where row(t.is_open, t.due_on, t.late_after, t.sort_on)::duty_days is distinct from duty_days_of(t)
    union all
    select 'person ' || p.id, 'name as it is compared' from person p where p.name_key is distinct from plain_text(p.name)
    union all
    select 'unit ' || coalesce(u.code, w.unit_id::text), 'the units above it'
      from (with recursive way (id, path) as (
              select id, array[id] from organisation_unit where parent_id is null
              union all select u.id, way.path || u.id from organisation_unit u join way on u.parent_id = way.id)
            select * from way) way
      full join unit_path w on w.unit_id = way.id left join organisation_unit u on u.id = way.id
     where w.path is distinct from way.path
    union all
    select 'unit ' || u.code, 'the codes that it had'
      from (select u.id, e.payload -> 'fact' -> 'changed' -> 'code' ->> 'from' as code
              from audit_entry e join organisation_unit u on u.id::text = e.subject_id
             where e.subject_type = 'Unit' and jsonb_typeof(e.payload -> 'fact' -> 'changed' -> 'code' -> 'from') = 'string'
             group by 1, 2) told
      full join unit_code c on c.unit_id = told.id and c.code = told.code
      join organisation_unit u on u.id = coalesce(told.id, c.unit_id)
     where told.id is null or c.unit_id is null
     order by 1, 2`,
};
