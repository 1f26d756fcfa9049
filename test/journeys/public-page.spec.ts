// The public page in a browser: from a file, without a network, with texts that would like to be more than texts.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { pageText } from '../../apps/api/src/features/publishing/page/page';
import { PUBLIC_SCHEMA, type PublicDocument } from '../../apps/api/src/features/publishing/sets/public-files';
import { barriers, openBrowser, openPage } from '../support/browser';

const HOSTILE = '</script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">\u202Etxet';
const document: PublicDocument = {
  schema: PUBLIC_SCHEMA,
  licence: 'CC-BY-4.0',
  institution: { en: 'Institution', fr: 'Institution', de: 'Institution' },
  systems: [
    {
      reference: 'AIS-2026-000001',
      name: HOSTILE,
      class: { headline: 'minimal', decidedOn: '2026-11-03' },
      unit: { en: `" onfocus="alert(3)`, fr: 'Unité' },
      fields: { summary: HOSTILE, stage: 'in_use', languages: ['fr', 'de'] },
      actions: [{ code: 'A1', title: { en: HOSTILE, fr: 'Mesure' } }],
    },
    { reference: 'AIS-2026-000002', name: 'Case file search', fields: { summary: 'Finds files.', stage: 'pilot' } },
  ],
};

describe('the public page', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'public-page-'));
    for (const language of ['en', 'fr', 'de'] as const)
      writeFileSync(join(folder, `${language}.html`), pageText(document, language));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (name: string, options: object = {}) => {
    const { page, faults } = await openPage(browser, { bypassCSP: false, ...options });
    const strays: string[] = [];
    page.on('dialog', (dialog) => {
      strays.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) strays.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, name)).href);
    return { page, faults, strays };
  };
  const shown = 'article:not([hidden])';

  it('shows hostile texts as texts, and nothing leaves it', async () => {
    const { page, faults, strays } = await open('en.html');
    expect(await page.locator('h2').first().textContent()).toBe(HOSTILE);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    await page.getByLabel('Unit').focus();
    expect([faults, strays]).toEqual([[], []]);
  });

  it('is searched and narrowed in the browser', async () => {
    const { page, faults } = await open('en.html');
    expect(await page.locator(shown).count()).toBe(2);
    await page.getByLabel('Search').fill('case FINDS');
    expect(await page.locator(`${shown} h2`).allTextContents()).toEqual(['Case file search']);
    expect(await page.getByRole('status').textContent()).toBe('Systems shown: 1');
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Decided class').selectOption('minimal');
    expect(await page.locator(shown).getAttribute('id')).toBe('AIS-2026-000001');
    expect(faults).toEqual([]);
  });

  it('is a plain list without scripts', async () => {
    const { page } = await open('fr.html', { javaScriptEnabled: false });
    expect(await page.locator(shown).count()).toBe(2);
    expect(await page.locator('form').isVisible()).toBe(false);
  });

  it.each(['en', 'fr', 'de'])('has no barriers in %s, in the light and in the dark', async (language) => {
    const { page } = await open(`${language}.html`, { bypassCSP: true });
    expect(await barriers(page)).toEqual([]);
  });
});
