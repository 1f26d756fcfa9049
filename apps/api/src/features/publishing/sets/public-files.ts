// The files of a public set. The same state gives the same bytes: when a set was made is told beside it, not in it.

import type { PublicFile, PublicFileName, PublicSystem } from '@registry/contracts';
import { cellText, joinLines, PUBLIC_FIELDS, systemColumns } from '@registry/record';
import { csvOf } from '../../../platform/files/csv';
import { sha256 } from '../../../platform/ground/sha256';
import { fileOf, pageText } from '../page/page';
import { PAGE_LANGUAGES } from '../page/page-words';

/** Changes when a program that reads the document would have to. */
export const PUBLIC_SCHEMA = 'ai-system-registry/public-set/1';

export interface PublicDocument {
  readonly schema: typeof PUBLIC_SCHEMA;
  /** By its SPDX identifier or its address. */
  readonly licence: string;
  readonly institution: { readonly en: string; readonly fr: string; readonly de: string };
  readonly systems: readonly PublicSystem[];
}

export interface WrittenFile extends PublicFile {
  readonly bytes: Buffer;
}

/** By its digest a preview is recognised when the set is made. */
export const documentFile = (document: PublicDocument): WrittenFile =>
  file('systems.json', `${JSON.stringify(document, null, 2)}\n`);

export async function writeFiles(document: PublicDocument): Promise<readonly WrittenFile[]> {
  return [
    documentFile(document),
    file('systems.csv', await csvText(document.systems)),
    ...PAGE_LANGUAGES.map((language) => file(fileOf(language), pageText(document, language))),
  ];
}

function file(name: PublicFileName, text: string): WrittenFile {
  const bytes = Buffer.from(text);
  return { name, sha256: sha256(text), size: bytes.length, bytes };
}

/** Columns are the same for every set, so that which of them are empty tells nothing. */
const FIELDS = PUBLIC_FIELDS.filter((field) => field !== 'unit');
const HEADERS = [
  'reference',
  'name',
  'class',
  'classDecidedOn',
  'unitEn',
  'unitFr',
  ...FIELDS,
  'registrations',
  'actions',
];

async function csvText(systems: readonly PublicSystem[]): Promise<string> {
  const stringifier = csvOf(HEADERS);
  const done = stringifier.toArray();
  for (const system of systems) stringifier.write(rowOf(system));
  stringifier.end();
  return (await done).join('');
}

const rowOf = ({ reference, name, class: decided, unit, fields, registrations, actions }: PublicSystem): string[] => [
  reference,
  name,
  decided?.headline ?? '',
  decided?.decidedOn ?? '',
  unit?.en ?? '',
  unit?.fr ?? '',
  ...FIELDS.map((field) => cell(field, fields[field])),
  joinLines((registrations ?? []).map(({ section, number, address }) => spaced(section, number, address))),
  joinLines((actions ?? []).map(({ code }) => code)),
];

/** As the register writes its own files for programs. */
function cell(field: string, value: unknown): string {
  const column = systemColumns.find(({ key }) => key === field);
  return column === undefined ? '' : cellText(column, value, null);
}

const spaced = (...words: readonly (string | null | undefined)[]): string => words.filter(Boolean).join(' ');
