// One way of reading words wherever something is looked for; names in the order people expect; what is found does not
// depend on how it was typed.

import type { FoundSystem, PersonSummary, SystemFacets } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';

const PEOPLE = ['staff', 'officer', 'admin', 'auditor'] as const;

describe('what is looked for', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  }, 60_000);
  afterAll(() => app?.close());

  const found = async (query: Record<string, string>): Promise<FoundSystem[]> =>
    (
      await agents.officer
        .get(`${API}/systems`)
        .query({ limit: '200', ...query })
        .expect(200)
    ).body.items;
  const names = async (q: string): Promise<string[]> =>
    ((await agents.admin.get(`${API}/people`).query({ q }).expect(200)).body.items as PersonSummary[]).map(
      ({ name }) => name,
    );

  it('finds people however accents, case, ligatures, order and blanks were typed', async () => {
    const people = [
      'Zoé Última',
      'Änne Östlich',
      'Éric Été',
      'Øystein Å',
      'Straße Müller',
      'Jose\u0301 Decomposed',
      'Niamh O’Neil',
      'Łukasz Żółw',
      'Œuvre Cæsar',
    ];
    for (const [index, name] of people.entries())
      await agents.admin
        .post(`${API}/people`)
        .send({ subject: `found-${index}`, name, unit: 'HR' })
        .expect(201);
    const wanted: [string, string][] = [
      ['zoe', 'Zoé Última'],
      ['ZOÉ ultima', 'Zoé Última'],
      ['ostlich', 'Änne Östlich'],
      ['ete eric', 'Éric Été'],
      ['oystein', 'Øystein Å'],
      ['muller', 'Straße Müller'],
      ['strasse', 'Straße Müller'],
      ['STRASSE müller', 'Straße Müller'],
      ['josé', 'José Decomposed'],
      ['jose', 'José Decomposed'],
      ['Invente', 'Denis Inventé'],
      ['invente\u0301', 'Denis Inventé'],
      ['Inventé Denis', 'Denis Inventé'],
      ['Denis  Inventé', 'Denis Inventé'],
      [' Denis', 'Denis Inventé'],
      ['De\u200bnis', 'Denis Inventé'],
      ["o'neil", 'Niamh O’Neil'],
      ['oʼneil niamh', 'Niamh O’Neil'],
      ['lukasz zolw', 'Łukasz Żółw'],
      ['oeuvre caesar', 'Œuvre Cæsar'],
    ];
    for (const [q, name] of wanted) expect([q, await names(q)]).toEqual([q, expect.arrayContaining([name])]);
    expect(await names('%')).toEqual(await names(''));
    expect(await names('nobody of this name')).toEqual([]);
  });

  it('lists names as people of the language expect, numbers by their value, page by page', async () => {
    const wanted = [
      'Ärztlicher Assistent',
      'Archiv 2',
      'Archiv 10',
      'archiv 10 b',
      'Çatalog',
      'Echo',
      'École',
      'Étude',
      'Zeta',
    ].map((name) => `~ ${name}`);
    for (const name of [...wanted].reverse()) await register(agents.staff, { name });
    const expected = [
      'Archiv 2',
      'Archiv 10',
      'archiv 10 b',
      'Ärztlicher Assistent',
      'Çatalog',
      'Echo',
      'École',
      'Étude',
      'Zeta',
    ].map((name) => `~ ${name}`);
    const read: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await agents.officer.get(`${API}/systems?sort=name&limit=4${cursor}`).expect(200);
      read.push(...body.items.map(({ name }: FoundSystem) => name));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(read.filter((name) => name.startsWith('~'))).toEqual(expected);
    expect(new Set(read).size).toBe(read.length);
    const people = await names('');
    expect(people.indexOf('Änne Östlich')).toBeLessThan(
      people.indexOf('Basile Fictif') < 0 ? Infinity : people.indexOf('Basile Fictif'),
    );
    expect(people.indexOf('Éric Été')).toBeLessThan(people.indexOf('Fabio Fictif'));
  });

  it('puts the system of exactly that name first, whatever the number of hits; pages, total and facets agree', async () => {
    for (let from = 0; from < 140; from += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          register(agents.staff, {
            name: `Filler ${String(from + n).padStart(3, '0')} helper`,
            intendedPurpose: 'Assistant for fishery quota paperwork.',
          }),
        ),
      );
    }
    const near = await register(agents.staff, { name: 'The new fishery quota assistant of the fleet' });
    const last = await register(agents.staff, { name: 'Fishery quota assistant' });
    const query = { q: 'fishery quota assistant', count: 'true', limit: '50' };
    const all: FoundSystem[] = [];
    let total = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: FoundSystem[]; nextCursor: string | null; total: number } } =
        await agents.officer
          .get(`${API}/systems`)
          .query({ ...query, ...(cursor === '' ? {} : { cursor }) })
          .expect(200);
      [total, cursor] = [body.total, body.nextCursor];
      all.push(...body.items);
    }
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual([last.id, near.id]);
    expect([all.length, new Set(all.map(({ id }) => id)).size, total]).toEqual([142, 142, 142]);
    expect((await agents.officer.get(`${API}/systems-facets`).query({ q: query.q }).expect(200)).body.total).toBe(142);
    // Filters narrow the same; typed with other marks it is the same.
    expect((await found({ q: '  FISHERY–quota  assístant', stage: 'development' }))[0]?.id).toBe(last.id);
    // Names that are only alike, page by page.
    const alike: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: FoundSystem[]; nextCursor: string | null } } = await agents.officer
        .get(`${API}/systems`)
        .query({ q: 'fishery quota assistent', limit: '1', ...(cursor === '' ? {} : { cursor }) })
        .expect(200);
      cursor = body.nextCursor;
      alike.push(...body.items.map(({ id }) => id));
    }
    expect(alike[0]).toBe(last.id);
    expect(new Set(alike).size).toBe(alike.length);
  }, 60_000);

  it('puts whole words before words that only begin so, names before texts, the shortest first; read one by one it is the same order', async () => {
    const wanted = [
      'Zimtok',
      'A zimtok',
      'The old zimtok desk',
      'Zimtokary',
      'Zimtokary desk',
      'Mentions it',
      'Mentions what begins so',
    ];
    const purpose: Record<string, string> = {
      'Mentions it': 'A zimtok at the desk.',
      'Mentions what begins so': 'Some zimtokary at the desk.',
    };
    for (const name of [...wanted].reverse())
      if (name !== 'A zimtok')
        await register(agents.staff, { name, intendedPurpose: purpose[name] ?? 'Does its work.' });
    const renamed = await register(agents.staff, { name: 'A zimtok', intendedPurpose: 'Does its work.' });
    const read = async (q: string, limit: string): Promise<string[]> => {
      const all: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body }: { body: { items: FoundSystem[]; nextCursor: string | null } } = await agents.officer
          .get(`${API}/systems`)
          .query({ q, limit, ...(cursor === '' ? {} : { cursor }) })
          .expect(200);
        cursor = body.nextCursor;
        all.push(...body.items.map(({ name }) => name));
      }
      return all;
    };
    expect(await read('zimtok', '50')).toEqual(wanted);
    expect(await read('desk zimtok', '50')).toEqual([
      'The old zimtok desk',
      'Zimtokary desk',
      'Mentions it',
      'Mentions what begins so',
    ]);
    expect((await read('zimto', '50')).slice(0, 5)).toEqual([
      'Zimtok',
      'A zimtok',
      'Zimtokary',
      'Zimtokary desk',
      'The old zimtok desk',
    ]);
    for (const q of ['zimtok', 'desk zimtok', 'zimto'])
      expect([q, await read(q, '1')]).toEqual([q, await read(q, '50')]);
    // Typed as one word, read as two, which stand together or nowhere.
    await register(agents.staff, { name: 'X of the desk' });
    expect(await read('1e5x', '50')).not.toContain('X of the desk');
    // Renamed, it is found by its new words alone.
    await agents.staff
      .patch(`${API}/systems/${renamed.id}`)
      .set('If-Match', `"${renamed.version}"`)
      .send({ name: 'A zumtak of some length' })
      .expect(200);
    expect(await read('zimtok', '50')).toEqual(wanted.filter((name) => name !== 'A zimtok'));
    expect(await read('zumtak', '50')).toEqual(['A zumtak of some length']);
  });

  it('is cut when too much was pasted, and not refused', async () => {
    const long = `fishery ${'x'.repeat(5)} `.repeat(500);
    for (const path of ['/systems', '/systems-facets', '/people', '/strategy/actions', '/systems-as-of']) {
      await agents.officer
        .get(`${API}${path}`)
        .query({
          q: long,
          ...(path === '/systems-as-of' ? { day: new Date(Date.now() - 3_600_000).toISOString().slice(0, 10) } : {}),
        })
        .expect(200);
    }
    expect((await found({ q: `Fishery quota assistant${' '.repeat(300)}` }))[0]?.name).toBe('Fishery quota assistant');
    // What comes after is not looked at.
    expect(
      (
        await found({
          q: `fishery quota assistant ${'fishery '.repeat(30)}${Array.from({ length: 60 }, (_, n) => `x${n * n}unheardof`).join(' ')}`,
        })
      ).map(({ name }) => name),
    ).toContain('Fishery quota assistant');
  });

  it('is found in the strategy and on a past day by the same words', async () => {
    const {
      body: { items },
    } = await agents.officer.get(`${API}/strategy/actions`).query({ q: 'santé', limit: '200' }).expect(200);
    expect(items.length).toBeGreaterThan(0);
    const again = (
      await agents.officer.get(`${API}/strategy/actions`).query({ q: ' SANTE ', limit: '200' }).expect(200)
    ).body.items;
    expect(again).toEqual(items);
    const [first] = items;
    const turned = String(first.titleFr)
      .split(/[^\p{L}]+/u)
      .filter((word: string) => word.length > 3)
      .reverse()
      .join(' ');
    expect(
      (
        await agents.officer.get(`${API}/strategy/actions`).query({ q: turned, limit: '200' }).expect(200)
      ).body.items.map(({ code }: { code: string }) => code),
    ).toContain(first.code);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());
    const past = (await agents.officer.get(`${API}/systems-as-of`).query({ q: 'ECOLE ~', day: today }).expect(200)).body
      .items;
    expect(past.map(({ record }: { record: { name: string } }) => record.name)).toEqual(['~ École']);
  });

  it('takes values that differ in case, accents, blanks or what cannot be seen for the same', async () => {
    for (const [supplier, tag] of [
      ['Société Générale d’IA', 'Ré-use'],
      ["SOCIETE  GENERALE D'IA", 're use'],
      ['Societe Gene\u200brale d IA', 'REUSE'],
      ['Other', 'other'],
    ]) {
      await register(agents.staff, { name: `Of ${supplier}`, details: { supplier, tags: [tag] } as never });
    }
    const { facets } = (await agents.officer.get(`${API}/systems-facets`).expect(200)).body as SystemFacets;
    expect(facets.supplier.filter(({ value }) => /soci/i.test(value))).toEqual([
      { value: expect.any(String), count: 3 },
    ]);
    expect(facets.tag.filter(({ value }) => /^r/i.test(value))).toEqual([{ value: expect.any(String), count: 3 }]);
    expect(
      [await found({ supplier: "societe generale d'ia" }), await found({ tag: 'reuse' })].map((list) => list.length),
    ).toEqual([3, 3]);
  });

  it('survives the new code of a unit: views, links and bookmarks lead where they led', async () => {
    const { body: unit } = await agents.admin
      .post(`${API}/units`)
      .send({ code: 'FIELD.A', nameEn: 'Field', nameFr: 'Terrain', parentId: null })
      .expect(201);
    const system = await register(agents.staff, { name: 'Afield', unit: 'FIELD.A' });
    const { body: view } = await agents.staff
      .post(`${API}/views`)
      .send({ name: 'Field', filters: { unit: ['FIELD.A'] } })
      .expect(201);
    await agents.staff.put(`${API}/views/${view.id}/subscription`).expect(200);
    await agents.admin.patch(`${API}/units/${unit.id}`).set('If-Match', '"1"').send({ code: 'FIELD.NEW' }).expect(200);
    const ids = async (value: string): Promise<string[]> => (await found({ unit: value })).map(({ id }) => id);
    for (const value of ['FIELD.A', 'FIELD.NEW', unit.id])
      expect([value, await ids(value)]).toEqual([value, [system.id]]);
    expect(
      (await agents.staff.get(`${API}/views`).expect(200)).body.items.find(({ id }: { id: string }) => id === view.id)
        .filters,
    ).toEqual({ unit: ['FIELD.NEW'] });
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ summary: 'Changed.' })
      .expect(200);
    const followed = (await agents.staff.get(`${API}/views-followed`).expect(200)).body.items;
    expect(followed.find((one: { view: { id: string } }) => one.view.id === view.id).changed).toBe(1);
    expect((await agents.admin.get(`${API}/people?unit=FIELD.A`).expect(200)).body.items).toEqual([]);
    // The code of old may be given to another unit; what says it means that one now, the view still means its own.
    const { body: other } = await agents.admin
      .post(`${API}/units`)
      .send({ code: 'FIELD.A', nameEn: 'Another', nameFr: 'Autre' })
      .expect(201);
    expect([await ids('FIELD.A'), other.code]).toEqual([[], 'FIELD.A']);
    expect(
      (await agents.staff.get(`${API}/views`).expect(200)).body.items.find(({ id }: { id: string }) => id === view.id)
        .filters,
    ).toEqual({ unit: ['FIELD.NEW'] });
  });
});
