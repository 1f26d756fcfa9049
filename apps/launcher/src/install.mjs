// Installs the packages when the lock file says that something is missing. Plain Node: it runs before any package is
// there.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs `npm ci` unless it ran for this very lock file before. */
export function install() {
  const stamp = join(root, 'node_modules', '.registry-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // No package may phone home while it is installed.
    env: { ...process.env, SCARF_ANALYTICS: 'false', DO_NOT_TRACK: '1', NODE_ENV: '' },
  });
  if (result.status !== 0) throw new Error('npm ci failed; see above');
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
