// `npm start`: sets everything up, runs the product and says how to use it. Plain Node; packages come when they are
// there.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { install, root } from './install.mjs';
import { takeLock } from './lock.mjs';
import { startPostgres } from './postgres.mjs';
import { makeSigningKey, prepareDatabase } from './prepare.mjs';
import { demoPeople, startServer } from './server.mjs';

const DATABASE = 'registry';
const dataDir = resolve(process.env.REGISTRY_DATA_DIR || join(root, '.data'));

/** The key that signs checkpoints: made once, readable by us alone. */
function signingKey() {
  const file = process.env.REGISTRY_SIGNING_KEY_FILE || join(dataDir, 'signing-key.pem');
  makeSigningKey(file);
  return file;
}

/**
 * Migrates and seeds when the code or the database changed since it was last done; returns the application's own
 * connection.
 */
function prepare(ownerUrl, fingerprint, demo) {
  const stamp = join(dataDir, 'prepared.json');
  const wanted = `${fingerprint}:${demo}:${process.env.REGISTRY_DEMO_EMPTY ?? ''}`;
  if (existsSync(stamp)) {
    const kept = JSON.parse(readFileSync(stamp, 'utf8'));
    if (kept.wanted === wanted && kept.database === databaseName(ownerUrl)) return withPlace(kept.appUrl, ownerUrl);
  }
  console.log('Preparing the database …');
  const appUrl = prepareDatabase(ownerUrl, { demo, keyFile: signingKey() });
  writeFileSync(stamp, JSON.stringify({ wanted, database: databaseName(ownerUrl), appUrl }), { mode: 0o600 });
  return appUrl;
}

const databaseName = (url) => new URL(url).pathname;

/** The embedded server gets a new port at each start. */
function withPlace(appUrl, ownerUrl) {
  const url = new URL(appUrl);
  url.host = new URL(ownerUrl).host;
  return url.toString();
}

async function main() {
  const started = Date.now();
  install();
  const fingerprint = await build();
  mkdirSync(dataDir, { recursive: true });
  const lock = await takeLock(join(dataDir, 'registry.lock'));
  const external = process.env.DATABASE_URL;
  const demo = process.env.REGISTRY_DEMO ? process.env.REGISTRY_DEMO === 'true' : !external;
  const postgres = external ? null : await startPostgres(dataDir);
  let server = null;
  const end = (code) => {
    postgres?.stop();
    lock.release();
    process.exit(code);
  };
  const stop = () => (server ? server.kill('SIGTERM') : end(130));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    const appUrl = prepare(external ?? postgres.url(DATABASE), fingerprint, demo);
    server = startServer({
      env: {
        NODE_ENV: 'production',
        ...process.env,
        REGISTRY_APP_DATABASE_URL: appUrl,
        REGISTRY_DEMO: String(demo),
        REGISTRY_SIGNING_KEY_FILE: signingKey(),
        // Everybody who tries the demonstration shares its few people.
        REGISTRY_REQUESTS_PER_MINUTE: process.env.REGISTRY_REQUESTS_PER_MINUTE ?? (demo ? '600000' : '1200'),
        REGISTRY_INSTANCE: lock.instance,
        REGISTRY_WEB_ROOT: join(root, 'dist/web'),
        REGISTRY_LOG_LEVEL: process.env.REGISTRY_LOG_LEVEL || 'warn',
      },
    });
  } catch (error) {
    console.error(String(error?.message ?? error));
    end(1);
  }
  server.on('message', ({ listening }) => {
    lock.holdAt(`http://${own(process.env.HOST || '127.0.0.1')}:${listening}/health/live`);
    welcome(listening, demo, postgres, Date.now() - started).catch((error) =>
      console.error(`The greeting failed: ${error.message}`),
    );
  });
  server.on('exit', (code, signal) => end(code ?? (signal === 'SIGTERM' ? 0 : 1)));
}

/** The address at which this machine reaches itself. */
const own = (host) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);

async function welcome(port, demo, postgres, ms) {
  const host = process.env.HOST || '127.0.0.1';
  const people = demo ? await demoPeople(`http://${own(host)}:${port}`) : [];
  console.log(
    [
      '',
      `The AI-system registry is ready after ${(ms / 1000).toFixed(1)} s:  http://${host}:${port}/`,
      `API documentation:  http://${host}:${port}/api/docs`,
      ...(demo
        ? [
            '',
            'Sign in as one of these fictitious people:',
            ...people.map(({ name, roles }) => `  ${name.padEnd(24)} ${roles.join(', ')}`),
          ]
        : []),
      '',
      `Data: ${postgres ? postgres.place : 'the server in DATABASE_URL'}${postgres?.adopted ? ' (the database was still running and was taken over)' : ''}`,
      'Stop with Ctrl-C.',
      '',
    ].join('\n'),
  );
}

main().catch((error) => {
  console.error(String(error?.message ?? error));
  process.exit(1);
});
