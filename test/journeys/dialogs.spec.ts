import type { Locator } from 'playwright-core';
import { API, as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { assess, register } from '../support/builders';
import { openWeb } from '../support/journey';
import { answer, signIn, visitorOf } from '../support/walk';

describe('dialogs', () => {
  const web = openWeb();

  it('open and close by keyboard, give the focus back, and have no barriers', async () => {
    const staff = await as(web.app, 'staff');
    const system = await register(staff, { name: 'Meeting summaries' });
    await assess(staff, system);
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    const dialog = page.getByRole('dialog');
    const inspect = async (title: string): Promise<void> => {
      await page.getByRole('dialog', { name: title }).waitFor();
      expect([title, await barriers(page)]).toEqual([title, []]);
    };
    const opens = async (opener: Locator, title: string): Promise<void> => {
      await keys.press(opener);
      await inspect(title);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      // The focus goes back in one of the next frames.
      const isBack = (): Promise<boolean> => opener.evaluate((element) => element === document.activeElement);
      for (let tries = 0; tries < 40 && !(await isBack()); tries += 1) await page.waitForTimeout(25);
      expect([title, await isBack()]).toEqual([title, true]);
      await keys.press(opener);
      await dialog.waitFor();
    };
    /** The command does not arrive: the dialog says so and stays, and can send it again. */
    const isLost = async (send: Locator): Promise<void> => {
      await page.route('**/api/**', (route) =>
        ['POST', 'DELETE'].includes(route.request().method()) ? route.abort() : route.fallback(),
      );
      await keys.press(send);
      await dialog.getByRole('alert').waitFor();
      await page.unroute('**/api/**');
      expect(await send.isEnabled()).toBe(true);
    };
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.keyboard.press('?');
    await inspect('Keys');
    await keys.press(dialog.getByRole('button', { name: 'Close' }));

    await page.goto(`${web.app.url}/systems/${system.reference}/questions`);
    await keys.press(page.getByRole('button', { name: /^Prohibited practices/ }));
    await answer(visitor, { p5a_technique: 'No' });
    await opens(page.getByRole('button', { name: 'Discard' }), 'Discard the answers that are not saved?');
    await keys.press(dialog.getByRole('button', { name: 'Discard' }));
    await page.getByText('Saved as assessment 1.').waitFor();

    await page.goto(`${web.app.url}/systems/${system.reference}/strategy`);
    await opens(page.getByRole('button', { name: 'Link to an action' }), 'Link to an action');
    await keys.press(dialog.getByRole('button', { name: 'Add link' }));
    await dialog.getByText('Choose an action.', { exact: true }).waitFor();
    await inspect('Link to an action');
    await keys.pick(dialog.getByRole('combobox', { name: 'Action' }), 'HEALTH-F1');
    await keys.write(dialog.getByRole('textbox', { name: 'Why?' }), 'Tried out in hospitals.');
    await isLost(dialog.getByRole('button', { name: 'Add link' }));
    expect(await dialog.getByRole('textbox', { name: 'Why?' }).inputValue()).toBe('Tried out in hospitals.');
    await keys.press(dialog.getByRole('button', { name: 'Add link' }));
    await dialog.waitFor({ state: 'detached' });
    await keys.press(page.getByRole('button', { name: /^Remove link/ }));
    await page.getByText('This system is not linked to any action').waitFor();

    await staff
      .post(`${API}/tokens`)
      .send({ name: 'nightly', scopes: ['read:AiSystem'] })
      .expect(201);
    await page.goto(`${web.app.url}/my/tokens`);
    await opens(page.getByRole('button', { name: 'Revoke: nightly' }), 'Revoke this token?');
    await isLost(dialog.getByRole('button', { name: 'Revoke' }));
    // What went wrong is forgotten with the dialog that showed it.
    await page.keyboard.press('Escape');
    await keys.press(page.getByRole('button', { name: 'Revoke: nightly' }));
    await dialog.waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
    await keys.press(dialog.getByRole('button', { name: 'Revoke' }));
    await page.getByText('The token is revoked.').waitFor();

    await page.goto(`${web.app.url}/strategy/HEALTH-F1`);
    await opens(page.getByRole('button', { name: 'Link a system' }), 'Link a system');
    await keys.choose(dialog.getByRole('group', { name: 'System' }), /^Meeting summaries/);
    await inspect('Link a system');
    await keys.write(dialog.getByRole('textbox', { name: 'Why?' }), 'Tried out in hospitals.');
    await keys.press(dialog.getByRole('button', { name: 'Add link' }));
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Meeting summaries' }).waitFor();
    expect(faults).toEqual([]);
  }, 120_000);
});
