// The schema that all migrations make stands in docs/schema.sql, to be read as a whole and compared.
// The columns of its tables stand in migrations/tables.ts, for entities. `npm run schema` writes both anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneDatabase, withClient, type TestDatabase } from '../support/database';
import { freshDatabase } from '../support/filled';
import { schemaSql } from '../support/schema-sql';
import { schemaTables } from '../support/schema-tables';

const path = join(__dirname, '../../docs/schema.sql');
const tablesPath = join(__dirname, '../../migrations/tables.ts');
const HEAD = `-- Made by \`npm run schema\` from all migrations, and compared by a test. Nothing runs it: migrations do.
-- What refuses is named by the code of the problem.

set check_function_bodies = off;

`;

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database?.drop());

  const schemaOf = (url: string): Promise<string> => withClient(url, schemaSql);

  it('is the one that was agreed', async () => {
    const made = HEAD + (await schemaOf(database.ownerUrl));
    if (process.env['REGISTRY_WRITE_SCHEMA'] === 'true') writeFileSync(path, made);
    expect(made).toBe(readFileSync(path, 'utf8'));
  });

  it('has the tables that entities are made of', async () => {
    const made = await withClient(database.ownerUrl, schemaTables);
    if (process.env['REGISTRY_WRITE_SCHEMA'] === 'true') writeFileSync(tablesPath, made);
    expect(made).toBe(readFileSync(tablesPath, 'utf8'));
  });

  it('is made anew by what is written down', async () => {
    const { name, ownerUrl } = freshDatabase();
    const owner = process.env['TEST_OWNER_URL'] ?? '';
    await withClient(owner, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
    try {
      await withClient(ownerUrl, (client) => client.query(readFileSync(path, 'utf8')));
      expect(await schemaOf(ownerUrl)).toBe(await schemaOf(database.ownerUrl));
    } finally {
      await withClient(owner, (client) => client.query(`drop database ${name}`));
    }
  });
});
