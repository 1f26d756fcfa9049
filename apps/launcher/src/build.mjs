// Builds server, command line and web interface when their sources are newer than what was built.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const serverSources = [
  'libs',
  'apps/api',
  'apps/cli',
  'migrations',
  'seeds',
  'tsconfig.base.json',
  'tsconfig.server.json',
];
const webSources = ['libs', 'apps/web', 'package-lock.json'];

/**
 * Builds what is out of date, side by side: the web interface reads the libraries from their sources. Returns a
 * fingerprint of the server's sources.
 */
export async function build() {
  const server = fingerprint(serverSources);
  await Promise.all([
    step('server', server, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], 'dist/apps/api/src/main.js'),
    step(
      'web',
      fingerprint(webSources),
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'],
      'dist/web/index.html',
    ),
  ]);
  return server;
}

async function step(name, wanted, args, product) {
  const stamp = join(root, 'dist', `.${name}-built`);
  if (existsSync(stamp) && existsSync(join(root, product)) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Building the ${name} …`);
  const status = await new Promise((done, fail) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .once('error', fail)
      .once('exit', done);
  });
  if (status !== 0) throw new Error(`building the ${name} failed; see above`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Names, sizes and times of all source files; built files and packages do not count. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) return void hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    for (const name of readdirSync(path).sort()) {
      if (!['dist', 'node_modules', '.data'].includes(name) && !name.endsWith('.spec.ts')) visit(join(path, name));
    }
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');
}
