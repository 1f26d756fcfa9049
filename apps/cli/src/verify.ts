// Verifies an export without the register: no server, no database, no network.

import { createPublicKey, verify as verifySignature, type KeyObject } from 'node:crypto';
import {
  NotCanonical,
  verifyExport,
  type Break,
  type BreakKind,
  type Crypto,
  type VerifiableExport,
  type Verdict,
} from '@registry/audit-log';
import { readExport, readText, Unreadable } from './read-export';
import { sha256 } from './sha256';

export interface VerifyOptions {
  readonly file: string;
  /** Path of the public key (PEM) that the reader got another way. */
  readonly key?: string | undefined;
  readonly json?: boolean | undefined;
}

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

const words: Record<BreakKind, string> = {
  'payload-changed': 'the content of an entry was changed',
  'entry-changed': 'an entry was changed',
  'number-gap': 'an entry is missing, added or out of order',
  'link-broken': 'the chain of entries is broken',
  'subject-chain-broken': 'the history of a record is broken',
  'checkpoint-size': 'the log is not as long as its checkpoint says',
  'checkpoint-head': 'the log does not end where its checkpoint says',
  'key-differs': 'the checkpoint was signed with another key',
  'signature-invalid': 'the signature of the checkpoint is not valid',
  'record-differs': 'a record differs from what the log says',
  'record-missing': 'a record that the log knows is missing',
  'record-unproven': 'a record has no entry in the log',
  'history-differs': 'an earlier state of a record differs from its entry',
  'kind-missing': 'a kind of record that the log says is proven is left out of the file',
};

/** Never throws for what a file holds: 0 intact, 1 broken, 2 cannot be verified. */
export function verify(options: VerifyOptions): Outcome {
  try {
    const file = readExport(options.file);
    const expected = options.key === undefined ? null : fingerprintOf(publicKeyOf(readText(options.key), options.key));
    publicKeyOf(file.publicKey, '"publicKey" of the document');
    return report(judge(file, expected), options, expected !== null);
  } catch (error) {
    const message = messageOf(error);
    if (options.json) return { exitCode: 2, out: `${JSON.stringify({ error: message })}\n`, err: '' };
    return { exitCode: 2, out: '', err: `registry: ${printable(message)}\n` };
  }
}

function judge(file: VerifiableExport, expected: string | null): Verdict {
  const verdict = verifyExport(file, crypto);
  if (!verdict.intact || expected === null || expected === verdict.checkpoint.key) return verdict;
  return {
    intact: false,
    first: {
      kind: 'key-differs',
      number: null,
      subject: null,
      detail: `expected ${expected}, found ${verdict.checkpoint.key}`,
    },
  };
}

function report(verdict: Verdict, options: VerifyOptions, keyGiven: boolean): Outcome {
  const exitCode = verdict.intact ? 0 : 1;
  if (options.json) return { exitCode, out: `${JSON.stringify({ ...verdict, keyGiven })}\n`, err: '' };
  if (!verdict.intact) return { exitCode, out: `BROKEN: ${printable(breakInWords(verdict.first))}\n`, err: '' };
  const { sealed, pending, subjects, checkpoint } = verdict;
  const lines = [
    `intact: ${sealed} sealed entries, ${pending} not sealed yet, ${subjects} records; checkpoint of ${checkpoint.at}; key ${checkpoint.key}`,
  ];
  if (pending > 0)
    lines.push(
      'The entries not sealed yet are not covered by the signature of the checkpoint; a later export will seal them.',
    );
  if (!keyGiven) {
    lines.push(
      'The key came with the file, so this alone does not show who signed it: compare the fingerprint with one you got another way, or give --key.',
    );
  }
  return { exitCode, out: `${lines.join('\n')}\n`, err: '' };
}

function breakInWords({ kind, number, subject, detail }: Break): string {
  const place = [number === null ? null : `entry ${number}`, subject ? `${subject.type} ${subject.id}` : null].filter(
    (part) => part !== null,
  );
  return [words[kind], ...place].join(', ') + (detail === null ? '' : ` (${detail})`);
}

function messageOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof NotCanonical) return `not an export of the register: it holds a ${error.message}`;
  return 'the file cannot be verified';
}

/** What comes from the file must not steer the terminal. */
function printable(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
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
