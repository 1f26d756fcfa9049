import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE_VERSION, lawOn } from '@registry/assessment';
import { chainLink, checkpointText, GENESIS, makeEntry } from '@registry/audit-log';
import { Readable } from 'node:stream';
import { main } from '../main';
import { verify, type Outcome } from './verify';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const fingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }));

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const folder = mkdtempSync(join(tmpdir(), 'registry-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An export in the shape of the file, loose enough to be spoilt. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

function exported(parts: Record<string, unknown> = { record: { name: 'Triage' } }): Loose {
  const first = makeEntry(
    sha256,
    {
      subject: { type: 'AiSystem', id: 'a' },
      seq: 1,
      previous: null,
      intent: 'system.register',
      actor: { kind: 'person', id: 'p' },
      at: '2026-01-01T00:00:00.000Z',
      requestId: null,
    },
    { salt: '1'.repeat(64), payload: { fact: {}, parts } },
  );
  const second = makeEntry(
    sha256,
    {
      subject: { type: 'AiSystem', id: 'a' },
      seq: 2,
      previous: first.hash,
      intent: 'system.note',
      actor: { kind: 'system', id: 'clock' },
      at: '2026-01-02T00:00:00.000Z',
      requestId: null,
    },
    { salt: '2'.repeat(64), payload: { fact: {}, parts: {} } },
  );
  const link = chainLink(sha256, GENESIS, 1, first.hash);
  const unsigned = {
    origin: 'City',
    size: 1,
    head: link,
    at: '2026-01-03T00:00:00.000Z',
    key: fingerprint(ours.publicKey),
  };
  const signature = sign(null, Buffer.from(checkpointText(unsigned)), ours.privateKey).toString('base64');
  return JSON.parse(
    JSON.stringify({
      format: 'ai-system-registry/export/v1',
      exportedAt: '2026-01-03T00:00:00.000Z',
      exportedBy: 'p',
      checkpoint: { ...unsigned, signature },
      publicKey: pem(ours.publicKey),
      subjectTypes: ['AiSystem'],
      subjects: [{ type: 'AiSystem', id: 'a', parts }],
      entries: [
        { number: 1, link, ...first },
        { number: null, link: null, ...second },
      ],
    }),
  );
}

let files = 0;
function written(content: string | Buffer): string {
  const path = join(folder, `${(files += 1)}`);
  writeFileSync(path, content);
  return path;
}

const verifyText = (content: string | Buffer, key?: string): Outcome =>
  verify({ file: written(content), keys: key === undefined ? [] : [key] });
function verifyChanged(change: (file: Loose) => void, key?: string): Outcome {
  const file = exported();
  change(file);
  return verifyText(JSON.stringify(file), key);
}
const nothing = (): void => undefined;

describe('an intact export', () => {
  it('is said to be intact, and that its key proves nothing by itself', () => {
    const { exitCode, out, err } = verifyChanged(nothing);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe(
      `intact: 1 sealed entries, 1 not sealed yet, 1 records; checkpoint of 2026-01-03T00:00:00.000Z; key ${fingerprint(ours.publicKey)}`,
    );
    expect(out).toContain('not covered by the signature');
    expect(out).toContain('compare the fingerprint with one you got another way');
  });

  it('needs no such warning when the key was given', () => {
    const { exitCode, out } = verifyChanged(nothing, written(pem(ours.publicKey)));
    expect(exitCode).toBe(0);
    expect(out).not.toContain('compare the fingerprint');
  });

  it('answers as JSON', () => {
    const { exitCode, out } = verify({ file: written(JSON.stringify(exported())), json: true });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ intact: true, sealed: 1, pending: 1, subjects: 1, keyGiven: false });
  });

  it('may have parts named like members of every object', () => {
    expect(
      verifyText(JSON.stringify(exported(JSON.parse('{"__proto__":{"a":1},"constructor":2}') as never))).exitCode,
    ).toBe(0);
  });
});

describe('a broken export', () => {
  it('names the break, the entry and the subject', () => {
    expect(
      verifyChanged((file) => {
        file.entries[0].payload.fact.x = 1;
      }),
    ).toEqual({
      exitCode: 1,
      out: 'BROKEN: the content of an entry was changed, entry 1, AiSystem a\n',
      err: '',
    });
  });

  it('names the part of a record that differs', () => {
    expect(
      verifyChanged((file) => {
        file.subjects[0].parts.record.name = 'Other';
      }).out,
    ).toBe('BROKEN: a record differs from what the log says, AiSystem a (record)\n');
  });

  it('is one whose part named "constructor" was removed', () => {
    const file = exported({ constructor: 2 });
    file.subjects[0].parts = {};
    expect(verifyText(JSON.stringify(file)).exitCode).toBe(1);
  });

  it('is one signed with another key than the given one', () => {
    const { exitCode, out } = verifyChanged(nothing, written(pem(theirs.publicKey)));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^BROKEN: the checkpoint was signed with another key/);
  });

  it.each(['', 'no base64 at all', 'AAAA'])('is one with the signature %p', (signature) => {
    expect(
      verifyChanged((file) => {
        file.checkpoint.signature = signature;
      }),
    ).toMatchObject({ exitCode: 1 });
  });

  it('cannot steer the terminal', () => {
    const { exitCode, out } = verifyChanged((file) => {
      file.subjects[0].id = '\u001b[2J\nintact: \u202e';
    });
    expect(exitCode).toBe(1);
    expect(out).toBe('BROKEN: a record has no entry in the log, AiSystem \\u{1b}[2J\\u{a}intact: \\u{202e}\n');
  });

  it('answers as JSON', () => {
    const file = exported();
    file.entries[0].intent = 'x';
    const { exitCode, out } = verify({ file: written(JSON.stringify(file)), json: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ intact: false, first: { kind: 'entry-changed', number: 1 } });
  });
});

describe('a file that is no export', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'is not JSON'],
    ['not JSON', 'PK\u0003\u0004', 'is not JSON'],
    ['cut off', JSON.stringify(exported()).slice(0, -9), 'is not JSON'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['a list', '[]', 'the document is not an object'],
    ['null', 'null', 'the document is not an object'],
    ['an empty object', '{}', '"format" of the document'],
    ['nested without end', deep(200_000), 'nests deeper than 100'],
  ])('%s', (_what, content, message) => expectRefused(verifyText(content), message));

  it.each<[string, (file: Loose) => void, string]>([
    [
      'another format',
      (file) => {
        file.format = 'ai-system-registry/export/v2';
      },
      '"format" of the document',
    ],
    [
      'no entries',
      (file) => {
        delete file.entries;
      },
      'member "entries" of the document is not there',
    ],
    [
      'entries that are no list',
      (file) => {
        file.entries = {};
      },
      '"entries" of the document is not a list',
    ],
    [
      'an entry that is null',
      (file) => {
        file.entries[1] = null;
      },
      'entry 2 is not an object',
    ],
    [
      'no subject',
      (file) => {
        delete file.entries[0].subject;
      },
      'member "subject" of entry 1',
    ],
    [
      'a subject of another type',
      (file) => {
        file.entries[0].subject = 'a';
      },
      '"subject" of entry 1',
    ],
    [
      'a slash in a kind',
      (file) => {
        file.subjects[0].type = 'Ai/System';
      },
      '"type" of subject 1',
    ],
    [
      'a number as text',
      (file) => {
        file.entries[0].number = '1';
      },
      '"number" of entry 1',
    ],
    [
      'a number with a fraction',
      (file) => {
        file.entries[0].number = 1.5;
      },
      '"number" of entry 1',
    ],
    [
      'a link without a number',
      (file) => {
        file.entries[0].number = null;
      },
      'entry 1 is not either sealed',
    ],
    [
      'parts that are a list',
      (file) => {
        file.entries[0].payload.parts = [];
      },
      '"parts" of "payload" of entry 1',
    ],
    [
      'no payload',
      (file) => {
        file.entries[0].payload = null;
      },
      '"payload" of entry 1',
    ],
    [
      'a member that no hash covers',
      (file) => {
        file.entries[0].actorName = 'Ada';
      },
      'member "actorName" of entry 1',
    ],
    [
      'a short hash',
      (file) => {
        file.entries[0].hash = 'ab';
      },
      '"hash" of entry 1',
    ],
    [
      'no checkpoint',
      (file) => {
        file.checkpoint = null;
      },
      '"checkpoint" of the document',
    ],
    [
      'an origin of two lines',
      (file) => {
        file.checkpoint.origin = 'a\nb';
      },
      '"origin" of "checkpoint"',
    ],
    [
      'no claim to be complete',
      (file) => {
        file.subjectTypes = [];
        file.subjects = [];
      },
      '"subjectTypes" of the document',
    ],
    [
      'incidents in the log that it does not claim to hold',
      (file) => {
        file.entries[0].subject.type = 'Incident';
      },
      '"subjectTypes" of the document',
    ],
    [
      'a public key that is none',
      (file) => {
        file.publicKey = 'x';
      },
      'not an Ed25519 public key',
    ],
    [
      'a public key of another kind',
      (file) => {
        file.publicKey = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey);
      },
      'not an Ed25519 public key',
    ],
    [
      'a private key',
      (file) => {
        file.publicKey = ours.privateKey.export({ type: 'pkcs8', format: 'pem' });
      },
      'not an Ed25519 public key',
    ],
    [
      'a lone surrogate',
      (file) => {
        file.entries[0].payload.fact.x = '\ud800';
      },
      'lone surrogate',
    ],
    [
      'a part nested without end',
      (file) => {
        file.subjects[0].parts.record = JSON.parse(deep(500));
      },
      'nests deeper',
    ],
  ])('%s', (_what, change, message) => expectRefused(verifyChanged(change), message));

  it('a number beyond all numbers', () => {
    expectRefused(verifyText(JSON.stringify(exported()).replace('"fact":{}', '"fact":{"x":1e999}')), 'not finite');
  });

  it('a file that is not there, a folder', () => {
    expectRefused(verify({ file: join(folder, 'none') }), 'ENOENT');
    expectRefused(verify({ file: folder }), 'is not a file');
  });

  it('a given key that cannot be used', () => {
    expectRefused(verifyChanged(nothing, join(folder, 'none')), 'ENOENT');
    expectRefused(verifyChanged(nothing, written('no key')), 'not an Ed25519 public key');
  });

  it('is said as JSON too', () => {
    const { exitCode, out } = verify({ file: written('{'), json: true });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: expect.stringContaining('is not JSON') as string });
  });

  function expectRefused({ exitCode, out, err }: Outcome, message: string): void {
    expect(err).toContain(message);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  }
});

describe('the command', () => {
  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const code = await main(args, {
      stdin: Readable.from([]),
      stdout: { write: (text) => (said.out += text) },
      stderr: { write: (text) => (said.err += text) },
    });
    return { code, ...said };
  }

  it('verifies with all its options', async () => {
    const { code, out } = await run(
      'verify',
      written(JSON.stringify(exported())),
      '--key',
      written(pem(ours.publicKey)),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ intact: true, keyGiven: true });
  });

  it('passes the exit codes on', async () => {
    expect(
      (await run('verify', written(JSON.stringify(exported())), '--key', written(pem(theirs.publicKey)))).code,
    ).toBe(1);
    expect(await run('verify', written('{}'))).toMatchObject({ code: 2, out: '' });
  });

  it('helps and tells its version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('verify FILE') as string });
    expect(await run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });

  it.each([
    [[]],
    [['prove']],
    [['verify']],
    [['verify', 'a', 'b', 'c']],
    [['verify', 'a', '--nope']],
    [['verify', 'a', '--key']],
    [['verify', 'a', '--since']],
  ])('refuses %j', async (args) =>
    expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage:') as string }),
  );
});

describe('beside something older', () => {
  const now = (): string => written(JSON.stringify(exported()));
  const since = (...kept: readonly unknown[]): Outcome =>
    verify({ file: now(), since: kept.map((one) => (typeof one === 'string' ? one : written(JSON.stringify(one)))) });
  const checkpoint = (changes: Loose = {}): Loose => ({ ...exported().checkpoint, ...changes });
  const signed = (changes: Loose, key = ours): Loose => {
    const unsigned = { ...checkpoint(changes), key: fingerprint(key.publicKey) };
    return {
      ...unsigned,
      signature: sign(null, Buffer.from(checkpointText(unsigned)), key.privateKey).toString('base64'),
    };
  };

  it('takes a checkpoint, what the register shows of it, an export, and a folder of them', () => {
    const whole = mkdtempSync(join(folder, 'kept-'));
    writeFileSync(join(whole, 'one.json'), JSON.stringify(checkpoint()));
    writeFileSync(join(whole, 'two.json'), JSON.stringify(exported()));
    writeFileSync(join(whole, 'read me.txt'), 'no JSON');
    const shown = { size: 1, checkpoint: checkpoint(), publicKey: pem(ours.publicKey), fingerprint: 'f' };
    const { exitCode, out } = since(checkpoint(), shown, exported(), whole);
    expect(
      out.match(/^continues .*: 1 entries, checkpoint of 2026-01-03T00:00:00.000Z; 1 entries since$/gm),
    ).toHaveLength(5);
    expect(exitCode).toBe(0);
    expect(out).not.toContain('something older');
  });

  it('is told as JSON too', () => {
    const { out } = verify({ file: now(), since: [written(JSON.stringify(checkpoint()))], json: true });
    expect(JSON.parse(out)).toMatchObject({
      intact: true,
      since: [
        {
          size: 1,
          at: '2026-01-03T00:00:00.000Z',
          entries: 1,
          intents: { 'system.note': 1 },
          isSignatureChecked: true,
        },
      ],
    });
  });

  it.each([
    ['longer than now', () => signed({ size: 2 }), 'the log is shorter than it was (2 entries then, 1 now)'],
    ['another head', () => signed({ head: 'b'.repeat(64) }), 'the log is not the one that it was (among the first 1)'],
    [
      'another register',
      () => signed({ origin: 'Town' }),
      'the older one is of another register ("Town", here "City")',
    ],
    [
      'a changed checkpoint',
      () => checkpoint({ size: 2 }),
      'the signature of the checkpoint is not valid (of the older checkpoint)',
    ],
  ])('is broken by %s', (_, kept, said) => {
    const { exitCode, out } = since(kept());
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^BROKEN, /);
    expect(out).toContain(said);
  });

  it('is broken by an entry that was not sealed yet, and is gone', () => {
    const file = exported();
    file.entries.pop();
    const { exitCode, out } = verify({
      file: written(JSON.stringify(file)),
      since: [written(JSON.stringify(exported()))],
    });
    expect(exitCode).toBe(1);
    expect(out).toContain('an entry that was there is there no more, AiSystem a (system.note, entry 2 of its subject)');
  });

  it('is broken by an older export that is broken itself', () => {
    const older = exported();
    older.entries[0].payload.fact.x = 1;
    const path = written(JSON.stringify(older));
    expect(since(path)).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining(`BROKEN, ${path}: the content of an entry`) as string,
    });
    expect(JSON.parse(verify({ file: now(), since: [path], json: true }).out)).toMatchObject({
      intact: false,
      in: path,
    });
  });

  it('compares what another key signed, and says that it could not check that', () => {
    const kept = signed({}, theirs);
    const { exitCode, out } = since(kept);
    expect(exitCode).toBe(0);
    expect(out).toContain('its signature was not checked');
    const keys = [written(pem(ours.publicKey))];
    const given = verify({ file: now(), since: [written(JSON.stringify(kept))], keys });
    expect([given.exitCode, given.out]).toEqual([1, expect.stringContaining('signed with another key')]);
    keys.push(written(pem(theirs.publicKey)));
    expect(verify({ file: now(), since: [written(JSON.stringify(kept))], keys }).exitCode).toBe(0);
  });

  it.each([
    ['nothing there', () => join(folder, 'nowhere.json'), 'ENOENT'],
    ['an empty folder', () => mkdtempSync(join(folder, 'empty-')), 'there is no file *.json'],
    ['no checkpoint', () => ({ size: 1 }), 'neither a checkpoint nor an export'],
    ['a list', () => [], 'neither a checkpoint nor an export'],
    ['a half export', () => ({ format: 'ai-system-registry/export/v1', entries: [] }), 'member "exportedAt"'],
  ])('cannot take %s', (_, kept, said) => {
    const { exitCode, out, err } = since(kept());
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('classified anew', () => {
  it('counts what it cannot judge', () => {
    const { exitCode, out } = verifyText(
      JSON.stringify(exported({ assessment: { ruleset: { id: 'theirs', digest: 'x' } } })),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('1 more were made by an engine or under a law that this program does not have');
  });

  it.each([
    null,
    'text',
    7,
    [],
    { ruleset: null },
    { engineVersion: '1', ruleset: { id: '2026-1744-2', digest: 'x' } },
  ])('believes nothing in a file: %j', (assessment) =>
    expect(verifyText(JSON.stringify(exported({ assessment }))).exitCode).toBe(0),
  );

  it('finds a class that answers and law do not give', () => {
    const law = lawOn('2026-11-29')!.ruleset;
    const told = {
      ruleset: { id: law.id, digest: law.digest },
      engineVersion: ENGINE_VERSION,
      lawDate: '2026-11-29',
      headline: 'minimal',
    };
    for (const [changes, said] of [
      [{ answers: { sys_machine_based: { value: false } } }, 'headline "not_ai_system", in the log "minimal"'],
      [{ answers: { sys_machine_based: { value: 'yes' } } }, 'the answers do not fit their questions'],
      [{ answers: null }, 'answers or day are not there'],
      [{ answers: {}, lawDate: '2026-02-30' }, 'answers or day are not there'],
    ] as const) {
      const { exitCode, out } = verifyText(JSON.stringify(exported({ assessment: { ...told, ...changes } })));
      expect(exitCode).toBe(1);
      expect(out).toContain(`BROKEN: a class is not what the law makes of the answers, entry 1, AiSystem a (${said}`);
    }
  });
});
