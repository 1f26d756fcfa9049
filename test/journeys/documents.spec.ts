// The fundamental rights impact assessment by keyboard: begun, kept, finished, notified, written anew.

import { as } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, toPart } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('documents', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    await assess(
      staff,
      await register(staff, { name: 'Candidate ranking' }),
      answered({
        annex3_uses: ['4a'],
        performs_profiling: true,
        operator_roles: ['deployer'],
        deployer_kind: 'union_institution',
        affects_workers: true,
      }),
    );
  }, 60_000);

  const QUESTIONS = [
    /In which of your processes/,
    /For how long, and how often/,
    /Which persons and groups/,
    /Which harm could it do/,
    /How is human oversight put into practice/,
    /What is done if the risks come true/,
    /Summary of the findings/,
  ];

  it('show what is asked for; what was typed survives a reload, a draft may lack what a final version may not', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await toPart(walk.visitor, 'Duties and documents', 'Documents');
    await page.getByText('Not written yet').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('link', { name: 'Fundamental rights impact assessment' }));
    await keys.write(page.getByRole('textbox', { name: QUESTIONS[0]! }), 'Selection of candidates');
    await page.reload();
    await page.getByRole('textbox', { name: QUESTIONS[0]! }).waitFor();
    expect(await page.getByRole('textbox', { name: QUESTIONS[0]! }).inputValue()).toBe('Selection of candidates');
    await keys.press(page.getByRole('button', { name: 'Finish' }));
    await page.getByRole('alert').getByText('There are 6 things to put right').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Save a draft' }));
    await page.getByText(/^Version 1, Ada Fictional/).waitFor();
    await page.locator('summary').filter({ hasText: 'Version 1' }).waitFor();
  });

  it('are finished, notified and written anew, with every version there to read', async () => {
    const { page, keys } = walk.visitor;
    for (const [index, name] of QUESTIONS.entries())
      await keys.write(page.getByRole('textbox', { name }), `Answer ${index + 1}`);
    await keys.press(page.getByRole('button', { name: 'Finish' }));
    await page.getByText('The authority has not been told of the result yet').waitFor();
    await keys.press(page.getByRole('button', { name: 'Write it down' }));
    await page.getByText('Fill this in.', { exact: true }).waitFor();
    await page.getByLabel('Told on').fill('2026-11-02');
    await keys.press(page.getByRole('button', { name: 'Write it down' }));
    await page.getByText(/^Version 2: .*written down by Ada Fictional/).waitFor();
    await page.getByText('The authority has not been told of the result yet').waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);
    await keys.write(page.getByRole('textbox', { name: QUESTIONS[3]! }), 'More harm');
    await keys.press(page.getByRole('button', { name: 'Finish' }));
    await page.getByText('A newer final version has not been notified yet').waitFor();
    await keys.press(page.locator('summary').filter({ hasText: 'Version 1' }));
    await page.getByText('Selection of candidates').waitFor();
    await keys.press(page.getByRole('link', { name: 'All documents' }));
    await page.getByText(/^Version 3, Ada Fictional/).waitFor();
    await page.getByText('3 points are missing.').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
