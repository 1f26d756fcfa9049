// The descriptor of a system, as it is kept beside its source code.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Refused } from './server';

export interface Descriptor {
  /** Where it comes from; null where it does not say. */
  readonly source: string | null;
  /** As a row of a file: the keys of the register's fields. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Reads YAML, and JSON as a part of it. What the fields may say, the server tells. */
export function descriptorIn(file: string): Descriptor {
  const said = read(file);
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    throw new Refused('descriptor.no-object', `${file} holds no fields.`, 0);
  const { $schema: _, source, id, ...fields } = said as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Refused('descriptor.no-id', `${file} has no "id", which tells the record again.`, 0);
  return { source: source === undefined ? null : String(source), record: { externalId: String(id), ...fields } };
}

function read(file: string): unknown {
  try {
    // Days stay the texts that they are.
    return parse(readFileSync(file, 'utf8'), { schema: 'core', maxAliasCount: 100 });
  } catch (error) {
    throw new Refused('descriptor.unreadable', `${file}: ${(error as Error).message}`, 0);
  }
}
