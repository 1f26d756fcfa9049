// What the verifier found, for a person at a terminal.

import type { Break, BreakKind, Doubt, DoubtKind } from '@registry/audit-log';

const breaks: Record<BreakKind, string> = {
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
  'class-differs': 'a class is not what the law makes of the answers',
  'origin-differs': 'the older one is of another register',
  'log-shorter': 'the log is shorter than it was',
  'log-differs': 'the log is not the one that it was',
  'entry-lost': 'an entry that was there is there no more',
};

const doubts: Record<DoubtKind, string> = {
  'time-backwards': 'written earlier than the entry before it of the same record',
  'actor-unknown': 'by somebody of whom the log knows nothing',
  'actor-inactive': 'by somebody who was not active any more',
};

export function breakInWords({ kind, number, subject, detail }: Break): string {
  const place = [number === null ? null : `entry ${number}`, subject ? `${subject.type} ${subject.id}` : null].filter(
    (part) => part !== null,
  );
  return [breaks[kind], ...place].join(', ') + (detail === null ? '' : ` (${detail})`);
}

export const doubtInWords = ({ kind, number, subject, detail }: Doubt): string =>
  `${number === null ? 'an entry not sealed yet' : `entry ${number}`}, ${subject.type} ${subject.id}: ${doubts[kind]} (${detail})`;

/** What comes from the file must not steer the terminal. */
export function printable(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
