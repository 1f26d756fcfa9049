import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { barriers, openBrowser, openPage, webRoot } from '../support/browser';

describe('the web interface in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each([360, 1280])('shows every room without broken layout or barrier at %i px', async (width) => {
    const { page, faults } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(app.url);
    await page.getByRole('button', { name: /Clara Invented/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
    for (const path of ['/', '/systems', '/systems/new', '/systems/AIS-2026-000001', '/systems/AIS-2026-000001/classification',
      '/systems/AIS-2026-000001/history', '/reviews', '/strategy', '/strategy/HEALTH-F1']) {
      await page.goto(`${app.url}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([path, overflow]).toEqual([path, 0]);
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
});
