// A view of the register is kept, shared and followed; home tells what is new in it.

import { as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { register } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

describe('views of the register', () => {
  const web = openWeb();

  it('keeps a view, shares it, tells a follower what is new, and lets its owner change and remove it', async () => {
    const staff = await as(web.app, 'staff');
    await register(staff, { name: 'First idea', stage: 'idea' });
    const { page, faults } = await openPage(web.browser);
    const mine = visitorOf(page);
    await page.goto(web.app.url);
    await signIn(mine, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems?stage=idea&sort=name`);
    await mine.keys.press(page.getByRole('button', { name: 'Save this view' }));
    const dialog = page.getByRole('dialog');
    await mine.keys.press(dialog.getByRole('button', { name: 'Save this view' }));
    await page.getByText('Give the view a name.', { exact: true }).waitFor();
    await mine.keys.write(dialog.getByRole('textbox', { name: 'Name' }), 'Ideas');
    await mine.keys.press(dialog.getByRole('checkbox', { name: 'Everybody may use it' }), 'Space');
    expect(await barriers(page)).toEqual([]);
    await mine.keys.press(dialog.getByRole('button', { name: 'Save this view' }));
    await page.getByRole('link', { name: 'Ideas' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save this view' }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    const { page: other } = await openPage(web.browser, { viewport: { width: 360, height: 740 } });
    const theirs = visitorOf(other);
    await other.goto(web.app.url);
    await signIn(theirs, 'Clara Invented');
    await other.goto(`${web.app.url}/systems`);
    await other.getByText('by Ada Fictional').waitFor();
    await theirs.keys.press(other.getByRole('button', { name: 'What can be done with “Ideas”' }));
    expect(await barriers(other)).toEqual([]);
    expect(await other.getByRole('button', { name: 'Rename or share' }).count()).toBe(0);
    await theirs.keys.press(other.getByRole('button', { name: 'Follow' }));
    await other.getByText(/You follow “Ideas”/).waitFor();
    await register(staff, { name: 'Second idea', stage: 'idea' });
    await other.goto(web.app.url);
    await other.getByText('1 system new or changed').waitFor();
    expect(await barriers(other)).toEqual([]);
    // That it was looked at is told to the server beside everything else.
    const looked = other.waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().endsWith('/subscription'),
    );
    await theirs.keys.press(other.getByRole('link', { name: 'Ideas' }));
    await looked;
    await other.getByRole('link', { name: 'Second idea' }).waitFor();
    expect(new URL(other.url()).search).toBe('?stage=idea&sort=name');
    await other.goto(web.app.url);
    await other.getByText('Nothing new').waitFor();

    await mine.keys.press(page.getByRole('button', { name: 'What can be done with “Ideas”' }));
    await mine.keys.press(page.getByRole('button', { name: 'Remove' }));
    await mine.keys.press(dialog.getByRole('button', { name: 'Remove' }));
    await page.getByText('The view is removed.').waitFor();
    await other.reload();
    await other.getByRole('heading', { level: 1, name: 'Welcome, Clara Invented' }).waitFor();
    expect(await other.getByText('Views I follow').count()).toBe(0);
    expect(faults).toEqual([]);
  }, 60_000);
});
