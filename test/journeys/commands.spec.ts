// Whatever one can go to or do is found by its name, from everywhere, with keys alone.

import type { Locator } from 'playwright-core';
import { as } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register } from '../support/builders';
import { freshPages } from '../support/journey';
import { quietOf } from '../support/quiet';
import { signIn, signOut } from '../support/walk';

describe('commands', () => {
  const walk = freshPages();
  const field = (): Locator => walk.page.getByRole('combobox', { name: 'Go to or do …' });
  const offers = (): Locator => walk.page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  const open = async (): Promise<void> => {
    await walk.page.keyboard.press('Control+k');
    await field().waitFor();
  };

  it('lead to a system by a piece of its name, and first of all back to it', async () => {
    const { id } = await register(await as(walk.app, 'staff'), { name: 'Übersetzung der Akten' });
    await signIn(walk.visitor, 'Clara Invented');
    await open();
    await field().pressSequentially('ubersetz');
    await walk.page.getByRole('option', { name: /^Übersetzung der Akten/ }).waitFor();
    expect(await barriers(walk.page)).toEqual([]);
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('heading', { level: 1, name: 'Übersetzung der Akten' }).waitFor();
    expect(new URL(walk.page.url()).pathname).toBe(`/systems/${id}`);
    await open();
    expect(await offers().first().innerText()).toContain('Übersetzung der Akten');
    await walk.page.keyboard.press('Escape');
    await field().waitFor({ state: 'hidden' });
    await open();
    await field().fill('duties that');
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL('**/duties?when=late');
    await open();
    await field().fill('xqzw');
    await walk.page.getByRole('option', { name: 'Search the register for “xqzw”' }).waitFor();
    await walk.page.getByRole('option', { name: 'Search the law for “xqzw”' }).waitFor();
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL('**/systems?q=xqzw');
    await signOut(walk.visitor, 'Clara Invented');
    const left = await walk.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('recent')));
    expect(left).toEqual([]);
  });

  const TABS = ['classification', 'review', 'documents', 'comments', 'incidents', 'connections', 'strategy', 'history'];
  it.each([
    ['Ada Fictional', 20, ['/', '/systems', '/duties', '/inbox', '/my/files', '/my/tokens', '/my/sessions'], TABS],
    ['Denis Inventé', 8, ['/', '/reviews', '/reviews/list', '/publication', '/systems/as-of'], ['', 'review']],
    ['Greta Notreal', 10, ['/people', '/units', '/settings', '/settings/webhooks', '/access-requests'], []],
  ])(
    'hold each button of the pages of %s that needs no form',
    async (name, least, pages, tabs) => {
      const staff = await as(walk.app, 'staff');
      const system = await register(staff, { name: 'With buttons' });
      await assess(staff, system, answered({ annex3_uses: ['4a'], performs_profiling: true }));
      await signIn(walk.visitor, name);
      const quiet = quietOf(walk.page);
      let seen = 0;
      for (const path of [...pages, ...tabs.map((tab) => `/systems/${system.id}/${tab}`)]) {
        await walk.page.goto(new URL(path, walk.page.url()).href);
        await walk.page.getByRole('heading', { level: 1 }).waitFor();
        await quiet();
        const buttons: string[] = [];
        for (const button of await walk.page.getByRole('main').getByRole('button', { disabled: false }).all())
          if (!(await button.evaluate((one) => one.closest('form') !== null))) buttons.push(await nameOf(button));
        await open();
        const offered = await Promise.all((await offers().all()).map((one) => one.locator('span').first().innerText()));
        expect({ path, missing: buttons.filter((button) => !offered.includes(button)) }).toEqual({ path, missing: [] });
        seen += buttons.length;
        await walk.page.keyboard.press('Escape');
        await field().waitFor({ state: 'hidden' });
      }
      expect(seen).toBeGreaterThan(least);
    },
    120_000,
  );

  it('open a dialog from where its button stands, to which the focus comes back', async () => {
    const { id } = await register(await as(walk.app, 'staff'), { name: 'Handed over' });
    await signIn(walk.visitor, 'Ada Fictional');
    await walk.page.goto(new URL(`/systems/${id}`, walk.page.url()).href);
    const button = walk.page.getByRole('button', { name: 'Hand over', exact: false }).first();
    await button.waitFor();
    const name = await nameOf(button);
    await open();
    await field().fill(name);
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('dialog').waitFor();
    await field().waitFor({ state: 'hidden' });
    await walk.page.keyboard.press('Escape');
    await walk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await walk.page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), name);
  });

  it('speak the language, and letters lead on where nobody types', async () => {
    await register(await as(walk.app, 'staff'), { name: 'First' });
    await signIn(walk.visitor, 'Clara Invented');
    await open();
    await field().fill('francais');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Registre' }).waitFor();
    await walk.page.keyboard.press('g');
    await walk.page.keyboard.press('s');
    await walk.page.waitForURL('**/strategy');
    await walk.page.getByRole('heading', { level: 1 }).waitFor();
    await walk.page.locator('main section li a').first().waitFor();
    await walk.page.keyboard.press('j');
    await walk.page.keyboard.press('j');
    const first = await walk.page.evaluate(() => document.activeElement?.textContent);
    await walk.page.keyboard.press('k');
    expect(await walk.page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    expect(await walk.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await walk.page.keyboard.press('Control+k');
    await walk.page.getByRole('combobox', { name: 'Aller à ou faire…' }).fill('deconnecter');
    await walk.page.getByRole('option', { name: 'Se déconnecter' }).waitFor();
    expect(await barriers(walk.page, ['light'])).toEqual([]);
  });
});

const nameOf = (button: Locator): Promise<string> =>
  button.evaluate((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim());
