// What somebody has been told, by keyboard: the number in the header, the inbox, how one likes to be told; and a
// webhook that fails in sight.

import { API, as, personId } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { openReceiver, type Receiver } from '../support/receiver';
import { signIn, signOut } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('the inbox', () => {
  const walk = oneWalk({ REGISTRY_WORKERS: 'true', REGISTRY_WEBHOOKS_ALLOW_PRIVATE: 'true' });
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver();
    const [staff, officer] = [await as(walk.app, 'staff'), await as(walk.app, 'officer')];
    const system = await register(staff, { name: 'Candidate ranking' });
    for (const text of ['Look at this.', 'And at that.'])
      await officer
        .post(`${API}/systems/${system.id}/comment-threads`)
        .send({ text, mentions: [personId('staff')] })
        .expect(201);
    for (const end = Date.now() + 15_000; (await staff.get(`${API}/inbox/count`)).body.unread < 2;) {
      if (Date.now() > end) throw new Error('nobody was told');
      await new Promise((go) => {
        setTimeout(go, 50);
      });
    }
  }, 60_000);
  afterAll(() => receiver?.close());

  it('says how much is unread, leads to what it is about, and is read by that', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Inbox, 2 unread' }));
    const notices = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Denis Inventé mentions you' });
    await notices.first().waitFor();
    expect(await notices.getByRole('link').allTextContents()).toEqual([
      'Denis Inventé mentions you: “And at that.” · Candidate ranking',
      'Denis Inventé mentions you: “Look at this.” · Candidate ranking',
    ]);
    expect(await barriers(page)).toEqual([]);
    await keys.press(notices.first().getByRole('link'));
    await page.getByText('And at that.').waitFor();
    await page.getByRole('link', { name: 'Inbox, 1 unread' }).waitFor();
    await keys.press(page.getByRole('link', { name: 'Inbox, 1 unread' }));
    await keys.press(page.getByRole('link', { name: 'Unread', exact: true }));
    await page
      .getByRole('button', { name: /^Mark as unread/ })
      .first()
      .waitFor({ state: 'detached' });
    await keys.press(page.getByRole('button', { name: 'Mark all as read' }));
    await page.getByText('You have read everything').waitFor();
    await page.getByRole('link', { name: 'Inbox, 0 unread' }).waitFor();
    await keys.press(page.getByRole('link', { name: 'All', exact: true }));
    await keys.press(page.getByRole('button', { name: /^Mark as unread/ }));
    await page.getByRole('link', { name: 'Inbox, 1 unread' }).waitFor();
  });

  it('lets people choose what also comes by mail', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('link', { name: 'Mail preferences' }));
    await page.getByText('This register sends no mail.').waitFor();
    expect(await barriers(page)).toEqual([]);
    const select = page.getByRole('combobox', { name: 'Somebody mentions you' });
    await keys.pick(select, 'In the morning mail');
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await select.waitFor();
    expect(await select.inputValue()).toBe('daily');
    await keys.press(page.getByRole('button', { name: 'No mail about: Comments' }));
    await page.waitForFunction(() => document.querySelector('select')?.value === 'never');
    await signOut(walk.visitor, 'Ada Fictional');
  });

  it('has a counterpart for programs: administrators add a webhook, try it and see what became of it', async () => {
    const { page, keys } = walk.visitor;
    receiver.answers.push(302);
    await signIn(walk.visitor, 'Greta Notreal');
    await page.goto(`${walk.app.url}/settings/webhooks`);
    await page.getByText('No program listens yet').waitFor();
    await keys.press(page.getByRole('button', { name: 'Add a webhook' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await dialog.getByText('Give it a name.', { exact: true }).waitFor();
    await keys.write(dialog.getByRole('textbox', { name: 'Name' }), 'Dashboard');
    await keys.write(dialog.getByRole('textbox', { name: 'Address' }), receiver.url);
    await keys.write(dialog.getByRole('textbox', { name: /Which entries/ }), 'system.register');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await page.getByRole('dialog', { name: 'Secret' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Secret' }).inputValue()).toMatch(/^whsec_/);
    await keys.press(page.getByRole('dialog').getByRole('button'));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.press(page.getByRole('button', { name: 'Send a trial' }));
    await page.getByText('A trial is on its way.').waitFor();
    await keys.press(page.locator('summary').filter({ hasText: 'Deliveries' }));
    await page.getByRole('cell', { name: /302/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});
