// What the public reads: nothing of what is restricted, withheld, undecided or not decided to be published.

import type { PublicSet, PublicSetPreview } from '@registry/contracts';
import { PUBLIC_FILES } from '@registry/contracts';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import people from '../../seeds/demo/people.json';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'coordinator', 'admin', 'board', 'strategy'] as const;
const SETS = `${API}/public-sets`;

describe('public sets', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_PUBLIC_SET: 'true' });
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const guest = (name: string) => request(app.url).get(`/public/${name}`);
  const preview = async (): Promise<PublicSetPreview> => (await agents.officer.get(`${SETS}/preview`).expect(200)).body;
  const make = async (): Promise<PublicSet> => {
    const { digest } = await preview();
    return (await agents.officer.post(SETS).send({ digest }).expect(201)).body;
  };
  const publish = async (system: Registered, decision = 'published'): Promise<void> => {
    const url = `${API}/systems/${system.id}/publication`;
    const { headers } = await agents.officer.get(url).expect(200);
    await agents.officer
      .post(url)
      .set('If-Match', headers['etag'] as string)
      .send({ decision, reason: '~reason of the decision~' })
      .expect(201);
  };
  const change = async (system: Registered, changes: object): Promise<void> => {
    const { body } = await agents.staff.get(`${API}/systems/${system.id}`).expect(200);
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${body.version}"`)
      .send(changes)
      .expect(200);
  };
  /** All that a guest gets, as they get it. */
  const readAll = async (): Promise<string> =>
    (await Promise.all(PUBLIC_FILES.map((name) => guest(name).expect(200))))
      .map(({ text, headers }) => text + JSON.stringify(headers))
      .join('\n');
  const systems = async () => JSON.parse((await guest('systems.json').expect(200)).text).systems;

  it('are nowhere before one was made', async () => {
    for (const name of ['', ...PUBLIC_FILES]) await guest(name).expect(404);
  });

  it('have nothing of what is not public, in words or in numbers', async () => {
    const hidden = [
      await register(agents.staff, { name: '~never decided~' }),
      await register(agents.staff, { name: '~of a unit~', visibility: 'unit' }),
      await register(agents.staff, {
        name: '~restricted~',
        visibility: 'restricted',
        restrictionReason: '~reason of restriction~',
      }),
    ];
    const closed = await register(agents.staff, { name: '~closed after the decision~' });
    const refused = await register(agents.staff, { name: '~decided against~' });
    await publish(closed);
    await publish(refused, 'not_published');
    await change(closed, { visibility: 'restricted', restrictionReason: '~reason of restriction~' });

    const shown = await register(agents.staff, {
      name: 'Open search',
      summary: '~summary for the house~',
      details: {
        publicSummary: 'Finds files for everybody.',
        technicalContact: '~Ada Example, technical~',
        businessContact: '~Ada Example, business~',
        champion: '~Ada Example, champion~',
        incidentContact: '~Ada Example, incidents~',
        providerContact: '~Ada Example, provider~',
        aliases: ['~another name~'],
        tags: ['~tag~'],
        supplier: '~supplier that is withheld~',
        evaluation: '~evaluation~',
        contractReference: '~contract~',
      },
    });
    await change(shown, {
      editors: [personId('otherStaff')],
      withheld: { supplier: '~reason for withholding~', stage: '~reason for withholding~' },
    });
    await publish(shown);
    // Answers give it a class that nobody has decided.
    const { body } = await agents.staff.get(`${API}/systems/${shown.id}`).expect(200);
    shown.version = body.version;
    await assess(agents.staff, shown);

    expect(await make()).toMatchObject({ number: 1, systems: 1, added: 1, removed: 0, changed: 0, withdrawal: null });
    const all = await readAll();
    expect(all).toContain('Open search');
    expect(all).toContain('Finds files for everybody.');
    expect(all).not.toContain('~');
    expect(all).not.toMatch(/high_risk|High-risk|Hochrisiko|haut risque/i);
    expect(all).not.toMatch(/withheld|restricted|visibility/);
    for (const { name, id } of people) {
      expect(all).not.toContain(name);
      expect(all).not.toContain(id);
    }
    for (const { id, reference } of [...hidden, closed, refused]) {
      expect(all).not.toContain(id);
      expect(all).not.toContain(reference);
    }
    expect(await systems()).toEqual([
      {
        reference: shown.reference,
        name: 'Open search',
        unit: { en: expect.any(String), fr: expect.any(String) },
        fields: {
          summary: 'Finds files for everybody.',
          intendedPurpose: 'Show officers earlier case files that resemble the one at hand.',
          origin: 'in_house',
        },
      },
    ]);
    await publish(shown, 'not_published');
  });

  it('have a class once it was decided, and no more when answers have changed since', async () => {
    const system = await register(agents.staff, { name: 'Decided' });
    await assess(agents.staff, system, answered({}));
    await submit(agents.staff, system);
    await decide(agents.officer, system);
    await publish(system);
    await make();
    const [first] = await systems();
    expect(first).toMatchObject({
      name: 'Decided',
      class: { headline: 'minimal', decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    await assess(agents.staff, system);
    expect((await preview()).differences).toEqual([
      {
        reference: system.reference,
        name: 'Decided',
        kind: 'changed',
        changes: [{ field: 'class', from: first.class, to: null }],
      },
    ]);
    // The set holds what stood when it was made.
    expect(await systems()).toEqual([first]);
    await make();
    expect((await systems())[0]).not.toHaveProperty('class');
    await publish(system, 'not_published');
  });

  it('are made of what was seen, and are the same bytes for the same state', async () => {
    const system = await register(agents.staff, { name: 'Repeated' });
    await publish(system);
    const seen = await preview();
    await change(system, { summary: 'Something else.' });
    const { body } = await agents.officer.post(SETS).send({ digest: seen.digest }).expect(409);
    expect(body.code).toBe('public-set.changed');
    const [one, other] = [await make(), await make()];
    expect(other.files).toEqual(one.files);
    expect(other).toMatchObject({ added: 0, removed: 0, changed: 0 });
    await publish(system, 'not_published');
    expect(await preview()).toMatchObject({ systems: 0, removed: 1, current: other.number });
  });

  it('are asked about by their digest, and gone when they are withdrawn', async () => {
    const made = await make();
    for (const address of ['/public', '/public/']) {
      const page = await request(app.url).get(address).redirects(1).expect(200);
      expect(page.text).toContain('<h1>');
    }
    const { headers } = await guest('systems.json').expect(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, no-cache',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    const kept = await guest('systems.json')
      .set('If-None-Match', headers['etag'] as string)
      .expect(304);
    expect(kept.text).toBe('');
    const withdraw = () => agents.officer.post(`${SETS}/${made.number}/withdrawal`).send({ reason: 'A mistake.' });
    await withdraw().expect(204);
    expect((await withdraw().expect(409)).body.code).toBe('public-set.withdrawn-already');
    await guest('systems.json').expect(404);
    expect(await preview()).toMatchObject({ current: null });
    for (const who of ['officer', 'auditor'] as const) {
      const { body } = await agents[who].get(SETS).expect(200);
      expect(body.items[0]).toMatchObject({ number: made.number, withdrawal: { reason: 'A mistake.' } });
      await agents[who].get(`${SETS}/${made.number}/files/systems.csv`).expect(200);
    }
    await agents.officer.post(`${SETS}/999/withdrawal`).send({ reason: 'None.' }).expect(404);
    await agents.officer.get(`${SETS}/999/files/systems.csv`).expect(404);
    await agents.officer.get(`${SETS}/${made.number}/files/other.csv`).expect(404);
  });

  it('write hostile texts as texts', async () => {
    const name = '=1+1</script><script>alert(1)</script>';
    const system = await register(agents.staff, { name, summary: '"quoted", and; parted' });
    await publish(system);
    await make();
    expect((await systems())[0]).toMatchObject({ name, fields: { summary: '"quoted", and; parted' } });
    const { text } = await guest('systems.csv').expect(200);
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ name: `'${name}`, summary: '"quoted", and; parted', stage: 'development' });
    expect((await guest('systems.csv')).headers['x-content-type-options']).toBe('nosniff');
    await publish(system, 'not_published');
  });

  it('are for officers to make and withdraw, and for auditors to read', async () => {
    const { digest } = await preview();
    const { number } = await make();
    for (const who of PEOPLE.filter((one) => one !== 'officer')) {
      await agents[who].get(`${SETS}/preview`).expect(403);
      await agents[who].post(SETS).send({ digest }).expect(403);
      await agents[who].post(`${SETS}/${number}/withdrawal`).send({ reason: 'No.' }).expect(403);
      await agents[who].get(SETS).expect(who === 'auditor' ? 200 : 403);
      await agents[who].get(`${SETS}/${number}/files/systems.json`).expect(who === 'auditor' ? 200 : 403);
    }
    await request(app.url).get(SETS).expect(401);
    await withClient(app.database.appUrl, async (client) => {
      for (const sql of [
        'update public_set set number = 9',
        'delete from public_set_file',
        'delete from public_set_withdrawal',
      ])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
    });
  });

  it('are at no public address of a register that is not open to the public', async () => {
    const closed = await startApp();
    try {
      const officer = await as(closed, 'officer');
      const { body } = await officer.get(`${SETS}/preview`).expect(200);
      await officer.post(SETS).send({ digest: body.digest }).expect(201);
      for (const name of ['', ...PUBLIC_FILES]) await request(closed.url).get(`/public/${name}`).expect(404);
    } finally {
      await closed.close();
    }
  });
});
