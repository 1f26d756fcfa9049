// The register that `npm start` shows: a year told through the use cases, once, and again from where it was stopped.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { HEADLINES, INCIDENT_STATES, ORIGINS, REVIEW_STATES, STAGES } from '@registry/contracts';
import { RegisterSystem } from '../../apps/api/src/features/systems';
import { systemActor } from '../../apps/api/src/platform/ground/actor';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { fillDemo } from '../../seeds/demo';
import { tales, storyFrom } from '../../seeds/demo/story';
import units from '../../seeds/demo/units.json';
import { ada } from '../../seeds/demo/who';
import { tools } from '../../seeds/tools';
import { startApp, type TestApp } from '../support/app';
import { API, as, type Who } from '../support/as';
import { withClient } from '../support/database';
import { freshDatabase, openDemonstration, prepareDemonstration } from '../support/filled';
import { verifyFile } from '../support/verify-file';

const EVERYBODY: readonly Who[] = [
  'staff',
  'otherStaff',
  'officerWhoRegisters',
  'officer',
  'auditor',
  'strategy',
  'admin',
  'coordinator',
  'board',
];
/** For a machine that has much else to do. */
const PATIENCE_MS = 180_000;
const database = freshDatabase();
const prepare = (killAfter?: number): Promise<string> => prepareDemonstration(database.ownerUrl, killAfter);

describe('the demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    await prepare(1);
    await prepare(2);
    app = await openDemonstration(database, await prepare());
  }, PATIENCE_MS);
  afterAll(() => app?.close());

  const query = <Row>(sql: string): Promise<Row[]> => app.app.get(DataSource).query(sql);
  const everything = (): Promise<unknown[]> =>
    withClient(
      database.ownerUrl,
      async (client) =>
        (
          await client.query(
            'select name, version, (select count(*)::int from audit_entry e where e.subject_id = s.id::text) as entries from ai_system s order by name',
          )
        ).rows,
    );

  it('was killed twice on the way and is whole: each system once, each moment of its story in the log', async () => {
    const names = (await query<{ name: string }>('select name from ai_system order by name collate "C"')).map(
      (row) => row.name,
    );
    expect(names).toEqual([...tales, ...tools].map(({ system }) => system.name).sort());
    const moments = new Set((await query<{ at: Date }>('select at from audit_entry')).map(({ at }) => at.getTime()));
    const [{ first }] = (await query<{ first: Date }>('select min(at) as first from audit_entry')) as [{ first: Date }];
    const untold = storyFrom(first).filter(({ at }) => !moments.has(at.getTime()));
    // Asking to help keep a record stands outside the log; duties are accepted where the law of that year has moved
    // them.
    expect(untold.map(({ system }) => system).filter((system) => system !== 'Candidate Ranking')).toEqual([
      'Document Search',
    ]);
    expect(await query('select from join_request')).toHaveLength(1);
  });

  it('reaches a year back and not into the future, in working hours and in the order of the log', async () => {
    const [row] = await query<{ days: number; ahead: number; back: number; odd: number }>(`
      select extract(day from max(at) - min(at))::int as days, count(*) filter (where at > now())::int as ahead,
             count(*) filter (where extract(isodow from at at time zone 'Europe/Brussels') > 5 and actor_kind = 'person')::int as odd,
             (select count(*)::int from (select at, lag(at) over (order by id) as before from audit_entry) e where at < before) as back from audit_entry`);
    expect(row).toMatchObject({ ahead: 0, back: 0, odd: 0 });
    expect(row?.days).toBeGreaterThan(350);
  });

  it('shows every stage, origin, class, state of a review and of an incident, and every unit', async () => {
    const { facets } = (await (await as(app, 'auditor')).get(`${API}/systems-facets`).expect(200)).body as {
      facets: Record<string, { value: string }[]>;
    };
    const values = (facet: string): string[] => (facets[facet] ?? []).map(({ value }) => value).sort();
    expect(values('stage')).toEqual([...STAGES].sort());
    expect(values('origin')).toEqual([...ORIGINS].sort());
    expect(values('class')).toEqual([...HEADLINES, 'undetermined'].sort());
    expect(values('reviewState')).toEqual([...REVIEW_STATES].sort());
    expect(values('unit')).toEqual(units.map(({ code }) => code).sort());
    expect(values('keeper')).toEqual(['nobody']);
    expect(new Set((await query<{ state: string }>('select state from incident')).map(({ state }) => state))).toEqual(
      new Set(INCIDENT_STATES),
    );
  });

  it('has GPT@EC and eTranslation whole, with no answer missing and a decision that stands', async () => {
    const auditor = await as(app, 'auditor');
    for (const { system } of tools) {
      const { items } = (await auditor.get(`${API}/systems`).query({ q: system.name }).expect(200)).body as {
        items: { id: string; name: string; reviewState: string }[];
      };
      expect(items[0]).toMatchObject({
        name: system.name,
        reviewState: 'decided',
        decidedClass: system.name === 'GPT@EC' ? 'transparency' : 'minimal',
      });
      const list = await auditor.get(`${API}/systems/${items[0]?.id}/assessments`).expect(200);
      const { body } = await auditor
        .get(`${API}/systems/${items[0]?.id}/assessments/${list.body.items[0].number}`)
        .expect(200);
      expect(body.result).toMatchObject({ missing: [], definite: true });
    }
  });

  it('answers nowhere against itself, and what was confirmed is complete', async () => {
    expect(
      await query(
        `select s.name from ai_system s join classification c on c.system_id = s.id join assessment a on a.id = c.assessment_id where jsonb_array_length(a.result -> 'contradictions') > 0`,
      ),
    ).toEqual([]);
    expect(
      await query(`
      select s.name, a.result -> 'missing' as missing from ai_system s join review r on r.system_id = s.id join review_decision d on d.id = r.decision_id join assessment a on a.id = d.assessment_id
       where d.kind = 'confirm' and jsonb_array_length(a.result -> 'missing') > 0`),
    ).toEqual([]);
  });

  it.each(EVERYBODY)('waits for everybody with something: %s', async (who) => {
    const session = await as(app, who);
    const lists =
      who === 'admin'
        ? ['access-requests']
        : ['views-followed', ...(['strategy', 'auditor', 'board'].includes(who) ? [] : ['inbox'])];
    for (const list of lists) {
      const { body } = await session.get(`${API}/${list}`).expect(200);
      expect(body.items.length).toBeGreaterThan(0);
    }
  });

  it('is proven: its export is intact', async () => {
    await app.app.get(Sealer).sealCommitted(30_000);
    const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-export-')), 'register.json');
    writeFileSync(file, text);
    expect(verifyFile(file)).toMatchObject({ exitCode: 0, said: expect.stringMatching(/^intact/) });
  });

  it(
    'is told once, and a register in which people worked stays as it is',
    async () => {
      const before = await everything();
      await fillDemo(app.app);
      // Gives the application's login another password: the one that runs can open no connection from then on.
      await prepare();
      expect(await everything()).toEqual(before);
    },
    PATIENCE_MS,
  );
});

describe('a register that was begun without the demonstration', () => {
  it('gets none', async () => {
    const app = await startApp();
    try {
      await app.app.get(RegisterSystem).execute(
        systemActor('test'),
        {
          name: 'Of our own',
          summary: 'Ours.',
          unit: 'DIGIT',
          intendedPurpose: 'Ours.',
          stage: 'idea',
          origin: 'in_house',
        },
        ada,
      );
      await fillDemo(app.app);
      expect(await app.app.get(DataSource).query('select from ai_system')).toHaveLength(tools.length + 1);
    } finally {
      await app.close();
    }
  });
});
