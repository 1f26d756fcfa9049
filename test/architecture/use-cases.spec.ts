// A verb, a file, `execute`: whatever opens a unit of work does one thing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const features = join(__dirname, '../../apps/api/src/features');

/** Called by the framework, or within a transaction that somebody else has opened. */
const besides = new Set(['onModuleInit', 'onApplicationBootstrap', 'onApplicationShutdown']);

interface UseCase {
  readonly name: string;
  /** Methods that others may call. */
  readonly methods: readonly string[];
}

/** Classes that are handed the unit of work. */
function useCases(source: string): UseCase[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
    const isHanded = declared.members
      .filter(ts.isConstructorDeclaration)
      .some(({ parameters }) => parameters.some(({ type }) => type?.getText() === 'UnitOfWork'));
    const methods = declared.members
      .filter(ts.isMethodDeclaration)
      .filter(({ modifiers }) => !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
      .filter((method) => !takesTransaction(method))
      .map((method) => method.name.getText());
    return isHanded ? [{ name: declared.name?.text ?? '', methods }] : [];
  });
}

const takesTransaction = ({ parameters }: ts.MethodDeclaration): boolean =>
  parameters.some(({ type }) => /^(Transaction$|Recording<|Recorder<)/.test(type?.getText() ?? ''));

/** One who only listens has none. */
const wrong = ({ methods }: UseCase): boolean => {
  const others = methods.filter((method) => !besides.has(method));
  return others.join() !== 'execute' && !(others.length === 0 && methods.includes('onModuleInit'));
};

describe('a use case', () => {
  it('has one method that others call', () => {
    const found = readdirSync(features, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
      .flatMap((path) => useCases(readFileSync(join(features, path), 'utf8')));
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(wrong)).toEqual([]);
  });

  it('with two is seen', () =>
    expect(
      useCases(`export class KeepThings {
        constructor(private readonly unitOfWork: UnitOfWork) {}
        add(): void {}
        remove(): void {}
      }`).filter(wrong),
    ).toHaveLength(1));
});
