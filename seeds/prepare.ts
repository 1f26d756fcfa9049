// Sets a database up: makes it if it is missing, migrates, makes the application's login, seeds. Safe to repeat.
// Prints the connection of the application's role as its last line; with a password only if it made that itself.

import { BRUSSELS } from '@registry/assessment';
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { EXPORT_QUEUES } from '../apps/api/src/features/exports';
import { QUEUES } from '../apps/api/src/features/notices';
import { BrokenConfig, readConfig } from '../apps/api/src/platform/config/config';
import type { Reading } from '../apps/api/src/platform/config/reading';
import { databaseUrl, secret } from '../apps/api/src/platform/config/secrets';
import { dataSourceOptions } from '../apps/api/src/platform/database/data-source';
import { prepareQueues } from '../apps/api/src/platform/jobs/prepare-queues';
import { bridge } from './bridge';
import type { Progress } from './demo';
import { requireServer, UnfitServer } from './require-server';
import { seed } from './seed';

const MIGRATION_LOCK = 7_236_011;

async function main(): Promise<void> {
  const reading: Reading = { env: process.env, faults: [] };
  const owner = databaseUrl(reading, 'DATABASE');
  const chosen = secret(reading, 'REGISTRY_APP_DATABASE_PASSWORD_FILE');
  if (reading.faults.length > 0) throw new BrokenConfig(reading.faults);
  const password = chosen ?? randomBytes(24).toString('hex');
  const appUrl = loginUrl(owner, password);
  const config = readConfig({
    ...process.env,
    REGISTRY_APP_DATABASE_URL: appUrl,
    REGISTRY_APP_DATABASE_PASSWORD_FILE: '',
    REGISTRY_WORKERS: 'false',
    HOST: '',
  });
  await makeDatabase(owner);
  await bridge(owner);
  await migrate(owner);
  await makeLogin(owner, password);
  await seed(config, sayProgress());
  process.stdout.write(`${chosen === null ? appUrl : loginUrl(owner, '')}\n`);
}

/** Now and then, how far the past of the demonstration is told; the last line of the output is the connection. */
function sayProgress(every = 0.2): Progress {
  let next = every;
  return (part, at) => {
    if (part < next) return;
    next += every;
    process.stderr.write(`  the demonstration up to ${at.toISOString().slice(0, 10)} (${Math.round(part * 100)} %)\n`);
  };
}

/** Creates the database when only the server is there; stops before that where the server is of no use. */
async function makeDatabase(owner: string): Promise<void> {
  const url = new URL(owner);
  const name = databaseOf(owner);
  const direct = new Client({ connectionString: owner });
  try {
    await direct.connect();
    await requireServer(owner, true);
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
  } finally {
    await direct.end().catch(() => undefined);
  }
  url.pathname = '/postgres';
  await requireServer(url.toString(), false);
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)} encoding 'UTF8' template template0`);
  await client.end();
}

/** Runs the missing migrations, one process at a time. */
async function migrate(owner: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(owner, 2, BRUSSELS)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
    await runner.query('grant select on schema_migration to registry_app');
    await prepareQueues(owner, [...Object.values(QUEUES), ...Object.values(EXPORT_QUEUES)]);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await dataSource.destroy();
  }
}

/** Name of the login under which the application runs. One per database. */
export function loginOf(database: string): string {
  return `registry_app_${database.replace(/[^a-z0-9_]/gi, '_')}`.slice(0, 60);
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** The owner's connection as the application's login. */
function loginUrl(owner: string, password: string): string {
  return Object.assign(new URL(owner), {
    username: loginOf(databaseOf(owner)),
    password: encodeURIComponent(password),
  }).toString();
}

/**
 * The default cost of a page is that of discs that turn, and makes the planner walk through tables where an index is
 * faster. Counting a large register takes more memory than the default, or writes to disc; compiling its statements
 * takes longer than running them.
 */
const SETTINGS = ['random_page_cost = 1.1', `work_mem = '32MB'`, 'jit = off'];

/** Makes the login, or gives it this password: member of `registry_app`, owner of nothing. */
async function makeLogin(owner: string, password: string): Promise<void> {
  const role = loginOf(databaseOf(owner));
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`,
    );
    for (const setting of SETTINGS) await client.query(`alter role ${client.escapeIdentifier(role)} set ${setting}`);
    await client.query(`grant registry_app to ${client.escapeIdentifier(role)}`);
  } finally {
    await client.end();
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof BrokenConfig || error instanceof UnfitServer ? error.message : inspect(error)}\n`,
    );
    process.exit(1);
  });
}
