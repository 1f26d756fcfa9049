// What homes are told besides the numbers of the register: a paper of the board, sectors of the strategy, what waits
// for administration and auditors.

import type { MailCounts, PersonSummary, QueueCounts, SectorSystems, TrailStatus } from '@registry/contracts';
import { DataSource } from 'typeorm';
import type TestAgent from 'supertest/lib/agent';
import type { TestApp } from '../support/app';
import { API, as, type Who } from '../support/as';
import { filledRegister } from '../support/filled';
import { denseText, readPdf } from '../support/pdf';

const PEOPLE = ['board', 'auditor', 'officer', 'staff', 'admin', 'strategy'] as const;
const SINCE = '2026-01-01';

describe('homes', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await filledRegister();
    const signedIn = await Promise.all(PEOPLE.map(async (who: Who) => [who, await as(app, who)] as const));
    agents = Object.fromEntries(signedIn) as typeof agents;
  }, 180_000);
  afterAll(() => app?.close());

  const read = async <Body>(who: keyof typeof agents, path: string): Promise<Body> =>
    (await agents[who].get(`${API}${path}`).expect(200)).body as Body;
  const ask = <Row>(text: string): Promise<Row[]> => app.app.get(DataSource).query(text);

  it.each(['en', 'fr', 'de'] as const)(
    'give the board a paper in its language, %s, which counts what is closed to it and names none of it',
    async (language) => {
      const path = `${API}/register-figures/board.pdf?since=${SINCE}&language=${language}`;
      const { body } = await agents.board
        .get(path)
        .buffer()
        .parse((response, done) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => done(null, Buffer.concat(pieces)));
        })
        .expect(200)
        .expect('content-type', 'application/pdf');
      const paper = readPdf(body as Buffer);
      expect([paper.language, paper.isTagged]).toEqual([language, true]);
      const text = denseText(paper);
      const [counts] = await ask<{ all: number }>('select count(*)::int as all from ai_system where not is_withdrawn');
      expect(text).toContain(String(counts!.all));
      const closed = await ask<{ name: string }>(
        `select name from ai_system where visibility = 'restricted' union all select reference from ai_system where visibility = 'restricted'`,
      );
      expect(closed.length).toBeGreaterThan(2);
      for (const { name } of closed) expect([name, text.includes(name.replace(/\s/g, ''))]).toEqual([name, false]);
      const told = await ask<{ fact: object }>(
        `select payload -> 'fact' as fact from audit_entry where intent = 'register.print' order by id desc limit 1`,
      );
      expect(told).toEqual([{ fact: { paper: 'board', day: SINCE } }]);
    },
    60_000,
  );

  it('refuse the paper to those who do not answer for all of it, and for a day that has not been', async () => {
    for (const who of ['staff', 'admin', 'strategy'] as const)
      await agents[who].get(`${API}/register-figures/board.pdf?since=${SINCE}`).expect(403);
    await agents.board.get(`${API}/register-figures/board.pdf?since=2199-01-01`).expect(400);
    await agents.board.get(`${API}/register-figures/board.pdf`).expect(400);
  });

  it('count for each sector every system once, as many as the register has of its actions', async () => {
    for (const who of ['strategy', 'board', 'auditor'] as const) {
      const { items } = await read<{ items: SectorSystems[] }>(who, '/strategy-sectors');
      expect(items.length).toBeGreaterThan(10);
      expect(items.some(({ total }) => total > 0)).toBe(true);
      for (const { actions, total, classes } of items) {
        const filter = actions.map((code) => `action=${code}`).join('&');
        const found = await read<{ total: number }>(who, `/systems-facets?${filter}`);
        expect([actions, total]).toEqual([actions, found.total]);
        for (const { class: of, count } of classes) {
          const within = await read<{ total: number }>(who, `/systems-facets?${filter}&standing=${of}`);
          expect([of, count]).toEqual([of, within.total]);
        }
      }
    }
  });

  it('tell officers how many open cases have how much time left, as many as each list has', async () => {
    const { ages, queues } = await read<QueueCounts>('officer', '/review-counts');
    const lengths = await Promise.all(
      Object.keys(ages).map(async (age) => {
        const { items } = await read<{ items: { workingDaysLeft: number }[] }>(
          'officer',
          `/reviews?limit=200&left=${age}`,
        );
        return [age, items.length, items.map(({ workingDaysLeft }) => workingDaysLeft)] as const;
      }),
    );
    expect(Object.fromEntries(lengths.map(([age, length]) => [age, length]))).toEqual(ages);
    expect(lengths.reduce((sum, [, length]) => sum + length, 0)).toBe(queues.open);
    const bounds = { late: [-Infinity, -1], upTo2: [0, 2], upTo5: [3, 5], upTo10: [6, 10], more: [11, Infinity] };
    for (const [age, , days] of lengths)
      for (const left of days) {
        const [least, most] = bounds[age as keyof typeof bounds];
        expect([age, left >= least! && left <= most!]).toEqual([age, true]);
      }
  });

  it('tell administration who has no role and what could not be mailed, and nobody else', async () => {
    const { body: unit } = await agents.admin.get(`${API}/units`).expect(200);
    await agents.admin
      .post(`${API}/people`)
      .send({ subject: 'demo:nobody', name: 'Nora Roleless', unit: unit.items[0].id, mail: null, language: 'en' })
      .expect(201);
    const { items } = await read<{ items: PersonSummary[] }>('admin', '/people?role=none');
    expect(items.map(({ name, roles }) => [name, roles])).toEqual([['Nora Roleless', []]]);
    expect(await read<MailCounts>('admin', '/mail-counts')).toEqual({ waiting: 0, failed: 0 });
    await ask(
      `insert into mail (id, person_id, mode, state, created_at) select gen_random_uuid(), id, 'now', 'failed', now() - n * interval '5 days' from person, generate_series(0, 2) n where subject = 'demo:nobody'`,
    );
    expect(await read<MailCounts>('admin', '/mail-counts')).toEqual({ waiting: 0, failed: 2 });
    for (const who of ['staff', 'auditor', 'board'] as const) await agents[who].get(`${API}/mail-counts`).expect(403);
  });

  it('tell an auditor what came into the log since their own export, and what was refused', async () => {
    expect((await read<TrailStatus>('auditor', '/audit/status')).lastExport).toBeNull();
    await agents.auditor.get(`${API}/exports/register.csv`).expect(200);
    expect((await read<TrailStatus>('auditor', '/audit/status')).lastExport).toMatchObject({ entriesSince: 0 });
    await agents.staff.post(`${API}/views`).send({ name: 'Since then', filters: {}, isShared: true }).expect(201);
    const { lastExport, refused } = await read<TrailStatus>('auditor', '/audit/status');
    expect(lastExport?.entriesSince).toBe(1);
    expect(Array.isArray(refused)).toBe(true);
  });
});
