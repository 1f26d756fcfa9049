// `registry import`: brings a file of records to a server, says what would become of it, and has it applied.

import type { ImportMapping, ImportRow, ImportSet, Page, Problem } from '@registry/contracts';
import { openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from './verify/verify';

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
  faults: { row: number; column: string; code: string; detail: string }[];
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

const LOOK_MS = 300;

/** What the server refuses, and what cannot be read here. */
class Refused extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly status: number,
  ) {
    super(detail);
  }
}

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

/** A server as the token sees it. */
class Server {
  constructor(private readonly options: Pick<ImportOptions, 'server' | 'token'>) {}

  async send({ file, source }: ImportOptions): Promise<ImportSet> {
    const name = basename(file);
    const query = new URLSearchParams({ name, source: source ?? name.replace(/\.[A-Za-z0-9]{1,8}$/, '') });
    const body = await openAsBlob(file).catch((error: unknown) => {
      throw new Refused('file.unreadable', `${file}: ${(error as Error).message}`, 0);
    });
    return this.ask('POST', `imports?${query}`, { body, type: 'application/octet-stream' });
  }

  /** Waits until what goes on with its rows has ended. */
  async settled({ id }: ImportSet): Promise<ImportSet> {
    for (;;) {
      const set = await this.ask<ImportSet>('GET', `imports/${id}`);
      if (!['reading', 'comparing', 'applying', 'undoing'].includes(set.state)) return set;
      await sleep(LOOK_MS);
    }
  }

  change({ id, version }: ImportSet, method: string, what: string, said: object): Promise<ImportSet> {
    const body = JSON.stringify(said);
    return this.ask(method, `imports/${id}/${what}`, { body, type: 'application/json', version });
  }

  /** What is there already, or may not be applied so, is no fault of the file. */
  async apply(set: ImportSet, which: 'all' | 'valid'): Promise<ImportSet> {
    try {
      return await this.settled(await this.change(set, 'POST', 'applications', { which }));
    } catch (error) {
      if (error instanceof Refused && ['import.nothing', 'import.not-all-valid'].includes(error.code)) return set;
      throw error;
    }
  }

  async faults({ id }: ImportSet): Promise<Told['faults']> {
    const faults: Told['faults'] = [];
    for (const query of ['kind=invalid', 'outcome=failed'])
      for (let cursor: string | null = ''; cursor !== null;) {
        const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page: Page<ImportRow> = await this.ask('GET', `imports/${id}/rows?limit=100&${query}${more}`);
        for (const row of page.items)
          for (const { field, column, code, detail } of row.faults)
            faults.push({ row: row.number, column: column ?? field, code, detail });
        cursor = page.nextCursor;
      }
    return faults;
  }

  private async ask<Answer>(
    method: string,
    path: string,
    sent: { body?: Blob | string; type?: string; version?: number } = {},
  ): Promise<Answer> {
    const { server, token } = this.options;
    const answered = await fetch(new URL(`/api/v1/${path}`, server), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(sent.type === undefined ? {} : { 'content-type': sent.type }),
        ...(sent.version === undefined ? {} : { 'if-match': `"${sent.version}"` }),
      },
      ...(sent.body === undefined ? {} : { body: sent.body }),
    }).catch((error: Error) => {
      throw new Refused(
        'server.unreachable',
        `${server}: ${error.cause instanceof Error ? error.cause.message : error.message}`,
        0,
      );
    });
    if (answered.ok) return (await answered.json()) as Answer;
    const problem = (await answered.json().catch(() => ({}))) as Partial<Problem>;
    const [first] = problem.errors ?? [];
    // A file that is no table is refused for a reason of its own.
    const code =
      problem.code === 'import.unreadable' ? (first?.code ?? problem.code) : (problem.code ?? 'server.refused');
    const where = first === undefined || first.pointer === '' ? '' : `${first.pointer}: `;
    throw new Refused(
      code,
      first === undefined ? (problem.title ?? `HTTP ${answered.status}`) : `${where}${first.detail}`,
      answered.status,
    );
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
