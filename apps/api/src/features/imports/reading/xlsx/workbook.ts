// What a workbook says of its sheets (ECMA-376, part 1, 18.2).

import { Unreadable } from '../unreadable';
import type { Package } from './package';
import { readWholeXml } from './xml';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part that holds its rows. */
  readonly part: string;
}

export interface Workbook {
  /** Those with cells, in their order; charts are none. */
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, not from 1900. */
  readonly isFrom1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

export async function readWorkbook(file: Package): Promise<Workbook> {
  if (file.names.some((name) => name.endsWith('vbaproject.bin'))) throw new Unreadable('macros', {});
  const root = [...(await relationsOf(file, '')).values()].find(({ type }) => type === 'officeDocument');
  if (root === undefined) throw new Unreadable('broken', {});
  const relations = await relationsOf(file, root.part);
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  await readWholeXml(file.part(root.part), {
    open: (name, { date1904, state, id, ...attributes }) => {
      if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
      const found = name === 'sheet' ? relations.get(id ?? '') : undefined;
      if (found?.type !== 'worksheet') return;
      sheets.push({ name: attributes['name'] ?? '', isHidden: (state ?? 'visible') !== 'visible', part: found.part });
    },
  });
  if (sheets.length === 0) throw new Unreadable('broken', {});
  const partOf = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type && file.has(relation.part))?.part ?? null;
  return { sheets, isFrom1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** What a part refers to, by id; nothing outside of the file. */
async function relationsOf(file: Package, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  await readWholeXml(file.part(`${folder}_rels/${part.slice(folder.length)}.rels`), {
    open: (name, { Id, Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(folder, Target) });
    },
  });
  return relations;
}

/** An address of a part, seen from a folder. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
