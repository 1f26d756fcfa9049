// The objects of a JSON text, one after the other, whatever its size.

import { JSONParser } from '@streamparser/json';
import { MOST_DEPTH, MOST_RECORD } from '../limits';
import { Unreadable } from '../unreadable';
import type { JsonShape } from './shape';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Letters that are handed to the parser at once; what is found in them waits in memory. */
const PIECE = 65_536;

/** What is told of, in each shape; what was told of is not kept. */
const PATHS: Readonly<Record<JsonShape, readonly string[]>> = { list: ['$.*'], document: ['$.*.*'], lines: ['$'] };

/** Refuses what is no list of objects, and what does not end as it began. */
export async function* jsonObjects(texts: AsyncIterable<string>, shape: JsonShape): AsyncGenerator<JsonObject> {
  const found: unknown[] = [];
  let [count, since] = [0, 0];
  const parser = new JSONParser({
    paths: [...PATHS[shape]],
    keepStack: false,
    ...(shape === 'lines' ? { separator: '' } : {}),
  });
  parser.onValue = ({ value, key }) => {
    // Of a document, what lies in a list.
    if (shape !== 'document' || typeof key === 'number') found.push(value);
  };
  const orBroken = (work: () => void): void => {
    try {
      work();
    } catch {
      throw new Unreadable('broken-json', { record: count + found.length + 1 });
    }
  };
  for await (const text of pieces(texts)) {
    orBroken(() => parser.write(text));
    since = found.length > 0 ? 0 : since + text.length;
    if (since > MOST_RECORD) throw new Unreadable('row-too-long', { line: count + 1, most: MOST_RECORD });
    for (const value of found.splice(0)) yield object(value, (count += 1));
  }
  // Of one object after the other nobody knows the last before the end.
  if (!parser.isEnded) orBroken(() => parser.end());
  for (const value of found.splice(0)) yield object(value, (count += 1));
}

function object(value: unknown, record: number): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable('no-object', { record });
  if (isDeep(value)) throw new Unreadable('too-deep', { record, most: MOST_DEPTH });
  return value as JsonObject;
}

/** Without calling itself: what is nested deep enough would end that. */
function isDeep(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MOST_DEPTH; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

async function* pieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
