import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import * as fc from 'fast-check';
import {
  chainLink,
  checkpointText,
  GENESIS,
  makeEntry,
  verifyExport,
  type Checkpoint,
  type Crypto,
  type EntryPayload,
  type ExportedEntry,
  type ExportedSubject,
  type LogEntry,
  type Verdict,
} from './index';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const crypto: Crypto = {
  sha256,
  checkSignature: (key, text, signature) =>
    verify(null, Buffer.from(text), createPublicKey(key), Buffer.from(signature, 'base64')),
  fingerprint: (key) => fingerprint(createPublicKey(key)),
};
const fingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }));
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');

type Open<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? Open<I>[] : T[K] extends object ? Open<T[K]> : T[K];
};
interface File {
  checkpoint: Open<Checkpoint>;
  publicKey: string;
  subjectTypes: string[];
  subjects: Open<ExportedSubject>[];
  entries: Open<ExportedEntry>[];
}

/** Writes entries the way the register does. */
class Log {
  readonly entries: LogEntry[] = [];
  private readonly last = new Map<string, LogEntry>();

  add(id: string, intent: string, parts: EntryPayload['parts'], type = 'AiSystem'): this {
    const before = this.last.get(id);
    const at = new Date(Date.UTC(2026, 0, 1) + this.entries.length * 1000).toISOString();
    const entry = makeEntry(
      sha256,
      {
        subject: { type, id },
        seq: (before?.seq ?? 0) + 1,
        previous: before?.hash ?? null,
        intent,
        actor: { kind: 'person', id: 'p-1' },
        at,
        requestId: `r-${this.entries.length}`,
      },
      { salt: sha256(at), payload: { fact: { because: intent }, parts } },
    );
    this.last.set(id, entry);
    this.entries.push(entry);
    return this;
  }
}

function seal(entries: readonly LogEntry[]): ExportedEntry[] {
  let link = GENESIS;
  return entries.map((entry, index) => {
    link = chainLink(sha256, link, index + 1, entry.hash);
    return { ...entry, number: index + 1, link };
  });
}

function checkpointOf(
  entries: readonly ExportedEntry[],
  keys: { publicKey: KeyObject; privateKey: KeyObject },
): Checkpoint {
  const sealed = entries.filter((entry) => entry.number !== null);
  const unsigned = {
    origin: 'City of Example',
    size: sealed.length,
    head: sealed.at(-1)?.link ?? GENESIS,
    at: '2026-02-01T00:00:00.000Z',
    key: fingerprint(keys.publicKey),
  };
  return {
    ...unsigned,
    signature: sign(null, Buffer.from(checkpointText(unsigned)), keys.privateKey).toString('base64'),
  };
}

/** Two systems, one other subject; six sealed entries and, if wished, pending ones. */
function intact(pending = 0): File {
  const log = new Log()
    .add('a', 'system.register', { record: { name: 'Triage', stage: 'idea' } })
    .add('b', 'system.register', { record: { name: 'Chat', stage: 'use' } })
    .add('a', 'system.assess', { assessment: { headline: 'high-risk' } })
    .add('o', 'objective.state', { objective: { text: 'Faster' } }, 'Objective')
    .add('b', 'strategy.link', { 'link:1': { objective: 'o' } })
    .add('a', 'system.change', { record: { name: 'Triage', stage: 'pilot' } });
  const sealed = log.entries.length;
  for (let more = 0; more < pending; more += 1) log.add('b', 'strategy.unlink', { 'link:1': null });
  const entries = [
    ...seal(log.entries.slice(0, sealed)),
    ...log.entries.slice(sealed).map((entry) => ({ ...entry, number: null, link: null })),
  ];
  return JSON.parse(
    JSON.stringify({
      checkpoint: checkpointOf(entries, ours),
      publicKey: pem(ours.publicKey),
      subjectTypes: ['AiSystem'],
      subjects: [
        {
          type: 'AiSystem',
          id: 'a',
          parts: { record: { stage: 'pilot', name: 'Triage' }, assessment: { headline: 'high-risk' } },
        },
        {
          type: 'AiSystem',
          id: 'b',
          parts: { record: { name: 'Chat', stage: 'use' }, ...(pending ? {} : { 'link:1': { objective: 'o' } }) },
        },
      ],
      entries,
    }),
  ) as File;
}

function verdictOn(change: (file: File) => void, pending = 0): Verdict {
  const file = intact(pending);
  change(file);
  return verifyExport(file as never, crypto);
}

function at<T>(list: T[], number: number): T {
  const found = list[number - 1];
  if (found === undefined) throw new Error(`no item ${number}`);
  return found;
}

/**
 * What someone with the database, but without the signing key, could do after a change: recompute all hashes and links.
 */
function recompute(file: File): void {
  const last = new Map<string, LogEntry>();
  const entries = file.entries.map((entry) => {
    const before = last.get(entry.subject.id);
    const { salt, payload, ...header } = entry;
    const made = makeEntry(
      sha256,
      { ...header, seq: (before?.seq ?? 0) + 1, previous: before?.hash ?? null },
      { salt, payload },
    );
    last.set(entry.subject.id, made);
    return made;
  });
  file.entries = seal(entries) as never;
}

describe('an intact export', () => {
  it('verifies', () => {
    expect(verdictOn(() => undefined)).toMatchObject({
      intact: true,
      sealed: 6,
      pending: 0,
      subjects: 2,
      checkpoint: { size: 6 },
    });
  });

  it('verifies with entries that are not sealed yet', () => {
    expect(verdictOn(() => undefined, 2)).toMatchObject({ intact: true, sealed: 6, pending: 2, subjects: 2 });
  });

  it('may hold entries of subjects that it does not show, if it does not claim to hold their kind', () => {
    expect(verdictOn((file) => file.subjectTypes.push('Objective'))).toMatchObject({
      first: { kind: 'record-missing', subject: { id: 'o' } },
    });
  });

  it('may hold subjects whose kind and id, written one after the other, read the same', () => {
    const log = new Log()
      .add('b/c', 'register', { record: { name: 'A' } }, 'a')
      .add('c', 'register', { record: { name: 'B' } }, 'a/b');
    const entries = seal(log.entries);
    const subjects = [
      { type: 'a', id: 'b/c', parts: { record: { name: 'A' } } },
      { type: 'a/b', id: 'c', parts: { record: { name: 'B' } } },
    ];
    expect(
      verifyExport(
        {
          entries,
          subjects,
          checkpoint: checkpointOf(entries, ours),
          publicKey: pem(ours.publicKey),
          subjectTypes: ['a', 'a/b'],
        },
        crypto,
      ),
    ).toMatchObject({ intact: true, subjects: 2 });
  });

  it('need not show a record whose every part is gone', () => {
    const log = new Log().add('a', 'register', { record: { name: 'A' } }).add('a', 'remove', { record: null });
    const entries = seal(log.entries);
    expect(
      verifyExport(
        {
          entries,
          checkpoint: checkpointOf(entries, ours),
          publicKey: pem(ours.publicKey),
          subjectTypes: ['AiSystem'],
          subjects: [],
        },
        crypto,
      ),
    ).toMatchObject({ intact: true });
  });
});

describe('tampering with the log is found at the right entry', () => {
  it.each<[string, (file: File) => void, string, number | null]>([
    [
      'a changed fact',
      (file) => {
        at(file.entries, 3).payload.fact = { because: 'nothing' };
      },
      'payload-changed',
      3,
    ],
    [
      'a changed part',
      (file) => {
        at(file.entries, 2).payload.parts = { record: { name: 'Chat', stage: 'idea' } };
      },
      'payload-changed',
      2,
    ],
    [
      'a changed salt',
      (file) => {
        at(file.entries, 5).salt = '0'.repeat(64);
      },
      'payload-changed',
      5,
    ],
    [
      'a changed intent',
      (file) => {
        at(file.entries, 4).intent = 'objective.drop';
      },
      'entry-changed',
      4,
    ],
    [
      'a changed actor',
      (file) => {
        at(file.entries, 1).actor.id = 'p-2';
      },
      'entry-changed',
      1,
    ],
    [
      'a changed kind of actor',
      (file) => {
        at(file.entries, 1).actor.kind = 'system';
      },
      'entry-changed',
      1,
    ],
    [
      'a changed time',
      (file) => {
        at(file.entries, 6).at = '2026-01-01T00:00:00.000Z';
      },
      'entry-changed',
      6,
    ],
    [
      'a changed request',
      (file) => {
        at(file.entries, 6).requestId = null;
      },
      'entry-changed',
      6,
    ],
    [
      'a changed subject',
      (file) => {
        at(file.entries, 2).subject.id = 'a';
      },
      'entry-changed',
      2,
    ],
    [
      'a changed kind of subject',
      (file) => {
        at(file.entries, 2).subject.type = 'Objective';
      },
      'entry-changed',
      2,
    ],
    [
      'a changed place in its subject',
      (file) => {
        at(file.entries, 3).seq = 3;
      },
      'entry-changed',
      3,
    ],
    [
      'a changed hash',
      (file) => {
        at(file.entries, 3).hash = 'f'.repeat(64);
      },
      'entry-changed',
      3,
    ],
    [
      'a changed previous hash',
      (file) => {
        at(file.entries, 3).previous = null;
      },
      'entry-changed',
      3,
    ],
    [
      'a removed first entry',
      (file) => {
        file.entries.shift();
      },
      'number-gap',
      2,
    ],
    [
      'a removed entry',
      (file) => {
        file.entries.splice(2, 1);
      },
      'number-gap',
      4,
    ],
    [
      'swapped entries',
      (file) => {
        file.entries.splice(1, 2, at(file.entries, 3), at(file.entries, 2));
      },
      'number-gap',
      3,
    ],
    [
      'an entry given twice',
      (file) => {
        file.entries.splice(3, 0, at(file.entries, 3));
      },
      'number-gap',
      3,
    ],
    [
      'a changed number',
      (file) => {
        at(file.entries, 4).number = 7;
      },
      'number-gap',
      7,
    ],
    [
      'a changed link',
      (file) => {
        at(file.entries, 4).link = 'f'.repeat(64);
      },
      'link-broken',
      4,
    ],
    [
      'a sealed entry passed off as not sealed',
      (file) => {
        Object.assign(at(file.entries, 3), { number: null, link: null });
      },
      'number-gap',
      4,
    ],
    [
      'a truncated log',
      (file) => {
        file.entries.pop();
      },
      'checkpoint-size',
      null,
    ],
    [
      'a last entry passed off as not sealed',
      (file) => {
        Object.assign(at(file.entries, 6), { number: null, link: null });
      },
      'checkpoint-size',
      null,
    ],
    [
      'no entries at all',
      (file) => {
        file.entries = [];
      },
      'checkpoint-size',
      null,
    ],
  ])('%s', (_what, change, kind, number) => {
    expect(verdictOn(change)).toMatchObject({ intact: false, first: { kind, number } });
  });

  it('numbers that are shifted to close a gap', () => {
    expect(
      verdictOn((file) => {
        file.entries.splice(2, 1);
        file.entries.forEach((entry, index) => {
          entry.number = index + 1;
        });
      }),
    ).toMatchObject({ first: { kind: 'link-broken', number: 3 } });
  });

  it('an entry removed and every link recomputed: the history of its subject has a hole', () => {
    expect(
      verdictOn((file) => {
        file.entries.splice(2, 1);
        file.entries = seal(file.entries) as never;
      }),
    ).toMatchObject({ first: { kind: 'subject-chain-broken', number: 5, subject: { type: 'AiSystem', id: 'a' } } });
  });

  it('a subject whose history forks', () => {
    expect(
      verdictOn((file) => {
        const third = at(file.entries, 3);
        const { salt, payload, ...header } = third;
        const fork = makeEntry(sha256, { ...header, intent: 'system.fork' }, { salt, payload });
        file.entries = seal([...file.entries.slice(0, 3), fork, ...file.entries.slice(3)]) as never;
      }),
    ).toMatchObject({ first: { kind: 'subject-chain-broken', number: 4, subject: { id: 'a' } } });
  });

  it('a subject that starts anew', () => {
    expect(
      verdictOn((file) => {
        const { salt, payload, ...header } = at(file.entries, 6);
        file.entries = seal([
          ...file.entries.slice(0, 5),
          makeEntry(sha256, { ...header, seq: 1, previous: null }, { salt, payload }),
        ]) as never;
      }),
    ).toMatchObject({ first: { kind: 'subject-chain-broken', number: 6 } });
  });

  it('an entry that follows another one than the last of its subject', () => {
    expect(
      verdictOn((file) => {
        const { salt, payload, ...header } = at(file.entries, 3);
        const strayed = makeEntry(sha256, { ...header, previous: at(file.entries, 2).hash }, { salt, payload });
        file.entries = seal([...file.entries.slice(0, 2), strayed]) as never;
      }),
    ).toMatchObject({ first: { kind: 'subject-chain-broken', number: 3, subject: { id: 'a' } } });
  });

  it('a pending entry between sealed ones', () => {
    expect(
      verdictOn((file) => {
        file.entries.splice(5, 0, ...file.entries.splice(6, 1));
      }, 1),
    ).toMatchObject({ first: { kind: 'number-gap', number: 6 } });
  });

  it('a pending entry that was changed or taken away', () => {
    expect(
      verdictOn((file) => {
        at(file.entries, 7).intent = 'nothing';
      }, 2),
    ).toMatchObject({ first: { kind: 'entry-changed', number: null, subject: { id: 'b' } } });
    expect(
      verdictOn((file) => {
        file.entries.splice(6, 1);
      }, 2),
    ).toMatchObject({ first: { kind: 'subject-chain-broken', number: null } });
  });

  it('a log rewritten from its root: the checkpoint does not fit', () => {
    expect(
      verdictOn((file) => {
        at(file.entries, 2).payload.parts = { record: { name: 'Chat', stage: 'idea' } };
        recompute(file);
      }),
    ).toMatchObject({ first: { kind: 'checkpoint-head' } });
  });
});

describe('a forged checkpoint is found', () => {
  it.each<[string, (file: File) => void, string]>([
    [
      'with another head',
      (file) => {
        file.checkpoint.head = 'f'.repeat(64);
      },
      'checkpoint-head',
    ],
    [
      'with another size',
      (file) => {
        file.checkpoint.size = 5;
      },
      'checkpoint-size',
    ],
    [
      'with another time',
      (file) => {
        file.checkpoint.at = '2026-03-01T00:00:00.000Z';
      },
      'signature-invalid',
    ],
    [
      'with another origin',
      (file) => {
        file.checkpoint.origin = 'City of Elsewhere';
      },
      'signature-invalid',
    ],
    [
      'with no signature',
      (file) => {
        file.checkpoint.signature = '';
      },
      'signature-invalid',
    ],
    [
      'with another fingerprint',
      (file) => {
        file.checkpoint.key = 'f'.repeat(64);
      },
      'key-differs',
    ],
    [
      'with another public key',
      (file) => {
        file.publicKey = pem(theirs.publicKey);
      },
      'key-differs',
    ],
    [
      'signed by another key',
      (file) => {
        file.checkpoint.signature = checkpointOf(file.entries as never, theirs).signature;
      },
      'signature-invalid',
    ],
    [
      'fitted to a shorter log, but not signed',
      (file) => {
        file.entries.pop();
        Object.assign(file.checkpoint, { size: 5, head: at(file.entries, 5).link });
      },
      'signature-invalid',
    ],
    [
      'fitted to a rewritten log, but not signed',
      (file) => {
        at(file.entries, 6).payload.parts = {};
        recompute(file);
        file.checkpoint.head = at(file.entries, 6).link ?? '';
      },
      'signature-invalid',
    ],
  ])('%s', (_what, change, kind) => {
    expect(verdictOn(change)).toMatchObject({ intact: false, first: { kind, number: null } });
  });

  it('a file signed anew with another key holds in itself; only the fingerprint tells', () => {
    const verdict = verdictOn((file) => {
      file.checkpoint = checkpointOf(file.entries as never, theirs);
      file.publicKey = pem(theirs.publicKey);
    });
    expect(verdict).toMatchObject({ intact: true, checkpoint: { key: fingerprint(theirs.publicKey) } });
  });
});

describe('records are compared with the log', () => {
  it.each<[string, (file: File) => void, string, string, string | null]>([
    [
      'a changed part',
      (file) => {
        at(file.subjects, 1).parts['record'] = { name: 'Triage', stage: 'use' };
      },
      'record-differs',
      'a',
      'record',
    ],
    [
      'a part put back to what it once was',
      (file) => {
        at(file.subjects, 1).parts['record'] = { name: 'Triage', stage: 'idea' };
      },
      'record-differs',
      'a',
      'record',
    ],
    [
      'a removed part',
      (file) => {
        delete (at(file.subjects, 1).parts as Record<string, unknown>)['assessment'];
      },
      'record-differs',
      'a',
      'assessment',
    ],
    [
      'a part emptied to null',
      (file) => {
        at(file.subjects, 2).parts['link:1'] = null;
      },
      'record-differs',
      'b',
      'link:1',
    ],
    [
      'an added part',
      (file) => {
        at(file.subjects, 2).parts['review'] = { decision: 'approved' };
      },
      'record-differs',
      'b',
      'review',
    ],
    [
      'an added record',
      (file) => {
        file.subjects.push({ type: 'AiSystem', id: 'c', parts: {} });
      },
      'record-unproven',
      'c',
      null,
    ],
    [
      'a record under another kind',
      (file) => {
        at(file.subjects, 2).type = 'Objective';
      },
      'record-unproven',
      'b',
      null,
    ],
    [
      'a removed record',
      (file) => {
        file.subjects.pop();
      },
      'record-missing',
      'b',
      null,
    ],
    [
      'a record shown twice',
      (file) => {
        file.subjects.push(at(file.subjects, 1));
      },
      'record-differs',
      'a',
      'shown twice',
    ],
  ])('%s', (_what, change, kind, id, detail) => {
    expect(verdictOn(change)).toMatchObject({ intact: false, first: { kind, number: null, subject: { id }, detail } });
  });

  it('a part that a pending entry took away may not be shown', () => {
    expect(
      verdictOn((file) => {
        at(file.subjects, 2).parts['link:1'] = { objective: 'o' };
      }, 1),
    ).toMatchObject({ first: { kind: 'record-differs', subject: { id: 'b' }, detail: 'link:1' } });
  });
});

/** Paths of all text that a hash covers, the hash and the link themselves. */
function textsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return value === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, [...path, name]));
}

describe('any single character', () => {
  it('that is flipped in any entry breaks the verification at that entry', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        (number, field, place, bits) => {
          const file = intact();
          const entry = at(file.entries, number);
          const paths = textsOf(entry);
          const path = paths[field % paths.length] ?? [];
          const owner = path
            .slice(0, -1)
            .reduce<Record<string, unknown>>((inner, name) => inner[name] as Record<string, unknown>, entry as never);
          const name = path.at(-1) ?? '';
          const text = owner[name] as string;
          const spot = place % text.length;
          owner[name] = text.slice(0, spot) + String.fromCharCode(text.charCodeAt(spot) ^ bits) + text.slice(spot + 1);
          expect(verifyExport(file as never, crypto)).toMatchObject({ intact: false, first: { number } });
        },
      ),
      { numRuns: 500 },
    );
  });
});
