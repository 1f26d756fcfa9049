// `registry classify --batch`: a set of answers per line in, a result per line out, in order, whatever the size of the
// file.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { inBrief, judge, Unjudgeable } from './judge';

/** Longest line read, in bytes; far above any set of answers. */
const LONGEST_LINE = 1_000_000;
const NEWLINE = 0x0a;

export interface BatchOptions {
  /** Path, or `-` for standard input. */
  readonly file: string;
  /** Day for lines that name none. */
  readonly on: string | undefined;
  readonly ruleset: string | undefined;
}

interface Output {
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

/**
 * Writes a result or an error for each line. 0 if all could be judged, 1 if some could not. Throws when the file cannot
 * be read.
 */
export async function classifyBatch(options: BatchOptions, stdin: Readable, stdout: Output): Promise<0 | 1> {
  const source = options.file === '-' ? stdin : createReadStream(options.file);
  let number = 0;
  let exitCode: 0 | 1 = 0;
  for await (const line of linesOf(source)) {
    number += 1;
    if (line?.length === 0) continue;
    const answer = answerTo(line, number, options);
    if ('error' in answer) exitCode = 1;
    if (stdout.write(`${JSON.stringify(answer)}\n`) === false && stdout.once)
      await new Promise<void>((done) => stdout.once?.('drain', done));
  }
  return exitCode;
}

type Answer = { readonly id: unknown } & (
  ReturnType<typeof inBrief> | { readonly line: number; readonly error: object }
);

function answerTo(line: string | null, number: number, options: BatchOptions): Answer {
  let id: unknown = null;
  try {
    if (line === null)
      throw new Unjudgeable('line-unreadable', `the line is longer than ${LONGEST_LINE} bytes or not UTF-8`);
    const given = parsed(line);
    id = given.id ?? null;
    const extra = Object.keys(given).find((name) => !['id', 'facts', 'on'].includes(name));
    if (extra !== undefined)
      throw new Unjudgeable('member-unknown', `a line holds "id", "facts" and "on", not ${JSON.stringify(extra)}`);
    return { id, ...inBrief(judge(given.facts, given.on ?? options.on, options.ruleset)) };
  } catch (error) {
    if (!(error instanceof Unjudgeable)) throw error;
    const { code, message, problems } = error;
    return { id, line: number, error: { code, detail: message, ...(problems.length > 0 ? { problems } : {}) } };
  }
}

function parsed(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unjudgeable('line-no-json', 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unjudgeable('line-no-object', 'the line is not a JSON object');
  return value as Record<string, unknown>;
}

/** The lines of a stream, without their ends; null for one that is too long or not UTF-8. */
async function* linesOf(source: Readable): AsyncGenerator<string | null> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let kept: Buffer[] = [];
  let length = 0;
  const take = (): string | null => {
    const bytes = Buffer.concat(kept);
    const isTooLong = length > LONGEST_LINE;
    kept = [];
    length = 0;
    if (isTooLong) return null;
    try {
      return strict.decode(bytes).trim();
    } catch {
      return null;
    }
  };
  const keep = (bytes: Buffer): void => {
    length += bytes.length;
    if (length <= LONGEST_LINE) kept.push(bytes);
  };
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk as Buffer);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield take();
}
