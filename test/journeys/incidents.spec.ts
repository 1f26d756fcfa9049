// An incident from the report to the closing, by keyboard.

import { as } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, signOut, toPart } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('an incident', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    await register(await as(walk.app, 'staff'), { name: 'Candidate ranking' });
  }, 60_000);

  it('is reported by somebody who works with the system; what was typed survives a reload', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await toPart(walk.visitor, 'Talk', 'Incidents');
    await page.getByText('No incident was reported').waitFor();
    await keys.press(page.getByRole('button', { name: 'Report an incident…' }));
    await keys.press(page.getByRole('button', { name: 'Report it' }));
    await page.getByText('Choose at least one.', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.write(page.getByRole('textbox', { name: 'What happened, in a few words' }), 'Ranked by age');
    await page.reload();
    await keys.press(page.getByRole('button', { name: 'Report an incident…' }));
    await keys.write(page.getByRole('textbox', { name: /to whom/ }), 'Forty candidates were ranked by their age.');
    await keys.press(page.getByRole('checkbox', { name: 'An infringement of fundamental rights' }), 'Space');
    await keys.press(page.getByRole('button', { name: 'Report it' }));
    await page.getByRole('heading', { level: 1, name: 'Ranked by age' }).waitFor();
    await page.getByText(/has to be told by .*: 15 days/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);
    await keys.write(page.getByRole('textbox', { name: 'What happened?' }), 'The system was switched off.');
    await keys.press(page.getByRole('button', { name: 'Add to the timeline' }));
    await page.getByRole('listitem').filter({ hasText: 'The system was switched off.' }).waitFor();
    await signOut(walk.visitor, 'Ada Fictional');
  }, 60_000);

  it('is triaged, told to the authority and closed by an officer', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Clara Invented');
    await keys.press(page.getByRole('link', { name: 'Duties', exact: true }));
    await keys.press(page.getByRole('link', { name: 'Incidents' }));
    await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('link', { name: 'Ranked by age' }));
    await keys.press(page.getByRole('button', { name: 'Triage…' }));
    const dialog = page.getByRole('dialog');
    await keys.choose(dialog.getByRole('group', { name: /serious within the meaning/ }), 'Yes');
    await keys.press(dialog.getByRole('checkbox', { name: 'The death of a person' }), 'Space');
    await keys.write(dialog.getByRole('textbox', { name: 'Why?' }), 'Unequal treatment, with grave consequences.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Triage…' }));
    await page.getByText(/: 10 days/).waitFor();
    await keys.press(page.getByRole('button', { name: 'Somebody was told…' }));
    await dialog
      .getByLabel('On', { exact: true })
      .fill(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now()));
    await keys.press(dialog.getByRole('button', { name: 'Save' }));
    await page.getByText('The authority has been told.').waitFor();
    await keys.press(page.getByRole('button', { name: 'Close…' }));
    for (const [name, text] of [
      ['What was the cause?', 'Age was among the inputs.'],
      ['What was corrected?', 'It was taken out.'],
      ['What came of it?', 'All were ranked anew.'],
    ] as const) {
      await keys.write(dialog.getByRole('textbox', { name }), text);
    }
    await keys.press(dialog.getByRole('button', { name: 'Close…' }));
    await page.getByText('Age was among the inputs.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);
  }, 60_000);
});
