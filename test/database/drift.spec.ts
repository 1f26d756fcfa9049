import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app';
import { withClient } from '../support/database';

/** What stands in the migrations alone: TypeORM would drop it, and the catalogue below keeps watch over it. */
const byMigrationsOnly = /^(ALTER TABLE "\w+" DROP CONSTRAINT|DROP INDEX) /;

const catalogue: Record<string, string> = {
  columns: `select format('%s.%s %s%s%s', table_name, column_name, data_type, case is_nullable when 'NO' then ' not null' else '' end,
      coalesce(' default ' || column_default, '')) as line
    from information_schema.columns where table_schema = 'public' order by table_name, column_name`,
  constraints: `select format('%s: %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by conrelid::regclass::text, conname`,
  indexes: `select indexdef as line from pg_indexes where schemaname = 'public' order by indexname`,
  triggers: `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by tgrelid::regclass::text, tgname`,
  rights: `select format('%s on %s', string_agg(privilege_type, ', ' order by privilege_type), table_name) as line
    from information_schema.role_table_grants where grantee = 'registry_app' group by table_name order by table_name`,
};

describe('the schema that the migrations make', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('has the columns that the entities say', async () => {
    const data = app.app.get(DataSource);
    expect(data.entityMetadatas.length).toBeGreaterThan(0);
    const { upQueries } = await data.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !byMigrationsOnly.test(query))).toEqual([]);
  });

  it.each(Object.keys(catalogue))('has the %s that were agreed', async (kind) => {
    const { rows } = await withClient(app.database.ownerUrl, (client) => client.query(catalogue[kind] as string));
    expect(rows.map(({ line }: { line: string }) => line).join('\n')).toMatchSnapshot();
  });
});
