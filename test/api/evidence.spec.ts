// Evidence over HTTP: kept by what it holds, never by its name; served to be saved and never shown; never lost while
// the log names it.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import { dayInBrussels } from '@registry/assessment';
import type { Evidence } from '@registry/contracts';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, register, submit, take, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';
import { startS3, type S3Store } from '../support/s3';
import { verifyFile } from '../support/verify-file';

const pdf = (more: Buffer | string = ''): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(more), Buffer.from('\n%%EOF\n')]);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A compound file of which the root is a message, or is not, with a name among its streams. */
function compound(stream: string, isMessage: boolean): Buffer {
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(0, 48);
  const directory = Buffer.alloc(512);
  directory.write('Root Entry', 'utf16le');
  if (isMessage) directory.write('0b0d020000000000c000000000000046', 80, 'hex');
  directory.write(stream, 128, 'utf16le');
  return Buffer.concat([header, directory]);
}

async function send(
  agent: TestAgent,
  system: Registered,
  body: Buffer,
  query: Record<string, string> = {},
): Promise<{ status: number; body: Evidence & { code?: string; params?: Record<string, unknown> } }> {
  return agent
    .post(`${API}/systems/${system.id}/evidence-files`)
    .query({ title: 'Evidence', name: 'file.pdf', ...query })
    .set('Content-Type', 'application/octet-stream')
    .send(body);
}

async function download(agent: TestAgent, system: Registered, id: string) {
  return agent
    .get(`${API}/systems/${system.id}/evidence/${id}/content`)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
      response.on('error', (error) => done(error, null));
    });
}

describe('evidence', () => {
  let app: TestApp;
  let [staff, officer, auditor, otherStaff]: TestAgent[] = [];
  let system: Registered;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_EVIDENCE_MAX_MB: '4' });
    [staff, officer, auditor, otherStaff] = [
      await as(app, 'staff'),
      await as(app, 'officer'),
      await as(app, 'auditor'),
      await as(app, 'otherStaff'),
    ];
    system = await register(staff!);
    await assess(
      staff!,
      system,
      answered({ operator_roles: ['deployer'], annex3_uses: ['4a'], performs_profiling: true }),
    );
  });
  afterAll(() => app?.close());
  const stored = (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    withClient(app.database.ownerUrl, async (client) => (await client.query(sql, values)).rows);

  it('comes back byte by byte, as something to be saved', async () => {
    const content = pdf(randomBytes(2_500_000));
    const { status, body } = await send(staff!, system, content, {
      title: 'Report of the test',
      name: 'Prüfbericht “2026”.pdf',
      validUntil: '2020-01-01',
    });
    expect([status, body]).toMatchObject([
      201,
      {
        kind: 'file',
        title: 'Report of the test',
        mediaType: 'application/pdf',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        isExpired: true,
        uses: [],
      },
    ]);
    const got = await download(auditor!, system, body.id);
    expect(Buffer.compare(got.body, content)).toBe(0);
    expect(got.headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''Pr%C3%BCfbericht/,
    );
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox; default-src 'none'`,
    });
    const list = (await otherStaff!.get(`${API}/systems/${system.id}/evidence`).expect(200)).body.items;
    expect(list.map(({ id }: Evidence) => id)).toContain(body.id);
  });

  it('has the day it stands for, which is over or today; it is told in history and export, and never changes', async () => {
    const today = dayInBrussels(new Date());
    const tomorrow = dayInBrussels(new Date(Date.now() + 86_400_000));
    const link = (days: object) =>
      staff!
        .post(`${API}/systems/${system.id}/evidence-links`)
        .send({ title: 'Report', url: 'https://example.org/report', ...days });
    const { body: plain } = await link({}).expect(201);
    expect(plain.standsFor).toBeNull();
    const { body: dated } = await link({ standsFor: '2026-02-03', validUntil: '2027-02-03' }).expect(201);
    expect(dated).toMatchObject({ standsFor: '2026-02-03', validUntil: '2027-02-03' });
    expect((await link({ standsFor: today, validUntil: today }).expect(201)).body.standsFor).toBe(today);
    const file = await send(staff!, system, pdf('of that day'), { standsFor: '2026-02-03' });
    expect([file.status, file.body.standsFor]).toEqual([201, '2026-02-03']);
    const list = (await staff!.get(`${API}/systems/${system.id}/evidence`).expect(200)).body.items as Evidence[];
    expect([plain, dated, file.body].map(({ id }) => list.find((one) => one.id === id)?.standsFor)).toEqual([
      null,
      '2026-02-03',
      '2026-02-03',
    ]);

    const faults = ({ body }: { body: { errors?: { pointer: string; code: string }[] } }) =>
      body.errors?.map(({ pointer, code }) => [pointer, code]);
    expect(faults(await link({ standsFor: tomorrow }).expect(400))).toEqual([['/standsFor', 'in-the-future']]);
    expect(faults(await link({ standsFor: '2026-02-03', validUntil: '2026-02-02' }).expect(400))).toEqual([
      ['/validUntil', 'before-from'],
    ]);
    for (const [days, fault] of [
      [{ standsFor: tomorrow }, ['?standsFor', 'in-the-future']],
      [{ standsFor: '2026-02-03', validUntil: '2026-02-02' }, ['?validUntil', 'before-from']],
    ] as const) {
      const refused = await send(staff!, system, pdf('of no day'), days);
      expect([refused.status, faults(refused as never)]).toEqual([400, [fault]]);
    }

    const trail = (await staff!.get(`${API}/systems/${system.id}/history?limit=50`).expect(200)).body.items as {
      entry: { intent: string; payload: { fact: object; parts: Record<string, object | null> } };
    }[];
    const told = (id: string) => trail.find(({ entry }) => entry.payload.parts[`evidence:${id}`])?.entry.payload;
    expect(told(dated.id)).toMatchObject({
      fact: { title: 'Report', standsFor: '2026-02-03' },
      parts: { [`evidence:${dated.id}`]: { standsFor: '2026-02-03' } },
    });
    // As in entries from before there was such a day: what is not said is not there.
    expect(JSON.stringify(told(plain.id))).not.toContain('standsFor');
    const { text } = await auditor!.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
    expect(text).toContain('"standsFor":"2026-02-03"');
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(
        client.query(`update evidence set stands_for = '2026-02-04' where id = $1`, [dated.id]),
      ).rejects.toMatchObject({ constraint: 'guard.never-changed' });
      for (const day of ['1899-12-31', '2200-01-01']) {
        await expect(
          client.query(
            `insert into evidence select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'stands_for', $2::text, 'valid_until', null))).* from evidence e where id = $1`,
            [dated.id, day],
          ),
        ).rejects.toMatchObject({ constraint: 'evidence_stands_for_check' });
      }
    });
  });

  it('keeps the same bytes once, under whatever names', async () => {
    const content = pdf('the same');
    const [first, second] = [
      await send(staff!, system, content),
      await send(staff!, system, content, { title: 'Again', name: 'other.pdf' }),
    ];
    expect(first.body.sha256).toBe(second.body.sha256);
    expect(first.body.id).not.toBe(second.body.id);
    expect(
      await stored('select count(*)::int as count from evidence_file where sha256 = $1', [first.body.sha256]),
    ).toEqual([{ count: 1 }]);
    expect(
      await stored(
        'select count(*)::int as count from evidence_upload u where not exists (select from evidence_file f where f.upload_id = u.id)',
      ),
    ).toEqual([{ count: 0 }]);
    const many = await Promise.all(Array.from({ length: 6 }, () => send(staff!, system, pdf('at the same moment'))));
    expect(many.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect((await download(staff!, system, many[5]!.body.id)).body.length).toBe(pdf('at the same moment').length);
  });

  it.each([
    ['a program called a PDF', Buffer.concat([Buffer.from('MZ'), randomBytes(400)]), 'invoice.pdf'],
    [
      'a program of another kind',
      Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), randomBytes(100)]),
      'tool',
    ],
    ['an archive', Buffer.from('504b0304140000000000', 'hex'), 'all.zip'],
    ['bytes that mean nothing', Buffer.from([0, 1, 2, 3, 255, 254, 7]), 'notes.txt'],
    ['a byte that is a letter nowhere', Buffer.from([0x41, 0x81]), 'notes.txt'],
    ['an old document of Office', compound('WordDocument', false), 'mail.msg'],
    ['a mail of Outlook with macros', compound('__properties_version1.0 _VBA_PROJECT', true), 'mail.msg'],
    ['text with a NUL', Buffer.from('one\u0000two'), 'notes.txt'],
    [
      'a picture that is a page',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.svg',
    ],
  ])('refuses %s, and keeps nothing of it', async (_, content, name) => {
    const { status, body } = await send(staff!, system, content, { name });
    expect([status, body.code]).toEqual([415, 'evidence.type-refused']);
    expect(
      await stored(
        'select count(*)::int as count from evidence_upload u where not exists (select from evidence_file f where f.upload_id = u.id)',
      ),
    ).toEqual([{ count: 0 }]);
  });

  it.each([
    ['note-cp1252.txt', 'text/plain'],
    ['note-utf16.txt', 'text/plain'],
    ['export-cp1252.csv', 'text/plain'],
    ['mail-latin1.eml', 'message/rfc822'],
  ])('keeps %s as %s, byte by byte', async (name, mediaType) => {
    const content = readFileSync(join(__dirname, '../data/texts', name));
    const { status, body } = await send(staff!, system, content, { name });
    expect([status, body]).toMatchObject([201, { mediaType, fileName: name }]);
    expect(Buffer.compare((await download(staff!, system, body.id)).body, content)).toBe(0);
  });

  it.each([
    [
      'text without a mark, two bytes a letter',
      Buffer.from('Système évalué\r\n', 'utf16le'),
      'a.txt',
      'text/plain',
      'a.txt',
    ],
    [
      'the same the other way round',
      Buffer.from('Ελληνικά évalué\r\n', 'utf16le').swap16(),
      'a',
      'text/plain',
      'a.txt',
    ],
    ['text with the mark of UTF-8', Buffer.from('\ufeffSystème'), 'a.md', 'text/plain', 'a.md'],
    [
      'a mail under another name',
      Buffer.from('From: a@example.org\r\nSubject: Test\r\n\r\nText'),
      'mail.txt',
      'message/rfc822',
      'mail.txt.eml',
    ],
    [
      'a mail of Outlook',
      compound('__properties_version1.0', true),
      'mail.msg',
      'application/vnd.ms-outlook',
      'mail.msg',
    ],
    [
      'a mail of Outlook, read in pieces',
      Buffer.concat([compound('__properties_version1.0', true), Buffer.alloc(2_000_000)]),
      'mail',
      'application/vnd.ms-outlook',
      'mail.msg',
    ],
    ['rich text', Buffer.from('{\\rtf1\\ansi Text}'), 'a.rtf', 'application/rtf', 'a.rtf'],
    [
      'a scan',
      Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)]),
      'scan.tiff',
      'image/tiff',
      'scan.tiff',
    ],
    [
      'a photograph',
      Buffer.concat([
        Buffer.from('00000018667479706865696300000000', 'hex'),
        Buffer.from('mif1heic'),
        Buffer.alloc(64),
      ]),
      'photo.heic',
      'image/heic',
      'photo.heic',
    ],
  ])('keeps %s by what it holds', async (_, content, name, mediaType, kept) => {
    expect(await send(staff!, system, content, { name })).toMatchObject({
      status: 201,
      body: { mediaType, fileName: kept },
    });
  });

  it.each([
    ['../../etc/passwd', pdf('a'), 'passwd.pdf'],
    ['C:\\Windows\\run.exe', pdf('b'), 'run.exe.pdf'],
    ['a\u202Efdp.exe', png, 'afdp.exe.png'],
    ['.htaccess', Buffer.from('plain text'), 'htaccess.txt'],
    ['page.html', Buffer.from('<html><script>alert(1)</script></html>'), 'page.html.txt'],
    ['table.csv', Buffer.from('a;b\n1;2\n'), 'table.csv'],
    ['a"; filename="b.exe', pdf('c'), 'a; filename=b.exe.pdf'],
    ['\u0000\u0001', pdf('d'), 'file.pdf'],
  ])('calls %j what it is', async (said, content, name) => {
    const { status, body } = await send(staff!, system, content, { name: said });
    // A NUL in the address is refused before anything is read.
    if (said.includes('\u0000')) return expect(status).toBe(400);
    expect([status, body.fileName]).toEqual([201, name]);
    expect((await download(staff!, system, body.id)).headers['content-disposition']).not.toMatch(/[\r\n]/);
    return undefined;
  });

  it('refuses what says that it is too large before it is read', async () => {
    expect((await send(staff!, system, Buffer.alloc(4_194_305, 0x41))).status).toBe(413);
  });

  it('refuses what turns out to be too large, and what is empty or no file', async () => {
    // Without a length, the limit is found while it is read.
    const chunked = await new Promise<number>((answer) => {
      const { cookie } = cookieOf(staff!);
      const request = httpRequest(
        `${app.url}${API}/systems/${system.id}/evidence-files?title=x&name=x.txt`,
        {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' },
        },
        (response) => {
          answer(response.statusCode ?? 0);
          request.destroy();
        },
      );
      request.on('error', () => answer(413));
      for (let count = 0; count < 50; count += 1) request.write(Buffer.alloc(100_000, 0x41));
      request.end();
    });
    expect(chunked).toBe(413);
    expect((await send(staff!, system, Buffer.alloc(0))).body.code).toBe('evidence.empty');
    expect(
      (await staff!.post(`${API}/systems/${system.id}/evidence-files?title=x&name=x`).send({ a: 1 })).body.code,
    ).toBe('evidence.empty');
    expect(
      (
        await staff!
          .patch(`${API}/systems/${system.id}`)
          .set('If-Match', '"1"')
          .set('Content-Type', 'application/octet-stream')
          .send(Buffer.from('x'))
      ).status,
    ).toBe(415);
  });

  it('keeps nothing of what breaks off', async () => {
    await new Promise<void>((gone) => {
      const { cookie } = cookieOf(staff!);
      const request = httpRequest(`${app.url}${API}/systems/${system.id}/evidence-files?title=x&name=x.txt`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': '3000000' },
      });
      request.on('error', () => gone());
      request.write(Buffer.alloc(1_500_000, 0x41), () => request.destroy());
    });
    for (let tries = 0; tries < 50; tries += 1) {
      const [row] = await stored(
        'select count(*)::int as count from evidence_upload u where not exists (select from evidence_file f where f.upload_id = u.id)',
      );
      if (row?.['count'] === 0) return;
      await new Promise((go) => {
        setTimeout(go, 50);
      });
    }
    throw new Error('what broke off is still there');
  });

  it('serves duties and decisions, one piece many of them, and stays when it is withdrawn', async () => {
    const { body: piece } = await send(staff!, system, pdf('literacy'), { title: 'Course list' });
    const { body: link } = await staff!
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes', url: 'https://example.org/minutes' })
      .expect(201);
    // As a shared folder shows it.
    const { body: spaced } = await staff!
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Folder', url: 'https://example.org/Shared Documents/minutes.docx' })
      .expect(201);
    expect(spaced.url).toBe('https://example.org/Shared%20Documents/minutes.docx');
    await staff!
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Script', url: 'javascript:alert(1)' })
      .expect(400);
    const duties = async () =>
      (await staff!.get(`${API}/systems/${system.id}/duties`).expect(200)).body.items as {
        id: string;
        evidence: string[];
      }[];
    const [first, second] = await duties();
    for (const duty of [first!, second!]) {
      await staff!
        .patch(`${API}/systems/${system.id}/duties/${duty.id}`)
        .set('If-Match', `"${system.version}"`)
        .send({ evidence: [piece.id, link.id] })
        .expect(200);
      system.version += 1;
    }
    expect((await duties()).slice(0, 2).map(({ evidence }) => [...evidence].sort())).toEqual([
      [piece.id, link.id].sort(),
      [piece.id, link.id].sort(),
    ]);
    const other = await register(otherStaff!);
    const foreign = (await send(otherStaff!, other, pdf('foreign'))).body.id;
    const refused = await staff!
      .patch(`${API}/systems/${system.id}/duties/${first!.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ evidence: [foreign] })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'evidence.unknown', errors: [{ pointer: '/evidence/0' }] });

    await submit(staff!, system);
    await take(officer!, system);
    const { body: assessment } = await officer!.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    const { body: review } = await officer!
      .post(`${API}/systems/${system.id}/decisions`)
      .set('If-Match', `"${system.version}"`)
      .send({ kind: 'confirm', assessmentDigest: assessment.digest, evidence: [piece.id] })
      .expect(201);
    expect(review.decision.evidence).toEqual([piece.id]);

    const { body: withdrawn } = await staff!
      .post(`${API}/systems/${system.id}/evidence/${piece.id}/withdrawals`)
      .send({ reason: 'A newer list.' })
      .expect(201);
    expect(withdrawn).toMatchObject({ withdrawalReason: 'A newer list.', withdrawnBy: { name: 'Ada Fictional' } });
    expect(withdrawn.uses).toHaveLength(3);
    expect(
      (
        await staff!
          .post(`${API}/systems/${system.id}/evidence/${piece.id}/withdrawals`)
          .send({ reason: 'Twice.' })
          .expect(409)
      ).body.code,
    ).toBe('evidence.withdrawn-already');
    expect((await duties())[0]!.evidence).toEqual([link.id]);
    expect((await download(auditor!, system, piece.id)).status).toBe(200);
    await otherStaff!
      .post(`${API}/systems/${system.id}/evidence/${link.id}/withdrawals`)
      .send({ reason: 'Mine.' })
      .expect(403);
  });

  it('is told in the log by the id that the register knows, in whatever letters somebody wrote it', async () => {
    const { body: link } = await staff!
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes', url: 'https://example.org/minutes' })
      .expect(201);
    const shouted = link.id.toUpperCase();
    expect(shouted).not.toBe(link.id);
    const { body: withdrawn } = await staff!
      .post(`${API}/systems/${system.id}/evidence/${shouted}/withdrawals`)
      .send({ reason: 'A newer one.' })
      .expect(201);
    expect(withdrawn.id).toBe(link.id);
    const { text } = await auditor!.get(`${API}/exports/register.json`).expect(200);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-export-')), 'register.json');
    writeFileSync(file, text);
    expect(verifyFile(file)).toMatchObject({ exitCode: 0, said: expect.stringMatching(/^intact/) });
  });

  it('supports single answers, of which the author stays who it was', async () => {
    const answeredOne = await register(staff!);
    await assess(staff!, answeredOne, { performs_profiling: true });
    const { body: link } = await staff!
      .post(`${API}/systems/${answeredOne.id}/evidence-links`)
      .send({ title: 'Report', url: 'https://example.org/' })
      .expect(201);
    const put = (who: TestAgent, fact: string, ids: string[], version = answeredOne.version) =>
      who
        .put(`${API}/systems/${answeredOne.id}/answers/${fact}/evidence`)
        .set('If-Match', `"${version}"`)
        .send({ evidence: ids });
    await put(otherStaff!, 'performs_profiling', [link.id]).expect(403);
    await put(staff!, 'affects_workers', [link.id]).expect(404);
    await put(staff!, 'constructor', [link.id]).expect(404);
    expect((await put(staff!, 'performs_profiling', [answeredOne.id]).expect(422)).body.code).toBe('evidence.unknown');
    const before = (await staff!.get(`${API}/systems/${answeredOne.id}/assessments/latest`).expect(200)).body;
    await put(staff!, 'performs_profiling', [link.id]).expect(204);
    await put(staff!, 'performs_profiling', []).expect(412);
    expect((await staff!.get(`${API}/systems/${answeredOne.id}/evidence`).expect(200)).body.items[0].uses).toEqual([
      'answer:performs_profiling',
    ]);
    expect((await staff!.get(`${API}/systems/${answeredOne.id}/assessments/latest`).expect(200)).body).toEqual(before);
  });

  it('is proven by the export; the database loses no file that is kept, and a file that was tampered with is not handed out', async () => {
    const { text } = await auditor!.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
    const { body: piece } = await send(staff!, system, pdf('tampered with, later'));
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(client.query('delete from evidence')).rejects.toMatchObject({ constraint: 'guard.never-changed' });
      await expect(client.query('delete from evidence_upload')).rejects.toMatchObject({
        constraint: expect.stringMatching(/^guard\.never-changed$|_fk$/),
      });
      await expect(client.query('delete from evidence_file')).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
      await expect(client.query(`update evidence_chunk set bytes = 'x'`)).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
      await expect(client.query(`update evidence set title = 'x'`)).rejects.toMatchObject({
        constraint: expect.stringMatching(/^guard\.(entry-missing|never-changed)$/),
      });
      await client.query('set session_replication_role = replica');
      await client.query(
        `update evidence_chunk c set bytes = c.bytes || '\\x00' from evidence_file f where f.upload_id = c.upload_id and f.sha256 = $1`,
        [piece.sha256],
      );
    });
    const broken = await download(staff!, system, piece.id);
    expect([broken.status, JSON.parse(String(broken.body)).code]).toEqual([409, 'evidence.damaged']);
  });

  it('is nobody else’s to add, and not seen where the record is not', async () => {
    const hidden = await register(staff!, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const { body: piece } = await send(staff!, hidden, pdf('secret'));
    expect((await send(otherStaff!, system, pdf('x'))).status).toBe(403);
    expect((await send(otherStaff!, hidden, pdf('x'))).status).toBe(404);
    expect((await download(otherStaff!, hidden, piece.id)).status).toBe(404);
    expect((await download(staff!, system, piece.id)).status).toBe(404);
  });
});

describe('evidence in an S3-compatible store', () => {
  let store: S3Store;
  let app: TestApp;
  let staff: TestAgent;
  let system: Registered;
  beforeAll(async () => {
    store = await startS3();
    app = await startApp(store.environment);
    staff = await as(app, 'staff');
    system = await register(staff);
  });
  afterAll(async () => {
    await app?.close();
    await store?.stop();
  });

  it('lies there under its digest and not in the database, comes back, and is missed when it was changed there or the store is away', async () => {
    const content = pdf(randomBytes(3_000_000));
    const { status, body } = await send(staff, system, content);
    expect(status).toBe(201);
    const chunks = await withClient(
      app.database.ownerUrl,
      async (client) => (await client.query('select count(*)::int as count from evidence_chunk')).rows[0].count,
    );
    expect(chunks).toBe(0);
    expect(Buffer.compare((await download(staff, system, body.id)).body, content)).toBe(0);
    const again = await send(staff, system, content);
    expect([again.status, again.body.sha256]).toEqual([201, body.sha256]);

    const lies = readdirSync(store.directory, { recursive: true, encoding: 'utf8' }).find(
      (name) => name.includes(`${body.sha256}`) && name.endsWith('_object'),
    );
    writeFileSync(join(store.directory, lies!), pdf('another'));
    const broken = await download(staff, system, body.id);
    expect([broken.status, JSON.parse(String(broken.body)).code]).toEqual([409, 'evidence.damaged']);

    await store.stop();
    const away = await send(staff, system, pdf('while the store is away'));
    expect([away.status, away.body.code]).toEqual([503, 'service.unavailable']);
    expect((await download(staff, system, body.id)).status).toBe(503);
    expect((await staff.get(`${API}/systems/${system.id}/evidence`).expect(200)).body.items).toHaveLength(2);
  }, 60_000);
});

describe('evidence with a scanner', () => {
  let scanner: Server;
  let app: TestApp;
  let staff: TestAgent;
  let system: Registered;
  beforeAll(async () => {
    scanner = await clamd();
    app = await startApp({
      REGISTRY_CLAMAV_HOST: '127.0.0.1',
      REGISTRY_CLAMAV_PORT: String((scanner.address() as AddressInfo).port),
    });
    staff = await as(app, 'staff');
    system = await register(staff);
  });
  afterAll(async () => {
    await app?.close();
    scanner?.close();
  });

  it('keeps what is clean, refuses what is not, and keeps nothing while the scanner is away', async () => {
    expect((await send(staff, system, pdf('clean'))).status).toBe(201);
    const infected = await send(staff, system, pdf('EICAR'));
    expect([infected.status, infected.body.code]).toEqual([422, 'evidence.infected']);
    await new Promise((closed) => {
      scanner.close(closed);
    });
    const away = await send(staff, system, pdf('clean too'));
    expect([away.status, away.body.code]).toEqual([503, 'service.unavailable']);
    expect((await staff.get(`${API}/systems/${system.id}/evidence`).expect(200)).body.items).toHaveLength(1);
  });
});

/** Speaks the protocol of a ClamAV daemon (INSTREAM) and finds what holds the letters EICAR. */
function clamd(): Promise<Server> {
  const server = createServer((socket) => {
    let data = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      data = Buffer.concat([data, part]);
      const text = data.toString('latin1');
      if (/^[nz]?PING/.test(text)) return socket.end('PONG\n');
      if (/^[nz]?VERSION/.test(text)) return socket.end('ClamAV 1.4.0\n');
      const ended = data.subarray(-4).equals(Buffer.alloc(4));
      if (/^[nz]?INSTREAM/.test(text) && ended)
        socket.end(text.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\u0000' : 'stream: OK\u0000');
      return undefined;
    });
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}

function cookieOf(agent: TestAgent): { cookie: string } {
  const jar = (
    agent as unknown as {
      jar: {
        getCookies: (access: {
          domain: string;
          path: string;
          secure: boolean;
          script: boolean;
        }) => { toValueString: () => string }[];
      };
    }
  ).jar;
  return {
    cookie: jar
      .getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false })
      .map((one) => one.toValueString())
      .join('; '),
  };
}
