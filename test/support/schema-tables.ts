// The columns of all tables as TypeScript, from a migrated database: what entities and the types of rows are made of.

import type { Client } from 'pg';

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly default: string | null;
  readonly isArray: boolean;
  readonly isNullable: boolean;
  readonly isPrimary: boolean;
  /** Made by the database from others, or counted. */
  readonly isMade: boolean;
  readonly mayChange: boolean;
}

const COLUMNS = `
  select c.relname as table, a.attname as name, regexp_replace(format_type(coalesce(nullif(t.typelem, 0), t.oid), null), 'timestamp with time zone', 'timestamptz') as type,
         case when a.attgenerated = '' then regexp_replace(pg_get_expr(d.adbin, d.adrelid, true), '^(''[^'']*'')::[a-z []+]?$', '\\1') end as default,
         t.typcategory = 'A' as "isArray", not a.attnotnull as "isNullable",
         coalesce(a.attnum = any (k.conkey), false) as "isPrimary", a.attgenerated <> '' or a.attidentity <> '' as "isMade",
         has_column_privilege('registry_app', c.oid, a.attnum, 'UPDATE') as "mayChange"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`;

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

function optionsOf(column: ColumnRow): string {
  const options = [
    `type: '${column.type}'`,
    ...(column.isArray ? ['array: true'] : []),
    ...(column.isPrimary ? ['primary: true'] : []),
    ...(column.isNullable ? ['nullable: true'] : []),
    ...(column.default === null ? [] : [`default: () => ${quoted(column.default)}`]),
    ...(column.isMade ? ['insert: false', 'update: false'] : column.mayChange ? [] : ['update: false']),
  ];
  return `    ${column.name}: { ${options.join(', ')} },`;
}

/** The whole of `migrations/tables.ts`. */
export async function schemaTables(client: Client): Promise<string> {
  const { rows } = await client.query<ColumnRow>(COLUMNS);
  const tables = [...new Set(rows.map(({ table }) => table))].map(
    (name) =>
      `  ${name}: {\n${rows
        .filter(({ table }) => table === name)
        .map(optionsOf)
        .join('\n')}\n  },`,
  );
  return `// Made by \`npm run schema\` from all migrations, and compared by a test: the columns of each table. What the application
// has no right to change is said, and what the database makes itself.

export const tables = {
${tables.join('\n')}
} as const;
`;
}
