// Verifies an export without the register: no server, no database, no network.

import { createPublicKey, verify as verifySignature, type KeyObject } from 'node:crypto';
import {
  continuationOf,
  doubtsIn,
  NotCanonical,
  verifyExport,
  type Break,
  type Crypto,
  type Verdict,
} from '@registry/audit-log';
import { sha256 } from '../sha256';
import { classesAnew } from './classes';
import { readExport, readText, Unreadable, type ReadExport } from './read-export';
import { readOlder, type Older } from './read-older';
import { breakReport, intactReport, type Continued } from './report';
import { printable } from './words';

export interface VerifyOptions {
  readonly file: string;
  /** A second export: one of the two must be a beginning of the other. */
  readonly other?: string | undefined;
  /** What was kept earlier: checkpoints, exports, or folders of them. */
  readonly since?: readonly string[] | undefined;
  /** Paths of public keys (PEM) that the reader got another way. */
  readonly keys?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** A break, and the older file in which it was found; null: the newest, or between the two. */
export class Broken extends Error {
  constructor(
    readonly first: Break,
    readonly path: string | null = null,
  ) {
    super(first.kind);
  }
}

/** Never throws for what a file holds: 0 intact, 1 broken, 2 cannot be verified. */
export function verify(options: VerifyOptions): Outcome {
  try {
    return judged(options);
  } catch (error) {
    if (error instanceof Broken) return { exitCode: 1, out: breakReport(error, options.json ?? false), err: '' };
    const message = messageOf(error);
    if (options.json) return { exitCode: 2, out: `${JSON.stringify({ error: message })}\n`, err: '' };
    return { exitCode: 2, out: '', err: `registry: ${printable(message)}\n` };
  }
}

function judged({ file: path, other, since = [], keys = [], json = false }: VerifyOptions): Outcome {
  const expected = new Set(keys.map((key) => fingerprintOf(publicKeyOf(readText(key), key))));
  const exports = [path, ...(other === undefined ? [] : [other])]
    .map((one) => ({ path: one, file: readExport(one) }))
    .sort((one, two) => byAge(one.file, two.file));
  const { file } = exports.pop()!;
  const olders = [
    ...exports.map((one): Older => ({ ...one, ...one.file })),
    ...since.flatMap((kept) => readOlder(kept)),
  ];
  const verdict = intact(file, expected);
  const continued = olders.map((older) => continuedFrom(file, older, expected));
  const classes = classesAnew(file.entries);
  if (classes.first) throw new Broken(classes.first);
  const found = { verdict, continued, classes, doubts: doubtsIn(file.entries), isKeyGiven: expected.size > 0 };
  return { exitCode: 0, out: intactReport(found, json), err: '' };
}

/** The shorter log first; of two of one length, the one that was taken first. */
const byAge = (one: ReadExport, other: ReadExport): number =>
  one.checkpoint.size - other.checkpoint.size || Date.parse(one.exportedAt) - Date.parse(other.exportedAt);

function continuedFrom(file: ReadExport, older: Older, expected: ReadonlySet<string>): Continued {
  const { checkpoint, path } = older;
  if (older.file !== null) intact(older.file, expected, path);
  else checkKey(checkpoint.key, expected, path);
  const { first, isSignatureChecked } = continuationOf(file, older, crypto);
  if (first) throw new Broken(first, path);
  return { path, checkpoint, isSignatureChecked, entries: file.entries.slice(checkpoint.size) };
}

function intact(
  file: ReadExport,
  expected: ReadonlySet<string>,
  path: string | null = null,
): Verdict & { intact: true } {
  publicKeyOf(file.publicKey, `"publicKey" of ${path ?? 'the document'}`);
  const verdict = verifyExport(file, crypto);
  if (!verdict.intact) throw new Broken(verdict.first, path);
  checkKey(verdict.checkpoint.key, expected, path);
  return verdict;
}

function checkKey(key: string, expected: ReadonlySet<string>, path: string | null): void {
  if (expected.size === 0 || expected.has(key)) return;
  const detail = `expected ${[...expected].join(' or ')}, found ${key}`;
  throw new Broken({ kind: 'key-differs', number: null, subject: null, detail }, path);
}

function messageOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof NotCanonical) return `not an export of the register: it holds a ${error.message}`;
  return 'the file cannot be verified';
}

function publicKeyOf(pem: string, where: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (pem.includes('BEGIN PUBLIC KEY') && key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The reason given by OpenSSL helps nobody.
  }
  throw new Unreadable(`${where} is not an Ed25519 public key in PEM form`);
}

const fingerprintOf = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }));

const crypto: Crypto = {
  sha256,
  checkSignature: (publicKey, text, signature) =>
    verifySignature(null, Buffer.from(text, 'utf8'), createPublicKey(publicKey), Buffer.from(signature, 'base64')),
  fingerprint: (publicKey) => fingerprintOf(createPublicKey(publicKey)),
};
