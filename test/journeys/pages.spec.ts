import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { as } from '../support/as';
import { barriers, openBrowser, openPage, webRoot } from '../support/browser';
import { assess, register, submit, type Registered } from '../support/builders';

describe('the web interface in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  let long: Registered;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    const clara = await as(app, 'officerWhoRegisters');
    long = await register(clara, { name: 'Donau'.repeat(40), summary: 'x'.repeat(500), intendedPurpose: 'x'.repeat(1000) });
    await assess(clara, long);
    await submit(clara, long);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('asks for at most 200 kB of scripts, compressed, before anybody can sign in', async () => {
    const { page } = await openPage(browser);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(app.url, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Sign in as Ada Fictional' }).waitFor();
    const sizes = await Promise.all(scripts);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    await page.context().close();
  }, 60_000);

  it.each([[360, 'light'], [1280, 'dark']] as const)('shows every room without broken layout or barrier at %i px, %s', async (width, scheme) => {
    const { page, faults } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(app.url);
    await page.getByRole('button', { name: /Clara Invented/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
    for (const path of ['/', '/systems', '/systems/new', '/systems/AIS-2026-000001', '/systems/AIS-2026-000001/classification',
      '/systems/AIS-2026-000001/review', '/systems/AIS-2026-000001/strategy', '/systems/AIS-2026-000001/history', '/reviews', '/strategy', '/strategy/dialogues',
      '/strategy/initiatives', '/strategy/HEALTH-F1', '/nowhere',
      ...['', '/questions', '/classification', '/history'].map((room) => `/systems/${long.reference}${room}`), `/reviews/${long.reference}`]) {
      await page.goto(`${app.url}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([path, overflow]).toEqual([path, 0]);
      expect([path, await barriers(page, [scheme])]).toEqual([path, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
});
