// The homes of a filled register: each number leads to as many records, each picture has its table, and all of it works
// by keyboard.

import type { Page } from 'playwright-core';
import { idle } from '../../apps/bench/src/browser/idle.cjs';
import type { TestApp } from '../support/app';
import { barriers, openBrowser, openPage, webRoot, type Watched } from '../support/browser';
import { filledRegister } from '../support/filled';
import { visitorOf, type Visitor } from '../support/walk';

describe('the homes of a filled register', () => {
  let app: TestApp;
  let watched: Watched;
  let visitor: Visitor;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    app = await filledRegister({ REGISTRY_WEB_ROOT: webRoot });
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  afterEach(async () => {
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });

  async function comeAs(name: string, options: Parameters<typeof openPage>[1] = {}, language = 'en'): Promise<Page> {
    watched = await openPage(browser, options);
    const { page } = watched;
    await page.addInitScript((spoken) => localStorage.setItem('registry.language', spoken), language);
    await page.goto(app.url);
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    visitor = visitorOf(page);
    await idle(page);
    return page;
  }

  /** How many a page says that it has. */
  async function counted(page: Page): Promise<number> {
    if (page.url().includes('/duties')) {
      const number = page.getByRole('group', { name: 'How many, by when' }).getByRole('button', { pressed: true });
      return numberIn(await number.innerText());
    }
    if (page.url().includes('/incidents')) {
      const empty = page.getByText('No such incident');
      const rows = page.getByRole('table').getByRole('row');
      await rows.or(empty).first().waitFor();
      return (await empty.count()) > 0 ? 0 : (await rows.count()) - 1;
    }
    if (page.url().includes('/strategy')) return numberIn(await page.getByText(/^\d+ of 70 actions$/).innerText());
    const said = page.getByText(/^\d+ systems?$/).or(page.getByText('No system fits these filters'));
    await said.first().waitFor();
    return numberIn(await said.first().innerText());
  }

  it('lead the board from each number to as many records, and say what is only counted', async () => {
    const page = await comeAs('Ignaz Erdacht');
    const tiles = [
      'AI systems',
      'In use without a decision',
      'Late duties',
      'Open serious incidents',
      'Actions with systems',
    ];
    await page.getByText('3 more are restricted and only counted').waitFor();
    const seen: [string, number, number][] = [];
    for (const tile of tiles) {
      const links = page.getByRole('region', { name: tile, exact: true }).getByRole('link');
      await links.first().waitFor();
      const many = await links.count();
      for (let place = 0; place < many; place += 1) {
        const link = links.nth(place);
        const text = await link.innerText();
        const number = place === 0 ? numberIn(text) : Number(/\d+$/.exec(text.trim())![0]);
        await link.click();
        await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Welcome' }).waitFor();
        await idle(page);
        seen.push([`${tile}: ${text}`, number, await counted(page)]);
        await page.goBack();
        await page.getByRole('heading', { level: 1, name: /Welcome/ }).waitFor();
        await links.first().waitFor();
      }
    }
    expect(seen.length).toBeGreaterThan(12);
    for (const [what, said, found] of seen) expect([what, found]).toEqual([what, said]);
  }, 240_000);

  it('answer the board in one look, by keyboard, and keep the day of the last meeting and the table', async () => {
    const page = await comeAs('Ignaz Erdacht');
    const tile = page.getByRole('region', { name: 'In use without a decision', exact: true });
    await tile.getByRole('listitem').filter({ hasText: 'High risk' }).waitFor();
    await tile.getByRole('img', { name: /^From \d+ on .* to \d+ now$/ }).waitFor();
    await tile.getByText(/more than on 1 Oct|fewer than on|As many as on/).waitFor();

    await visitor.keys.press(page.getByRole('button', { name: /^As a table/ }));
    const table = page.getByRole('table', { name: 'Now, and month by month' });
    expect(await table.getByRole('row').count()).toBeGreaterThanOrEqual(14);
    await page.getByLabel('Last meeting').fill('2026-06-15');
    await page.getByRole('heading', { name: 'What moved since 15 Jun 2026' }).waitFor();
    expect(new URL(page.url()).search).toBe('?since=2026-06-15');
    const paper = page.getByRole('link', { name: /^Board paper \(PDF\)/ });
    expect(await paper.getAttribute('href')).toContain('since=2026-06-15');
    await page.goto(app.url);
    await table.waitFor();
    await page.getByRole('heading', { name: 'What moved since 15 Jun 2026' }).waitFor();
    await page.goto(`${app.url}/?since=2026-03-01`);
    await page.getByRole('heading', { name: 'What moved since 1 Mar 2026' }).waitFor();
    await visitor.keys.press(page.getByRole('button', { name: /^As a picture/ }));
    await tile.waitFor();
  }, 120_000);

  it('answer the strategy which flagship actions due in 2026 have no system', async () => {
    const page = await comeAs('Fabio Fictif');
    const link = page.getByRole('link', { name: /flagship actions with their target in 2026 have no system/ });
    const number = numberIn(await link.innerText());
    await visitor.keys.press(link);
    await page.getByText(`${number} of 70 actions`).waitFor();
    await idle(page);
    expect(await barriers(page)).toEqual([]);
    const quarter = page.getByRole('link', { name: /^Q4 2026: \d+ without systems$/ });
    const without = numberIn((await quarter.innerText()).split(':')[1]!);
    await visitor.keys.press(quarter);
    await page.getByText(`${without} of 70 actions`).waitFor();
    const cell = page
      .getByRole('table', { name: 'Sectors by class of their systems' })
      .getByRole('cell')
      .getByRole('link')
      .first();
    const systems = numberIn(await cell.innerText());
    await cell.click();
    await page
      .getByText(systems === 1 ? '1 system' : `${systems} systems`, { exact: true })
      .first()
      .waitFor();
  }, 120_000);

  it('lead an officer from how much time is left to as many cases', async () => {
    const page = await comeAs('Clara Invented');
    const ages = page.getByRole('region', { name: 'Open cases by working days left' }).getByRole('listitem');
    for (const age of ['Late', '0 to 2 days', '3 to 5 days', '6 to 10 days', 'More than 10 days']) {
      const line = ages.filter({ hasText: age });
      const number = Number(/\d+$/.exec((await line.innerText()).trim())![0]);
      await line.getByRole('link').click();
      const rows = page.getByRole('table').getByRole('row');
      await page.getByRole('link', { name: 'All cases' }).waitFor();
      await idle(page);
      expect([age, Math.max(0, (await rows.count()) - 1)]).toEqual([age, number]);
      await page.goBack();
      await ages.first().waitFor();
    }
  }, 120_000);

  it('lead a coordinator from each figure to as many systems, by the class that counts', async () => {
    const page = await comeAs('Hanna Erfunden');
    const figures = page.getByRole('region', { name: /^The register today/ }).locator('dl > div');
    await figures.first().waitFor();
    const many = await figures.count();
    expect(many).toBe(6);
    for (let place = 0; place < many; place += 1) {
      const figure = figures.nth(place);
      const number = numberIn(await figure.getByRole('definition').innerText());
      await figure.getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: 'Register of AI systems' }).waitFor();
      await idle(page);
      const shown = page.url();
      expect([shown, await counted(page)]).toEqual([shown, number]);
      if (shown.includes('high_risk') && number > 0) {
        const rows = page.locator('[data-row]').filter({ hasText: 'High risk' });
        await rows.first().waitFor();
        expect(await rows.count()).toBe(number);
      }
      await page.goBack();
      await figures.first().waitFor();
    }
  }, 120_000);

  it('lead a coordinator from what is missing in a unit to its systems', async () => {
    const page = await comeAs('Hanna Erfunden');
    const table = page.getByRole('table', { name: 'Units and what is missing' });
    await table.waitFor();
    const many = await table.getByRole('cell').getByRole('link').count();
    expect(many).toBeGreaterThan(0);
    for (let place = 0; place < many; place += 1) {
      const link = table.getByRole('cell').getByRole('link').nth(place);
      const number = numberIn(await link.innerText());
      await link.click();
      await page.getByRole('heading', { level: 1, name: 'Register of AI systems' }).waitFor();
      await idle(page);
      expect([page.url(), await counted(page)]).toEqual([page.url(), number]);
      await page.goBack();
      await table.waitFor();
    }
  }, 180_000);

  it.each([
    ['Ignaz Erdacht', 'fr', 'light'],
    ['Ignaz Erdacht', 'de', 'dark'],
    ['Clara Invented', 'de', 'dark'],
    ['Hanna Erfunden', 'fr', 'light'],
    ['Fabio Fictif', 'de', 'dark'],
    ['Greta Notreal', 'fr', 'light'],
    ['Edda Made-Up', 'de', 'dark'],
    ['Ada Fictional', 'fr', 'dark'],
  ] as const)(
    'have no barrier for %s in %s, %s, as pictures and as tables',
    async (name, language, colorScheme) => {
      const page = await comeAs(name, { colorScheme }, language);
      expect(await barriers(page)).toEqual([]);
      const turn = page.getByRole('button', { name: /^(Als Tabelle|En tableau)/ });
      while ((await turn.count()) > 0) await turn.first().click();
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    },
    60_000,
  );
});

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
