import type { BrowserContext, Page } from 'playwright-core';
import { as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { gate } from '../support/gate';
import { openWeb } from '../support/journey';
import { signIn, visitorOf, type Visitor } from '../support/walk';

const CHANGED = 'This was changed in another window';
const NEWER = 'Take what was typed there';
const MINE = 'Keep what stands here';

/** One person with two windows, and with two computers. */
describe('what is typed in two windows', () => {
  const web = openWeb();
  let system: Registered;
  let here: Visitor;
  let there: Visitor;
  let contexts: BrowserContext[];
  beforeAll(async () => {
    system = await register(await as(web.app, 'staff'), { name: 'Meeting summaries' });
  }, 60_000);
  beforeEach(() => {
    contexts = [];
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
  });

  const field = ({ page }: Visitor, name: string) => page.getByRole('textbox', { name });
  const question = ({ page }: Visitor) => page.getByRole('dialog', { name: CHANGED });
  const settle = (page: Page, change: () => Promise<void>) =>
    Promise.all([
      page.waitForResponse(
        (response) => response.url().includes('/drafts/') && response.request().method() === 'PUT' && response.ok(),
      ),
      change(),
    ]);

  async function newComputer(): Promise<Visitor> {
    const { page } = await openPage(web.browser);
    contexts.push(page.context());
    await page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    await page.goto(web.app.url);
    const visitor = visitorOf(page);
    await signIn(visitor, 'Ada Fictional');
    return visitor;
  }
  const newWindow = async ({ page }: Visitor): Promise<Visitor> => visitorOf(await page.context().newPage());

  it('is not overwritten: who typed is asked, who did not sees the newer text', async () => {
    here = await newComputer();
    there = await newWindow(here);
    for (const { page } of [here, there]) await page.goto(`${web.app.url}/systems/new`);
    await here.keys.write(field(here, 'Name'), 'Travel planner');
    // Nothing was typed there yet: it shows what is typed here.
    await waitForValue(there, 'Name', 'Travel planner');
    await there.keys.write(field(there, 'Name'), 'Mission planner');
    await question(here).waitFor();
    expect(await field(here, 'Name').inputValue()).toBe('Travel planner');
    await question(here).getByText('Mission planner').waitFor();
    await question(here).getByText('Travel planner').waitFor();
    expect(await barriers(here.page)).toEqual([]);
    // A reload does not make the question, nor what stood here, go away.
    await here.page.reload();
    await question(here).waitFor();
    await here.keys.press(question(here).getByRole('button', { name: MINE }));
    await question(there).waitFor();
    await there.keys.press(question(there).getByRole('button', { name: NEWER }));
    await waitForValue(there, 'Name', 'Travel planner');
    await here.page.reload();
    await waitForValue(here, 'Name', 'Travel planner');
    expect(await question(here).count()).toBe(0);
  }, 60_000);

  it('is not overwritten from another computer either', async () => {
    here = await newComputer();
    there = await newComputer();
    for (const visitor of [here, there]) {
      await visitor.page.goto(`${web.app.url}/systems/${system.reference}`);
      await visitor.keys.press(visitor.page.getByRole('button', { name: 'Edit “What is it?”' }));
    }
    await settle(here.page, () => here.keys.write(field(here, 'Summary'), 'Typed in the office.'));
    await there.keys.write(field(there, 'Summary'), 'Typed at home.');
    await question(there).getByText('Typed in the office.').waitFor();
    await settle(there.page, () => there.keys.press(question(there).getByRole('button', { name: MINE })));
    await here.keys.write(field(here, 'Summary'), 'Typed in the office again.');
    await question(here).getByText('Typed at home.').waitFor();
    await here.keys.press(question(here).getByRole('button', { name: NEWER }));
    await waitForValue(here, 'Summary', 'Typed at home.');
    await there.page.reload();
    await waitForValue(there, 'Summary', 'Typed at home.');
  }, 60_000);

  it('is said to be sent already, where it was sent from the other window', async () => {
    here = await newComputer();
    there = await newWindow(here);
    for (const { page } of [here, there]) await page.goto(`${web.app.url}/systems/${system.reference}`);
    await waitForValue(here, 'Summary', 'Typed at home.');
    await waitForValue(there, 'Summary', 'Typed at home.');
    await there.keys.write(field(there, 'Summary'), 'Typed at home, twice.');
    await waitForValue(here, 'Summary', 'Typed at home, twice.');
    await here.keys.press(here.page.getByRole('button', { name: 'Save' }));
    await question(there).getByText('sent or discarded').waitFor();
    await there.keys.press(question(there).getByRole('button', { name: 'Leave it here too' }));
    await there.page.getByRole('button', { name: 'Edit “What is it?”' }).waitFor();
  }, 60_000);

  it('is not put back by an answer that was on its way while somebody typed', async () => {
    here = await newComputer();
    await here.page.goto(`${web.app.url}/systems/new`);
    there = await newWindow(here);
    const [fetched, released] = [gate(), gate()];
    await there.page.route('**/api/v1/drafts', async (route) => {
      const response = await route.fetch();
      fetched.open();
      await released.opened;
      await route.fulfill({ response });
    });
    await there.page.goto(`${web.app.url}/systems/new`, { waitUntil: 'commit' });
    await fetched.opened;
    await settle(here.page, () => here.keys.write(field(here, 'Name'), 'Typed meanwhile'));
    const answered = there.page.waitForResponse((response) => response.url().endsWith('/api/v1/drafts'));
    released.open();
    await answered;
    await waitForValue(there, 'Name', 'Typed meanwhile');
    await here.page.reload();
    await waitForValue(here, 'Name', 'Typed meanwhile');
  }, 60_000);

  it('is asked about where somebody typed, also while the answer to the first window is still on its way', async () => {
    here = await newComputer();
    await here.page.goto(`${web.app.url}/systems/new`);
    there = await newWindow(here);
    await there.page.goto(`${web.app.url}/systems/new`);
    const [saved, released] = [gate(), gate()];
    await here.page.route('**/api/v1/drafts/*', async (route) => {
      const response = await route.fetch();
      saved.open();
      await released.opened;
      await route.fulfill({ response });
    });
    await here.keys.write(field(here, 'Name'), 'Travel planner');
    await waitForValue(there, 'Name', 'Travel planner');
    await saved.opened;
    const told = there.page.waitForResponse(
      (response) => response.url().includes('/drafts/') && response.request().method() === 'PUT',
    );
    await there.keys.write(field(there, 'Name'), 'Mission planner');
    // Long enough for it to be sent, were it sent at once.
    await Promise.race([told, there.page.waitForTimeout(2000)]);
    released.open();
    expect((await told).status()).toBe(200);
    await question(here).getByText('Mission planner').waitFor();
    expect(await question(there).count()).toBe(0);
    await here.keys.press(question(here).getByRole('button', { name: NEWER }));
    await waitForValue(here, 'Name', 'Mission planner');
  }, 60_000);

  it('goes on in a window that was opened before the first letters were saved', async () => {
    here = await newComputer();
    await here.page.goto(`${web.app.url}/systems/new`);
    const released = gate();
    await here.page.context().route('**/api/v1/drafts/*', async (route) => {
      await released.opened;
      await route.continue();
    });
    await here.keys.write(field(here, 'Name'), 'Travel');
    there = await newWindow(here);
    await there.page.goto(`${web.app.url}/systems/new`);
    await waitForValue(there, 'Name', 'Travel');
    await here.page.keyboard.type(' planner');
    await waitForValue(there, 'Name', 'Travel planner');
    expect([await question(here).count(), await question(there).count()]).toEqual([0, 0]);
    released.open();
  }, 60_000);

  it('is taken over letter by letter, however slow the other window is', async () => {
    here = await newComputer();
    there = await newWindow(here);
    for (const { page } of [here, there]) await page.goto(`${web.app.url}/systems/new`);
    await field(there, 'Name').waitFor();
    const slow = await there.page.context().newCDPSession(there.page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await here.keys.write(field(here, 'Name'), 'Travel planner for missions abroad');
    await waitForValue(there, 'Name', 'Travel planner for missions abroad');
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // What it echoes late would come now.
    await here.page.waitForTimeout(500);
    expect(await field(here, 'Name').inputValue()).toBe('Travel planner for missions abroad');
    expect([await question(here).count(), await question(there).count()]).toEqual([0, 0]);
  }, 60_000);

  async function waitForValue(visitor: Visitor, name: string, value: string): Promise<void> {
    await field(visitor, name).waitFor();
    await visitor.page.waitForFunction(
      (wanted) =>
        Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea')).some((one) => one.value === wanted),
      value,
    );
  }
});
