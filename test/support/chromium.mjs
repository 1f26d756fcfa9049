// Unpacks the Chromium that comes as an npm package, with its own system libraries, and names it.

import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await inOwnFolder(() => import('@sparticuz/chromium'));

/** The package unpacks into the folder for temporary files, under fixed names: each user of the machine needs one of their own. */
async function inOwnFolder(work) {
  const before = process.env.TMPDIR;
  const folder = join(tmpdir(), `registry-chromium-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Path of the executable and the arguments it wants; as a single process it would end with its first page. */
export async function chromiumLaunch() {
  const executablePath = await inOwnFolder(() => chromium.executablePath());
  return { executablePath, args: chromium.args.filter((arg) => arg !== '--single-process') };
}
