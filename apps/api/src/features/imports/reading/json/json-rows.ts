// Objects as the rows of a table: a column for each name that any of them has.

import { joinLines } from '@registry/record';
import { textOf } from '../csv-rows';
import type { Encoding } from '../encoding';
import { MOST_COLUMNS } from '../limits';
import { rowOf, type TableRow } from '../table';
import { Unreadable } from '../unreadable';
import { jsonObjects, type JsonObject } from './json-objects';
import type { JsonShape } from './shape';

/** How a JSON file is to be read. */
export interface JsonForm {
  readonly encoding: Encoding;
  readonly shape: JsonShape;
  readonly headers: readonly string[];
}

/** Reads the whole of a file for the names in it. */
export async function headersOf(bytes: AsyncIterable<Uint8Array>, form: Omit<JsonForm, 'headers'>): Promise<string[]> {
  const headers = new Set<string>();
  for await (const one of records(bytes, form)) {
    for (const header of flat(one).keys()) headers.add(header);
    if (headers.size > MOST_COLUMNS) throw new Unreadable('too-many-columns', { most: MOST_COLUMNS });
  }
  return [...headers];
}

/** First the names, then each object under its number, from 1. */
export async function* jsonRows(bytes: AsyncIterable<Uint8Array>, form: JsonForm): AsyncGenerator<TableRow> {
  if (form.headers.length > 0) yield { number: 0, cells: form.headers, flags: {} };
  let number = 0;
  for await (const one of records(bytes, form)) {
    number += 1;
    const cells = flat(one);
    const row = rowOf(
      number,
      form.headers.map((header) => cells.get(header) ?? ''),
    );
    if (row !== null) yield row;
  }
}

/** The first object of an exported file tells about the others. */
async function* records(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, shape }: Omit<JsonForm, 'headers'>,
): AsyncGenerator<JsonObject> {
  let isFirst = true;
  for await (const one of jsonObjects(textOf(bytes, encoding), shape)) {
    const isAbout = isFirst && shape === 'lines' && Object.keys(one).join() === 'about';
    isFirst = false;
    if (!isAbout) yield one;
  }
}

/** What lies within another object stands under both names: `provider.name`. */
function flat(one: JsonObject, before = '', into = new Map<string, string>()): Map<string, string> {
  for (const [name, value] of Object.entries(one)) {
    const header = (before + name).replace(/\s+/gu, ' ').trim() || 'Column';
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      flat(value as JsonObject, `${header}.`, into);
    else into.set(header, textIn(value));
  }
  return into;
}

function textIn(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value.every((one) => typeof one !== 'object')
    ? joinLines(value.map(String))
    : value.length === 0
      ? ''
      : JSON.stringify(value);
}
