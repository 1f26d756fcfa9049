import { as } from '../support/as';
import { barriers } from '../support/browser';
import { assess, register, type Registered } from '../support/builders';
import { gate } from '../support/gate';
import { freshPages } from '../support/journey';
import { answer, questionOf, signIn } from '../support/walk';

describe('what a person typed', () => {
  const at = freshPages();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(at.app, 'staff');
    system = await register(staff, { name: 'Meeting summaries' });
    await assess(staff, system);
  }, 60_000);

  const button = (name: string) => at.page.getByRole('button', { name });
  const field = (name: string) => at.page.getByRole('textbox', { name });

  it('is still there after a reload and after the sign-in ran out: when registering', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    await at.page.goto(`${at.app.url}/systems/new`);
    await keys.write(field('Name'), 'Travel planner');
    await keys.write(field('Summary'), 'Plans missions.');
    await at.page.reload();
    expect(await field('Name').inputValue()).toBe('Travel planner');
    await keys.write(field('Intended purpose'), 'Help staff to plan missions.');
    await keys.press(button('Next: where is it?'));
    await at.page.getByRole('combobox', { name: 'Stage' }).waitFor();
    // Back, Forward and a reload stay inside the steps.
    await at.page.goBack();
    await field('Intended purpose').waitFor();
    await at.page.goForward();
    await at.page.getByRole('combobox', { name: 'Stage' }).waitFor();
    await at.page.reload();
    await keys.pick(at.page.getByRole('combobox', { name: 'Stage' }), 'Idea');
    await keys.choose(at.page.getByRole('group', { name: 'Origin' }), /^Open source/);
    await at.page.context().clearCookies();
    await keys.press(button('Register and go on to the questions'));
    await at.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    expect(await barriers(at.page)).toEqual([]);
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Sign in as Ada Fictional' }));
    await at.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.press(button('Register and go on to the questions'));
    await at.page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
  }, 60_000);

  it('is still there after a reload, a lost connection and a lost session: answers and notes', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    await at.page.goto(`${at.app.url}/systems/${system.reference}/questions`);
    await keys.press(button('Contact with people and generated content'));
    await answer(at.visitor, { direct_interaction: 'Yes' });
    const question = questionOf(at.visitor, 'direct_interaction');
    await keys.press(question.getByRole('button', { name: 'Add a note' }));
    await keys.write(question.getByRole('textbox', { name: 'Note' }), 'Staff talk to it.');
    await at.page.reload();
    await expect(question.getByRole('radio', { name: 'Yes' }).isChecked()).resolves.toBe(true);
    await expect(question.getByRole('textbox', { name: 'Note' }).inputValue()).resolves.toBe('Staff talk to it.');

    await at.page.context().setOffline(true);
    await keys.press(button('Save answers'));
    await at.page.getByText('The server cannot be reached').waitFor();
    expect(await barriers(at.page)).toEqual([]);
    await at.page.context().setOffline(false);
    await at.page.context().clearCookies();
    await keys.press(button('Save answers'));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Sign in as Ada Fictional' }));
    await at.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(question.getByRole('textbox', { name: 'Note' }).inputValue()).resolves.toBe('Staff talk to it.');
    await keys.press(button('Save answers'));
    await at.page.getByRole('link', { name: 'Go on to the review' }).waitFor();
  }, 60_000);

  it('is still there after a reload: a change of the record, and the message to the officer', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    await at.page.goto(`${at.app.url}/systems/${system.reference}`);
    await keys.press(button('Edit “What is it?”'));
    await keys.write(field('Summary'), 'Summarises meetings.');
    await at.page.reload();
    expect(await field('Summary').inputValue()).toBe('Summarises meetings.');
    const staff = await as(at.app, 'staff');
    await staff
      .patch(`/api/v1/systems/${system.id}`)
      .set('If-Match', `"${await versionOf(system.id)}"`)
      .send({ summary: 'Writes minutes.', intendedPurpose: 'Write the minutes of meetings.' })
      .expect(200);
    await keys.press(button('Save'));
    await at.page.getByText('The register now says: Writes minutes.').waitFor();
    expect(await field('Summary').inputValue()).toBe('Summarises meetings.');
    expect(await field('Intended purpose').inputValue()).toBe('Write the minutes of meetings.');
    expect(await barriers(at.page)).toEqual([]);
    await keys.press(button('Save'));
    await button('Edit “What is it?”').waitFor();

    await keys.press(at.page.getByRole('link', { name: 'Review', exact: true }));
    await keys.write(field('Message to the officer'), 'Please look at Annex III.');
    await at.page.reload();
    expect(await field('Message to the officer').inputValue()).toBe('Please look at Annex III.');
    await keys.press(button('Submit for review'));
    await at.page.getByText('A compliance officer will take the case.').waitFor();
  }, 60_000);

  it('is still there after a reload and when the answers changed meanwhile: a decision', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Denis Inventé');
    await at.page.goto(`${at.app.url}/reviews/${system.reference}`);
    await keys.press(at.page.getByRole('button', { name: /^(Override|Choose a class)…/ }));
    await keys.choose(at.page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.pick(at.page.getByRole('combobox', { name: 'Class decided' }), 'Prohibited');
    const reasons = 'It summarises meetings; nobody is evaluated, ranked or decided upon by what it writes.';
    await keys.write(field('Justification'), reasons);
    await at.page.reload();
    expect(await field('Justification').inputValue()).toBe(reasons);

    const staff = await as(at.app, 'staff');
    system.version = await versionOf(system.id);
    await assess(staff, system, { sys_machine_based: true, sys_autonomy: true });
    await keys.press(at.page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await keys.press(button('Read the new answers'));
    await at.page.getByText('Somebody changed this record in the meantime').waitFor({ state: 'detached' });
    expect(await field('Justification').inputValue()).toBe(reasons);
    await keys.press(at.page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await at.page.getByText(/ – decided: Prohibited\.$/).waitFor();
  }, 60_000);

  it('is not found again as begun when it was sent and one went on before the answer came; what was refused then is told', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    const comments = `${at.app.url}/systems/${system.reference}/comments`;
    const text = field('What do you want to say?');
    const toComments = at.page.getByRole('link', { name: /^Talk/ });
    for (const outcome of ['sent', 'refused'] as const) {
      const [asked, released] = [gate(), gate()];
      await at.page.route('**/comment-threads', async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        asked.open();
        await released.opened;
        return outcome === 'sent' ? route.continue() : route.abort();
      });
      await at.page.goto(comments);
      await keys.write(text, `Is it ${outcome}? @Nobodyhere`);
      await keys.press(button('Send'));
      await asked.opened;
      await keys.press(at.page.getByRole('link', { name: 'History', exact: true }));
      await text.waitFor({ state: 'detached' });
      // On the way back already, when the answer comes.
      await keys.press(toComments);
      expect(await text.inputValue()).toBe(`Is it ${outcome}? @Nobodyhere`);
      released.open();
      await at.page
        .getByText(outcome === 'sent' ? 'Nobody was told of “@Nobodyhere”' : 'something was not sent')
        .waitFor();
      expect(await text.inputValue()).toBe(outcome === 'sent' ? '' : 'Is it refused? @Nobodyhere');
      await at.page.unroute('**/comment-threads');
    }
  }, 60_000);

  async function versionOf(id: string): Promise<number> {
    const staff = await as(at.app, 'staff');
    return (await staff.get(`/api/v1/systems/${id}`).expect(200)).body.version;
  }
});
