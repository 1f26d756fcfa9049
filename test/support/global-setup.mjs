// One database server for the whole run, with a migrated and seeded template that every test file clones.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSigningKey, prepareDatabase } from '../../apps/launcher/src/prepare.mjs';
import { chromiumLaunch } from '../../apps/bench/src/browser/chromium.mjs';
import { root } from '../../apps/launcher/src/install.mjs';
import { startPostgres } from '../../apps/launcher/src/postgres.mjs';
import tearDown from './global-teardown.mjs';
import { declaredRows } from './rows/declared-rows.mjs';

const tsc = join(root, 'node_modules/typescript/bin/tsc');

export default async function setUp() {
  // What is tested is what was built (`native.cjs`).
  const { status } = spawnSync(process.execPath, [tsc, '-b'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the server cannot be built; see above');
  const folder = mkdtempSync(join(tmpdir(), 'registry-tests-'));
  chmodSync(folder, 0o755);
  // Test data need not survive a power cut.
  const postgres = await startPostgres(folder, {
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  });
  globalThis.registryTests = { postgres, folder };
  try {
    const keyFile = join(folder, 'signing-key.pem');
    makeSigningKey(keyFile);
    const owner = postgres.url('registry_template');
    process.env.TEST_APP_URL = prepareDatabase(owner, { demo: true, empty: true, keyFile });
    process.env.TEST_DECLARED_ROWS = declaredRows();
    process.env.TEST_CHROMIUM = JSON.stringify(await chromiumLaunch());
    process.env.TEST_OWNER_URL = owner;
    process.env.TEST_SIGNING_KEY_FILE = keyFile;
    // Whatever a test, its browser or its servers put aside goes with the run.
    process.env.TMPDIR = join(folder, 'tmp');
    mkdirSync(process.env.TMPDIR);
  } catch (error) {
    await tearDown();
    throw error;
  }
}
