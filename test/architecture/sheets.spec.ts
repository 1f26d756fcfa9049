// A room has a style sheet of its own, a CSS module; the sheets of furniture and fittings are for everybody. Neither
// compiler nor browser minds a class that no sheet knows, or one that nobody wears: this test does.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'postcss';
import ts from 'typescript';

const web = join(__dirname, '../../apps/web/src');
const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name) && !entry.name.includes('.spec.'))
  .map((entry) => relative(web, join(entry.parentPath, entry.name)));
const read = (file: string): string => readFileSync(join(web, file), 'utf8');

interface Sheet {
  /** Classes to which the sheet gives a look. */
  own: Set<string>;
  /** Classes of other sheets that it speaks of, in a module: `:global(.name)`. */
  others: Set<string>;
}

function sheetOf(css: string): Sheet {
  const found: Sheet = { own: new Set(), others: new Set() };
  parse(css).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/:global\(\.([\w-]+)\)/g)) found.others.add(name);
    for (const [, name = ''] of selector.replace(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi))
      found.own.add(name);
  });
  return found;
}

interface Wearer {
  /** The module from which it takes classes. */
  sheet: string | null;
  taken: Set<string>;
  /** Classes that it spells out; one that ends in a dash is the beginning of several. */
  spelt: Set<string>;
}

/** What a component says in `className` and to `classes()`. */
function wearerOf(file: string, text: string): Wearer {
  const found: Wearer = { sheet: null, taken: new Set(), spelt: new Set() };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const spell = (names: string): void =>
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .forEach((name) => found.spelt.add(name));
  const say = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node)) spell(node.text);
    else if (ts.isTemplateExpression(node)) spell(node.head.text);
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) say(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(say);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      say(node.right);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text;
      if (from.endsWith('.module.css')) found.sheet = join(dirname(file), from);
    } else if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'sheet')
      found.taken.add(node.name.text);
    else if (ts.isJsxAttribute(node) && node.name.getText(source) === 'className') say(node.initializer);
    else if (ts.isCallExpression(node) && node.expression.getText(source) === 'classes') node.arguments.forEach(say);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sheets = new Map(files.filter((file) => file.endsWith('.css')).map((file) => [file, sheetOf(read(file))]));
const isModule = (file: string): boolean => file.endsWith('.module.css');
const wearers = files.filter((file) => !file.endsWith('.css')).map((file) => ({ file, ...wearerOf(file, read(file)) }));
const common = new Set([...sheets].filter(([file]) => !isModule(file)).flatMap(([, { own }]) => [...own]));
const spelt = new Set(wearers.flatMap((one) => [...one.spelt]));
const beginnings = [...spelt].filter((name) => name.endsWith('-'));

/** What is wrong between a module and whoever takes classes from it. */
function misfits(name: string, { own }: Sheet, taken: ReadonlySet<string>): string[] {
  return [
    ...[...taken].filter((one) => !own.has(one)).map((one) => `${name} has no class ${one}`),
    ...[...own].filter((one) => !taken.has(one)).map((one) => `nobody wears ${one} of ${name}`),
  ];
}

describe('a style sheet', () => {
  it('of a room is a module, and no other is', () => {
    expect(sheets.size).toBeGreaterThan(20);
    expect([...sheets.keys()].filter((file) => file.startsWith('rooms/') !== isModule(file))).toEqual([]);
  });

  it('of a room has the classes that are taken from it, and each is taken', () => {
    const found = [...sheets]
      .filter(([file]) => isModule(file))
      .flatMap(([file, sheet]) => {
        const taken = wearers.filter((one) => one.sheet === file).flatMap((one) => [...one.taken]);
        return misfits(file, sheet, new Set(taken));
      });
    expect(found).toEqual([]);
  });

  it('of a room speaks of others as they are', () => {
    const found = [...sheets].flatMap(([file, { others }]) =>
      [...others].filter((name) => !common.has(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('for everybody has the classes that are spelt out, and each is', () => {
    const unknown = wearers.flatMap(({ file, spelt: names }) =>
      [...names].filter((name) => !name.endsWith('-') && !common.has(name)).map((name) => `${file}: ${name}`),
    );
    const unworn = [...common].filter((name) => !spelt.has(name) && !beginnings.some((one) => name.startsWith(one)));
    expect({ unknown, unworn }).toEqual({ unknown: [], unworn: [] });
  });

  it('that does not fit is seen', () => {
    const { taken, spelt: words } = wearerOf(
      'rooms/a/b.tsx',
      `import sheet from './b.module.css'; const B = ({ is }) => <p className={classes('row', is === 'x' && sheet.wrong)}><i className={is ? 'a b' : \`c--\${is}\`} /></p>;`,
    );
    expect([...words]).toEqual(['row', 'a', 'b', 'c--']);
    expect(misfits('b', sheetOf('.right :global(.row) {} @media print { .also > a {} }'), taken)).toEqual([
      'b has no class wrong',
      'nobody wears right of b',
      'nobody wears also of b',
    ]);
  });
});
