import type { Finding, ReadingCheck } from '../check';

interface Watched {
  readonly name: string;
  /** `line:name` or `text:summary`, as the trigger on the table has them. */
  readonly columns: string[];
}

/** Tables whose texts the database looks at when they are written, with the columns that it looks at. */
const watched = `
  select c.relname as name, array_remove(string_to_array(encode(t.tgargs, 'escape'), '\\000'), '') as columns
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgfoid = 'check_texts'::regproc order by c.relname`;

const found = ({ name, columns }: Watched): string => `
  select coalesce(t.row ->> 'reference', (select s.reference from ai_system s where s.id::text = t.row ->> 'system_id'), concat_ws(' ', '${name}', coalesce(t.row ->> 'id', t.row ->> 'day'))) as place, x.detail
    from (select to_jsonb(r) as row from "${name}" r) t cross join lateral (
      ${columns
        .map((column) => column.split(':') as [string, string])
        .map(
          ([form, column]) => `
        select '${name}.${column}' as detail where jsonb_typeof(t.row -> '${column}') in ('string', 'array', 'object') and unkept_texts(t.row -> '${column}', ${form === 'line'})`,
        )
        .join(' union all ')}
    ) x order by 1, 2`;

export const textNotKept: ReadingCheck = {
  kind: 'text-not-kept',
  says: 'a text cannot be seen, holds controls or turns of direction, has a line break where one line belongs, or is not composed (NFC)',
  advice: 'write it anew in the record; what can no longer be changed stays as it was written',
  async *find({ snapshot }): AsyncIterable<Finding> {
    const tables: Watched[] = await snapshot.manager.query(watched);
    for (const table of tables) yield* snapshot.rows<Finding>(found(table));
  },
};
