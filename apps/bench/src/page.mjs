// What a browser loads for the first page.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../launcher/src/install.mjs';

const LIMIT_KB = 200;

/** Scripts named in the page, and those they import before anything is shown. */
export function* measure() {
  const web = join(root, 'dist/web');
  const page = readFileSync(join(web, 'index.html'), 'utf8');
  const open = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const seen = new Set();
  let bytes = 0;
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path) || !statSync(join(web, path), { throwIfNoEntry: false })) continue;
    seen.add(path);
    const text = readFileSync(join(web, path), 'utf8');
    bytes += gzipSync(text).length;
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) open.push(`assets/${name}`);
  }
  const value = bytes / 1000;
  yield { name: 'web: scripts of the first page, gzipped', value, unit: 'kB', aim: `≤ ${LIMIT_KB} kB`, met: value <= LIMIT_KB };
}
