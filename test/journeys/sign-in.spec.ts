// Signing in at the institution's provider, in a browser: let in, asking for access, running out of time, and leaving.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { barriers, openBrowser, openPage, webRoot } from '../support/browser';
import { withClient } from '../support/database';
import { CLIENT_SECRET, freePort, startProvider, type TestProvider } from '../support/provider';
import { signIn, visitorOf } from '../support/walk';

describe("signing in at the institution's provider", () => {
  let app: TestApp;
  let provider: TestProvider;
  let browser: Browser;
  beforeAll(async () => {
    const secretFile = join(mkdtempSync(join(tmpdir(), 'registry-oidc-')), 'secret');
    writeFileSync(secretFile, CLIENT_SECRET);
    const port = await freePort();
    provider = await startProvider(port, secretFile);
    app = await startApp({ ...provider.environment, REGISTRY_WEB_ROOT: webRoot });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await provider?.close();
  });

  const atProvider = async (page: Page, account: string): Promise<void> => {
    await page.locator('input[name=login]').fill(account);
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
  };

  it('asks for access, is let in by an administrator, goes on after the session ran out, and signs out everywhere', async () => {
    await provider.tell('nova', { name: 'Nova Unreal', email: 'nova@example.org' });
    const { page } = await openPage(browser);
    const { keys } = visitorOf(page);
    const link = page.getByRole('link', { name: 'Sign in with Institution login' });
    await page.goto(`${app.url}/strategy`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(link);
    await atProvider(page, 'nova');
    await page.getByText('Institution login knows you as Nova Unreal.').waitFor();
    await keys.press(page.getByRole('button', { name: 'Ask for access' }));
    await page.getByText('Choose your unit.', { exact: true }).waitFor();
    await keys.pick(page.getByRole('combobox', { name: 'Your unit' }), 'HR.C.3');
    await keys.write(page.getByRole('textbox', { name: /What do you need it for/ }), 'I keep the systems of my unit.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Ask for access' }));
    await page.getByText('You have asked for access').waitFor();
    expect(await barriers(page)).toEqual([]);

    const { page: other } = await openPage(browser);
    const admin = visitorOf(other);
    await other.goto(app.url);
    await signIn(admin, 'Greta Notreal');
    await admin.keys.press(other.getByRole('link', { name: '1 person asks for access' }));
    await other.getByText('I keep the systems of my unit.').waitFor();
    expect(await barriers(other)).toEqual([]);
    await admin.keys.press(other.getByRole('button', { name: 'Let in: Nova Unreal' }));
    await other.getByRole('option', { name: /^HR\.C\.3/ }).waitFor({ state: 'attached' });
    expect(await other.getByRole('combobox', { name: 'Unit' }).inputValue()).toBe('HR.C.3');
    await admin.keys.press(other.getByRole('dialog').getByRole('button', { name: 'Let in' }));
    await other.getByText('Nova Unreal has access.').waitFor();
    await other.getByText('Nobody is waiting for access').waitFor();

    // The provider still knows the browser: one click is enough.
    await keys.press(link);
    await page.getByRole('heading', { level: 1, name: 'Welcome, Nova Unreal' }).waitFor();
    await page.goto(`${app.url}/systems/new`);
    await page.getByRole('textbox', { name: 'Name' }).fill('Typed before the session ran out');
    await withClient(app.database.ownerUrl, (client) =>
      client.query(`delete from session where person_id = (select id from person where subject = 'nova')`),
    );
    await page.getByRole('textbox', { name: 'Summary' }).fill('More');
    await page.getByText('Your session has ended').waitFor();
    await page.getByRole('dialog').getByRole('link', { name: 'Sign in with Institution login' }).click();
    await page.getByRole('heading', { level: 1, name: 'Register an AI system' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Typed before the session ran out');

    await keys.press(page.getByRole('banner').getByRole('button', { name: 'Nova Unreal' }));
    await keys.press(page.getByRole('button', { name: 'Sign out' }));
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.waitForURL(`${app.url}/`);
    await keys.press(link);
    await page.locator('input[name=login]').waitFor();
  }, 60_000);

  it('says in words why a way back from the provider ended at the sign-in page', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${app.url}/api/v1/session/provider/callback?code=forged&state=forged`);
    await page.getByText('Signing in did not work').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
