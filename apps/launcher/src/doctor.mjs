// `npm run doctor`: looks through a register for what is wrong with it, and changes nothing. Takes the database of `npm
// start`, the one of DATABASE_URL (as its owner), or the one of REGISTRY_APP_DATABASE_URL (as the application).

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { install, root } from './install.mjs';
import { startPostgres } from './postgres.mjs';

const dataDir = resolve(process.env.REGISTRY_DATA_DIR || join(root, '.data'));

/** The database of `npm start`, started for as long as this takes unless it runs. */
async function ofThisMachine() {
  if (!existsSync(join(dataDir, 'prepared.json')))
    throw new Error(
      `There is no register in ${dataDir}; set DATABASE_URL, REGISTRY_APP_DATABASE_URL or REGISTRY_DATA_DIR.`,
    );
  const postgres = await startPostgres(dataDir);
  const { database } = JSON.parse(readFileSync(join(dataDir, 'prepared.json'), 'utf8'));
  return {
    environment: {
      DATABASE_URL: postgres.url(database.slice(1)),
      REGISTRY_SIGNING_KEY_FILE: process.env.REGISTRY_SIGNING_KEY_FILE || join(dataDir, 'signing-key.pem'),
    },
    done: () => postgres.adopted || postgres.stop(),
  };
}

async function main() {
  install();
  await build();
  const isElsewhere = process.env.DATABASE_URL || process.env.REGISTRY_APP_DATABASE_URL;
  const { environment, done } = isElsewhere ? { environment: {}, done: () => undefined } : await ofThisMachine();
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'dist/apps/api/src/doctor/main.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    },
  );
  done();
  process.exit(status ?? 2);
}

main().catch((error) => {
  console.error(String(error?.message ?? error));
  process.exit(2);
});
