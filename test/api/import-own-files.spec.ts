// What left the register comes back: in each format and language it says the same, and a changed cell is one change.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';
import { arrive, compare, rowsOf } from '../support/importing';

/** Said so that a careless file, or a careless reading of one, loses some of it. */
const details = {
  acronym: '=1+1',
  aliases: ['One; two', 'C:\\three', "'four", 'a|b'],
  tags: ['-tag', 'Übersetzung', 'n/a'],
  technicalContact: '+32 2 555',
  affectedPersons: ['staff', 'general_public'],
  usersEstimate: 12_000,
  decisionRole: 'supports',
  languages: ['fr', 'de'],
  countries: ['BE', 'LU'],
  operatorRoles: ['provider', 'deployer'],
  euDatabaseUrl: 'https://example.eu/entry?a=1;b=2',
  operatingLogic: 'First line,\nsecond "line"\tand _x0041_ <b>&amp;',
  hosting: 'cloud_in_eu',
  usesEuroHpc: false,
  apiOffered: true,
  personalData: 'unknown',
  dpiaOn: '1900-01-01',
  friaOn: '2026-02-28',
  retention: 'none',
} as const;

describe('a file of our own', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    await register(staff, { name: '@Whole one', details: { ...details } as never });
    await register(staff, { name: "'=quoted", summary: 'It says “1;2”.', visibility: 'unit' });
    await register(staff, { name: 'Inquiry', visibility: 'restricted', restrictionReason: '-reason' });
    for (const stage of ['idea', 'pilot', 'in_use'] as const) await register(staff, { name: `Stage ${stage}`, stage });
  });
  afterAll(() => app?.close());

  const exported = async (query: object): Promise<Buffer> => {
    const { body } = await staff
      .get(`${API}/exports/systems`)
      .query(query)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    return body as Buffer;
  };

  it.each([
    ['csv', {}],
    ['csv', { variant: 'excel', language: 'en' }],
    ['csv', { variant: 'excel', language: 'fr' }],
    ['csv', { variant: 'excel', language: 'de' }],
    ['xlsx', { language: 'en' }],
    ['xlsx', { language: 'fr' }],
    ['xlsx', { language: 'de' }],
    ['json', { language: 'en' }],
    ['ndjson', { language: 'de' }],
  ] as const)('changes nothing as %s %j', async (format, how) => {
    const bytes = await exported({ format, ...how });
    const source = `${format} ${JSON.stringify(how)}`;
    const set = await compare(staff, await arrive(staff, bytes, { name: `register.${format}`, source }));
    const odd = (await rowsOf(staff, set)).filter(({ kind }) => kind !== 'unchanged');
    expect(odd.map(({ kind, name, faults, changes }) => ({ kind, name, faults, changes }))).toEqual([]);
    expect(set.counts).toMatchObject({ unchanged: 8 });
    expect(set.rows).toBe(8);
    // It was all read, and not merely left aside.
    const [whole] = (await rowsOf(staff, set)).filter(({ name }) => name === '@Whole one');
    expect(whole!.said).toMatchObject(details);
  });

  it('says what somebody changed in it', async () => {
    const text = (await exported({ format: 'json' })).toString();
    const changed = text.replace('"hosting":"cloud_in_eu"', '"hosting":"own_data_centre"');
    expect(changed).not.toBe(text);
    const set = await compare(staff, await arrive(staff, changed, { name: 'register.json', source: 'changed' }));
    expect(set.counts).toMatchObject({ changed: 1, unchanged: 7 });
    const [row] = await rowsOf(staff, set, { kind: 'changed' });
    expect(row!.changes).toEqual({ hosting: { from: 'cloud_in_eu', to: 'own_data_centre' } });
  });
});
