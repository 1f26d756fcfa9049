// Over a register of many systems, no statement of the API walks through a large table but those that count what they
// are asked to count.

import { dayInBrussels } from '@registry/assessment';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type TestAgent from 'supertest/lib/agent';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { aSystem, highRiskFacts, register } from '../support/builders';
import { withClient } from '../support/database';

const SYSTEMS = 12_000;
const LARGE = 10_000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}
interface Asked {
  sql: string;
  values: unknown[];
  by: string;
}

/** Needs all that is below before it gives anything. */
const WAITS = new Set(['Sort', 'Aggregate', 'Hash', 'Materialize', 'WindowAgg', 'SetOp', 'BitmapOr', 'CTE Scan']);

/** Tables that are walked through to the end; a walk that stops when a limit is reached is none. */
function walks(plan: Plan, isCut = false): string[] {
  const node = plan['Node Type'];
  const below = node === 'Limit' ? true : WAITS.has(node) ? false : isCut;
  return [
    ...(node === 'Seq Scan' && !isCut && plan['Relation Name'] !== undefined ? [plan['Relation Name']] : []),
    ...(plan.Plans ?? []).flatMap((part) => walks(part, below)),
  ];
}

describe('plans', () => {
  let app: TestApp;
  let asked: Asked[];
  let doing = '';
  let system: { id: string; reference: string };
  let agents: Record<'staff' | 'officer' | 'auditor' | 'admin' | 'coordinator' | 'strategy', TestAgent>;

  beforeAll(async () => {
    app = await startApp({}, false);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(pathToFileURL(join(__dirname, '../../apps/bench/src/server/many-systems.mjs')).href)}).then(({ fillPast }) => fillPast(${JSON.stringify(app.database.ownerUrl)}, ${SYSTEMS}))`,
      ],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    await withClient(app.database.ownerUrl, fillLog);
    agents = {
      staff: await as(app, 'staff'),
      officer: await as(app, 'officer'),
      auditor: await as(app, 'auditor'),
      admin: await as(app, 'admin'),
      coordinator: await as(app, 'coordinator'),
      strategy: await as(app, 'strategy'),
    };
    system = await register(agents.staff, {
      name: 'Zymurgy optimiser',
      details: { tags: ['rare'], supplier: 'Rare Ltd' },
    });
    asked = [];
    const original = PostgresQueryRunner.prototype.query;
    jest.spyOn(PostgresQueryRunner.prototype, 'query').mockImplementation(function (
      this: PostgresQueryRunner,
      ...said: unknown[]
    ) {
      asked.push({ sql: String(said[0]), values: (said[1] as unknown[] | undefined) ?? [], by: doing });
      return (original as (...all: unknown[]) => Promise<unknown>).apply(this, said);
    });
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  async function get(agent: TestAgent, path: string): Promise<{ nextCursor?: string | null }> {
    doing = `GET ${path}`;
    const { status, body } = await agent.get(`${API}${path}`);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  async function change(
    agent: TestAgent,
    method: 'post' | 'patch' | 'put',
    path: string,
    body: object,
    version?: number,
  ): Promise<void> {
    doing = `${method} ${path}`;
    const sent = agent[method](`${API}${path}`);
    const { status } = await (version === undefined ? sent : sent.set('If-Match', `"${version}"`)).send(body);
    expect([doing, status]).toEqual([doing, expect.any(Number)]);
    expect(status).toBeLessThan(300);
  }

  it('walk through no large table', async () => {
    for (const sort of ['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt']) {
      const { nextCursor } = await get(agents.staff, `/systems?limit=50&sort=${sort}`);
      await get(agents.staff, `/systems?limit=50&sort=${sort}&cursor=${nextCursor}`);
    }
    for (const filter of [
      'owner=me',
      'unit=B7',
      'tag=rare',
      'supplier=Rare%20Ltd',
      'stage=pilot',
      'class=high_risk',
      'reviewState=submitted',
      'action=HEALTH-F1',
      'visibility=unit',
      'gpai=yes',
      'duties=to_accept',
      'personalData=yes',
      'may=link',
      'unit=B7&stage=pilot&q=invoices',
    ]) {
      for (const agent of [agents.staff, agents.coordinator, agents.auditor])
        await get(agent, `/systems?limit=50&${filter}`);
    }
    for (const q of ['invoices', 'Zymurgy', 'Zymurgie+optimizer', 'AIS-2020-000123', 'satellite+images+for+health']) {
      await get(agents.staff, `/systems?q=${q}`);
      await get(agents.staff, `/systems-matches?name=${q}&purpose=Reads+invoices&supplier=Rare+Ltd`);
    }
    for (const part of [
      '',
      '/relations',
      '/revisions',
      '/revisions/1',
      '/history',
      '/links',
      `/as-of?day=${dayInBrussels(new Date())}`,
      '/assessments',
      '/review',
      '/decisions',
      '/duties',
      '/join-requests',
    ]) {
      await get(agents.auditor, `/systems/${system.reference}${part}`);
    }
    for (const [agent, path] of [
      ...['mine', 'free', 'open', 'consent', 'returned', 'due_again'].map(
        (queue) => [agents.officer, `/reviews?limit=50&queue=${queue}`] as const,
      ),
      [agents.officer, '/officers'],
      ...['', 'responsible=me', 'standing=overdue', 'quarter=2027-10-01', 'unit=B7', 'state=open'].map(
        (filter) => [agents.staff, `/duties?limit=50&${filter}`] as const,
      ),
      ...['', 'responsible=me', 'when=late', 'unit=B7', 'key=article-4-deployer&may=update&when=open'].flatMap(
        (filter) =>
          ['/duty-systems?limit=20&', '/duty-days?month=2027-12-01&'].flatMap((path) =>
            [agents.staff, agents.officer].map((agent) => [agent, `${path}${filter}`] as const),
          ),
      ),
      // Of everybody they count, as far as they do, what they are asked to count.
      [agents.staff, '/duty-counts?responsible=me'],
      [agents.staff, '/duty-months?responsible=me'],
      [agents.auditor, '/audit/entries?limit=50'],
      [agents.auditor, '/strategy-sectors'],
      [agents.auditor, `/register-movements?since=${dayInBrussels(new Date(Date.now() - 86_400_000))}`],
      ...['late', 'upTo2', 'more'].map((left) => [agents.officer, `/reviews?limit=50&left=${left}`] as const),
      [agents.admin, '/people?limit=50'],
      [agents.admin, `/people/${personId('staff')}`],
      [agents.staff, '/strategy/actions'],
      [agents.staff, '/strategy/actions/HEALTH-F1'],
      [agents.staff, '/views'],
      [agents.staff, '/session'],
      [agents.staff, '/units'],
    ] as const)
      await get(agent, path);
    await change(agents.staff, 'post', '/systems', aSystem({ name: 'Zymurgy optimizer' }));
    await change(agents.staff, 'patch', `/systems/${system.id}`, { name: 'Zymurgy helper' }, 1);
    await change(agents.staff, 'post', `/systems/${system.id}/assessments`, { facts: highRiskFacts }, 2);
    await change(agents.staff, 'post', `/systems/${system.id}/submissions`, {}, 3);
    await change(
      agents.staff,
      'post',
      `/systems/${system.id}/links`,
      { action: 'HEALTH-F1', kind: 'supports', rationale: 'It does.' },
      4,
    );
    await change(agents.staff, 'post', '/views', { name: 'Rare', filters: { tag: ['rare'] } });
    await change(agents.staff, 'post', '/systems-changes/previews', {
      systems: [system.id],
      change: { stage: 'pilot' },
    });

    const walked = await withClient(app.database.appUrl, async (client) => {
      const { rows: large } = await client.query<{ name: string }>(
        "select relname as name from pg_class where relkind = 'r' and reltuples > $1",
        [LARGE],
      );
      const names = new Set(large.map(({ name }) => name));
      expect([...names].sort()).toEqual(expect.arrayContaining(['ai_system', 'audit_entry', 'system_search']));
      const found = new Set<string>();
      let explained = 0;
      for (const { sql, values, by } of asked) {
        if (!/^\s*(select|with|insert|update|delete)/i.test(sql)) continue;
        await client.query('begin');
        const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${sql}`, values);
        await client.query('rollback');
        explained += 1;
        for (const name of walks(rows[0]?.['QUERY PLAN'][0]?.Plan as Plan))
          if (names.has(name)) found.add(`${by}: ${name}: ${sql.replace(/\s+/g, ' ').slice(0, 300)}`);
      }
      expect(explained).toBeGreaterThan(200);
      return [...found];
    });
    expect(walked).toEqual([]);
  }, 120_000);

  it.each(['for', 'officers', 'translation', 'invoices', 'of for'])(
    'page through the systems that have “%s”, each once and the nearest first',
    async (word) => {
      asked.length = 0;
      const found: { id: string; name: string; excerpt?: unknown }[] = [];
      let cursor = '';
      for (let page = 0; page < 4; page += 1) {
        const { items, nextCursor } = (await get(
          agents.staff,
          `/systems?limit=40&q=${encodeURIComponent(word)}${cursor}`,
        )) as { items: typeof found; nextCursor: string };
        found.push(...items);
        cursor = `&cursor=${nextCursor}`;
      }
      expect([found.length, new Set(found.map(({ id }) => id)).size]).toEqual([160, 160]);
      // As words, and not as what is only alike.
      expect(asked.filter(({ sql }) => sql.includes('<%'))).toEqual([]);
      const lengths = found
        .filter(({ name }) => word.split(' ').every((one) => new RegExp(`\\b${one}`, 'i').test(name)))
        .map(({ name }) => name.length);
      expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
      expect(lengths.length).toBe(word === 'officers' ? 0 : 160);
    },
  );

  it('throw away few rows for two words that never stand together in a name', async () => {
    asked.length = 0;
    await get(agents.staff, '/systems?q=meeting+fisheries');
    const thrown = await withClient(app.database.appUrl, async (client) => {
      const most: number[] = [];
      for (const { sql, values } of asked.filter(({ sql }) => /\bsystem_search\b/.test(sql))) {
        const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
          `explain (analyze, format json) ${sql}`,
          values,
        );
        most.push(thrownBy(rows[0]?.['QUERY PLAN'][0]?.Plan as Plan));
      }
      return most;
    });
    expect(thrown.length).toBeGreaterThan(1);
    expect(Math.max(...thrown)).toBeLessThan(2000);
  });
});

/** Rows that were read and not wanted. */
const thrownBy = (plan: Plan): number =>
  (plan['Rows Removed by Filter'] ?? 0) + (plan.Plans ?? []).reduce((sum, part) => sum + thrownBy(part), 0);

/** An entry for each system, sealed, as if each had been registered and nothing more. */
async function fillLog(client: { query: (sql: string) => Promise<unknown> }): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`
    with made as (
      insert into audit_entry (subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at, payload_digest, salt, payload, hash)
      select 'AiSystem', s.id::text, 1, null, 'system.register', 'person', s.owner_id::text, s.registered_at, repeat('0', 64), repeat('0', 64),
             jsonb_build_object('fact', '{}'::jsonb, 'parts', jsonb_build_object('record', jsonb_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'summary', s.summary,
               'unitId', s.unit_id, 'intendedPurpose', s.intended_purpose, 'stage', s.stage, 'origin', s.origin, 'ownerId', s.owner_id, 'registeredAt', s.registered_at))),
             encode(sha256(s.id::text::bytea), 'hex')
        from ai_system s where s.reference like 'AIS-2020-%' returning id, tx, hash)
    insert into audit_log (number, entry_id, tx, link, sealed_at) select 1000000 + row_number() over (order by id), id, tx, hash, now() from made`);
  await client.query('commit');
  await client.query('vacuum (analyze)');
}
