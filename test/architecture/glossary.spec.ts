// The glossary names things that exist, each once, and leaves out no class, role or state.

import { HEADLINES, REVIEW_STATES, ROLES } from '@registry/contracts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@registry/law/words/en';
import { fr } from '@registry/law/words/fr';

const root = join(__dirname, '../..');

interface Row {
  readonly english: string;
  readonly french: string;
  readonly code: readonly string[];
}

const rows: readonly Row[] = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| English'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', french = '', , code = '']) => ({
    english,
    french,
    code: [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  }));

/** All sources but tests, as a set of their words; a word may hold dashes, as rule ids do. */
function sourceWords(): ReadonlySet<string> {
  const files = ['libs', 'apps', 'migrations', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$|(^|\/)(dist|node_modules|words)\//.test(path))
      .map((path) => join(root, folder, path)),
  );
  expect(files.length).toBeGreaterThan(200);
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[A-Za-z_][\w-]*/g) ?? []));
}

describe('the glossary', () => {
  it('names an identifier or a folder in every row, and each of them exists', () => {
    const words = sourceWords();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ code }) => code.length === 0)).toEqual([]);
    expect(
      rows.flatMap(({ code }) => code).filter((name) => !words.has(name) && !existsSync(join(root, name))),
    ).toEqual([]);
  });

  it('keeps words away that were given up for plainer ones', () => {
    const words = sourceWords();
    const retired = ['inTurn', 'FlagTwins', 'Likenesses', 'readAsked', 'KeepDuties'];
    expect(words.has('lockSubject')).toBe(true);
    expect(retired.filter((name) => words.has(name))).toEqual([]);
    expect([...words].filter((name) => /^Keep[A-Z]/.test(name) && !/^KeepFreeDay(Dto)?$/.test(name))).toEqual([]);
  });

  it('has each word once and in both languages', () => {
    const names = rows.map((row) => row.english.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(rows.filter((row) => row.french === '')).toEqual([]);
  });

  it('leaves out no class, role or review state', () => {
    const named = new Set(rows.flatMap(({ code }) => code));
    expect(
      [...HEADLINES, ...ROLES, ...REVIEW_STATES, ...Object.keys(en.classes)].filter((name) => !named.has(name)),
    ).toEqual([]);
  });

  it('names the classes as the law library does', () => {
    const classes = rows
      .filter(({ code: [name = ''] }) => name in en.classes)
      .map((row) => [row.code[0], row.english, row.french]);
    const french: Record<string, string> = fr.classes;
    expect(classes).toEqual(Object.entries(en.classes).map(([name, words]) => [name, words, french[name]]));
  });
});
