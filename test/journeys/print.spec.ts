// What is printed is a document: without menus and buttons, with what is folded away, on white, and it says where it
// comes from.

import type { Page } from 'playwright-core';
import { idle } from '../../apps/bench/src/browser/idle.cjs';
import { API, as } from '../support/as';
import { openPage, type Watched } from '../support/browser';
import { assess, register, submit, type Registered } from '../support/builders';
import { openWeb } from '../support/journey';
import { spillsOf } from '../support/spill';

describe('a printed page', () => {
  const web = openWeb();
  let watched: Watched;
  let page: Page;
  let system: Registered;
  beforeAll(async () => {
    const clara = await as(web.app, 'officerWhoRegisters');
    system = await register(clara, { name: 'Candidate ranking' });
    await assess(clara, system);
    await submit(clara, system);
    await clara
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes of the panel', url: 'https://example.org/minutes' })
      .expect(201);
    watched = await openPage(web.browser, { colorScheme: 'dark' });
    page = watched.page;
    await page.goto(web.app.url);
    await page
      .getByRole('button', { name: /Clara Invented/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
  }, 60_000);

  it.each(['', '/classification', '/review', '/duties', '/history'])(
    'of a record, tab %j, is a document',
    async (tab) => {
      await show(`/systems/${system.reference}${tab}`);
      expect(await page.locator('.print-head').innerText()).toMatch(
        /AI system registry[\s\S]*Printed on \d[\s\S]*\/systems\/AIS-/,
      );
    },
  );

  it.each(['/systems', '/reviews/list'])(
    'of a list, %s, is a document on sheets that lie on their side, and its heads are repeated',
    async (path) => {
      await show(path);
      const table = page.locator('main table');
      expect(await table.count()).toBe(1);
      // A browser repeats words on the next sheet, and no buttons.
      expect([
        await table.locator('thead button').count(),
        await table.locator('thead').evaluate((head) => getComputedStyle(head).display),
        await table
          .locator('tbody tr')
          .first()
          .evaluate((row) => getComputedStyle(row).display),
      ]).toEqual([0, 'table-header-group', 'table-row']);
      expect(await page.getByRole('main').evaluate((main) => getComputedStyle(main).getPropertyValue('page'))).toBe(
        'wide',
      );
      expect(await spillsOf(page)).toEqual([]);
    },
  );

  it.each(['/duties', '/audit', '/inbox'])('of %s is a document', show);

  it('says on each sheet what it is, from whom, and which one, and leaves no sheet empty', async () => {
    await show(`/systems/${system.reference}`);
    const heads = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText)).join(' '),
    );
    expect(heads).toMatch(/@top-left[^}]*Demonstration institution[^}]*Candidate ranking[^}]*AI system registry/);
    // Of what has no answers yet, all provisions are told; before only what is small was kept together it took 221
    // sheets.
    expect([
      await sheets('/systems'),
      await sheets(`/systems/${system.reference}`),
      await sheets('/audit'),
      (await sheets(`/systems/${system.reference}/classification`)) < 90,
    ]).toEqual([1, 3, 1, true]);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.adoptedStyleSheets.length === 0);
  }, 60_000);

  it('says where a link leads', async () => {
    await show(`/systems/${system.reference}/duties`);
    const after = await page
      .getByRole('link', { name: /Minutes of the panel/ })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://example.org/minutes');
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(watched.faults).toEqual([]);
  });

  /** How many sheets a page takes. */
  async function sheets(path: string): Promise<number> {
    await show(path);
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return Array.from(file.matchAll(/\/Type\s*\/Page\b/g)).length;
  }

  /** Opens a page as it is printed, and expects of it what holds for all. */
  async function show(path: string): Promise<void> {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${web.app.url}${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await idle(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await idle(page);
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll('details.disclosure')).every((one) => (one as HTMLDetailsElement).open),
    );
    const seen = await page.evaluate(() => ({
      tools: Array.from(
        document.querySelectorAll('button.button, nav, [role=search], header, footer, input[type=search]'),
      )
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80)),
      folded: Array.from(document.querySelectorAll('details.disclosure')).filter(
        (one) =>
          !(one as HTMLDetailsElement).open || one.querySelector('.disclosure__body')?.checkVisibility() !== true,
      ).length,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect([path, seen]).toEqual([path, { tools: [], folded: 0, paper: 'rgb(255, 255, 255)' }]);
  }
});
