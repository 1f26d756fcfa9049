// Moves files as `places.txt` says and rewrites whatever names them: imports, style sheets, paths in tests and prose.
// Run from the root of a clean checkout: node docs/decisions/0020-places/move.mjs

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

const here = dirname(new URL(import.meta.url).pathname);
const git = (...words) => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** Old path to new path. */
const places = new Map();
for (const line of readFileSync(join(here, 'places.txt'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const folder = /^(\S+) -> (\S+): (.+)$/.exec(line);
  if (folder === null) {
    const [, from, to] = /^(\S+) > (\S+)$/.exec(line);
    places.set(from, to);
    continue;
  }
  const [, from, to, names] = folder;
  for (const name of names === '*' ? readdirSync(from) : names.split(' '))
    places.set(`${from}/${name}`, `${to}/${name}`);
}
for (const from of places.keys()) if (!existsSync(from)) throw new Error(`${from} is not there`);
if (new Set(places.values()).size !== places.size) throw new Error('two files go to one place');

const tracked = git('ls-files').trim().split('\n');
const known = new Set(tracked);
const text = /\.(ts|tsx|mts|mjs|cjs|js|css|json|md|yaml|html)$|(^|\/)(Dockerfile|run)$/;
const skipped = /package-lock\.json|^docs\/decisions\/0020|\.snap$/;

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts'];
/** The file that a relative specifier means, or null. */
function meant(from, specifier) {
  const base = posix.normalize(posix.join(dirname(from), specifier));
  for (const ending of endings) if (known.has(base + ending)) return { file: base + ending, ending };
  if (base.endsWith('.js') && known.has(base.replace(/js$/, 'ts')))
    return { file: base.replace(/js$/, 'ts'), ending: '.js' };
  return null;
}

const specifiers =
  /((?:\bfrom|\bimport|\bimport\(|\brequire\(|\brequireActual\(|@import|new URL\()\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

function rewriteImports(file, content) {
  const home = places.get(file) ?? file;
  return content.replace(specifiers, (whole, before, quote, specifier) => {
    const [path, query = ''] = specifier.split(/(?=\?)/);
    const found = meant(file, path);
    if (found === null) return whole;
    const target = places.get(found.file) ?? found.file;
    if (home === file && target === found.file) return whole;
    let to = relative(dirname(home), target);
    if (found.ending === '/index.ts' && target.endsWith('/index.ts')) to = to.replace(/\/?index\.ts$/, '') || '.';
    else if (found.ending === '.js') to = to.replace(/ts$/, 'js');
    else if (found.ending !== '') to = to.replace(/\.(ts|tsx|mjs)$/, '');
    if (!to.startsWith('.')) to = `./${to}`;
    return `${before}${quote}${to}${query}${quote}`;
  });
}

// Paths in prose and tests: whole, or from any folder on, as long as they name one file only.
const paths = [];
const owners = new Map();
for (const file of tracked) {
  const parts = file.split('/');
  for (let from = 0; from < parts.length - 1; from++) {
    const tail = parts.slice(from).join('/');
    owners.set(tail, (owners.get(tail) ?? 0) + 1);
  }
}
for (const [from, to] of places) {
  const parts = from.split('/');
  for (let start = 0; start < parts.length - 1; start++) {
    const tail = parts.slice(start).join('/');
    if (owners.get(tail) !== 1) break;
    const head = parts.slice(0, start).join('/');
    if (head !== '' && !to.startsWith(`${head}/`)) break;
    paths.push([tail, head === '' ? to : to.slice(head.length + 1)]);
  }
}
paths.sort(([one], [other]) => other.length - one.length);
const escape = (piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const byTail = new Map(paths);
const anyPath = new RegExp(`(?<![\\w./-])(${paths.map(([tail]) => escape(tail)).join('|')})(?![\\w-])`, 'g');

let touched = 0;
const rewritten = new Map();
for (const file of tracked) {
  if (!text.test(file) || skipped.test(file) || !statSync(file).isFile()) continue;
  const content = readFileSync(file, 'utf8');
  const next = rewriteImports(file, content).replace(anyPath, (path) => byTail.get(path));
  if (next !== content) rewritten.set(file, next);
}
for (const [file, content] of rewritten) {
  writeFileSync(file, content);
  touched++;
}
for (const [from, to] of places) {
  mkdirSync(dirname(to), { recursive: true });
  git('mv', from, to);
}
console.log(`${places.size} files moved, ${touched} rewritten`);
