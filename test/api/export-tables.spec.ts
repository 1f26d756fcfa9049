// What hangs on the register leaves as a file like its list: the same rows, for the same people.

import { dayInBrussels } from '@registry/assessment';
import type { QueueItem, StrategyActionSummary, TrailEntry } from '@registry/contracts';
import { tableColumns } from '@registry/record';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type TestAgent from 'supertest/lib/agent';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { main } from '../../apps/cli/src/main';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, highRiskFacts, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const logs = { place: 'Archive', months: 6, access: 'The team of the archive' };
const TABLES = ['duties', 'reviews', 'incidents', 'documents', 'links'] as const;

describe('what hangs on the register, as a file', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  let auditor: TestAgent;
  let hidden: Registered;
  beforeAll(async () => {
    app = await startApp();
    [staff, other, auditor] = (await Promise.all([as(app, 'staff'), as(app, 'otherStaff'), as(app, 'auditor')])) as [
      TestAgent,
      TestAgent,
      TestAgent,
    ];
    const open = await register(staff, { name: '=Open one' });
    hidden = await register(staff, {
      name: 'Hidden one',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    for (const system of [open, hidden]) {
      await assess(staff, system, answered({ ...highRiskFacts, operator_roles: ['deployer'] }));
      await submit(staff, system);
      await staff
        .post(`${API}/systems/${system.id}/incidents`)
        .send({ title: '+Wrong order', description: 'It ranked "by age".', kinds: ['other', 'fundamental_rights'] })
        .expect(201);
      await staff
        .post(`${API}/systems/${system.id}/links`)
        .set('If-Match', (await staff.get(`${API}/systems/${system.id}`)).headers['etag'] as string)
        .send({ action: 'AGRIFOOD-F1', kind: 'supports', rationale: 'It helps.' })
        .expect(201);
      for (const [version, isFinal] of [
        [1, true],
        [2, false],
      ] as const)
        await staff
          .post(`${API}/systems/${system.id}/documents/logs/versions`)
          .set('If-Match', `"${version}"`)
          .send({ content: logs, isFinal })
          .expect(201);
    }
  });
  afterAll(() => app?.close());

  const rows = async (agent: TestAgent, table: string, query: object = {}): Promise<Record<string, string>[]> =>
    parse(
      (
        await agent
          .get(`${API}/exports/${table}`)
          .query({ format: 'csv', ...query })
          .buffer(true)
          .expect(200)
      ).text,
      {
        columns: true,
      },
    );

  it.each(TABLES)('%s: has what its reader may see, and nothing of what they may not', async (table) => {
    const [mine, theirs] = [await rows(staff, table), await rows(other, table)];
    const of = (all: typeof mine): (string | undefined)[] => all.map(({ system }) => system);
    expect(of(mine)).toContain(hidden.reference);
    expect(of(theirs)).not.toContain(hidden.reference);
    expect(theirs.some(({ system }) => system !== '')).toBe(true);
    expect(Object.keys(mine[0]!)).toEqual(tableColumns[table].map(({ key }) => key));
    const { body } = await other.get(`${API}/exports/${table}`).query({ format: 'json' }).expect(200);
    expect(body.rows).toHaveLength(body.about.rows);
    expect(JSON.stringify(body)).not.toContain('Hidden one');
  });

  it('duties and incidents are those of their lists, narrowed alike', async () => {
    const { body: duties } = await staff.get(`${API}/duties?limit=200&standing=overdue`).expect(200);
    expect((await rows(staff, 'duties', { standing: 'overdue' })).map(({ id }) => id)).toEqual(
      duties.items.map(({ id }: { id: string }) => id),
    );
    const { body: incidents } = await staff.get(`${API}/incidents?limit=200`).expect(200);
    const said = await rows(staff, 'incidents', { state: 'reported' });
    expect(said.map(({ id }) => id)).toEqual(incidents.items.map(({ id }: { id: string }) => id));
    expect(said[0]).toMatchObject({ title: "'+Wrong order", incidentKinds: 'other; fundamental_rights' });
    await staff.get(`${API}/exports/duties?format=csv&limit=3`).expect(400);
    await staff.get(`${API}/exports/duties?format=ttl`).expect(400);
  });

  it('every action of the strategy is there, with the systems that are linked to it', async () => {
    const all = await rows(staff, 'links');
    const { body } = await staff.get(`${API}/strategy/actions?limit=200`).expect(200);
    expect(new Set(all.map(({ action }) => action)).size).toBe(body.items.length);
    expect(all.filter(({ action }) => action === 'AGRIFOOD-F1')).toHaveLength(2);
    expect(await rows(other, 'links', { action: 'AGRIFOOD-F1' })).toHaveLength(1);
  });

  it('documents are those that were begun: how far each is, and nothing that stands in it', async () => {
    const mine = await rows(staff, 'documents', { documentKind: 'logs' });
    expect(mine.find(({ system }) => system === hidden.reference)).toMatchObject({
      documentState: 'draft',
      version: '2',
      finalVersion: '1',
      savedBy: 'Ada Fictional',
      notifiedOn: '',
    });
    expect(JSON.stringify(mine)).not.toContain(logs.access);
    expect(await rows(staff, 'documents', { documentState: 'final' })).toEqual([]);
    expect(await rows(staff, 'documents', { system: hidden.reference })).toHaveLength(1);
    expect(await rows(other, 'documents', { system: hidden.reference })).toEqual([]);
    expect((await rows(other, 'documents')).map(({ system }) => system)).not.toContain(hidden.reference);
  });

  it('actions are those of their list, with their targets, and with as many links as their reader may see', async () => {
    const { body } = await other.get(`${API}/strategy/actions?limit=200`).expect(200);
    const listed = body.items as StrategyActionSummary[];
    const all = await rows(other, 'actions');
    expect(
      all.map(({ action, linkedSystems, targetPrinted, targetFrom, targetDue }) => ({
        action,
        linkedSystems,
        targetPrinted,
        targetFrom,
        targetDue,
      })),
    ).toEqual(
      listed.map(({ code, systems, target }) => ({
        action: code,
        linkedSystems: String(systems),
        targetPrinted: target.rawFr,
        targetFrom: target.from,
        targetDue: target.due ?? '',
      })),
    );
    const linked = (found: typeof all): string | undefined =>
      found.find(({ action }) => action === 'AGRIFOOD-F1')?.['linkedSystems'];
    expect([linked(all), linked(await rows(staff, 'actions'))]).toEqual(['1', '2']);
    const { body: narrowed } = await staff.get(`${API}/strategy/actions?limit=200&kind=flagship&q=health`).expect(200);
    expect((await rows(staff, 'actions', { kind: 'flagship', q: 'health' })).map(({ action }) => action)).toEqual(
      (narrowed.items as StrategyActionSummary[]).map(({ code }) => code),
    );
  });

  it('the log is for those who read it: each entry, and how it is linked', async () => {
    await staff.get(`${API}/exports/entries?format=csv`).expect(403);
    await app.app.get(Sealer).sealCommitted(30_000);
    const before = (await auditor.get(`${API}/audit/status`).expect(200)).body.entries;
    const entries = await rows(auditor, 'entries');
    // The export itself is the last, and told before it is read.
    expect(entries.length).toBeGreaterThanOrEqual(before);
    const { body } = await auditor.get(`${API}/audit/entries?limit=200`).expect(200);
    const listed = body.items.map(({ entry }: TrailEntry) => entry.hash);
    expect(entries.map(({ hash }) => hash)).toEqual(expect.arrayContaining(listed.slice(1)));
    const sealed = entries.filter(({ number }) => number !== '').map(({ number }) => Number(number));
    expect(sealed).toEqual([...sealed].sort((one, next) => one - next));
  });

  it('a program takes a view with a token: what the list shows, and why not where it is refused', async () => {
    const made = await staff
      .post(`${API}/tokens`)
      .send({ name: 'Reads', scopes: ['read:AiSystem'] })
      .expect(201);
    const out = join(mkdtempSync(join(tmpdir(), 'registry-cli-')), 'view.csv');
    const said: { out: string; err: string } = { out: '', err: '' };
    const run = (...args: string[]): Promise<number> =>
      main(['export', '--server', app.url, '--token', made.body.secret, ...args], {
        stdin: Readable.from([]),
        stdout: { write: (text) => (said.out += String(text)) },
        stderr: { write: (text) => (said.err += text) },
      });
    expect(await run('--format', 'csv', '--view', '?sort=name&q=one&cursor=x', '--out', out)).toBe(0);
    expect(said.err).toContain('/api/v1/exports/files/');
    const names = (parse(readFileSync(out), { columns: true }) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["'=Open one", 'Hidden one']));
    expect(await run('--format', 'csv', '--out', out)).toBe(2);
    expect(await run('--format', 'ndjson', '--view', 'stage=retired')).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ about: { rows: 0, filter: { stage: ['retired'] } } });
    expect(await run('--format', 'pdf')).toBe(1);
    expect(await run('--format', 'csv', '--table', 'entries')).toBe(1);
    expect(said.err).toContain('access.denied');
  });

  it('of a past day it is told what stood at its end, where that is kept; elsewhere it is refused', async () => {
    const day = (ago: number): string => dayInBrussels(new Date(Date.now() - ago * 86_400_000));
    // As if all but the second versions had been written five days ago.
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query(`
        set session_replication_role = replica;
        update ai_system set registered_at = registered_at - interval '5 days';
        update assessment set assessed_at = assessed_at - interval '5 days';
        update document_version set saved_at = saved_at - interval '5 days' where number = 1;
        update audit_entry set at = at - interval '5 days' where subject_type = 'AiSystem'`);
    });
    const logsOf = async (asOf: string) =>
      (await rows(staff, 'documents', { asOf, documentKind: 'logs' })).map(
        ({ system, documentState, version, finalVersion }) => ({ system, documentState, version, finalVersion }),
      );
    expect(await logsOf(day(9))).toEqual([]);
    expect((await logsOf(day(2))).find(({ system }) => system === hidden.reference)).toEqual({
      system: hidden.reference,
      documentState: 'final',
      version: '1',
      finalVersion: '1',
    });
    expect(await logsOf(day(0))).toEqual(
      (await rows(staff, 'documents', { documentKind: 'logs' })).map(
        ({ system, documentState, version, finalVersion }) => ({ system, documentState, version, finalVersion }),
      ),
    );
    const reviews = await rows(staff, 'reviews', { asOf: day(2) });
    expect(reviews.find(({ system }) => system === hidden.reference)).toMatchObject({
      systemName: 'Hidden one',
      stage: 'development',
      class: 'high_risk',
      reviewState: 'submitted',
    });
    expect(Object.keys(reviews[0]!)).not.toContain('officer');
    expect((await rows(other, 'reviews', { asOf: day(2) })).map(({ system }) => system)).not.toContain(
      hidden.reference,
    );
    expect(await rows(staff, 'reviews', { asOf: day(2), reviewState: 'decided' })).toEqual([]);
    expect(await rows(staff, 'reviews', { asOf: day(9) })).toEqual([]);
    const entries = await rows(auditor, 'entries', { asOf: day(2) });
    expect(new Set(entries.map(({ subjectType }) => subjectType))).toContain('AiSystem');
    expect(entries.every(({ at }) => at!.slice(0, 10) <= day(2))).toBe(true);
    for (const [table, query, pointer] of [
      ['duties', { asOf: day(2) }, '?asOf'],
      ['incidents', { asOf: day(2) }, '?asOf'],
      ['actions', { asOf: day(2) }, '?asOf'],
      ['links', { asOf: day(2) }, '?asOf'],
      ['documents', { asOf: day(-2) }, '?asOf'],
      ['reviews', { asOf: day(2), queue: 'open' }, '?queue'],
    ] as const) {
      const { body } = await staff
        .get(`${API}/exports/${table}`)
        .query({ format: 'csv', ...query })
        .expect(400);
      expect(body.errors).toMatchObject([{ pointer }]);
    }
  });

  it('reviews of a queue are those of its list, in its order', async () => {
    const officer = await as(app, 'officer');
    for (const queue of ['open', 'free', 'mine'] as const) {
      const { body } = await officer.get(`${API}/reviews?queue=${queue}&limit=200`).expect(200);
      const listed = body.items.map(({ reference }: QueueItem) => reference);
      expect((await rows(officer, 'reviews', { queue })).map(({ system }) => system)).toEqual(listed);
    }
  });
});
