import { join, raw, sql, type Sql } from '../../platform/database/sql';
import type { Finding, ReadingCheck } from '../check';

interface Watched {
  readonly name: string;
  /** `line:name` or `text:summary`, as the trigger on the table has them. */
  readonly columns: string[];
}

/** Tables whose texts the database looks at when they are written, with the columns that it looks at. */
const watched = sql<Watched>`
  select c.relname as name, array_remove(string_to_array(encode(t.tgargs, 'escape'), '\\000'), '') as columns
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgfoid = 'check_texts'::regproc order by c.relname`;

const found = ({ name, columns }: Watched): Sql<Finding> => sql<Finding>`
  select coalesce(t.row ->> 'reference', (select s.reference from ai_system s where s.id::text = t.row ->> 'system_id'), concat_ws(' ', ${name}::text, coalesce(t.row ->> 'id', t.row ->> 'day'))) as place, x.detail
    from (select to_jsonb(r) as row from "${raw(name)}" r) t cross join lateral (
      ${join(
        columns.map((column) => unkeptIn(name, column)),
        ' union all ',
      )}
    ) x order by 1, 2`;

function unkeptIn(table: string, watched: string): Sql {
  const [form, column] = watched.split(':') as [string, string];
  return sql`
        select ${`${table}.${column}`}::text as detail
         where jsonb_typeof(t.row -> ${column}) in ('string', 'array', 'object') and unkept_texts(t.row -> ${column}, ${form === 'line'})`;
}

export const textNotKept: ReadingCheck = {
  kind: 'text-not-kept',
  says: 'a text cannot be seen, holds controls or turns of direction, has a line break where one line belongs, or is not composed (NFC)',
  advice: 'write it anew in the record; what can no longer be changed stays as it was written',
  async *find({ snapshot }): AsyncIterable<Finding> {
    const tables = await watched.rows(snapshot.manager);
    for (const table of tables) yield* snapshot.rows(found(table));
  },
};
