// What is printed is a document: without menus and buttons, with what is folded away, on white, and it says where it comes from.

import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { openBrowser, openPage, webRoot, type Watched } from '../support/browser';
import { assess, register, submit, type Registered } from '../support/builders';

describe('a printed page', () => {
  let app: TestApp;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    const clara = await as(app, 'officerWhoRegisters');
    system = await register(clara, { name: 'Candidate ranking' });
    await assess(clara, system);
    await submit(clara, system);
    await clara.post(`${API}/systems/${system.id}/evidence-links`).send({ title: 'Minutes of the panel', url: 'https://example.org/minutes' }).expect(201);
    browser = await openBrowser();
    watched = await openPage(browser, { colorScheme: 'dark' });
    page = watched.page;
    await page.goto(app.url);
    await page.getByRole('button', { name: /Clara Invented/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each(['', '/classification', '/review', '/duties', '/history'])('of a record, tab %j, is a document', async (tab) => {
    await show(`/systems/${system.reference}${tab}`);
    expect(await page.locator('.print-head').innerText()).toMatch(/AI system registry[\s\S]*Printed on \d[\s\S]*\/systems\/AIS-/);
  });

  it.each(['/systems', '/reviews'])('of a list, %s, is a document', async (path) => {
    await show(path);
    expect(await page.locator('.table').count()).toBe(1);
  });

  it('says where a link leads', async () => {
    await show(`/systems/${system.reference}/duties`);
    const after = await page.getByRole('link', { name: /Minutes of the panel/ }).first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://example.org/minutes');
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(watched.faults).toEqual([]);
  });

  /** Opens a page as it is printed, and expects of it what holds for all. */
  async function show(path: string): Promise<void> {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${app.url}${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => Array.from(document.querySelectorAll('details.disclosure')).every((one) => (one as HTMLDetailsElement).open));
    const seen = await page.evaluate(() => ({
      tools: Array.from(document.querySelectorAll('button.button, nav, [role=search], header, footer, input[type=search]')).filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
      folded: Array.from(document.querySelectorAll('details.disclosure')).filter((one) => !(one as HTMLDetailsElement).open || one.querySelector('.disclosure__body')?.checkVisibility() !== true).length,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect([path, seen]).toEqual([path, { tools: [], folded: 0, paper: 'rgb(255, 255, 255)' }]);
  }
});
