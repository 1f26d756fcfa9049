// Puts imports of our own files in one order: whatever is farther away first, then by path, style sheets last.
// Run from the root after `move.mjs`, on the files it changed.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const changed = execFileSync('git', ['diff', 'HEAD', '-M', '--name-only', '--diff-filter=d'], { encoding: 'utf8' });
const depth = (path) => path.split('/').filter((part) => part === '..').length;

for (const file of changed.trim().split('\n')) {
  if (!/\.tsx?$/.test(file)) continue;
  const content = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  const own = imports.filter(({ moduleSpecifier }) => moduleSpecifier.text.startsWith('.'));
  if (own.length < 2) continue;
  // A comment between two imports belongs to one of them; such a file is left as somebody wrote it.
  const between = content.slice(own[0].getEnd(), own.at(-1).getStart());
  if (/^\s*(\/\/|\/\*)/m.test(between)) continue;
  const first = imports.indexOf(own[0]);
  if (imports.slice(first).some((one) => !own.includes(one))) continue;
  const sorted = [...own].sort((one, other) => {
    const [a, b] = [one.moduleSpecifier.text, other.moduleSpecifier.text];
    const sheets = Number(a.endsWith('.css')) - Number(b.endsWith('.css'));
    return sheets || depth(b) - depth(a) || (a < b ? -1 : a > b ? 1 : 0);
  });
  const block = sorted.map((one) => one.getText()).join('\n');
  const next = content.slice(0, own[0].getStart()) + block + content.slice(own.at(-1).getEnd());
  if (next !== content) writeFileSync(file, next);
}
