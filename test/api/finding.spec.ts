// Finding systems: by words in three languages, by names nearly right, by what they have in common; and what may be the
// same.

import type { SystemFacets } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { assess, register } from '../support/builders';

describe('finding systems', () => {
  let app: TestApp;
  let staff: TestAgent;
  let admin: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    admin = await as(app, 'admin');
    const made = [
      {
        name: 'Übersetzungen der Verträge',
        summary: 'Übersetzt Verträge in alle Sprachen.',
        unit: 'LANG.A.1',
        details: { supplier: 'Sprachhaus', tags: ['language'] },
      },
      {
        name: 'Analyse des marchés publics',
        summary: 'Repère les offres anormales.',
        unit: 'HR.C.3',
        stage: 'pilot' as const,
        details: { tags: ['procurement', 'language'], personalData: 'yes' as const },
      },
      {
        name: 'Grant anomaly detection',
        summary: 'Detects anomalies in applications for grants.',
        unit: 'HR',
        stage: 'in_use' as const,
        origin: 'purchased' as const,
        components: [
          {
            kind: 'model' as const,
            name: 'M',
            version: null,
            supplier: null,
            licence: null,
            isGeneralPurpose: true,
            hosting: null,
          },
        ],
      },
      {
        name: 'Secret grant detection',
        summary: 'Detects.',
        unit: 'HR',
        visibility: 'restricted' as const,
        restrictionReason: 'An inquiry.',
      },
    ];
    for (const one of made) {
      const system = await register(staff, one);
      if (one.name.startsWith('Grant')) await assess(staff, system);
    }
  });
  afterAll(() => app.close());

  const names = async (path: string, agent = staff): Promise<string[]> =>
    (await agent.get(`${API}/systems?${path}`).expect(200)).body.items.map(({ name }: { name: string }) => name);
  const facets = async (path = '', agent = staff): Promise<SystemFacets> =>
    (await agent.get(`${API}/systems-facets?${path}`).expect(200)).body;

  it.each([
    ['an English word in another form', 'detecting anomalies', ['Grant anomaly detection']],
    ['a French word in another form, without its accents', 'offre anormale', ['Analyse des marchés publics']],
    ['a German word in another form', 'vertrag übersetzung', ['Übersetzungen der Verträge']],
    ['a word that is not typed to its end', 'procurem', ['Analyse des marchés publics']],
    ['a supplier', 'sprachhaus', ['Übersetzungen der Verträge']],
    ['a name with errors', 'annomaly detecton', ['Grant anomaly detection']],
  ])('finds %s', async (_, q, expected) => {
    const found = await names(`q=${encodeURIComponent(q)}`);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  it('ranks a name before a text, and marks what was found', async () => {
    const { body } = await staff.get(`${API}/systems?q=grant`).expect(200);
    expect(body.items[0].name).toMatch(/grant/i);
    const hits = body.items[0].excerpt
      .filter(({ isHit }: { isHit: boolean }) => isHit)
      .map(({ text }: { text: string }) => text.toLowerCase());
    expect(hits).toContain('grant');
  });

  it.each(['', '   ', '&|!:*()', '"', "'; drop table", '\u202e', '🙂', 'the', '<->', 'a'.repeat(200)])(
    'takes %j for a text like any other',
    async (q) => {
      const list = await staff.get(`${API}/systems?q=${encodeURIComponent(q)}&count=true`).expect(200);
      expect(list.body.total).toBe((await facets(`q=${encodeURIComponent(q)}`)).total);
      await staff.get(`${API}/systems-matches?name=${encodeURIComponent(`${q}abc`.slice(0, 200))}`).expect(200);
    },
  );

  it('pages what was found by relevance and loosely, each once', async () => {
    for (const q of ['grant detection', 'detecton']) {
      const all = (await staff.get(`${API}/systems?q=${encodeURIComponent(q)}`).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
      const paged: string[] = [];
      let cursor = '';
      do {
        const { body } = await staff
          .get(`${API}/systems?limit=1&q=${encodeURIComponent(q)}${cursor && `&cursor=${cursor}`}`)
          .expect(200);
        paged.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor ?? '';
      } while (cursor !== '');
      expect(paged).toEqual(all);
      expect(all.length).toBeGreaterThan(1);
    }
  });

  it('narrows by what systems have in common, units with those below', async () => {
    expect(await names('unit=HR&sort=name')).toEqual([
      'Analyse des marchés publics',
      'Grant anomaly detection',
      'Secret grant detection',
    ]);
    expect(await names('gpai=yes')).toEqual(['Grant anomaly detection']);
    expect(await names('supplier=Sprachhaus')).toEqual(['Übersetzungen der Verträge']);
    expect(await names('tag=language&tag=other&sort=name')).toEqual([
      'Analyse des marchés publics',
      'Übersetzungen der Verträge',
    ]);
    expect(await names('personalData=yes&origin=in_house')).toEqual(['Analyse des marchés publics']);
    expect(await names('visibility=restricted')).toEqual(['Secret grant detection']);
    await staff.get(`${API}/systems?colour=red`).expect(400);
    await staff.get(`${API}/systems-facets?stage=gone`).expect(400);
  });

  it('counts what each further value would leave, and never what somebody may not see', async () => {
    const all = await facets();
    expect(all.total).toBe((await staff.get(`${API}/systems?count=true`)).body.total);
    expect(all.facets.unit).toContainEqual({ value: 'HR', count: 3 });
    expect(all.facets.visibility).toContainEqual({ value: 'restricted', count: 1 });
    for (const [facet, values] of Object.entries(all.facets)) {
      for (const { value, count } of values) {
        const { body } = await staff.get(`${API}/systems?count=true&${facet}=${encodeURIComponent(value)}`).expect(200);
        expect([facet, value, body.total]).toEqual([facet, value, count]);
      }
    }
    const seen = await facets('', admin);
    expect([seen.total, seen.facets.visibility]).toEqual([
      all.total - 1,
      [{ value: 'institution', count: all.total - 1 }],
    ]);
    expect((await facets('q=secret', admin)).total).toBe(0);
  });

  it('counts a facet that narrows as if it did not', async () => {
    const { total, facets: values } = await facets('stage=pilot&unit=HR');
    expect(total).toBe(1);
    expect(values.stage).toEqual(
      expect.arrayContaining([
        { value: 'pilot', count: 1 },
        { value: 'in_use', count: 1 },
      ]),
    );
    expect(values.unit).toContainEqual({ value: 'HR.C.3', count: 1 });
    expect(values.tag).toEqual([
      { value: 'language', count: 1 },
      { value: 'procurement', count: 1 },
    ]);
  });

  const matches = async (query: Record<string, string>, agent = staff) =>
    (await agent.get(`${API}/systems-matches?${new URLSearchParams(query)}`).expect(200)).body.items as {
      name: string;
      isTwin: boolean;
      likeness: number;
    }[];

  it('shows what may be the same while somebody types', async () => {
    expect((await matches({ name: 'GRANT anomaly-detection' }))[0]).toMatchObject({
      name: 'Grant anomaly detection',
      isTwin: true,
      likeness: 1,
    });
    expect((await matches({ name: 'Grants anomaly detector' }))[0]).toMatchObject({
      name: 'Grant anomaly detection',
      isTwin: false,
    });
    expect((await matches({ name: 'Übersetzer', supplier: 'Sprachhaus' })).map(({ name }) => name)).toContain(
      'Übersetzungen der Verträge',
    );
    expect(await matches({ name: 'Quantum pigeon' })).toEqual([]);
    expect((await matches({ name: 'Secret grant detection' })).map(({ name }) => name)).toContain(
      'Secret grant detection',
    );
    const other = await as(app, 'otherStaff');
    expect((await matches({ name: 'Secret grant detection' }, other)).map(({ name }) => name)).not.toContain(
      'Secret grant detection',
    );
    await staff.get(`${API}/systems-matches?name=ab`).expect(400);
  });
});
