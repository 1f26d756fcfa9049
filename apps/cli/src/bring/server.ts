// The imports of a server, as the token sees them.

import type { ImportRow, ImportSet, Page, Problem } from '@registry/contracts';
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ServerOptions {
  readonly server: string;
  readonly token: string;
}

export interface RowFaults {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly detail: string;
}

const LOOK_MS = 300;

/** What the server refuses, and what cannot be read here. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly status: number,
  ) {
    super(detail);
  }
}

/** A server as the token sees it. */
export class Server {
  constructor(private readonly options: ServerOptions) {}

  async send({ file, source }: { file: string; source: string | undefined }): Promise<ImportSet> {
    const name = basename(file);
    const query = new URLSearchParams({ name, source: source ?? name.replace(/\.[A-Za-z0-9]{1,8}$/, '') });
    const body = await openAsBlob(file).catch((error: unknown) => {
      throw new Refused('file.unreadable', `${file}: ${(error as Error).message}`, 0);
    });
    return this.ask('POST', `imports?${query}`, { body, type: 'application/octet-stream' });
  }

  /** What a program sends of a source; it goes on by itself. */
  feed(source: string, lines: string, isDry: boolean): Promise<ImportSet> {
    const query = isDry ? '?dryRun=true' : '';
    return this.ask('PUT', `feeds/${encodeURIComponent(source)}${query}`, {
      body: lines,
      type: 'application/x-ndjson',
    });
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

  async faults({ id }: ImportSet): Promise<RowFaults[]> {
    const faults: RowFaults[] = [];
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
