// After every action the focus is somewhere that makes sense: at the next step, at what came, at the next line; never
// on nothing.

import { as, API, personId } from '../support/as';
import { assess, register, submit, type Registered } from '../support/builders';
import { gate } from '../support/gate';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('the focus after an action', () => {
  const at = freshPages();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(at.app, 'staff');
    system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system);
  }, 60_000);

  const button = (name: string | RegExp) => at.page.getByRole('button', { name });
  const inDialog = (name: string) => at.page.getByRole('dialog').getByRole('button', { name });
  /** What has the focus, by its name, once it rests. */
  async function rests(): Promise<string> {
    await at.page.waitForFunction(() => document.activeElement !== document.body && document.activeElement !== null);
    await at.page.waitForTimeout(250);
    return at.page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement;
      return one === document.body
        ? 'nothing'
        : (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '');
    });
  }

  it('is in the first field of what opens, and back at its button when it is saved or left', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}`);
    await keys.press(button('Edit “What is it?”'));
    expect(await rests()).toBe('Name');
    await keys.press(button('Cancel'));
    expect(await rests()).toBe('Edit “What is it?”');
    await keys.press(button('Edit “What is it?”'));
    await keys.write(at.page.getByRole('textbox', { name: 'Name' }), 'Ranking of candidates');
    await keys.press(button('Save'));
    await at.page.getByText('Saved.').waitFor();
    expect(await rests()).toBe('Edit “What is it?”');
  }, 60_000);

  it('waits in a dialog that is still loading, where nothing else can be pressed, and comes back to its button', async () => {
    const { keys } = at.visitor;
    const staff = await as(at.app, 'staff');
    await staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes of the board', url: 'https://example.org/minutes' })
      .expect(201);
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/duties`);
    const [asked, released] = [gate(), gate()];
    await at.page.route('**/assets/withdraw-dialog-*', async (route) => {
      asked.open();
      await released.opened;
      await route.continue();
    });
    await keys.press(button('Withdraw: Minutes of the board'));
    await asked.opened;
    await at.page.getByText('Loading…').waitFor();
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    expect(
      await button('Add evidence…')
        .click({ trial: true, timeout: 500 })
        .then(
          () => true,
          () => false,
        ),
    ).toBe(false);
    released.open();
    await at.page.getByRole('dialog', { name: 'Withdraw this evidence?' }).waitFor();
    expect(await rests()).toMatch(/^Withdraw this evidence\?/);
    expect(await at.page.getByRole('dialog').count()).toBe(1);
    await at.page.keyboard.press('Escape');
    expect(await rests()).toBe('Withdraw: Minutes of the board');
  }, 60_000);

  it('is at what can be decided after a case is taken, in the form that was called for, and on the box after a refusal', async () => {
    const { keys } = at.visitor;
    const staff = await as(at.app, 'staff');
    await submit(
      staff,
      Object.assign(system, { version: (await staff.get(`${API}/systems/${system.id}`)).body.version }),
    );
    await signIn(at.visitor, 'Denis Inventé');
    await at.page.goto(`${at.app.url}/reviews/${system.reference}`);
    await keys.press(button('Take this case'));
    await at.page.getByText('The case is yours.').waitFor();
    expect(await rests()).toMatch(/^(Confirm: High risk|Choose a class…)/);
    await keys.press(button(/^(Override|Choose a class)…/));
    expect(await rests()).toMatch(/^(Override with another class|Choose a class)/);
    await at.page.context().clearCookies();
    await at.page.goto(at.app.url);
    await signIn(at.visitor, 'Denis Inventé');
    await at.page.goto(`${at.app.url}/reviews/${system.reference}`);
    await keys.press(button(/^(Override|Choose a class)…/));
    await keys.choose(at.page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.pick(at.page.getByRole('combobox', { name: 'Class decided' }), 'Prohibited');
    await keys.write(
      at.page.getByRole('textbox', { name: 'Justification' }),
      'It ranks candidates by what they look like, which nobody may do in any case.',
    );
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${(await staff.get(`${API}/systems/${system.id}`)).body.version}"`)
      .send({ summary: 'Changed meanwhile.' })
      .expect(200);
    await keys.press(button(/^(Override the|Decide this) class$/));
    await at.page.getByRole('alert').waitFor();
    expect(await at.page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(true);
  }, 60_000);

  it('is on the next line after one is removed, and on the heading after the last', async () => {
    const { keys } = at.visitor;
    const staff = await as(at.app, 'staff');
    const others = [await register(staff, { name: 'Alpaca' }), await register(staff, { name: 'Beaver' })];
    for (const { id } of others) {
      const { body } = await staff.get(`${API}/systems/${system.id}`);
      await staff
        .post(`${API}/systems/${system.id}/relations`)
        .set('If-Match', `"${body.version}"`)
        .send({ to: id, kind: 'uses' })
        .expect(201);
    }
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/connections`);
    const drop = button(/^Remove the connection to/);
    for (const expected of [/Alpaca|Beaver/, /Connect|other systems|Related|Merge/i]) {
      const gone = await drop.first().elementHandle();
      await keys.press(drop.first());
      await gone?.waitForElementState('hidden');
      expect(await rests()).toMatch(expected);
    }
    await at.page.goto(`${at.app.url}/systems/${system.reference}/connections`);
    await keys.press(button('Edit “What it is made of”'));
    await keys.press(button('Add a component'));
    await keys.press(button('Remove component 2'));
    expect(await rests()).not.toBe('nothing');
  }, 60_000);

  it('is never lost at home, with absences, free days, roles and tokens', async () => {
    const { keys } = at.visitor;
    const staff = await as(at.app, 'staff');
    await staff
      .put(`${API}/drafts/registering`)
      .send({ content: { name: 'Minutes' } })
      .expect(200);
    await signIn(at.visitor, 'Ada Fictional');
    await keys.press(button('Discard: Registering “Minutes”'));
    await keys.press(inDialog('Discard'));
    await button('Discard: Registering “Minutes”').waitFor({ state: 'detached' });
    expect(await rests()).not.toBe('nothing');
    await at.page.context().clearCookies();
    await at.page.goto(at.app.url);
    await signIn(at.visitor, 'Greta Notreal');
    await at.page.goto(`${at.app.url}/settings?year=2027`);
    await keys.press(button(/^Remove /).first());
    await at.page.getByText(/^Removed: /).waitFor();
    expect(await rests()).toMatch(/^Remove /);
    await at.page.goto(`${at.app.url}/people/${personId('coordinator')}`);
    await keys.press(button('End: Coordinator'));
    await keys.press(inDialog('End'));
    await at.page.getByText('Ended', { exact: true }).waitFor();
    expect(await rests()).not.toBe('nothing');
  }, 60_000);
});
