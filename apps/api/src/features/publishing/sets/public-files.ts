// The files of a public set. The same state gives the same bytes: when a set was made is told beside it, not in it.

import type { Component, PublicFile, PublicFileName, PublicSystem } from '@registry/contracts';
import { joinLines, PUBLIC_FIELDS } from '@registry/record';
import { sha256 } from '../../../platform/ground/sha256';
import { csvOf } from '../../../platform/http/csv';
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

export async function writeFiles(document: PublicDocument): Promise<readonly WrittenFile[]> {
  return [
    file('systems.json', `${JSON.stringify(document, null, 2)}\n`),
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
  ...FIELDS.map((field) => cell(fields[field])),
  joinLines((registrations ?? []).map(({ section, number, address }) => spaced(section, number, address))),
  joinLines((actions ?? []).map(({ code }) => code)),
];

/** Values of lists by their keys; of a part its kind, name and supplier. */
function cell(value: unknown): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return joinLines(value.map((one: string | Component) => (typeof one === 'string' ? one : partText(one))));
}

const partText = ({ kind, name, supplier }: Component): string => spaced(`${kind}:`, name, supplier && `(${supplier})`);

const spaced = (...words: readonly (string | null | undefined)[]): string => words.filter(Boolean).join(' ');
