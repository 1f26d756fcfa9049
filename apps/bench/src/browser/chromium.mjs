// Unpacks the Chromium that comes as an npm package, with its own system libraries, and names it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * The package unpacks into the folder for temporary files, under fixed names: each user of the machine needs one of
 * their own.
 */
const folder = join(tmpdir(), `registry-chromium-${userInfo().username}`);
mkdirSync(folder, { recursive: true, mode: 0o700 });
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
process.env.FONTCONFIG_PATH = fontsOf(folder);
const { default: chromium } = await inOwnFolder(() => import('@sparticuz/chromium'));

/**
 * The package's own list of fonts names folders outside of ours; without any font the browser ends at the first menu it
 * draws.
 */
function fontsOf(unpacked) {
  const path = join(unpacked, 'fontconfig');
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(path, 'cache')}</cachedir></fontconfig>
`,
  );
  return path;
}

async function inOwnFolder(work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// The package's own arguments let pages read from anywhere; ours are those of a browser, in a container, that draws on
// the processor.
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--font-render-hinting=none',
];

/** Path of the executable and the arguments it wants. */
export async function chromiumLaunch() {
  return { executablePath: await inOwnFolder(() => chromium.executablePath()), args };
}
