// One database server for the whole run, with a migrated and seeded template that every test file clones.

import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSigningKey, prepareDatabase } from '../../apps/launcher/src/prepare.mjs';
import { chromiumLaunch } from '../../apps/bench/src/chromium.mjs';
import { startPostgres } from '../../apps/launcher/src/postgres.mjs';

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'registry-tests-'));
  chmodSync(folder, 0o755);
  const keyFile = join(folder, 'signing-key.pem');
  makeSigningKey(keyFile);
  // Test data need not survive a power cut.
  const postgres = await startPostgres(folder, { settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] });
  globalThis.registryTests = { postgres, folder };
  const owner = postgres.url('registry_template');
  try {
    process.env.TEST_APP_URL = prepareDatabase(owner, { demo: true, keyFile });
  } catch (error) {
    postgres.stop();
    throw error;
  }
  process.env.TEST_CHROMIUM = JSON.stringify(await chromiumLaunch());
  process.env.TEST_OWNER_URL = owner;
  process.env.TEST_SIGNING_KEY_FILE = keyFile;
}
