// What a browser loads: for the first page, and to classify by itself.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../launcher/src/install.mjs';
import { BUNDLE_LIMIT_KB, largestBundle } from './browser-bundle.mjs';

const LIMIT_KB = 200;

export async function* measure() {
  yield sizeRow('web: scripts of the first page, gzipped', firstPageKB(), LIMIT_KB);
  const { language, kB } = await largestBundle();
  yield sizeRow(`web: engine, law and words (${language}), gzipped`, kB, BUNDLE_LIMIT_KB);
}

function sizeRow(name, value, limit) {
  return { name, value, unit: 'kB', aim: `≤ ${limit} kB`, met: value <= limit };
}

/** Scripts named in the page, and those they import before anything is shown. */
function firstPageKB() {
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
  return bytes / 1000;
}
