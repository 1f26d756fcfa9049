// A record is filled in, group by group; two people at once lose nothing; the past can be read.

import { as, API } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { register } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, signOut, visitorOf } from '../support/walk';

describe('the record of a system', () => {
  const web = openWeb();

  it("is filled in by keyboard, says what does not fit, brings two people's changes together, and keeps its versions", async () => {
    const staff = await as(web.app, 'staff');
    const system = await register(staff, { details: { usersEstimate: 10 } });
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/${system.reference}`);
    await keys.press(page.locator('summary').filter({ hasText: 'Purpose and people' }));
    await keys.press(page.getByRole('button', { name: 'Edit “Purpose and people”' }));
    const users = page.getByRole('textbox', { name: 'People who use it in a year' });
    await keys.write(users, 'many');
    await keys.press(page.getByRole('checkbox', { name: 'Job applicants' }), 'Space');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Write a whole number.', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);

    // Somebody else saves meanwhile: one field that is being typed here, and one that is not.
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ details: { usersEstimate: 20, decisionRole: 'supports' } })
      .expect(200);
    await users.fill('30');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('The register now says: 20').waitFor();
    expect(await page.getByRole('combobox', { name: 'Part in decisions' }).inputValue()).toBe('supports');
    await page.reload();
    expect(await users.inputValue()).toBe('30');
    await keys.write(page.getByRole('textbox', { name: /Why the change/ }), 'Counted again.');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Saved.').waitFor();
    const { body } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    expect([body.details.usersEstimate, body.details.decisionRole, body.details.affectedPersons]).toEqual([
      30,
      'supports',
      ['job_applicants'],
    ]);

    await page.goto(`${web.app.url}/systems/${system.reference}/history`);
    await page.getByText('Why: Counted again.').waitFor();
    await keys.press(page.locator('summary').filter({ hasText: 'Compare two versions' }));
    const differences = page.getByRole('table');
    await differences.getByText('Job applicants').waitFor();
    expect(await differences.getByRole('row').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);

    await page.goto(`${web.app.url}/systems/as-of?q=case%20file`);
    await page.getByRole('link', { name: 'Case file search' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('is begun on one computer and gone on with on another; signing out leaves nothing behind', async () => {
    const first = await openPage(web.browser);
    const visitor = visitorOf(first.page);
    await first.page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await first.page.goto(`${web.app.url}/systems/new`);
    const saved = first.page.waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().endsWith('/drafts/registering'),
    );
    await visitor.keys.write(first.page.getByRole('textbox', { name: 'Name' }), 'Minutes');
    expect((await saved).status()).toBe(200);

    const second = await openPage(web.browser);
    await second.page.goto(web.app.url);
    await signIn(visitorOf(second.page), 'Ada Fictional');
    await visitorOf(second.page).keys.press(second.page.getByRole('link', { name: 'Registering “Minutes”' }));
    expect(await second.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Minutes');
    await signOut(visitorOf(second.page), 'Ada Fictional');
    expect(await second.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual(
      [],
    );

    await signIn(visitorOf(second.page), 'Ada Fictional');
    await visitorOf(second.page).keys.press(
      second.page.getByRole('button', { name: 'Discard: Registering “Minutes”' }),
    );
    await visitorOf(second.page).keys.press(
      second.page
        .getByRole('dialog', { name: 'Discard: Registering “Minutes”' })
        .getByRole('button', { name: 'Discard' }),
    );
    await second.page.getByRole('heading', { name: 'What you began' }).waitFor({ state: 'detached' });
    expect(await barriers(second.page)).toEqual([]);
    expect([...first.faults, ...second.faults]).toEqual([]);
  }, 60_000);
});
