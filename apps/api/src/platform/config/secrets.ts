// What is secret stands in files, which only who runs the register can read.

import { readFileSync } from 'node:fs';
import { required, type Reading } from './reading';

export function signingKey(reading: Reading): string {
  required(reading, 'REGISTRY_SIGNING_KEY_FILE');
  return secret(reading, 'REGISTRY_SIGNING_KEY_FILE') ?? '';
}

/** A connection; with `<name>_PASSWORD_FILE` its password stands in a file, and so in no environment and no log. */
export function databaseUrl(reading: Reading, name: 'DATABASE' | 'REGISTRY_APP_DATABASE'): string {
  const text = required(reading, `${name}_URL`);
  const password = secret(reading, `${name}_PASSWORD_FILE`);
  if (text === '') return text;
  if (!URL.canParse(text)) {
    reading.faults.push(`${name}_URL is not of the form postgres://role@host:port/database`);
    return text;
  }
  return password === null ? text : Object.assign(new URL(text), { password: encodeURIComponent(password) }).toString();
}

/** What a file holds, without the line break at its end; null when no file is named or it is of no use. */
export function secret({ env, faults }: Reading, name: string): string | null {
  const file = env[name];
  if (!file) return null;
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text !== '') return text;
    faults.push(`${name} names ${file}, which is empty`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    faults.push(
      `${name} names ${file}, which ${code === 'ENOENT' ? 'does not exist' : `cannot be read by this user (${code})`}`,
    );
  }
  return null;
}
