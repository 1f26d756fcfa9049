// A table has one writer, and is read there and to the right only. Imports do not show it: features meet in SQL too.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
/** From left to right; what is not named here (seeds, the doctor) reads everything. */
const [, list = ''] =
  /const features = \[([^\]]*)\]/.exec(readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8')) ?? [];
const features = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name ?? '');
const order = ['platform', ...features];

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => join(folder, path));

/** Every table and view that migrations make. */
const tables = new Set(
  sourcesIn('migrations').flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/create (?:table|view) (\w+)/g)].map(([, name]) => name ?? ''),
  ),
);

/** Texts of a source; what is filled in stands in them as `$`. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `$${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest));
  return texts.map((text) => text.toLowerCase().replace(/\s+/g, ' '));
}

interface Use {
  readonly table: string;
  readonly isWritten: boolean;
}

function usesIn(source: string): Use[] {
  // Whoever has the entity saves it.
  const saved = [...source.matchAll(/\bentityOf<[^(]*>\(\s*'(\w+)'/g)].map(([, table = '']) => ({
    table,
    isWritten: true,
  }));
  const told = textsOf(source).flatMap((text) =>
    [...text.matchAll(/\b(insert into|delete from|update|from|join|using|,) (?:only )?(\w+)\b/g)].flatMap(
      ([, how = '', table = '']) => {
        if (!tables.has(table) || (how === ',' && !text.includes(' from '))) return [];
        return [{ table, isWritten: /insert|delete|update/.test(how) }];
      },
    ),
  );
  return [...saved, ...told];
}

const homeOf = (path: string): string => {
  const [place = '', feature = ''] = path.replace('apps/api/src/', '').split('/');
  return place === 'features' ? feature : place;
};

/** By table, who writes it and who reads it. */
function known(sources: readonly (readonly [path: string, source: string])[]) {
  const found = new Map<string, { writers: Set<string>; readers: Set<string> }>();
  for (const [path, source] of sources)
    for (const { table, isWritten } of usesIn(source)) {
      const of = found.get(table) ?? { writers: new Set(), readers: new Set() };
      found.set(table, of);
      (isWritten ? of.writers : of.readers).add(homeOf(path));
    }
  return found;
}

function faultsIn(sources: readonly (readonly [path: string, source: string])[]): string[] {
  const faults: string[] = [];
  for (const [table, { writers, readers }] of known(sources)) {
    const [writer, ...more] = [...writers].sort();
    if (more.length > 0) faults.push(`${table} is written by ${[writer, ...more].join(' and ')}`);
    if (writer === undefined) continue;
    for (const reader of readers)
      if (order.includes(reader) && order.indexOf(reader) < order.indexOf(writer))
        faults.push(`${table} of ${writer} is read by ${reader}, to the left`);
  }
  return faults.sort();
}

/** Each with the reason why it is no fault. */
const allowed: Readonly<Record<string, string>> = {
  'ai_system of systems is read by people, to the left':
    'a unit is closed and somebody is let go only when nothing is left to them: one refusal tells all that is',
  'api_token of sign-in is read by platform, to the left': 'whoever asks is known before any feature is',
  'person of people is read by platform, to the left': 'whoever asks is known before any feature is',
  'role_grant of people is read by platform, to the left': 'whoever asks is known before any feature is',
};

const sources = sourcesIn('apps/api/src').map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

describe('a table', () => {
  it('has one writer, and is read there and to the right', () => {
    expect([tables.size > 60, features.length > 10]).toEqual([true, true]);
    expect(faultsIn(sources)).toEqual(Object.keys(allowed).sort());
  });

  it.each([
    [
      'a second writer',
      'people',
      "query('delete from draft where person_id = $1')",
      'draft is written by drafts and people',
    ],
    [
      'a writer by template',
      'trail',
      'query(`update ${x} set a = 1; insert into duty (id) select $1`)',
      'duty is written by',
    ],
    [
      'a writer by entity',
      'trail',
      "export const X = entityOf<'duty', StoredDuty>('duty', {});",
      'duty is written by obligations and trail',
    ],
    [
      'a reader to the left',
      'people',
      'query(`select ${columns} from duty t`)',
      'duty of obligations is read by people',
    ],
    ['a reader by join', 'rules', '`${from} left join comment c on c.id = x`', 'comment of comments is read by rules'],
    ['the platform as a reader', '', '`select 1 from saved_view`', 'saved_view of register is read by platform'],
  ])('with %s is seen', (_, feature, source, fault) => {
    const path = feature === '' ? 'apps/api/src/platform/x/y.ts' : `apps/api/src/features/${feature}/y.ts`;
    expect(
      faultsIn([...sources, [path, source]])
        .filter((one) => !(one in allowed))
        .join(),
    ).toContain(fault);
  });
});
