import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

describe('the web interface in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: join(__dirname, '../../dist/web') });
    browser = await chromium.launch({ ...JSON.parse(process.env.TEST_CHROMIUM ?? '{}'), headless: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    const result = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run());
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  }

  it.each([360, 1280])('shows every room without broken layout or barrier at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
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
      expect([path, await violations(page)]).toEqual([path, []]);
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);
});
