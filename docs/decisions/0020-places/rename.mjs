// Renames what `names.txt` lists, everywhere it is meant, with the language service of TypeScript.
// Run from the root after `move.mjs`: node docs/decisions/0020-places/rename.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const here = dirname(new URL(import.meta.url).pathname);
const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !file.includes('/canary/'))
  .map((file) => resolve(file));

const versions = new Map(files.map((file) => [file, 0]));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const options = {
  ...ts.parseConfigFileTextToJson('', readFileSync('apps/web/tsconfig.json', 'utf8')).config.compilerOptions,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noUncheckedIndexedAccess: true,
  experimentalDecorators: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node', 'jest'],
  noEmit: true,
  rootDir: undefined,
};
const service = ts.createLanguageService({
  getScriptFileNames: () => files,
  getScriptVersion: (file) => String(versions.get(file) ?? 0),
  getScriptSnapshot: (file) => {
    const text = texts.get(file) ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** Where a name is declared: the first identifier of this name outside of imports. */
function places(file, name) {
  const source = service.getProgram().getSourceFile(file);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === name) found.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

for (const line of readFileSync(join(here, 'names.txt'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [, path, old, name, all] = /^(\S+): (\w+) > (\w+)( everywhere)?$/.exec(line);
  const file = resolve(path);
  // What a library exports is a word of its own: replaced wherever it stands.
  if (path.startsWith('libs/')) {
    for (const [each, text] of texts) {
      const next = text.replace(new RegExp(`\\b${old}\\b`, 'g'), name);
      if (next === text) continue;
      texts.set(each, next);
      versions.set(each, versions.get(each) + 1);
    }
    continue;
  }
  // `everywhere`: each variable of this name in the file is another one.
  for (let rest = places(file, old); rest.length > 0; rest = all ? places(file, old) : []) {
    // What goes through a door is called the same on both sides; a variable is renamed without its property.
    const isExported = new RegExp(`^export (const|type|interface|class|function|async function) ${old}\\b`, 'm').test(
      texts.get(file),
    );
    const where = service.findRenameLocations(file, rest[0], false, false, {
      providePrefixAndSuffixTextForRename: !isExported,
    });
    if (where === undefined || where.length === 0) throw new Error(`${line}: nothing found`);
    const byFile = Map.groupBy ? Map.groupBy(where, (one) => one.fileName) : group(where);
    for (const [changed, spans] of byFile) {
      let text = texts.get(changed);
      if (text === undefined) throw new Error(`${line}: also in ${changed}`);
      for (const { textSpan, prefixText = '', suffixText = '' } of spans.sort(
        (a, b) => b.textSpan.start - a.textSpan.start,
      ))
        text =
          text.slice(0, textSpan.start) + prefixText + name + suffixText + text.slice(textSpan.start + textSpan.length);
      texts.set(changed, text);
      versions.set(changed, versions.get(changed) + 1);
    }
  }
}

function group(where) {
  const groups = new Map();
  for (const one of where) groups.set(one.fileName, [...(groups.get(one.fileName) ?? []), one]);
  return groups;
}

let count = 0;
for (const [file, text] of texts) {
  if (readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  count++;
}
console.log(`${count} files changed`);
