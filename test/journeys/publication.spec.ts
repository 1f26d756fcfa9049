// An officer decides what is published, looks at what that gives, makes it, and takes it back. Meanwhile a guest reads.

import { API, as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

describe('publishing', () => {
  const walk = oneWalk({ REGISTRY_PUBLIC_SET: 'true' });
  const made: Record<string, Registered> = {};

  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    for (const name of ['Kiosk desk', 'Kiosk index', 'Kiosk search'])
      made[name] = await register(staff, { name, details: { tags: ['pilot-tag'] } });
    made['Kiosk of the unit'] = await register(staff, { name: 'Kiosk of the unit', visibility: 'unit' });
    await signIn(walk.visitor, 'Clara Invented');
  }, 60_000);

  /** What a guest reads, by a program and in a browser of their own. */
  async function guest(): Promise<{ status: number; names: string[] }> {
    const { status } = await fetch(`${walk.app.url}/public/systems.json`);
    const { page } = await openPage(walk.browser);
    await page.goto(`${walk.app.url}/public/`);
    const names = await page.locator('article h2').allTextContents();
    await page.context().close();
    return { status, names };
  }

  it('shows before a decision what the public would read, and what stays inside', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Publication' }));
    await keys.write(page.getByRole('searchbox', { name: 'Name or reference' }), 'kiosk');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'All 4' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'What the public would read of Kiosk desk' }));
    await page.getByText('Words of the house for finding the record.').waitFor();
    expect(await page.getByRole('dialog').getByText('pilot-tag').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('look')).toBe(made['Kiosk desk']?.reference);
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await page.getByText('Words of the house for finding the record.').waitFor();
    await keys.press(page.getByRole('button', { name: 'Close' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('decides on three in one, and leaves out what cannot be published', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('checkbox', { name: 'Choose all on this page' }), 'Space');
    await page.getByText('4 records chosen').waitFor();
    await keys.press(page.getByRole('button', { name: 'Decide', exact: true }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Decide', exact: true }));
    await dialog.getByText('Say why.', { exact: true }).waitFor();
    await keys.choose(dialog.getByRole('group', { name: 'Decision' }), /^Publish/);
    await dialog.getByText('Decides on 3 records. 1 cannot be published and is left out.').waitFor();
    await keys.write(dialog.getByRole('textbox', { name: 'Reason' }), 'Open to everybody.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Decide', exact: true }));
    await page.getByText('Decided on 3 records.').waitFor();
    await page.getByRole('link', { name: 'Published 3' }).waitFor();
  });

  it('shows the next set anew where somebody was faster, and makes what was seen', async () => {
    const { page, keys } = walk.visitor;
    expect(await guest()).toEqual({ status: 404, names: [] });
    await keys.press(page.getByRole('link', { name: 'Next set' }));
    await page
      .getByRole('row', { name: /Kiosk search/ })
      .getByText('Comes in whole.')
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    const denis = await as(walk.app, 'officer');
    const systems = [{ id: made['Kiosk index']?.id, version: 2 }];
    await denis
      .post(`${API}/publications`)
      .send({ decision: 'not_published', reason: 'Not yet.', systems })
      .expect(201);
    await keys.press(page.getByRole('button', { name: 'Make the set' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Make the set' }));
    await page.getByRole('alert').getByText('The set would be another by now').waitFor();
    await page.getByRole('row', { name: /Kiosk index/ }).waitFor({ state: 'detached' });
    await keys.press(page.getByRole('button', { name: 'Make the set' }));
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Make the set' }));
    await page.getByText('Set 1 is made.').waitFor();
    await page.getByRole('region', { name: 'Set 1' }).getByText('Read by the public').waitFor();
    expect(await guest()).toEqual({ status: 200, names: ['Kiosk desk', 'Kiosk search'] });
  });

  it('says on the record in which set the public reads it', async () => {
    const { page } = walk.visitor;
    await page.goto(`${walk.app.url}/systems/${made['Kiosk desk']?.reference}`);
    const box = page.getByRole('region', { name: 'Publication' });
    await box.getByText('The public reads it in set 1').waitFor();
    await box.getByText('Open to everybody.').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('shows field by field what changes', async () => {
    const { page } = walk.visitor;
    const staff = await as(walk.app, 'staff');
    await staff
      .patch(`${API}/systems/${made['Kiosk desk']?.id}`)
      .set('If-Match', `"${made['Kiosk desk']?.version}"`)
      .send({ summary: 'Answers at the desk.' })
      .expect(200);
    await page.goto(`${walk.app.url}/publication/next`);
    const row = page.getByRole('row', { name: /Kiosk desk/ });
    await row.getByRole('insertion').getByText('Answers at the desk.').waitFor();
    await row.getByRole('deletion').waitFor();
  });

  it('takes the set back, and the public reads none', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/publication/sets`);
    await keys.press(page.locator('summary', { hasText: 'Files of set 1' }));
    await page.getByRole('link', { name: 'systems.csv' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      keys.press(page.getByRole('link', { name: 'All files (ZIP) of set 1' })),
    ]);
    expect(download.suggestedFilename()).toBe('public-set-1.zip');
    await keys.press(page.getByRole('button', { name: 'Withdraw set 1' }));
    const dialog = page.getByRole('dialog');
    await keys.write(dialog.getByRole('textbox', { name: 'Reason' }), 'A summary was wrong.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Withdraw' }));
    await page.getByText('Set 1 is withdrawn.').waitFor();
    await page.getByRole('region', { name: 'Set 1' }).getByText('A summary was wrong.').waitFor();
    expect(await guest()).toEqual({ status: 404, names: [] });
  });

  it('shows an owner what the public would read, and an auditor the sets', async () => {
    for (const [name, path] of [
      ['Ada Fictional', `/systems/${made['Kiosk desk']?.reference}`],
      ['Edda Made-Up', '/publication/sets'],
    ] as const) {
      const { page, faults } = await openPage(walk.browser);
      await page.goto(walk.app.url);
      await page.getByRole('button', { name: `Sign in as ${name}` }).click();
      await page.getByRole('heading', { level: 1, name: `Welcome, ${name}` }).waitFor();
      await page.goto(`${walk.app.url}${path}`);
      if (name === 'Ada Fictional') {
        await page.getByRole('button', { name: 'What the public would read' }).click();
        await page.getByRole('dialog').getByText('Answers at the desk.').waitFor();
        expect(await page.getByRole('button', { name: 'Decide on publication' }).count()).toBe(0);
      } else {
        await page.getByRole('region', { name: 'Set 1' }).waitFor();
        expect(await page.getByRole('button', { name: 'Withdraw set 1' }).count()).toBe(0);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
