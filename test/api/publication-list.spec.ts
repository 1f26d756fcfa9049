// How all records stand with the public, and the same decision on many of them.

import type { PublicationCounts, PublicationDecision, PublicationItem } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'officer', 'auditor', 'coordinator', 'admin', 'board', 'strategy'] as const;
const LIST = `${API}/publications`;
const COUNTS = `${API}/publications-counts`;

describe('how records stand with the public', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  const named: Record<string, Registered> = {};
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    for (const name of ['Alpha', 'Bravo', 'Charlie', 'Delta'])
      named[name] = await register(agents.staff, { name: `Standing ${name}` });
    named['Echo'] = await register(agents.staff, { name: 'Standing Echo', visibility: 'unit' });
  });
  afterAll(() => app?.close());

  const list = async (query = ''): Promise<PublicationItem[]> =>
    (await agents.officer.get(`${LIST}?q=standing&${query}`).expect(200)).body.items;
  const names = async (query = ''): Promise<string[]> =>
    (await list(query)).map(({ name }) => name.replace('Standing ', ''));
  const counts = async (): Promise<PublicationCounts> =>
    (await agents.officer.get(`${COUNTS}?q=standing`).expect(200)).body;
  const decide = (
    systems: readonly { id: string; version: number }[],
    decision: PublicationDecision = 'published',
    who: keyof typeof agents = 'officer',
  ) => agents[who].post(LIST).send({ decision, reason: 'Open to everybody.', systems });
  const seen = ({ id }: Registered, version = 1) => ({ id, version });
  const entries = () =>
    withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ fact: Record<string, unknown> }>(
        `select payload->'fact' as fact from audit_entry where intent = 'publication.decide'`,
      );
      return rows.map(({ fact }) => fact);
    });

  it('is listed for each, by name, with why it cannot be published', async () => {
    expect(await names()).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo']);
    expect((await list('standing=barred'))[0]).toMatchObject({
      name: 'Standing Echo',
      reference: named['Echo']?.reference,
      visibility: 'unit',
      standing: 'barred',
      hindrance: 'closed',
      last: null,
      version: 1,
    });
    expect(await counts()).toEqual({ undecided: 4, published: 0, not_published: 0, ended: 0, barred: 1 });
  });

  it('is decided for many in one, each with an entry that names the batch', async () => {
    const [alpha, bravo] = [named['Alpha']!, named['Bravo']!];
    const { body } = await decide([seen(bravo), seen(alpha)]).expect(201);
    expect(body).toEqual({ batch: expect.any(String), decided: 2 });
    const told = (await entries()).filter(({ batch }) => batch === body.batch);
    expect(told).toEqual([
      { number: 1, decision: 'published', batch: body.batch, of: 2 },
      { number: 1, decision: 'published', batch: body.batch, of: 2 },
    ]);
    expect((await list('standing=published'))[0]).toMatchObject({
      name: 'Standing Alpha',
      standing: 'published',
      hindrance: null,
      last: { number: 1, state: 'published', reason: 'Open to everybody.', by: { name: expect.any(String) } },
      version: 2,
    });
    const { body: one } = await agents.officer.get(`${API}/systems/${alpha.id}/publication`).expect(200);
    expect(one).toMatchObject({ standing: 'published', version: 2 });
  });

  it('is decided for all of them or for none, and says which one stands in the way', async () => {
    const [alpha, charlie, echo] = [named['Alpha']!, named['Charlie']!, named['Echo']!];
    const before = (await entries()).length;
    const nobody = { id: '00000000-0000-4000-8000-00000000dead', version: 1 };
    for (const [systems, status, code] of [
      [[seen(charlie), seen(alpha)], 412, 'record.stale'],
      [[seen(charlie), seen(alpha, 2)], 409, 'publication.decided-already'],
      [[seen(charlie), seen(echo)], 409, 'publication.closed'],
      [[seen(charlie), nobody], 404, 'record.not-found'],
    ] as const) {
      const { body } = await decide(systems).expect(status);
      expect(body).toMatchObject({ code, errors: [{ pointer: '/systems/1', code }] });
    }
    for (const systems of [[], [seen(charlie), seen(charlie)]]) await decide(systems).expect(400);
    expect(await entries()).toHaveLength(before);
    expect(await names('standing=undecided')).toEqual(['Charlie', 'Delta']);
  });

  it('tells what ended by itself, and what was decided against', async () => {
    await decide([seen(named['Charlie']!)], 'not_published').expect(201);
    await agents.staff
      .patch(`${API}/systems/${named['Bravo']?.id}`)
      .set('If-Match', `"${named['Bravo']?.version}"`)
      .send({ visibility: 'unit' })
      .expect(200);
    expect((await list('standing=ended'))[0]).toMatchObject({
      name: 'Standing Bravo',
      hindrance: 'closed',
      last: { state: 'ended', endedBy: 'closed', reason: null },
      version: 3,
    });
    expect(await names('standing=not_published')).toEqual(['Charlie']);
    expect(await counts()).toEqual({ undecided: 1, published: 1, not_published: 1, ended: 1, barred: 1 });
  });

  it('is cut into pages, and narrowed by words, reference and unit', async () => {
    const pages: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await agents.officer.get(`${LIST}?q=standing&limit=2&cursor=${cursor}`.replace(/&cursor=$/, ''));
      pages.push(...body.items.map(({ name }: PublicationItem) => name.replace('Standing ', '')));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo']);
    const { body } = await agents.officer.get(`${LIST}?q=${named['Delta']?.reference}`).expect(200);
    expect(body.items).toMatchObject([{ name: 'Standing Delta' }]);
    const { unit } = (await list())[0]!;
    expect(await names(`unit=${unit.code}`)).toContain('Alpha');
    expect(await names('unit=NOWHERE')).toEqual([]);
    await agents.officer.get(`${LIST}?standing=open`).expect(400);
    await agents.officer.get(`${LIST}?cursor=x`).expect(400);
  });

  it('is for those who may publish', async () => {
    for (const who of PEOPLE.filter((one) => one !== 'officer')) {
      await agents[who].get(LIST).expect(403);
      await agents[who].get(COUNTS).expect(403);
      await decide([seen(named['Delta']!)], 'published', who).expect(403);
    }
  });
});
