import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess as assessFacts, assessmentText, lawById } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import { checkFacts, type FactDefinition, type Facts, type FactValue } from '@registry/classifier';
import { exampleHouseRules } from '@registry/law/house';
import fc from 'fast-check';
import { parse } from 'yaml';
import { API, as } from '../support/as';
import { openPage, type Watched } from '../support/browser';
import { assess, highRiskFacts, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

const root = join(__dirname, '../..');

/** Facts of the golden cases: every provision is among them. */
function casesOf(ruleset: string): Facts[] {
  const { compiled } = lawById(ruleset)!;
  const folder = join(root, 'libs/law/src/cases');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') && name.startsWith('article'),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const cases = (parse(text) as { cases?: { facts?: Facts }[] }).cases ?? [];
    return cases
      .map(({ facts }) => ({ ...inScope, ...facts }))
      .filter((facts) => checkFacts(compiled, facts).length === 0);
  });
}

/** Whatever may be answered, with numbers that are written in every way there is; the same ones in every run. */
function randomFacts(ruleset: string, count: number): Facts[] {
  const { compiled } = lawById(ruleset)!;
  const sets = fc.record(Object.fromEntries(compiled.ruleset.facts.map((fact) => [fact.key, answerTo(fact)])), {
    requiredKeys: [],
  });
  const parsed = fc
    .sample(sets, { numRuns: count, seed: 1 })
    .map((facts) => JSON.parse(JSON.stringify(facts)) as Facts);
  expect(parsed.filter((facts) => checkFacts(compiled, facts).length > 0)).toEqual([]);
  return parsed;
}

function answerTo({ kind, options = [] }: FactDefinition): fc.Arbitrary<FactValue> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...options);
    case 'multi-enum':
      return fc.oneof(
        fc.subarray([...options]),
        fc.subarray([...options]).map((yes) => ({ yes, no: options.filter((one) => !yes.includes(one)).slice(1) })),
      );
    case 'number':
      return fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    case 'date':
      return fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
  }
}

/** The library as one script for a page. */
const bundled = (): string =>
  execFileSync(
    process.execPath,
    [join(root, 'test/support/bundle.mjs'), 'libs/assessment/src/index.ts', 'assessment'],
    { encoding: 'utf8', maxBuffer: 1e7 },
  );

const inScope: Facts = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
};

describe('replaying an assessment in a browser', () => {
  const web = openWeb();
  let watched: Watched;
  let system: Registered;
  let script: string;
  beforeAll(async () => {
    script = bundled();
    const staff = await as(web.app, 'staff');
    system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system, { ...highRiskFacts, house_external_service: true });
    watched = await openPage(web.browser);
    await watched.page.goto(web.app.url);
  }, 60_000);

  it.each(['2024-1689-2', '2026-1744-2'])(
    'gives what Node gives, byte for byte, for every case and any answers under the law %s',
    async (ruleset) => {
      const { page } = watched;
      await page.evaluate(script);
      const cases = casesOf(ruleset);
      expect(cases.length).toBeGreaterThan(100);
      const random = randomFacts(ruleset, 20);
      // A text is 150 kB: it comes whole for some, its digest for all.
      const sets = [
        ...cases.map((facts) => ({ facts, isHouse: false, isWhole: false })),
        ...random.flatMap((facts) => [
          { facts, isHouse: false, isWhole: true },
          { facts, isHouse: true, isWhole: true },
        ]),
      ];
      // As texts, in and out: the driver takes long over objects this large.
      const answer = await page.evaluate(
        async ([id, house, given]) => {
          const { assessmentText: textOf, lawById: byId } = (
            globalThis as unknown as { assessment: { assessmentText: typeof assessmentText; lawById: typeof lawById } }
          ).assessment;
          const law = byId(id)!;
          const houseRules = JSON.parse(house) as typeof exampleHouseRules;
          return JSON.stringify(
            await Promise.all(
              (JSON.parse(given) as typeof sets).map(async ({ facts, isHouse, isWhole }) => {
                const { text } = textOf({ law, house: isHouse ? houseRules : null }, facts, '2026-12-02');
                const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
                return {
                  text: isWhole ? text : null,
                  digest: [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
                };
              }),
            ),
          );
        },
        [ruleset, JSON.stringify(exampleHouseRules), JSON.stringify(sets)] as const,
      );
      const inPage = JSON.parse(answer) as { text: string | null; digest: string }[];
      const law = lawById(ruleset)!;
      const inNode = sets.map(
        ({ facts, isHouse }) =>
          assessmentText({ law, house: isHouse ? exampleHouseRules : null }, facts, '2026-12-02').text,
      );
      expect(inPage.map(({ digest }) => digest)).toEqual(
        inNode.map((text) => createHash('sha256').update(text, 'utf8').digest('hex')),
      );
      // Thousands of lines: only the places of those that differ are told.
      expect(inPage.flatMap(({ text }, at) => (text === null || text === inNode[at] ? [] : [at]))).toEqual([]);
      expect(inPage.filter(({ text }) => text !== null)).toHaveLength(40);
    },
    60_000,
  );

  it('lets a reader compute the digest, and says when an answer was changed on the way', async () => {
    const { page, faults } = watched;
    await signIn(visitorOf(page), 'Ada Fictional');
    const compute = async (): Promise<void> => {
      await page.goto(`${web.app.url}/systems/${system.id}/classification`);
      await page.getByText('What proves this assessment').click();
      await page.getByRole('button', { name: 'Compute it here' }).click();
    };
    await compute();
    await page.getByText('The same digest and the same result: nothing was changed.').waitFor();

    await page.route(`**${API}/systems/*/assessments/latest`, async (route) => {
      const response = await route.fetch();
      const assessment = await response.json();
      assessment.answers.performs_profiling.value = false;
      await route.fulfill({ response, json: assessment });
    });
    await compute();
    await page.getByText('Another digest', { exact: false }).waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it('computes one from before the law was read anew, with the law as it was read then', async () => {
    const { page, faults } = watched;
    const older = shippedLawById('2026-1744')!;
    const facts = { ...highRiskFacts, house_external_service: true };
    const { rows } = await withClient(web.app.database.ownerUrl, (client) =>
      client.query<{ day: string }>('select law_date::text as day from assessment where system_id = $1', [system.id]),
    );
    const day = rows[0]!.day;
    const { result, house, digest } = assessFacts({ law: older, house: exampleHouseRules }, facts, day, (text) =>
      createHash('sha256').update(text, 'utf8').digest('hex'),
    );
    await withClient(web.app.database.ownerUrl, async (client) => {
      await client.query('alter table assessment disable trigger user');
      await client.query(
        'update assessment set ruleset_id = $2, ruleset_digest = $3, result = $4, house = $5, digest = $6 where system_id = $1',
        [system.id, older.ruleset.id, older.ruleset.digest, JSON.stringify(result), JSON.stringify(house), digest],
      );
      await client.query('alter table assessment enable trigger user');
    });
    await page.unroute(`**${API}/systems/*/assessments/latest`);
    await page.goto(`${web.app.url}/systems/${system.id}/classification`);
    await page.getByText('What proves this assessment').click();
    await page.getByRole('button', { name: 'Compute it here' }).click();
    await page.getByText('The same digest and the same result: nothing was changed.').waitFor();
    expect(faults).toEqual([]);
  }, 60_000);
});
