// An officer brings rules as a file, another one releases them, and whoever reads sees what that moved. Besides: the
// provisions, two rulesets beside each other, and a day that is only tried.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInBrussels } from '@registry/assessment';
import { as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { laterLaw } from '../support/later-law';
import { signIn, signOut } from '../support/walk';

const today = dayInBrussels(new Date());
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const CLARA = 'Clara Invented';
const DENIS = 'Denis Inventé';

describe('the law', () => {
  const walk = oneWalk();
  let letters: Registered;

  beforeAll(async () => {
    const [staff, officer] = [await as(walk.app, 'staff'), await as(walk.app, 'officer')];
    const ranking = await register(staff, { name: 'Ranking of applicants' });
    await assess(
      staff,
      ranking,
      answered({ annex3_uses: ['4a'], performs_profiling: true, operator_roles: ['deployer'] }),
    );
    letters = await register(staff, { name: 'Letters by machine' });
    await assess(staff, letters, answered({ generates_synthetic_content: true, operator_roles: ['deployer'] }));
    await submit(staff, letters);
    await decide(officer, letters, { kind: 'confirm' });
    // Whoever signs in on this page reads English, whatever they prefer.
    await walk.page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    await walk.page.reload();
    await signIn(walk.visitor, CLARA);
  }, 60_000);

  it('is found by its words, and tells what hangs on a provision', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Law' }));
    await page.getByRole('heading', { level: 2, name: 'Chapter II: Prohibited AI practices' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.write(page.getByRole('searchbox', { name: 'Search the law' }), 'recruit');
    await page.getByRole('heading', { level: 2, name: 'Annexes' }).waitFor();
    await page.waitForURL(/q=recruit/);
    await keys.press(page.getByRole('link', { name: '4(a)', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Annex III 4(a): Recruitment and selection' }).waitFor();
    const systems = page.getByRole('region', { name: 'Systems of the register' });
    await systems.getByText('Holds for 1 system.').waitFor();
    expect(await systems.getByRole('rowheader').allTextContents()).toContainEqual(
      expect.stringContaining('Ranking of applicants'),
    );
    await page.getByRole('main').getByText('High risk: listed use', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'Questions that decide it' }).waitFor();
    expect(await page.getByRole('link', { name: /^Official text/ }).getAttribute('href')).toMatch(/eur-lex.*#anx_III$/);
    expect(await barriers(page)).toEqual([]);
  });

  it('leads from a duty to whom it binds and when, and says where nothing is read', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/law/provisions/article-14`);
    const duties = page.getByRole('region', { name: 'Duties' });
    await duties.getByText(/from 2 Dec 2027/).waitFor();
    await keys.press(duties.locator('summary').first());
    await duties
      .getByText(/With High risk: listed use/)
      .first()
      .waitFor();
    await page.goto(`${walk.app.url}/law/provisions/article-77`);
    await page.getByRole('heading', { name: 'The register reads nothing at this provision' }).waitFor();
    expect(await page.getByRole('link', { name: /^Official text/ }).getAttribute('href')).toMatch(/#art_77$/);
    await keys.press(page.getByRole('link', { name: 'All provisions' }));
    await page.getByRole('heading', { level: 1, name: 'The law' }).waitFor();
  });

  it('compares two rulesets in words', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('navigation', { name: 'Parts of the law' }).getByRole('link', { name: 'Rules' }));
    await keys.press(page.getByRole('button', { name: 'Compare' }));
    await page.waitForURL(/before=2024-1689-2&after=2026-1744-2/);
    await page.getByText('Child sexual abuse material').waitFor();
    const duty = page.locator('details').filter({ hasText: 'Risk management system' });
    await keys.press(duty.locator('summary'));
    await duty.locator('del').first().waitFor();
    expect((await duty.locator('del').allTextContents()).join()).toContain('from 2 Aug 2026');
    expect((await duty.locator('ins').allTextContents()).join()).toContain('from 2 Dec 2027');
    expect(await barriers(page)).toEqual([]);
  });

  it('tries a day and writes nothing', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/law/day`);
    await page.getByText('As it is today').waitFor();
    await keys.press(page.getByRole('link', { name: /^2 Dec 2027/ }));
    await page.getByText('As it would be on 2 Dec 2027').waitFor();
    await keys.press(page.getByRole('link', { name: 'Only what differs from today' }));
    await page.getByRole('heading', { name: 'Systems: something differs from today' }).waitFor();
    await page.getByRole('rowheader', { name: /Ranking of applicants/ }).waitFor();
    await keys.press(page.getByRole('link', { name: /^Show \d+ systems?: High risk$/ }));
    await page.getByRole('heading', { name: 'Systems: High risk' }).waitFor();
    expect(new URL(page.url()).search).toContain('on=2027-12-02&class=high_risk');
    expect(await page.getByRole('rowheader', { name: /Letters by machine/ }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('tells the faults of a file at their places, and loses nothing typed', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/law/rules`);
    await keys.press(page.getByRole('link', { name: 'Propose rules' }));
    await page.getByRole('heading', { level: 1, name: 'Propose rules' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Propose', exact: true }));
    await page.getByText('There are 2 things to put right').waitFor();
    const file = page.getByLabel('File of rules');
    const text = join(folder, 'text.json');
    writeFileSync(text, 'Article 1');
    await file.setInputFiles(text);
    await page.getByText('This is no file of rules: it is not JSON.').first().waitFor();
    const law = laterLaw('later-1', today);
    const broken = law.rules.map((rule) => (rule.id === 'article-50-2' ? { ...rule, certainty: 'maybe' } : rule));
    await file.setInputFiles(fileOf('broken.json', { ...law, rules: broken }));
    await page.getByRole('status', { name: 'In this file' }).getByText('A later amendment, made up').waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Reason' }), 'To see what it does.');
    await keys.press(page.getByRole('button', { name: 'Propose', exact: true }));
    const faults = page.getByRole('alert');
    await faults.getByText('rules › article-50-2 › certainty').waitFor();
    await faults.getByText('this is none of the words that are known.').waitFor();
    await faults.getByText('"maybe"').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('To see what it does.');
    expect(await barriers(page)).toEqual([]);
    await file.setInputFiles(fileOf('later.json', law));
    await keys.press(page.getByRole('button', { name: 'Propose', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'A later amendment, made up' }).waitFor();
  });

  it('shows what a draft changes and would move, and takes one consent', async () => {
    const { page, keys } = walk.visitor;
    const changes = page.getByRole('region', { name: 'What changes' });
    await changes.getByText('1 rule', { exact: true }).waitFor();
    expect((await changes.locator('ins').allTextContents()).join()).toMatch(/– yes$/);
    const impact = page.getByRole('region', { name: 'What they would move' });
    await impact.getByText(/\d+ systems looked at · 1 rises · 0 fall/).waitFor();
    const row = impact.getByRole('row', { name: /Letters by machine/ });
    await row.getByText(/another class/).waitFor();
    await row.getByRole('link', { name: 'Article 6', exact: true }).waitFor();
    expect(await impact.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('/rules/later-1/impact.csv');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Agree', exact: true }));
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await keys.press(dialog.getByRole('button', { name: 'Agree', exact: true }));
    await page.getByText(`Agreed: ${CLARA}. Another officer must agree now.`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Agree/ }).count()).toBe(0);
    await signOut(walk.visitor, CLARA);
  });

  it('is released by the second officer', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, DENIS);
    await page.goto(`${walk.app.url}/law/rules`);
    const row = page.getByRole('row', { name: /A later amendment/ });
    await row.getByText('Proposed', { exact: true }).waitFor();
    await keys.press(row.getByRole('link', { name: 'A later amendment, made up' }));
    await keys.press(page.getByRole('button', { name: 'Agree and release' }));
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByText(/This cannot be undone/).waitFor();
    await keys.press(dialog.getByRole('button', { name: 'Agree and release' }));
    await page.getByText('The rules are released.').waitFor();
    await page.getByText('In force', { exact: true }).waitFor();
    await page.getByText('1 review fell due again.').waitFor();
    await page.getByText(`${DENIS} agreed as the second officer and so released them`).waitFor();
    await signOut(walk.visitor, DENIS);
  });

  it('is read by everybody afterwards: what changed, what moved, and by whom', async () => {
    const { page } = walk.visitor;
    await signIn(walk.visitor, 'Basile Imaginaire');
    await page.goto(`${walk.app.url}/law/rules/later-1`);
    const moved = page.getByRole('region', { name: 'What the release moved' });
    await moved.getByRole('rowheader', { name: /Letters by machine/ }).waitFor();
    await page
      .getByRole('region', { name: 'What they move' })
      .getByText(/1 rises/)
      .waitFor();
    expect(await page.getByRole('button', { name: /Agree|Take back/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
    await page.goto(`${walk.app.url}/law/propose`);
    await page.getByRole('heading', { level: 1, name: /not/ }).waitFor();
    await signOut(walk.visitor, 'Basile Imaginaire');
  });

  it('takes a draft back with its reason', async () => {
    const { page, keys } = walk.visitor;
    const officer = await as(walk.app, 'officer');
    await officer
      .post('/api/v1/rules')
      .send({ layer: 'law', content: laterLaw('later-2', today), reason: 'Too early.' })
      .expect(201);
    await signIn(walk.visitor, CLARA);
    await page.goto(`${walk.app.url}/law/rules/later-2`);
    await keys.press(page.getByRole('button', { name: 'Take back' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Take back' }));
    await dialog.getByText('Say why.').waitFor();
    await keys.write(dialog.getByRole('textbox', { name: 'Reason' }), 'The day was wrong.');
    await keys.press(dialog.getByRole('button', { name: 'Take back' }));
    await page.getByText('Taken back', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'What was done' }).getByText('The day was wrong.').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it.each([
    ['fr', 'dark', 'Annexe III 4(a)', 'S’applique si', 'Essayer une date'],
    ['de', 'dark', 'Anhang III 4(a)', 'Gilt, wenn', 'Einen Tag ausprobieren'],
  ] as const)('speaks %s, and is read in %s', async (language, colorScheme, place, holds, day) => {
    const { page, faults } = await openPage(walk.browser, { colorScheme });
    await page.addInitScript((spoken) => localStorage.setItem('registry.language', spoken), language);
    await page.goto(walk.app.url);
    await page.getByRole('button', { name: /Ada Fictional/ }).click();
    await page.getByRole('navigation').first().waitFor();
    await page.goto(`${walk.app.url}/law/provisions/annex-iii-4-a`);
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${place.replace(/[()]/g, '\\$&')}`) }).waitFor();
    await page.getByRole('heading', { name: holds }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${walk.app.url}/law/day?on=2028-08-02`);
    await page.getByRole('heading', { level: 1, name: day }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${walk.app.url}/law/compare?before=2024-1689-2&after=2026-1744-2`);
    await page.locator('details').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
