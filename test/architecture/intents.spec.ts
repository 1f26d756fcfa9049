// The catalogue of intents, its uses, its page and the log agree.
// That nothing else is recorded, and that no language lacks words for one, is said by the compiler: `UnitOfWork.run`
// and `IntentWords` are typed by `Intent`.

import { INTENTS, intents, SUBSCRIBABLE_INTENTS, type FactKind, type Intent } from '@registry/contracts/intents';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const kindsOf = (intent: Intent): readonly FactKind[] => [intents[intent]].flat();
const isRetired = (intent: Intent): boolean => kindsOf(intent).every((kind) => kind.isRetired === true);

const sources = ['apps/api/src', 'seeds', 'migrations', 'apps/cli/src', 'libs/audit-log/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.spec|\.d)\.(ts|mjs)$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);

const NAME = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;
/** Methods that are handed what is done. */
const TAKES = new Set(['run', 'enter', 'on', 'after', 'isRecorded']);

/** Intents that a file hands to the log or asks it for; `*` where a part of the name is worked out. */
function namedIn(source: string): string[] {
  const names: string[] = [];
  const spelled = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && NAME.test(node.text)) names.push(node.text);
    if (ts.isTemplateExpression(node)) names.push(node.head.text + node.templateSpans.map(() => '*').join(''));
    if (ts.isParenthesizedExpression(node)) spelled(node.expression);
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(spelled);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (TAKES.has(node.expression.name.text)) node.arguments.slice(0, 2).forEach(spelled);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true));
  const asked = [...source.matchAll(/\bintent (?:=|<>|===|!==) '([^']*)'/g)].map(([, name = '']) => name);
  return [...names.filter((name) => name.includes('.')), ...asked];
}

const matches = (name: string, intent: string): boolean =>
  name === intent || (name.endsWith('*') && intent.startsWith(name.slice(0, -1)));

/** Names in these files that the catalogue does not have. */
const unknownIn = (files: readonly string[]): string[] =>
  files.flatMap(namedIn).filter((name) => !INTENTS.some((intent) => matches(name, intent)));

/** Intents that these files leave unused, or use although they are retired. */
const misusedIn = (files: readonly string[]): Intent[] => {
  const named = [...new Set(files.flatMap(namedIn))];
  return INTENTS.filter((intent) => named.some((name) => matches(name, intent)) === isRetired(intent));
};

const names = (kind: FactKind): string =>
  Object.keys(kind.fact)
    .map((name) => `\`${name}\``)
    .join(', ');

/** What the page says of an intent: a line for each kind of fact. */
const linesOf = (intent: Intent): string[] =>
  kindsOf(intent).map(
    (kind) =>
      `| \`${intent}\` | ${[kind.of].flat().join(', ')} | ${names(kind) || '–'} | ${
        kind.isRetired ? 'retired' : SUBSCRIBABLE_INTENTS.includes(intent) ? 'yes' : 'no'
      } |`,
  );

describe('the catalogue of intents', () => {
  it('has each that is recorded or asked for, and each of it is recorded', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(unknownIn(sources)).toEqual([]);
    expect(misusedIn(sources)).toEqual([]);
  });

  it('lacking one, or with one too many, is seen', () => {
    expect(unknownIn([`unitOfWork.run(actor, isOld ? 'system.forget' : 'system.change', work)`])).toEqual([
      'system.forget',
    ]);
    expect(unknownIn(['unitOfWork.run(actor, `register.burn-${format}`, work)'])).toEqual(['register.burn-*']);
    expect(unknownIn([`const sql = "select from audit_entry where intent = 'system.forget'";`])).toHaveLength(1);
    expect(misusedIn(sources.filter((source) => !source.includes("'review.take'")))).toEqual(['review.take']);
  });

  it('has a page that lists each, what it tells, and whether it is sent to programs', () => {
    const page = readFileSync(join(root, 'docs/intents.md'), 'utf8');
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(INTENTS.flatMap(linesOf));
  });
});
