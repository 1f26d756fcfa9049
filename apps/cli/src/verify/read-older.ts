// What somebody kept of a register earlier: a checkpoint, an export, or a folder of either.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OlderLog } from '@registry/audit-log';
import { checkpointIn, readExport, readJson, Unreadable, type ReadExport } from './read-export';

export interface Older extends OlderLog {
  /** Where it was found. */
  readonly path: string;
  /** Where a whole export was kept, to be verified itself. */
  readonly file: ReadExport | null;
}

/** The oldest first. */
export function readOlder(path: string): Older[] {
  const found = filesOf(path).map(olderIn);
  return found.sort((one, other) => one.checkpoint.size - other.checkpoint.size);
}

function filesOf(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [path];
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => join(path, name));
  if (files.length === 0) throw new Unreadable(`there is no file *.json in ${path}`);
  return files;
}

function olderIn(path: string): Older {
  const content = readJson(path);
  if (typeof content === 'object' && content !== null && Object.hasOwn(content, 'entries')) {
    const file = readExport(path, content);
    return { path, file, checkpoint: file.checkpoint, publicKey: file.publicKey, entries: file.entries };
  }
  return { path, file: null, ...checkpointIn(content, path) };
}
