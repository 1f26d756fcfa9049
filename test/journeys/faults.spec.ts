// Whoever sends a form with faults is told at its head what is to be put right, and led there.

import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { assess, register, type Registered } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('a form with faults', () => {
  const at = freshPages();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(at.app, 'staff');
    system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system);
    const { body } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    await staff.post(`${API}/systems/${system.id}/submissions`).set('If-Match', `"${body.version}"`).send({});
  }, 60_000);

  const summary = () => at.page.getByRole('alert').filter({ hasText: 'to put right' });

  /** The box is there, has the focus, names each fault, and its links lead to the fields. */
  async function told(title: string, fields: readonly string[]): Promise<void> {
    await summary().getByText(title).waitFor();
    expect(await summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await at.page.title()).toMatch(/^Error: /);
    expect(await summary().getByRole('link').allTextContents()).toEqual(fields);
    expect(await barriers(at.page)).toEqual([]);
    for (const field of fields) {
      await summary().getByRole('link', { name: field, exact: true }).click();
      const led = await at.page.evaluate(
        () => document.activeElement?.closest('.field')?.querySelector('.field__label')?.textContent ?? '',
      );
      expect(led).toContain(field);
    }
  }

  /** A single fault needs no box: the focus is in its field, which says it. */
  async function ledTo(name: string, fault: string): Promise<void> {
    await summary().waitFor({ state: 'detached' });
    await at.page.waitForFunction(() => document.title.startsWith('Error: '));
    await at.page.getByRole('textbox', { name }).and(at.page.locator('[aria-invalid]')).waitFor();
    expect(
      await at.page
        .getByRole('textbox', { name })
        .evaluate((field) => [
          field === document.activeElement,
          document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent?.trim(),
        ]),
    ).toEqual([true, fault]);
  }

  it('tells so when registering, and no longer once it is put right', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/new`);
    await keys.write(at.page.getByRole('textbox', { name: 'Summary' }), 'Plans missions.');
    await keys.press(at.page.getByRole('button', { name: 'Next: where is it?' }));
    await told('There are 2 things to put right', ['Name', 'Intended purpose']);
    await keys.write(at.page.getByRole('textbox', { name: 'Intended purpose' }), 'Help staff to plan missions.');
    await keys.press(at.page.getByRole('button', { name: 'Next: where is it?' }));
    await ledTo('Name', 'Give the system a name.');
    await keys.write(at.page.getByRole('textbox', { name: 'Name' }), 'Travel planner');
    await keys.press(at.page.getByRole('button', { name: 'Next: where is it?' }));
    await keys.reach(at.page.getByRole('combobox', { name: 'Stage' }));
    expect(await summary().count()).toBe(0);
    expect(await at.page.title()).not.toMatch(/^Error/);
    await keys.press(at.page.getByRole('button', { name: 'Register and go on to the questions' }));
    await told('There are 2 things to put right', ['Stage', 'Origin']);
    // On another step stands nothing that is told of this one.
    await at.page.goBack();
    await at.page.getByRole('textbox', { name: 'Name' }).waitFor();
    await summary().waitFor({ state: 'detached' });
  }, 60_000);

  it('tells so in a document, an incident and a change of the record', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/documents/fria`);
    await keys.press(at.page.getByRole('button', { name: 'Finish' }));
    await summary().getByText('There are 7 things to put right').waitFor();
    expect(await at.page.title()).toMatch(/^Error: /);
    await at.page.goto(`${at.app.url}/systems/${system.reference}/incidents`);
    await keys.press(at.page.getByRole('button', { name: 'Report an incident…' }));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Report it' }));
    await told('There are 3 things to put right', [
      'What happened, in a few words',
      'What happened, to whom, and what was done at once?',
      'What did it lead to, or could it have?',
    ]);
    await at.page.goto(`${at.app.url}/systems/${system.reference}`);
    await keys.press(at.page.getByRole('button', { name: 'Edit “What is it?”' }));
    for (const name of ['Summary', 'Intended purpose']) await keys.write(at.page.getByRole('textbox', { name }), ' ');
    await keys.press(at.page.getByRole('button', { name: 'Save' }));
    await told('There are 2 things to put right', ['Summary', 'Intended purpose']);
  }, 60_000);

  it('tells so where evidence is added and withdrawn', async () => {
    const { keys } = at.visitor;
    const staff = await as(at.app, 'staff');
    await staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes', url: 'https://example.org/minutes' })
      .expect(201);
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/duties`);
    await keys.press(at.page.getByRole('button', { name: 'Add evidence…' }));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }));
    await told('There are 2 things to put right', ['File', 'Title']);
    await keys.write(at.page.getByRole('textbox', { name: 'Title' }), 'Report');
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }));
    await summary().waitFor({ state: 'detached' });
    await at.page.keyboard.press('Escape');
    await keys.press(at.page.getByRole('button', { name: 'Withdraw: Minutes' }));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Withdraw…' }));
    await ledTo('Reason', 'Say why.');
  }, 60_000);

  it('tells so in a decision, an absence and the settings', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Denis Inventé');
    await at.page.goto(`${at.app.url}/reviews/${system.reference}`);
    await keys.press(at.page.getByRole('button', { name: /^(Override|Choose a class)…/ }));
    await keys.choose(at.page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.press(at.page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await told('There are 2 things to put right', ['Class decided', 'Justification']);
    // What is missing is said once.
    expect(await at.page.getByText(/more characters/).count()).toBe(2);
    await at.page.goto(`${at.app.url}/reviews/officers`);
    await keys.press(at.page.getByRole('button', { name: 'Enter my absence' }));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Enter my absence' }));
    await told('There are 2 things to put right', ['First day', 'Who stands in']);
  }, 60_000);
});
