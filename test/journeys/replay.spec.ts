import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentText, lawById } from '@registry/assessment';
import { checkFacts, type Facts } from '@registry/classifier';
import { parse } from 'yaml';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { openBrowser, openPage, webRoot, type Watched } from '../support/browser';
import { assess, highRiskFacts, register, type Registered } from '../support/builders';
import { signIn, visitorOf } from '../support/walk';

const root = join(__dirname, '../..');

/** Facts of the golden cases: every provision is among them. */
function casesOf(ruleset: string): Facts[] {
  const { compiled } = lawById(ruleset)!;
  const folder = join(root, 'libs/law/src/cases');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name.startsWith('article'));
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const cases = (parse(text) as { cases?: { facts?: Facts }[] }).cases ?? [];
    return cases.map(({ facts }) => ({ ...inScope, ...facts })).filter((facts) => checkFacts(compiled, facts).length === 0);
  });
}

/** The library as one script for a page. */
const bundled = (): string => execFileSync(process.execPath, [join(root, 'test/support/bundle.mjs'), 'libs/assessment/src/index.ts', 'assessment'], { encoding: 'utf8', maxBuffer: 1e7 });

const inScope: Facts = {
  sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true, union_nexus: true,
  excl_military_exclusive: false, excl_third_country_le_coop: false, excl_scientific_rd_sole: false, excl_premarket_rd: false,
};

describe('replaying an assessment in a browser', () => {
  let app: TestApp;
  let browser: Browser;
  let watched: Watched;
  let system: Registered;
  let script: string;
  beforeAll(async () => {
    script = bundled();
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    const staff = await as(app, 'staff');
    system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system, { ...highRiskFacts, house_external_service: true });
    browser = await openBrowser();
    watched = await openPage(browser);
    await watched.page.goto(app.url);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each(['2024-1689', '2026-1744'])('gives what Node gives, byte for byte, for every case of the law %s', async (ruleset) => {
    const { page } = watched;
    await page.evaluate(script);
    const sets = casesOf(ruleset);
    expect(sets.length).toBeGreaterThan(100);
    const inPage = await page.evaluate(async ({ id, all }) => {
      const { assessmentText: textOf, lawById: byId } = (globalThis as unknown as { assessment: { assessmentText: typeof assessmentText; lawById: typeof lawById } }).assessment;
      const law = byId(id)!;
      return Promise.all(all.map(async (facts) => {
        const bytes = new TextEncoder().encode(textOf(law, facts, '2026-12-02', null).text);
        return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }));
    }, { id: ruleset, all: sets });
    const law = lawById(ruleset)!;
    expect(inPage).toEqual(sets.map((facts) => createHash('sha256').update(assessmentText(law, facts, '2026-12-02', null).text, 'utf8').digest('hex')));
  }, 60_000);

  it('lets a reader compute the digest, and says when an answer was changed on the way', async () => {
    const { page, faults } = watched;
    await signIn(visitorOf(page), 'Ada Fictional');
    const compute = async (): Promise<void> => {
      await page.goto(`${app.url}/systems/${system.id}/classification`);
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
});
