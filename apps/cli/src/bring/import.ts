// `registry import`: brings a file of records to a server, says what would become of it, and has it applied.

import type { ImportMapping, ImportSet } from '@registry/contracts';
import { readFileSync } from 'node:fs';
import type { Outcome } from '../verify/verify';
import { Refused, Server, type RowFaults } from './server';

export interface ImportOptions {
  readonly file: string;
  readonly server: string;
  readonly token: string;
  /** Where the file comes from; the name of the file when left out. */
  readonly source: string | undefined;
  /** File with the mapping; guessed when left out. */
  readonly map: string | undefined;
  readonly sheet: string | undefined;
  /** Nothing is applied when left out. */
  readonly apply: 'all' | 'valid' | undefined;
  readonly format: 'json' | 'text';
}

interface Told {
  file: {
    kind: 'csv' | 'xlsx' | 'json';
    encoding: string | null;
    delimiter: string | null;
    sheet: string | null;
    rows: number;
  } | null;
  mapping: ImportMapping | null;
  refused: { code: string; detail: string } | null;
  counts: ImportSet['counts'];
  faults: RowFaults[];
  changeSet: string | null;
  applied: ImportSet['result'];
}

const NOTHING: Told = {
  file: null,
  mapping: null,
  refused: null,
  counts: { new: 0, changed: 0, unchanged: 0, duplicate: 0, invalid: 0, skipped: 0 },
  faults: [],
  changeSet: null,
  applied: null,
};

/**
 * 0 all is valid; 1 rows are invalid or could not be applied; 2 the file or the mapping is refused, or nobody answers.
 */
export async function importFile(options: ImportOptions): Promise<Outcome> {
  const told: Told = { ...NOTHING };
  try {
    await bring(options, told);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    told.refused = { code: error.code, detail: error.detail };
    return answer(2, told, options);
  }
  return answer(told.counts.invalid + (told.applied?.failed ?? 0) > 0 || isLeft(told) ? 1 : 0, told, options);
}

/** All or none was asked for, and it came to nothing. */
const isLeft = ({ applied }: Told): boolean => applied !== null && applied.undone > 0;

async function bring(options: ImportOptions, told: Told): Promise<void> {
  const mapping = options.map === undefined ? null : mappingIn(options.map);
  const server = new Server(options);
  let set = await server.settled(await server.send(options));
  if (options.sheet !== undefined && set.file.form.sheet !== options.sheet)
    set = await server.settled(await server.change(set, 'PUT', 'form', { sheet: options.sheet }));
  keep(told, set);
  if (set.refused !== null) throw new Refused(set.refused.code, set.refused.detail, 422);
  set = await server.settled(await server.change(set, 'PUT', 'mapping', { mapping: mapping ?? set.mapping }));
  if (options.apply !== undefined) set = await server.apply(set, options.apply);
  keep(told, set);
  told.faults = await server.faults(set);
}

function keep(told: Told, set: ImportSet): void {
  const { kind, encoding, delimiter, sheet } = set.file.form;
  told.file = { kind: kind === 'text' ? 'csv' : kind, encoding, delimiter, sheet, rows: set.rows };
  told.mapping = set.mapping;
  told.counts = set.counts;
  told.changeSet = set.id;
  told.applied = set.result;
}

function mappingIn(file: string): ImportMapping {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ImportMapping;
  } catch (error) {
    throw new Refused('map.unreadable', `${file}: ${(error as Error).message}`, 0);
  }
}

function answer(exitCode: 0 | 1 | 2, told: Told, { format }: ImportOptions): Outcome {
  if (format === 'json') return { exitCode, out: `${JSON.stringify(told, null, 2)}\n`, err: '' };
  if (told.refused !== null)
    return { exitCode, out: '', err: `registry: ${told.refused.code}: ${told.refused.detail}\n` };
  const counts = Object.entries(told.counts).map(([kind, count]) => `${count} ${kind}`);
  const done = told.applied === null ? '' : `${told.applied.registered} registered, ${told.applied.changed} changed\n`;
  const faults = told.faults.map(({ row, column, detail }) => `row ${row}, ${column}: ${detail}\n`);
  return { exitCode, out: `${told.file?.rows} rows: ${counts.join(', ')}\n${done}`, err: faults.join('') };
}
