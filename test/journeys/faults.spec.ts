// Whoever sends a form with faults is told at its head what is to be put right, and led there.

import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { as, API } from '../support/as';
import { barriers, openBrowser, openPage, webRoot, type Watched } from '../support/browser';
import { assess, register, type Registered } from '../support/builders';
import { signIn, visitorOf, type Visitor } from '../support/walk';

describe('a form with faults', () => {
  let app: TestApp;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  let visitor: Visitor;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    const staff = await as(app, 'staff');
    system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system);
    const { body } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    await staff.post(`${API}/systems/${system.id}/submissions`).set('If-Match', `"${body.version}"`).send({});
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  beforeEach(async () => {
    watched = await openPage(browser);
    page = watched.page;
    visitor = visitorOf(page);
    await page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    await page.goto(app.url);
  });
  afterEach(async () => {
    expect(watched.faults).toEqual([]);
    await page.context().close();
  });

  const summary = () => page.getByRole('alert').filter({ hasText: 'to put right' });

  /** The box is there, has the focus, names each fault, and its links lead to the fields. */
  async function told(title: string, fields: readonly string[]): Promise<void> {
    await summary().getByText(title).waitFor();
    expect(await summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await summary().getByRole('link').allTextContents()).toEqual(fields);
    expect(await barriers(page)).toEqual([]);
    for (const field of fields) {
      await summary().getByRole('link', { name: field, exact: true }).click();
      const led = await page.evaluate(() => document.activeElement?.closest('.field')?.querySelector('.field__label')?.textContent ?? '');
      expect(led).toContain(field);
    }
  }

  /** A single fault needs no box: the focus is in its field, which says it. */
  async function ledTo(name: string, fault: string): Promise<void> {
    await summary().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.title.startsWith('Error: '));
    await page.getByRole('textbox', { name }).and(page.locator('[aria-invalid]')).waitFor();
    expect(await page.getByRole('textbox', { name }).evaluate((field) => [field === document.activeElement, document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent?.trim()]))
      .toEqual([true, fault]);
  }

  it('tells so when registering, and no longer once it is put right', async () => {
    const { keys } = visitor;
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${app.url}/systems/new`);
    await keys.write(page.getByRole('textbox', { name: 'Summary' }), 'Plans missions.');
    await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
    await told('There are 2 things to put right', ['Name', 'Intended purpose']);
    await keys.write(page.getByRole('textbox', { name: 'Intended purpose' }), 'Help staff to plan missions.');
    await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
    await ledTo('Name', 'Give the system a name.');
    await keys.write(page.getByRole('textbox', { name: 'Name' }), 'Travel planner');
    await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
    await keys.reach(page.getByRole('combobox', { name: 'Stage' }));
    expect(await summary().count()).toBe(0);
    expect(await page.title()).not.toMatch(/^Error/);
    await keys.press(page.getByRole('button', { name: 'Register and go on to the questions' }));
    await told('There are 2 things to put right', ['Stage', 'Origin']);
    // On another step stands nothing that is told of this one.
    await page.goBack();
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await summary().waitFor({ state: 'detached' });
  }, 60_000);

  it('tells so in a document, an incident and a change of the record', async () => {
    const { keys } = visitor;
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${app.url}/systems/${system.reference}/documents/fria`);
    await keys.press(page.getByRole('button', { name: 'Finish' }));
    await summary().getByText('There are 7 things to put right').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await page.goto(`${app.url}/systems/${system.reference}/incidents`);
    await keys.press(page.getByRole('button', { name: 'Report an incident…' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Report it' }));
    await told('There are 3 things to put right', ['What happened, in a few words', 'What happened, to whom, and what was done at once?', 'What did it lead to, or could it have?']);
    await page.goto(`${app.url}/systems/${system.reference}`);
    await keys.press(page.getByRole('button', { name: 'Edit “What is it?”' }));
    for (const name of ['Summary', 'Intended purpose']) await keys.write(page.getByRole('textbox', { name }), ' ');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await told('There are 2 things to put right', ['Summary', 'Intended purpose']);
  }, 60_000);

  it('tells so in a decision, an absence and the settings', async () => {
    const { keys } = visitor;
    await signIn(visitor, 'Denis Inventé');
    await page.goto(`${app.url}/reviews/${system.reference}`);
    await keys.press(page.getByRole('button', { name: 'Take this case' }));
    await keys.choose(page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.press(page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await told('There are 2 things to put right', ['Class decided', 'Justification']);
    // What is missing is said once.
    expect(await page.getByText(/more characters/).count()).toBe(2);
    await page.goto(`${app.url}/reviews/officers`);
    await keys.press(page.getByRole('button', { name: 'Enter my absence' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Enter my absence' }));
    await told('There are 2 things to put right', ['First day', 'Who stands in']);
  }, 60_000);
});
