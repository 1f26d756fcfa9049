// Many systems are chosen, looked at, and changed at once.

import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

describe('changing many systems', () => {
  const walk = oneWalk();
  let mine: readonly Registered[];

  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    mine = [
      await register(staff, { name: 'Batch one' }),
      await register(staff, { name: 'Batch two' }),
      await register(staff, { name: 'Batch three', stage: 'pilot' }),
    ];
    await register(await as(walk.app, 'otherStaff'), { name: 'Batch of another' });
    await signIn(walk.visitor, 'Ada Fictional');
  }, 60_000);

  it('chooses with the keyboard, and shows what would change and what cannot', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/systems?q=Batch&sort=name`);
    await page.getByRole('link', { name: 'Batch of another' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('1 system chosen').waitFor();
    await keys.press(page.getByRole('checkbox', { name: 'Choose all on this page' }), 'Space');
    await page.getByText('4 systems chosen').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Change them' }));
    await keys.press(page.getByRole('button', { name: 'Show what would change' }));
    await page.getByText('Say what is to change.', { exact: true }).waitFor();
    await keys.pick(page.getByRole('combobox', { name: 'Stage' }), 'Suspended');
    await keys.write(page.getByRole('textbox', { name: /Tags to add/ }), 'yearly, checked');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Show what would change' }));
    await page.getByText('3 systems will change. 1 cannot be changed so and stays out.').waitFor();
    await page
      .getByRole('row', { name: /Batch of another/ })
      .getByText('You may not do this')
      .waitFor();
  });

  it('stays inside the steps with Back, Forward and a reload, with what was chosen and typed', async () => {
    const { page, keys } = walk.visitor;
    await page.goBack();
    expect(await page.getByRole('textbox', { name: /Tags to add/ }).inputValue()).toBe('yearly, checked');
    await page.goForward();
    await page.getByText('3 systems will change.').waitFor();
    await page.reload();
    await page.getByText('3 systems will change.').waitFor();
    await page.goBack();
    await page.reload();
    await page.getByRole('textbox', { name: /Tags to add/ }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Stage' }).inputValue()).toBe('suspended');
    await keys.press(page.getByRole('button', { name: 'Show what would change' }));
    await page.getByText('3 systems will change.').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('changes nothing when somebody else was faster with one of them, and the rest after a second look', async () => {
    const { page, keys } = walk.visitor;
    const staff = await as(walk.app, 'staff');
    await staff
      .patch(`${API}/systems/${mine[1]?.id}`)
      .set('If-Match', '"1"')
      .send({ details: { tags: ['yearly'] }, stage: 'suspended' })
      .expect(200);
    await keys.write(page.getByRole('textbox', { name: /Why the change/ }), 'Checked this year.');
    await keys.press(page.getByRole('button', { name: 'Change 3 systems' }));
    await page.getByRole('alert').getByText('Batch two').waitFor();
    expect((await staff.get(`${API}/systems/${mine[0]?.id}`).expect(200)).body.stage).toBe('development');
    await keys.press(page.getByRole('button', { name: 'Look again' }));
    await keys.press(page.getByRole('button', { name: 'Change 3 systems' }));
    await page.getByText('3 systems changed.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=Batch&sort=name');
    for (const { id } of mine) {
      const { body } = await staff.get(`${API}/systems/${id}`).expect(200);
      expect([body.stage, body.details.tags]).toEqual(['suspended', ['yearly', 'checked']]);
    }
    await page.goto(`${walk.app.url}/systems/${mine[0]?.reference}/history`);
    await page.getByText('Why: Checked this year.').waitFor();
  });

  it('changes all that were found, without choosing one by one', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/systems?tag=checked`);
    await keys.press(page.getByRole('button', { name: 'Change all that were found' }));
    await keys.write(page.getByRole('textbox', { name: /Tags to remove/ }), 'checked');
    await keys.press(page.getByRole('button', { name: 'Show what would change' }));
    await keys.press(page.getByRole('button', { name: 'Change 3 systems' }));
    await page.getByText('No system fits these filters').waitFor();
  });
});
