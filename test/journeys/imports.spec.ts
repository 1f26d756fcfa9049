// A file of records by keyboard: its columns, its values, what would become of each row, a row that is mended, a likely
// duplicate, the applying and the way back; and what a program may send on its own.

import { as } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

const FILE = [
  'Id,Name,Description,Purpose,Unit,Status,Origin,Colour',
  '1,Aurora reader,Reads letters,So that letters are read,HR.C.3,In development,In-house,red',
  '2,Borealis reader,Reads forms,So that forms are read,NOWHERE,In development,In-house,green',
  '3,Candidate ranking,Ranks,So that they are ranked,HR.C.3,Trial run of it,In-house,blue',
].join('\n');

/** One walk in several steps: each begins where the one before ended. */
describe('imports', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    await register(await as(walk.app, 'staff'), { name: 'Candidate ranking', unit: 'HR.C.3' });
  }, 60_000);

  it('begin with a file, whose columns are guessed', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await page.goto(`${walk.app.url}/systems`);
    await keys.press(page.getByRole('link', { name: 'Import a file' }));
    await page.getByText('Nothing was imported yet').waitFor();
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByText('Choose a file.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page
      .getByLabel('Spreadsheet (.xlsx), CSV or JSON file')
      .setInputFiles({ name: 'inventory.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByRole('heading', { name: 'inventory.csv' }).waitFor();
    await page.getByText('How the file is read: utf-8 · Comma').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Go on' }));
  });

  it('ask for the values that nobody can read, and show what would become of each row', async () => {
    const { page, keys } = walk.visitor;
    const stage = page.getByRole('combobox', { name: /Trial run of it/ });
    await stage.waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.pick(stage, 'Pilot');
    await keys.press(page.getByRole('button', { name: 'Compare with the register' }));
    await page.getByText('Looks like Candidate ranking').waitFor();
    await page.getByText('There is no such organisation unit.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('let a row be mended and a duplicate be said to be one', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Open row 3' }));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('There is no such organisation unit.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.write(dialog.getByRole('textbox', { name: /^Unit/ }), 'HR.C.3');
    await keys.press(dialog.getByRole('button', { name: 'Save the row' }));
    await page.getByText('The row was saved.').first().waitFor();
    await page.keyboard.press('Escape');
    await keys.press(page.getByRole('button', { name: 'Open row 4' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Leave this row out' }));
    await page.getByRole('button', { name: 'Apply all 2 rows' }).waitFor();
  });

  it('are applied, and undone as a whole', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Apply all 2 rows' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Apply all 2 rows' }));
    await page.getByText('2 records were made').waitFor();
    await page.getByRole('link', { name: 'Borealis reader' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Undo the import' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }));
    await page.getByText('2 were taken back').waitFor();
  });

  it('come from programs too, as far as somebody allows', async () => {
    const { page, keys } = walk.visitor;
    const staff = await as(walk.app, 'staff');
    await staff
      .put('/api/v1/feeds/cmdb')
      .set('Content-Type', 'application/x-ndjson')
      .send(JSON.stringify({ externalId: '1', name: 'Corona reader' }))
      .expect(202);
    await page.goto(`${walk.app.url}/imports`);
    await page.getByRole('heading', { name: 'Sent by programs' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('checkbox', { name: 'Changes of records' }), 'Space');
    await page.getByRole('checkbox', { name: 'Changes of records', checked: true }).waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: 'Changes of records', checked: true }).waitFor();
    await keys.press(page.getByRole('checkbox', { name: 'New records' }), 'Space');
    await page.getByRole('checkbox', { name: 'New records', checked: true }).waitFor();
    // A box keeps the focus while its word is sent.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});
