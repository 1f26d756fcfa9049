// What each statement says of its rows: `sql<Row>` with `Row` written out, by the text of the statement. The compiler
// forgets it; the tests hold it against what the database answers.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const KEPT = join(root, 'dist/declared-rows.json');

/** As the statement's pieces are told apart at run time too. */
export const keyOf = (pieces) => pieces.join('\u0000');

/** Makes the list where a source has changed since, and returns where it lies. */
export function declaredRows() {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.server.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  );
  const libraries = ts.sys.readDirectory(join(root, 'libs'), ['.d.ts'], ['**/node_modules']);
  const of = createHash('sha256');
  for (const file of [fileURLToPath(import.meta.url), ...fileNames, ...libraries]) {
    const { mtimeMs, size } = statSync(file);
    of.update(`${file} ${mtimeMs} ${size}\n`);
  }
  const digest = of.digest('hex');
  if (!existsSync(KEPT) || JSON.parse(readFileSync(KEPT, 'utf8')).digest !== digest) {
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(`${KEPT}.new`, JSON.stringify({ digest, ...read(ts.createProgram(fileNames, options)) }));
    renameSync(`${KEPT}.new`, KEPT);
  }
  return KEPT;
}

/** `rows`: shapes by statement; `types`: shapes that stand in several places, or in themselves. */
function read(program) {
  const shapes = new Shapes(program.getTypeChecker());
  const rows = {};
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/node_modules/')) continue;
    const visit = (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql' && node.typeArguments?.length === 1) {
        const { template } = node;
        const pieces = ts.isTemplateExpression(template)
          ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
          : [template.text];
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        (rows[keyOf(pieces)] ??= []).push({
          at: `${source.fileName.slice(root.length + 1)}:${line}`,
          shape: shapes.of(shapes.checker.getTypeFromTypeNode(node.typeArguments[0])),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { rows, types: shapes.types };
}

/** Types as values that can be kept: a word, `{ is }`, `{ any }`, `{ list }`, `{ of, rest }`, or `{ see }` another one. */
class Shapes {
  types = [];
  #known = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  of(type) {
    const { checker } = this;
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return 'unknown';
    if (type.flags & ts.TypeFlags.Null) return 'null';
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return 'undefined';
    if (type.isStringLiteral() || type.isNumberLiteral()) return { is: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { is: checker.typeToString(type) === 'true' };
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return 'string';
    if (type.flags & ts.TypeFlags.Number) return 'number';
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
    if (type.isUnion()) return { any: type.types.map((one) => this.of(one)) };
    const name = type.getSymbol()?.getName();
    if (name === 'Date' || name === 'Buffer') return name;
    if (checker.isArrayType(type)) return { list: this.of(checker.getTypeArguments(type)[0]) };
    if (checker.isTupleType(type)) return { list: { any: checker.getTypeArguments(type).map((one) => this.of(one)) } };
    return this.#object(type);
  }

  #object(type) {
    const known = this.#known.get(type);
    if (known !== undefined) return { see: known };
    const place = this.types.push('unknown') - 1;
    this.#known.set(type, place);
    const { checker } = this;
    const of = {};
    for (const property of checker.getPropertiesOfType(type))
      of[property.name] = {
        shape: this.of(checker.getTypeOfSymbol(property)),
        isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      };
    const rest = checker.getIndexInfosOfType(type)[0]?.type;
    this.types[place] = { of, ...(rest === undefined ? {} : { rest: this.of(rest) }) };
    return { see: place };
  }
}
