// Sets a database up: makes it if it is missing, migrates, makes the application's login, seeds. Safe to repeat.
// Prints the connection of the application's role as its last line.

import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../apps/api/src/platform/database/data-source';
import { readConfig } from '../apps/api/src/platform/config/config';
import { seed } from './seed';

const MIGRATION_LOCK = 7_236_011;

async function main(): Promise<void> {
  const owner = process.env.DATABASE_URL;
  if (!owner) throw new Error('DATABASE_URL is missing: the connection of the role that will own the tables');
  await makeDatabase(owner);
  await migrate(owner);
  const appUrl = await makeLogin(owner);
  await seed(readConfig({ ...process.env, REGISTRY_APP_DATABASE_URL: appUrl }));
  process.stdout.write(`${appUrl}\n`);
}

/** Creates the database when only the server is there. */
async function makeDatabase(owner: string): Promise<void> {
  const url = new URL(owner);
  const name = decodeURIComponent(url.pathname.slice(1));
  const direct = new Client({ connectionString: owner });
  try {
    await direct.connect();
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
  } finally {
    await direct.end().catch(() => undefined);
  }
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)} encoding 'UTF8' template template0`);
  await client.end();
}

/** Runs the missing migrations, one process at a time. */
export async function migrate(owner: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(owner, 2)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
    await runner.query('grant select on schema_migration to registry_app');
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await dataSource.destroy();
  }
}

/** The login under which the application runs: member of `registry_app`, owner of nothing. One per database. */
export async function makeLogin(owner: string): Promise<string> {
  const url = new URL(owner);
  const role = `registry_app_${decodeURIComponent(url.pathname.slice(1)).replace(/[^a-z0-9_]/gi, '_')}`.slice(0, 60);
  const password = randomBytes(24).toString('hex');
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`);
    await client.query(`grant registry_app to ${client.escapeIdentifier(role)}`);
  } finally {
    await client.end();
  }
  url.username = role;
  url.password = password;
  return url.toString();
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${String((error as Error)?.stack ?? error)}\n`);
    process.exit(1);
  });
}
