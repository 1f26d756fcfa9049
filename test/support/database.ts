// A database of its own for each test file, cloned from the prepared template.

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly name: string;
  /** Connection of the owner's role. */
  readonly ownerUrl: string;
  /** Connection of the application's role. */
  readonly appUrl: string;
  readonly drop: () => Promise<void>;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing; run the tests with npm test`);
  return value;
};

const withDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).toString();

/** Clones the template. Dropping fails loudly when a test left a connection open. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: withDatabase(required('TEST_OWNER_URL'), 'postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${name} template registry_template strategy file_copy`);
  return {
    name,
    ownerUrl: withDatabase(required('TEST_OWNER_URL'), name),
    appUrl: withDatabase(required('TEST_APP_URL'), name),
    drop: () => admin(`drop database ${name}`),
  };
}

/** Runs work on one plain connection. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
