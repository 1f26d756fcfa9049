import type { Ruleset } from '@registry/classifier';
import type { RulesStanding } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { dayInBrussels } from '@registry/assessment';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { assess, decide, register, type Registered, submit } from '../support/builders';
import { withClient } from '../support/database';
import { laterLaw } from '../support/later-law';

const today = dayInBrussels(new Date());
/** When the duties of listed uses begin, as amended. */
const LISTED = '2027-12-02';
const isLaw = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
  excl_personal_nonprofessional: false,
  free_open_source_licence: false,
};
const ranks = {
  ...isLaw,
  annex3_uses: ['4a'],
  performs_profiling: true,
  annex1_act: 'none',
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  p5a_technique: false,
  p5b_exploits_vulnerability: false,
  p5ba_generates_intimate_nonconsensual: false,
  p5bb_generates_csam: false,
  p5c_evaluates_social_behaviour: false,
  p5d_individual_crime_risk: false,
  p5e_untargeted_scraping: false,
  p5e_face_database: false,
  emotion_inference: false,
  biocat_individual: false,
  rbi: false,
};
const generator = {
  ...isLaw,
  generates_synthetic_content: true,
};

describe('how the register would stand', () => {
  let app: TestApp;
  let officer: TestAgent;
  let second: TestAgent;
  let staff: TestAgent;
  let ranking: Registered;
  let hidden: Registered;
  let letters: Registered;
  const standing = async (agent: TestAgent, query: string): Promise<RulesStanding> =>
    (await agent.get(`${API}/rules/standing?${query}`).expect(200)).body;

  let before: number;
  beforeAll(async () => {
    app = await startApp();
    [officer, second, staff] = [await as(app, 'officer'), await as(app, 'officerWhoRegisters'), await as(app, 'staff')];
    before = (await standing(staff, '')).systems;
    ranking = await register(staff, { name: 'Ranking' });
    await assess(staff, ranking, ranks);
    hidden = await register(staff, {
      name: 'Hidden ranking',
      visibility: 'restricted',
      restrictionReason: 'Nobody is to know yet.',
    });
    await assess(staff, hidden, ranks);
    letters = await register(staff, { name: 'Letters' });
    await assess(staff, letters, generator);
    await register(staff, { name: 'Without answers' });
  }, 60_000);
  afterAll(() => app?.close());

  it('today is as today, by the law that is in force', async () => {
    const found = await standing(staff, '');
    expect(found).toMatchObject({
      on: today,
      today,
      rules: '2026-1744-2',
      against: '2026-1744-2',
      systems: before + 3,
      moves: [],
      nextCursor: null,
    });
    expect(found.classes.find((each) => each.class === 'high_risk')).toEqual({ class: 'high_risk', now: 2, then: 2 });
    const references = found.items.map(({ reference }) => reference);
    expect(references).toEqual(expect.arrayContaining([ranking, hidden, letters].map(({ reference }) => reference)));
    expect(references).toEqual([...references].sort());
    expect(found.duties.now).toEqual(found.duties.then);
  });

  it('shows the duties of listed uses begin on their day, and not the day before', async () => {
    const before = await standing(staff, 'on=2027-12-01');
    const after = await standing(staff, `on=${LISTED}`);
    const begun = ({ dutiesBegun }: RulesStanding) =>
      new Set(dutiesBegun.filter(({ then }) => then > 0).map(({ duty }) => duty));
    const came = [...begun(after)].filter((duty) => !begun(before).has(duty));
    expect(came).toContain('article-26-5');
    expect(after.duties.then.begun).toBeGreaterThan(before.duties.then.begun);
    const total = ({ begun: has, later, afterChange }: RulesStanding['duties']['now']) => has + later + afterChange;
    expect(total(after.duties.then)).toBe(total(before.duties.then));

    const listed = await standing(staff, `on=${LISTED}&duty=article-26-5`);
    expect(listed.items.map(({ reference }) => reference)).toEqual(
      [ranking, hidden].map((one) => one.reference).sort(),
    );
    expect(listed.items[0]!.dutiesThen).toBeGreaterThan(listed.items[0]!.dutiesNow);
    expect((await standing(staff, `on=2027-12-01&duty=article-26-5`)).items).toEqual([]);
    const differing = await standing(staff, `on=${LISTED}&differing=yes`);
    expect(differing.items.map(({ reference }) => reference)).toEqual(expect.arrayContaining([ranking.reference]));
    expect((await standing(staff, 'differing=yes')).items).toEqual([]);
  });

  it('counts what was shown of the duties that were taken over, as their day comes', async () => {
    const { shown } = await standing(staff, `on=${LISTED}`);
    const open = shown.find(({ state }) => state === 'open')!;
    expect(open.then).toBeGreaterThan(open.now);
    expect(shown.map(({ state }) => state)).toEqual(['open', 'in_progress', 'met', 'not_applicable']);
  });

  it('tells where a provision holds, page by page', async () => {
    const query = 'finding=annex-3-4-a&finding=article-50-2';
    const found = await standing(staff, `${query}&class=high_risk`);
    expect(found.findings).toEqual([
      { rule: 'annex-3-4-a', holds: 2, open: expect.any(Number) },
      { rule: 'article-50-2', holds: expect.any(Number), open: expect.any(Number) },
    ]);
    expect(found.items).toHaveLength(2);
    const first = await standing(staff, `${query}&class=high_risk&limit=1`);
    const next = await standing(staff, `${query}&class=high_risk&limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...next.items]).toEqual(found.items);
    expect(next.nextCursor).toBeNull();
    expect(next.systems).toBe(found.systems);
  });

  it('counts for each only what they may read', async () => {
    const other = await as(app, 'otherStaff');
    const found = await standing(other, '');
    expect(found.systems).toBe(before + 2);
    expect(found.items.map(({ reference }) => reference)).not.toContain(hidden.reference);
    expect(found.classes.find((each) => each.class === 'high_risk')).toMatchObject({ now: 1 });
    const [one, all] = [await standing(other, `on=${LISTED}`), await standing(staff, `on=${LISTED}`)];
    expect(one.shown[0]!.then).toBeLessThan(all.shown[0]!.then);
  });

  it('writes nothing', async () => {
    const entries = (): Promise<unknown> =>
      withClient(
        app.database.ownerUrl,
        async (client) =>
          (await client.query('select (select count(*) from audit_entry), (select count(*) from assessment)')).rows,
      );
    const before = await entries();
    await standing(staff, `on=${LISTED}`);
    expect(await entries()).toEqual(before);
  });

  it('refuses what is no day, no class, no law, or somebody else’s to see', async () => {
    for (const query of ['on=2027-02-30', 'on=2020-01-01', 'class=worst', 'differing=no', 'rules=house-example-1'])
      await staff.get(`${API}/rules/standing?${query}`).expect(400);
    await staff.get(`${API}/rules/standing?rules=nothing`).expect(404);
    await staff.get(`${API}/rules/standing?${'finding=a&'.repeat(41)}`).expect(400);
  });

  describe('by other rules', () => {
    const propose = (content: Ruleset) =>
      officer.post(`${API}/rules`).send({ layer: 'law', content, reason: 'A later amendment.' });
    const marked = async (id: string): Promise<void> => {
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await officer.get(`${API}/rules/${id}`).expect(200)).body.reviewsMarkedAt !== null) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`reviews for ${id} were not marked`);
    };

    it('a draft is tried by officers alone, what was released by everybody', async () => {
      const { body: draft } = await propose(laterLaw('later-1', today)).expect(201);
      await staff.get(`${API}/rules/standing?rules=later-1`).expect(403);
      await staff.get(`${API}/rules/later-1/impact`).expect(403);
      const tried = await standing(officer, 'rules=later-1');
      expect(tried).toMatchObject({ rules: 'later-1', against: '2026-1744-2' });
      expect(tried.moves).toEqual([]);
      const opened = tried.items.find(({ reference }) => reference === letters.reference)!;
      expect(opened.then.upper).toBe('prohibited');
      expect(opened.then.lower).not.toBe(opened.now.lower);

      await submit(staff, letters);
      await decide(officer, letters, {
        kind: 'override',
        class: 'prohibited',
        legalBasis: 'Article 5',
        justification: 'Decided so for the sake of this test, in more than fifty characters.',
      });
      for (const agent of [officer, second])
        await agent.post(`${API}/rules/later-1/consents`).send({ digest: draft.digest }).expect(201);
      await marked('later-1');

      const { body: impact } = await staff.get(`${API}/rules/later-1/impact`).expect(200);
      expect(impact).toMatchObject({ against: '2026-1744-2', on: today, differing: 1 });
      const { body: moved } = await staff.get(`${API}/rules/later-1/moved`).expect(200);
      expect(moved.items).toMatchObject([{ reference: letters.reference }]);
      await staff.get(`${API}/rules/nothing/moved`).expect(404);
      const { body: rules } = await staff.get(`${API}/rules/later-1`).expect(200);
      expect(rules.history).toMatchObject([
        { deed: 'proposed', by: { name: expect.any(String) }, reviewsDue: null },
        { deed: 'consented' },
        { deed: 'released' },
        { deed: 'marked', by: null, reviewsDue: 1 },
      ]);
      const other = await as(app, 'otherStaff');
      expect((await other.get(`${API}/rules/later-1/moved`).expect(200)).body.items).toHaveLength(1);
    });

    it('what moved is told against what was replaced, also once others came after', async () => {
      const { body: draft } = await propose(laterLaw('later-2', today)).expect(201);
      for (const agent of [officer, second])
        await agent.post(`${API}/rules/later-2/consents`).send({ digest: draft.digest }).expect(201);
      await marked('later-2');
      expect((await staff.get(`${API}/rules/later-1/impact`).expect(200)).body.against).toBe('2026-1744-2');
      expect((await staff.get(`${API}/rules/later-2/impact`).expect(200)).body).toMatchObject({
        against: 'later-1',
        differing: 0,
      });
    });

    it('a draft is taken back with a reason, which stays to be read', async () => {
      await propose(laterLaw('later-3', today)).expect(201);
      await officer.post(`${API}/rules/later-3/withdrawals`).send({ reason: '' }).expect(400);
      const { body } = await officer
        .post(`${API}/rules/later-3/withdrawals`)
        .send({ reason: 'The day was wrong.' })
        .expect(201);
      expect(body).toMatchObject({
        state: 'withdrawn',
        history: [{}, { deed: 'withdrawn', reason: 'The day was wrong.' }],
      });
      await staff.get(`${API}/rules/later-3/impact`).expect(403);
      await officer.get(`${API}/rules/later-3/impact`).expect(200);
    });
  });

  it('leaves out what an import that was undone had brought', async () => {
    const found = async () => ({
      standing: (await standing(staff, '')).systems,
      impact: (await officer.get(`${API}/rules/2026-1744-2/impact`).expect(200)).body.systems as number,
    });
    const all = await found();
    await withClient(app.database.ownerUrl, (client) =>
      client.query(`begin; set local session_replication_role = replica;
        update ai_system set stage = 'retired', retired_on = current_date, retirement_reason = 'Undone.', is_withdrawn = true where id = '${letters.id}'; commit`),
    );
    expect(await found()).toEqual({ standing: all.standing - 1, impact: all.impact - 1 });
  });
});
