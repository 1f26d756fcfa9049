// An administrator keeps people, roles and units; nobody else enters these rooms.

import request from 'supertest';
import { as, API } from '../support/as';
import { aSystem } from '../support/builders';
import { barriers, openPage } from '../support/browser';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

describe('people and units', () => {
  const web = openWeb();

  it('enters somebody, gives and ends a role, and lets them leave and be forgotten', async () => {
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Greta Notreal');
    await keys.press(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'People' }));
    await keys.press(page.getByRole('button', { name: 'Enter a person' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Enter a person' }));
    await dialog.getByRole('alert').getByText('This is needed.').first().waitFor();
    await keys.write(dialog.getByRole('textbox', { name: 'Name' }), 'Ivo Nichtecht');
    await keys.write(dialog.getByRole('textbox', { name: /Identifier/ }), 'demo:1-staff');
    await keys.pick(dialog.getByRole('combobox', { name: 'Unit' }), 'HR.C.3');
    await Promise.all([
      page.waitForResponse(
        (response) => response.url().endsWith('/api/v1/people') && response.request().method() === 'POST',
      ),
      keys.press(dialog.getByRole('button', { name: 'Enter a person' })),
    ]);
    // The identifier is somebody else's: refused, and what was typed is still there.
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Ivo Nichtecht');
    expect(await barriers(page)).toEqual([]);
    await keys.write(dialog.getByRole('textbox', { name: /Identifier/ }), 'nichtecht');
    await keys.press(dialog.getByRole('button', { name: 'Enter a person' }));
    await page.getByRole('heading', { level: 1, name: 'Ivo Nichtecht' }).waitFor();

    await keys.press(page.getByRole('button', { name: 'Give a role' }));
    await keys.pick(dialog.getByRole('combobox', { name: 'Role' }), 'Coordinator');
    await keys.press(dialog.getByRole('button', { name: 'Give a role' }));
    await page.getByText('Choose the unit for which the role is given.', { exact: true }).waitFor();
    await keys.pick(dialog.getByRole('combobox', { name: 'For' }), 'HR ');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Give a role' }));
    await page.getByText('The role is given.').waitFor();
    await page.getByText('In force', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'End: Coordinator' }));
    await keys.press(dialog.getByRole('button', { name: 'End' }));
    await page.getByText('Ended', { exact: true }).waitFor();

    await keys.press(page.getByRole('button', { name: 'The person has left' }));
    await keys.press(dialog.getByRole('button', { name: 'The person has left' }));
    await keys.press(page.getByRole('button', { name: 'Forget who it was' }));
    await keys.press(dialog.getByRole('button', { name: 'Forget who it was' }));
    await page.getByText(/^Forgotten on/).waitFor();
    expect(await page.getByRole('heading', { name: 'Ivo Nichtecht' }).count()).toBe(0);
    // Not to themselves.
    await page.goto(`${web.app.url}/people?q=Greta`);
    await keys.press(page.getByRole('link', { name: 'Greta Notreal' }));
    await page.getByText('Nobody gives roles to themselves.').waitFor();
    expect(await page.getByRole('button', { name: 'Give a role' }).count()).toBe(0);
    expect(faults.filter((fault) => !/40[09]/.test(fault))).toEqual([]);
  });

  it('adds, renames, moves and closes a unit, and cannot close one that is used', async () => {
    const { page, faults } = await openPage(web.browser, { viewport: { width: 360, height: 740 } });
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Greta Notreal');
    await page.goto(`${web.app.url}/units`);
    await keys.press(page.getByRole('button', { name: 'Add below HR', exact: true }));
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('HR.');
    await keys.write(dialog.getByRole('textbox', { name: 'Code' }), 'HR.Z');
    await keys.write(dialog.getByRole('textbox', { name: 'Name in English' }), 'Invented matters');
    await keys.write(dialog.getByRole('textbox', { name: 'Name in French' }), 'Affaires inventées');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await page.getByText('HR.Z is saved.').waitFor();
    const admin = await as(web.app, 'admin');
    const unitOf = async (code: string) =>
      (await admin.get(`${API}/units`).expect(200)).body.items.find((unit: { code: string }) => unit.code === code);
    expect((await unitOf('HR.Z')).parentId).toBe((await unitOf('HR')).id);
    await keys.press(page.getByRole('button', { name: 'Change HR.Z' }));
    await keys.pick(dialog.getByRole('combobox', { name: 'Belongs to' }), 'Nothing');
    await dialog.getByLabel('Last day').fill('2026-01-01');
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await page.getByText('HR.Z').first().waitFor({ state: 'detached' });
    expect(await unitOf('HR.Z')).toMatchObject({ parentId: null, isClosed: true });
    await keys.press(page.getByRole('checkbox', { name: 'Show closed units' }), 'Space');
    await page.getByText('HR.Z').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );

    await keys.press(page.getByRole('button', { name: 'Change HR.C.3' }));
    await dialog.getByLabel('Last day').fill('2026-01-01');
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Last day').inputValue()).toBe('2026-01-01');
    expect((await unitOf('HR.C.3')).isClosed).toBe(false);
    expect(faults.filter((fault) => !/409/.test(fault))).toEqual([]);
  });

  it('is closed to everybody else', async () => {
    const { page } = await openPage(web.browser);
    const visitor = visitorOf(page);
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    expect(
      await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'People' }).count(),
    ).toBe(0);
    for (const path of ['/people', '/units', '/people/00000000-0000-4000-8000-000000000000']) {
      await page.goto(`${web.app.url}${path}`);
      await page.getByText('Only administrators keep people and units.').waitFor();
    }
  });

  it('makes a token whose secret is shown once, lets a program use it, and revokes it', async () => {
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await keys.press(page.getByRole('banner').getByRole('button', { name: 'Ada Fictional' }));
    await keys.press(page.getByRole('link', { name: 'My tokens' }));
    await keys.press(page.getByRole('button', { name: 'Make a token' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Make a token' }));
    await page.getByText('Choose at least one right.', { exact: true }).waitFor();
    await keys.write(dialog.getByRole('textbox', { name: 'What is it for?' }), 'Nightly inventory');
    await keys.press(
      dialog.getByRole('group', { name: 'AI systems' }).getByRole('checkbox', { name: 'create' }),
      'Space',
    );
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Make a token' }));
    const secret = await dialog.getByRole('textbox', { name: 'Nightly inventory' }).inputValue();
    expect(await barriers(page)).toEqual([]);
    const program = request(web.app.url);
    const { body } = await program
      .post(`${API}/systems`)
      .set('Authorization', `Bearer ${secret}`)
      .send(aSystem({ name: 'Found at night' }))
      .expect(201);
    await page.keyboard.press('Escape');
    await keys.press(dialog.getByRole('button', { name: 'I have it' }));
    await keys.press(page.getByRole('button', { name: 'Revoke: Nightly inventory' }));
    await keys.press(dialog.getByRole('button', { name: 'Revoke' }));
    await page.getByText('The token is revoked.').waitFor();
    expect((await page.content()).includes(secret)).toBe(false);
    expect(await barriers(page)).toEqual([]);
    await program.get(`${API}/systems`).set('Authorization', `Bearer ${secret}`).expect(401);
    await page.goto(`${web.app.url}/systems/${body.reference}/history`);
    await page.getByText('Ada Fictional (through a token)').waitFor();
    expect(faults).toEqual([]);
  });
});
