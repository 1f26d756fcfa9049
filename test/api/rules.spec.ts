import { exampleHouseRules, type HouseRules } from '@registry/law/house';
import type { Ruleset } from '@registry/classifier';
import { parse } from 'csv-parse/sync';
import type TestAgent from 'supertest/lib/agent';
import { assess as assessFacts, dayInBrussels, lawById } from '@registry/assessment';
import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { assess, decide, highRiskFacts, register, type Registered, submit } from '../support/builders';
import { withClient } from '../support/database';
import { laterLaw } from '../support/later-law';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const today = dayInBrussels(new Date());
const dayAfter = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** House rules that ask for high attention wherever supercomputers are used. */
const stricter = (id: string, changes: Partial<Ruleset> = {}): HouseRules => ({
  ...exampleHouseRules,
  isExample: false,
  layer: {
    ...exampleHouseRules.layer,
    id,
    inForceFrom: today,
    headline: {
      ...exampleHouseRules.layer.headline,
      decisions: exampleHouseRules.layer.headline.decisions.map((decision) =>
        decision.class === 'high'
          ? { class: 'high', when: { any: [decision.when!, { rule: 'house-supercomputer' }] } }
          : decision,
      ),
    },
    ...changes,
  },
});

const generator = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  generates_synthetic_content: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
};

describe('rules as documents', () => {
  let app: TestApp;
  let officer: TestAgent;
  let second: TestAgent;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    [officer, second, staff] = [await as(app, 'officer'), await as(app, 'officerWhoRegisters'), await as(app, 'staff')];
  });
  afterAll(() => app?.close());

  const propose = (
    agent: TestAgent,
    layer: string,
    content: unknown,
    reason = 'Guidelines of the house, second edition.',
  ) => agent.post(`${API}/rules`).send({ layer, content, reason });
  const consent = (agent: TestAgent, id: string, digest: string) =>
    agent.post(`${API}/rules/${id}/consents`).send({ digest });

  async function marked(id: string): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { body } = await officer.get(`${API}/rules/${id}`).expect(200);
      if (body.reviewsMarkedAt !== null) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`reviews for ${id} were not marked`);
  }

  it('ship with the product: two laws, how they were read before, and an example of house rules that says so', async () => {
    const { body } = await staff.get(`${API}/rules`).expect(200);
    expect(body.items).toMatchObject([
      { id: 'house-example-1', layer: 'house', isShipped: true, isExample: true, isInForce: true, state: 'released' },
      { id: '2026-1744-2', layer: 'law', isInForce: true },
      { id: '2024-1689-2', layer: 'law', isInForce: false },
      { id: '2026-1744', layer: 'law', isInForce: false },
      { id: '2024-1689', layer: 'law', isInForce: false },
    ]);
    const day = await staff.get(`${API}/rules/in-force`).expect(200);
    expect(day.body).toMatchObject({
      day: today,
      law: { id: '2026-1744-2' },
      ruleset: null,
      houseRules: { isExample: true, layer: { id: 'house-example-1' } },
    });
    const before = await staff.get(`${API}/rules/in-force?on=2025-05-05`).expect(200);
    expect(before.body.law.id).toBe('2024-1689-2');
    await staff.get(`${API}/rules/in-force?on=2026-02-30`).expect(400);
    await staff.get(`${API}/rules/nothing`).expect(404);
  });

  it('are in every assessment, which anyone can replay with them', async () => {
    const system = await register(staff, { name: 'Summaries' });
    const facts = { ...generator, house_uses_hpc: true };
    await assess(staff, system, facts);
    const { body } = await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect(body.house).toMatchObject({
      id: 'house-example-1',
      result: { definite: false, lower: 'notice', upper: 'high' },
    });
    const replayed = assessFacts(
      { law: lawById(body.ruleset.id)!, house: exampleHouseRules },
      facts,
      body.lawDate,
      sha256,
    );
    expect(replayed.digest).toBe(body.digest);
    expect(replayed.house).toEqual(body.house.result);
  });

  it('are proposed by officers only, and refused with every fault named', async () => {
    await propose(staff, 'house', stricter('house-2')).expect(403);
    const missing = stricter('house-2', {
      rules: [
        ...exampleHouseRules.layer.rules,
        { id: 'house-new', provision: 'new 1', certainty: 'own', source: 's', when: { fact: 'house_nothing' } },
      ],
    });
    expect((await propose(officer, 'house', missing).expect(422)).body).toMatchObject({
      code: 'rules.invalid',
      errors: [{ code: 'unknown-fact' }],
    });
    const shapeless = { ...stricter('house-2'), layer: { ...stricter('house-2').layer, rules: 'none' } };
    expect((await propose(officer, 'house', shapeless).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/content/layer/rules',
    });
    const wordless = { ...stricter('house-2'), words: { en: { ...exampleHouseRules.words.en, duties: {} } } };
    expect((await propose(officer, 'house', wordless).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/content/words/en',
      code: 'missing-words',
    });
    const classes = laterLaw('2027-1', dayAfter(1));
    expect(
      (
        await propose(officer, 'law', {
          ...classes,
          headline: { ...classes.headline, undetermined: 'unclear' },
        }).expect(422)
      ).body.code,
    ).toBe('rules.invalid');
    for (const id of ['House 2', 'in-force', ''])
      expect((await propose(officer, 'house', stricter(id)).expect(422)).body.errors[0]).toMatchObject({
        code: 'not-an-id',
      });
    expect(
      (await propose(officer, 'house', stricter('house-2', { inForceFrom: '2026-01-01' })).expect(422)).body.code,
    ).toBe('rules.too-early');
    for (const id of ['2026-1744-2', '2026-1744'])
      expect((await propose(officer, 'law', laterLaw(id, dayAfter(1))).expect(409)).body.code).toBe('rules.id-taken');
    await propose(officer, 'law', {}).expect(422);
    await propose(officer, 'law', []).expect(400);
  });

  it('are released by two officers, and never by one', async () => {
    const { body: draft } = await propose(officer, 'house', stricter('house-2')).expect(201);
    expect(draft).toMatchObject({ state: 'draft', isInForce: false, consents: [] });
    expect((await propose(second, 'house', stricter('house-2')).expect(409)).body.code).toBe('rules.id-taken');
    expect((await consent(officer, 'house-2', 'f'.repeat(64)).expect(409)).body.code).toBe('rules.changed');
    await consent(staff, 'house-2', draft.digest).expect(403);
    expect((await consent(officer, 'house-2', draft.digest).expect(201)).body).toMatchObject({
      state: 'draft',
      consents: [{}],
    });
    expect((await consent(officer, 'house-2', draft.digest).expect(409)).body.code).toBe('rules.consented-already');
    expect((await consent(second, 'house-2', draft.digest).expect(201)).body).toMatchObject({
      state: 'released',
      isInForce: true,
    });
    expect((await officer.post(`${API}/rules/house-2/withdrawals`).send({}).expect(409)).body.code).toBe('rules.state');
    await marked('house-2');

    const system = await register(staff, { name: 'Weather model' });
    await assess(staff, system, { house_uses_hpc: true });
    const { body } = await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect(body.house).toMatchObject({
      id: 'house-2',
      digest: draft.digest,
      result: { attention: 'high', definite: true },
    });
  });

  it('a draft may be taken back, and then nobody agrees to it', async () => {
    const { body: draft } = await propose(officer, 'house', stricter('house-never')).expect(201);
    await officer.post(`${API}/rules/house-never/withdrawals`).send({}).expect(201);
    expect((await consent(second, 'house-never', draft.digest).expect(409)).body.code).toBe('rules.state');
  });

  it('the database itself refuses what the application would', async () => {
    await propose(officer, 'house', stricter('house-guarded')).expect(201);
    const refused = (sql: string) => expect(withClient(app.database.ownerUrl, (client) => client.query(sql))).rejects;
    await refused(`update rules set state = 'released', settled_at = now() where id = 'house-guarded'`).toThrow(
      /two people/,
    );
    await refused(`update rules set content = '{}' where id = 'house-guarded'`).toThrow(/never changed/);
    await refused(`update rules set state = 'draft', settled_at = null where id = 'house-2'`).toThrow(/stay so/);
    await refused(`delete from rules where id = 'house-guarded'`).toThrow(/append-only/);
    await refused(`delete from rules_consent`).toThrow(/append-only/);
    await refused(`update rules set state = 'withdrawn', settled_at = now() where id = 'house-guarded'`).toThrow(
      /needs an audit entry/,
    );
  });

  it('show beforehand what they would change, and why, as a table and as CSV', async () => {
    const generating = await register(staff, { name: '=Letters' });
    await assess(staff, generating, generator);
    const untouched = await register(staff, { name: 'Ranking' });
    await assess(staff, untouched, highRiskFacts);
    await propose(officer, 'law', laterLaw('2027-1', dayAfter(40)), 'To see what it would do.').expect(201);

    const { body } = await officer.get(`${API}/rules/2027-1/impact?limit=200`).expect(200);
    expect(body).toMatchObject({ rules: '2027-1', against: '2026-1744-2', on: dayAfter(40), nextCursor: null });
    const references = body.items.map((item: { reference: string }) => item.reference);
    expect(references).toContain(generating.reference);
    expect(references).not.toContain(untouched.reference);
    expect(body.differing).toBe(body.items.length);
    expect(body.systems).toBeGreaterThan(body.differing);
    const item = body.items.find((each: { reference: string }) => each.reference === generating.reference);
    expect(item.comparison.differences).toContain('bounds');

    const first = await officer.get(`${API}/rules/2027-1/impact?limit=1`).expect(200);
    expect(first.body.items).toHaveLength(1);
    const next = await officer.get(`${API}/rules/2027-1/impact?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect(next.body.items[0].reference).not.toBe(first.body.items[0].reference);

    const { text } = await officer.get(`${API}/rules/2027-1/impact.csv`).buffer().expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map(({ reference }) => reference)).toEqual(references);
    expect(rows.find(({ reference }) => reference === generating.reference)).toMatchObject({
      name: `'=Letters`,
      classBefore: item.comparison.before.headline,
    });
    await staff.get(`${API}/rules/2027-1/impact`).expect(403);
    await officer.get(`${API}/rules/nothing/impact`).expect(404);
    await officer.get(`${API}/rules/nothing/impact.csv`).expect(404);
  });

  it('make the reviews they touch fall due again, and no others', async () => {
    const decideOn = (system: Registered): Promise<void> =>
      decide(officer, system, {
        kind: 'override',
        class: 'prohibited',
        legalBasis: 'Article 5',
        justification: 'Decided so for the sake of this test, in more than fifty characters.',
      });
    const stateOf = async (system: Registered): Promise<[string, string]> => {
      const { body: review } = await staff.get(`${API}/systems/${system.id}/review`).expect(200);
      const { body: record } = await staff.get(`${API}/systems/${system.id}`).expect(200);
      return [review.state, record.reviewState];
    };
    const [touched, untouched] = [
      await register(staff, { name: 'Drafting aid' }),
      await register(staff, { name: 'Ranking aid' }),
    ];
    for (const [system, facts] of [
      [touched, generator],
      [untouched, highRiskFacts],
    ] as const) {
      await assess(staff, system, facts);
      await submit(staff, system);
      await decideOn(system);
    }
    const { body: draft } = await propose(officer, 'law', laterLaw('2027-2', today)).expect(201);
    expect(await stateOf(touched)).toEqual(['decided', 'decided']);
    await consent(officer, '2027-2', draft.digest).expect(201);
    await consent(second, '2027-2', draft.digest).expect(201);
    await marked('2027-2');
    expect(await stateOf(touched)).toEqual(['due_again', 'due_again']);
    expect(await stateOf(untouched)).toEqual(['decided', 'decided']);

    const about = await staff.get(`${API}/about`).expect(200);
    expect(about.body.ruleset).toEqual({ id: '2027-2', digest: draft.digest });
    await assess(staff, touched, generator);
    const { body } = await staff.get(`${API}/systems/${touched.id}/assessments/latest`).expect(200);
    expect(body.ruleset).toEqual({ id: '2027-2', digest: draft.digest });
    await submit(staff, touched);
    await decideOn(touched);
    expect(await stateOf(touched)).toEqual(['decided', 'decided']);

    const auditor = await as(app, 'auditor');
    const history = await auditor.get(`${API}/systems/${touched.reference}/history`).expect(200);
    expect(history.body.items.map((each: { entry: { intent: string } }) => each.entry.intent)).toContain(
      'review.fall-due',
    );
  });
});
