// What passes between owner, officer and second officer, by keyboard alone.

import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { assess, register, submit } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, signOut } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('the desk of the officers', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    for (const name of ['Candidate ranking', 'Travel planning']) {
      const system = await register(staff, { name });
      await assess(staff, system);
      await submit(staff, system);
    }
  }, 60_000);

  it('an officer takes a case, goes on to the next by a key, and returns one with questions that survive a reload', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'English' }));
    await signIn(walk.visitor, 'Clara Invented');
    await page.goto(`${walk.app.url}/reviews?queue=free`);
    await keys.press(page.getByRole('link', { name: 'Travel planning' }));
    await page.getByRole('heading', { level: 1, name: 'Travel planning' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Candidate ranking' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Take this case' }));
    await page.getByText('The case is yours.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Return with questions…' }));
    await keys.press(page.getByRole('button', { name: 'Return with 1 question', exact: true }));
    await page.getByText('Write at least one question.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Question 1' }), 'Who reads the ranking?');
    await page.reload();
    await keys.press(page.getByRole('button', { name: 'Return with questions…' }));
    await keys.press(page.getByRole('button', { name: 'Another question' }));
    await keys.write(page.getByRole('textbox', { name: 'Question 2' }), 'Since when?');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Return with 2 questions' }));
    await page.getByText('Returned to the owner.').waitFor();
    await signOut(walk.visitor, 'Clara Invented');
  }, 60_000);

  it('the owner sees at home that there are questions, and answers them', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Answer the officer’s questions' }));
    await page.getByText('Who reads the ranking?').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.write(page.getByRole('textbox', { name: 'Answer to question 1' }), 'A panel of three.');
    await keys.press(page.getByRole('button', { name: 'Send the answers' }));
    await page.getByText('Answer this question.').waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Answer to question 2' }), 'Since May.');
    await keys.press(page.getByRole('button', { name: 'Send the answers' }));
    await page.getByText('Sent. The case is back with the officer.').waitFor();
    await page.getByText('A panel of three.').waitFor();
    await signOut(walk.visitor, 'Ada Fictional');
  }, 60_000);

  it('a lower class is announced before the click and waits for a second officer', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Clara Invented');
    await page.goto(`${walk.app.url}/reviews?queue=mine`);
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    // Acting takes it.
    await keys.press(page.getByRole('button', { name: /^(Override|Choose a class)…/ }));
    await keys.choose(page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.pick(page.getByRole('combobox', { name: 'Class decided' }), 'Transparency');
    await page.getByText('It stands only when a second officer consents.').waitFor();
    await keys.write(
      page.getByRole('textbox', { name: 'Justification' }),
      'A panel ranks; the tool only sorts the files into the order in which they came.',
    );
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Propose the lower class' }));
    await page.getByText('Candidate ranking – proposed: Transparency. A second officer has to consent.').waitFor();
    await signOut(walk.visitor, 'Clara Invented');

    await signIn(walk.visitor, 'Denis Inventé');
    await keys.press(page.getByRole('link', { name: /^Need my consent/ }));
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await page.getByRole('heading', { name: 'A lower class is proposed' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Consent', exact: true }));
    await page.getByText('Consent given. The decision stands.').waitFor();
    const officer = await as(walk.app, 'officer');
    const { body } = await officer.get(`${API}/systems?q=Candidate%20ranking`).expect(200);
    expect(body.items[0]).toMatchObject({ decidedClass: 'transparency', reviewState: 'decided' });
  }, 60_000);

  it('an officer enters an absence, and a stand-in sees the cases', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/reviews/officers`);
    await keys.press(page.getByRole('button', { name: 'Enter my absence' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Enter my absence' }));
    await dialog.getByRole('alert').getByText('Enter both days, the first not after the last.').waitFor();
    await page.getByLabel('First day').fill('2030-08-01');
    await page.getByLabel('Last day').fill('2030-08-31');
    await keys.pick(page.getByRole('combobox', { name: 'Who stands in' }), 'Clara');
    await keys.press(dialog.getByRole('button', { name: 'Enter my absence' }));
    await page.getByText('Entered. Clara Invented sees your cases').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: /^Remove the absence/ }));
    await page.getByText('Nobody has entered an absence.').waitFor();
    await signOut(walk.visitor, 'Denis Inventé');
  }, 60_000);

  it('an administrator changes the clocks and the calendar', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Greta Notreal');
    await keys.press(page.getByRole('link', { name: 'People', exact: true }));
    await keys.press(page.getByRole('link', { name: 'Settings' }));
    await keys.write(page.getByRole('textbox', { name: 'Working days to take a case' }), '90');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Enter a whole number from 1 to 60.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Working days to take a case' }), '3');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Saved. It holds from now on.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${walk.app.url}/settings?year=2031`);
    await page.getByText('Easter Monday').waitFor();
  }, 60_000);
});
