// One database server for the whole run, with a migrated and seeded template that every test file clones.

import { mkdtempSync, writeFileSync, chmodSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../apps/launcher/src/install.mjs';
import { chromiumLaunch } from './chromium.mjs';
import { startPostgres } from '../../apps/launcher/src/postgres.mjs';

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'registry-tests-'));
  chmodSync(folder, 0o755);
  const keyFile = join(folder, 'signing-key.pem');
  writeFileSync(keyFile, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  // Test data need not survive a power cut.
  const postgres = await startPostgres(folder, { settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] });
  globalThis.registryTests = { postgres, folder };
  const owner = postgres.url('registry_template');
  const prepared = spawnSync(process.execPath, [join(root, 'dist/seeds/prepare.js')], {
    encoding: 'utf8', env: { ...process.env, DATABASE_URL: owner, REGISTRY_DEMO: 'true', REGISTRY_SIGNING_KEY_FILE: keyFile },
  });
  if (prepared.status !== 0) {
    postgres.stop();
    throw new Error(`The test template could not be prepared:\n${prepared.stderr}`);
  }
  process.env.TEST_CHROMIUM = JSON.stringify(await chromiumLaunch());
  process.env.TEST_OWNER_URL = owner;
  process.env.TEST_APP_URL = prepared.stdout.trim().split('\n').at(-1);
  process.env.TEST_SIGNING_KEY_FILE = keyFile;
}
