import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app';

/** What stands in the migrations alone: TypeORM would drop it, and `docs/schema.sql` keeps watch over it. */
const byMigrationsOnly = /^(ALTER TABLE "\w+" DROP CONSTRAINT|DROP INDEX) /;

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
});
