// The registration in the EU database by keyboard: the form, the field that is missing, what was registered, what
// changed since, and an entry that is retracted.

import { as } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, toPart } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('registrations', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    await assess(
      staff,
      await register(staff, { name: 'Candidate ranking', details: { friaSummary: 'Acceptable.' } as never }),
      answered({
        annex3_uses: ['4a'],
        performs_profiling: true,
        operator_roles: ['deployer'],
        deployer_kind: 'union_institution',
      }),
    );
  }, 60_000);

  it('have a form in which a gap leads to its very field', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await toPart(walk.visitor, 'Duties and documents', 'Registration');
    await page.getByRole('heading', { name: 'Section C: public body that deploys' }).waitFor();
    await page.getByText('3 points are missing.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('link', { name: 'Business contact' }));
    const field = page.getByRole('textbox', { name: 'Business contact' });
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('hr-c3@example.org');
    await keys.press(page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('hr-c3@example.org').first().waitFor();
    await toPart(walk.visitor, 'Duties and documents', 'Registration');
    await page.getByText('2 points are missing.').waitFor();
    await page.getByText('hr-c3@example.org').waitFor();
  });

  it('are written down with the form as it was, and say what changed since', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Write down a registration' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Write it down' }));
    await dialog.getByText('Say on which day.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByLabel('Day').fill('2026-11-02');
    await keys.write(dialog.getByRole('textbox', { name: /^Number of the entry/ }), 'EU-2026-431');
    await keys.press(dialog.getByRole('button', { name: 'Write it down' }));
    await page.getByRole('heading', { name: /^Section C: Registered/ }).waitFor();
    await page.getByText(/EU-2026-431/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('link', { name: 'Submits on behalf of the provider' }));
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Unit C.3');
    await keys.press(page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('Unit C.3').first().waitFor();
    await toPart(walk.visitor, 'Duties and documents', 'Registration');
    await page.getByText('Other values today: C2').waitFor();
    await toPart(walk.visitor, 'Duties and documents');
    await page
      .getByText(/Changed since it was registered/)
      .first()
      .waitFor();
    await keys.press(page.getByRole('link', { name: /^Section C: Registered/ }).first());
    await page.getByText(/^What was registered is not what the record says now/).waitFor();
  });

  it('are retracted where they were wrong, and stay to be read', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Retract entry 1' }));
    const dialog = page.getByRole('dialog');
    await keys.write(dialog.getByRole('textbox', { name: 'Why it should not have been made' }), 'Another system.');
    await keys.press(dialog.getByRole('button', { name: 'Retract', exact: true }));
    await page.getByText(/^Retracted by Ada Fictional/).waitFor();
    await page.getByText('Other values today: C2').waitFor({ state: 'detached' });
    await keys.press(page.locator('summary').filter({ hasText: 'As it was handed in (entry 1)' }));
    await page.getByText('hr-c3@example.org').nth(1).waitFor();
    expect(await barriers(page)).toEqual([]);
    await toPart(walk.visitor, 'Duties and documents', 'Documents');
    await page.getByText('Not registered yet').waitFor();
  });
});
