import { createHash } from 'node:crypto';
import { chainLink, GENESIS } from './chain';
import { checkpointText } from './checkpoint';
import { entryHash, makeEntry, payloadDigest, type EntryHeader } from './entry';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const salt = 'ab'.repeat(32);
const header: Omit<EntryHeader, 'payloadDigest'> = {
  subject: { type: 'AiSystem', id: 's-1' },
  seq: 1,
  previous: null,
  intent: 'system.register',
  actor: { kind: 'person', id: 'p-1' },
  at: '2026-01-02T03:04:05.678Z',
  requestId: null,
};
const payload = { fact: { name: 'Triage' }, parts: { record: { name: 'Triage' } } };

describe('an entry', () => {
  it('hashes exactly the texts that the format promises', () => {
    const entry = makeEntry(sha256, header, { salt, payload });
    expect(entry.payloadDigest).toBe(
      sha256(`ai-system-registry/payload/v1\n${salt}\n{"fact":{"name":"Triage"},"parts":{"record":{"name":"Triage"}}}`),
    );
    expect(entry.hash).toBe(
      sha256(
        'ai-system-registry/entry/v1\n{"actor":{"id":"p-1","kind":"person"},"at":"2026-01-02T03:04:05.678Z","intent":"system.register",' +
          `"payloadDigest":"${entry.payloadDigest}","previous":null,"requestId":null,"seq":1,"subject":{"id":"s-1","type":"AiSystem"}}`,
      ),
    );
  });

  it('keeps its hash when the payload is erased, as only the digest is hashed', () => {
    const entry = makeEntry(sha256, header, { salt, payload });
    expect(entryHash(sha256, { ...entry, payload: null } as never)).toBe(entry.hash);
  });

  it('lets no further member into the hash', () => {
    const entry = makeEntry(sha256, header, { salt, payload });
    expect(makeEntry(sha256, { ...header, name: 'Ada' } as never, { salt, payload })).toEqual(entry);
  });

  it('has another digest with another salt', () => {
    expect(payloadDigest(sha256, 'cd'.repeat(32), payload)).not.toBe(payloadDigest(sha256, salt, payload));
  });
});

describe('the chain', () => {
  it('links number, entry and all before', () => {
    expect(chainLink(sha256, GENESIS, 1, 'e')).toBe(sha256(`ai-system-registry/link/v1\n${'0'.repeat(64)}\n1\ne`));
  });
});

describe('a checkpoint', () => {
  it('signs one line per value', () => {
    expect(checkpointText({ origin: 'City', size: 3, head: 'h', at: 't', key: 'k' })).toBe(
      'ai-system-registry/checkpoint/v1\nCity\n3\nh\nt\nk\n',
    );
  });
});
