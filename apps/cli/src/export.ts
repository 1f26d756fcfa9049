// `registry export`: takes a view of the register out of a server, with a token, as a file.

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Streams } from './main';
import type { Outcome } from './verify/verify';

export interface ExportOptions {
  readonly server: string;
  readonly token: string;
  readonly table: string;
  /** As in the address of the list: `class=high_risk&sort=-name`. */
  readonly view: string;
  readonly format: string;
  readonly variant: string | undefined;
  readonly language: string;
  readonly asOf: string | undefined;
  /** Standard output when left out. */
  readonly out: string | undefined;
}

/** 0 written, 1 refused by the server or broken off, 2 the server cannot be reached or the file not be written. */
export async function exportView(options: ExportOptions, stdout: Streams['stdout']): Promise<Outcome> {
  let answer: Response;
  try {
    answer = await fetch(addressOf(options), { headers: { authorization: `Bearer ${options.token}` } });
  } catch (error) {
    return failed(2, `cannot reach ${options.server}: ${causeOf(error)}`);
  }
  if (!answer.ok || answer.body === null) return failed(1, await refusalOf(answer));
  const content = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  if (options.out === undefined) return toStandardOutput(content, stdout);
  try {
    // Nothing that is there is written over.
    await pipeline(content, createWriteStream(options.out, { flags: 'wx' }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return failed(2, `${options.out} is there already`);
    await rm(options.out, { force: true });
    return failed(code === undefined ? 1 : 2, `cannot write ${options.out}: ${causeOf(error)}`);
  }
  const about = /<([^>]+)>; rel="describedby"/.exec(answer.headers.get('link') ?? '')?.[1];
  return { exitCode: 0, out: '', err: about === undefined ? '' : `${new URL(about, options.server).href}\n` };
}

function addressOf({ server, table, view, format, variant, language, asOf }: ExportOptions): URL {
  const address = new URL(`/api/v1/exports/${encodeURIComponent(table)}`, server);
  address.search = view.replace(/^\?/, '');
  // Where in the list somebody was says nothing of which list it is.
  address.searchParams.delete('cursor');
  const set = { format, variant, language, asOf };
  for (const [name, value] of Object.entries(set)) if (value !== undefined) address.searchParams.set(name, value);
  return address;
}

async function toStandardOutput(content: Readable, stdout: Streams['stdout']): Promise<Outcome> {
  try {
    for await (const piece of content)
      if (stdout.write(piece as Buffer) === false && stdout.once)
        await new Promise<void>((done) => stdout.once?.('drain', done));
    return { exitCode: 0, out: '', err: '' };
  } catch (error) {
    return failed(1, `broken off: ${causeOf(error)}`);
  }
}

/** What the server says of it, by code, and where the input is wrong. */
async function refusalOf(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as {
    title?: string;
    code?: string;
    errors?: { pointer: string; detail: string }[];
  };
  const details = (problem.errors ?? []).map(({ pointer, detail }) => `\n  ${pointer}: ${detail}`);
  return `the server answered ${answer.status}${problem.title === undefined ? '' : `: ${problem.title} (${problem.code})`}${details.join('')}`;
}

const causeOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
};
const failed = (exitCode: 1 | 2, what: string): Outcome => ({ exitCode, out: '', err: `registry: ${what}\n` });
