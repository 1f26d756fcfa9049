// Sets up what the server needs: a key that signs checkpoints, and a database that is migrated and seeded.

import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Makes the key once, readable by us alone. */
export function makeSigningKey(file) {
  if (existsSync(file)) return;
  writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  });
}

/** Migrates and seeds; returns the application's own connection. */
export function prepareDatabase(ownerUrl, { demo, keyFile, empty = process.env.REGISTRY_DEMO_EMPTY === 'true' }) {
  const result = spawnSync(process.execPath, [join(root, 'dist/seeds/prepare.js')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: ownerUrl,
      REGISTRY_DEMO: String(demo),
      REGISTRY_DEMO_EMPTY: String(empty),
      REGISTRY_SIGNING_KEY_FILE: keyFile,
    },
  });
  if (result.status !== 0) throw new Error('the database could not be prepared; see above');
  return result.stdout.trim().split('\n').at(-1);
}
