// A list that leaves as a file, by keyboard: chosen, written, saved; one that takes longer, left alone and found again
// by its notice; and one that is thrown away.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { as } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('a list that leaves as a file', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    await register(staff, { name: 'Leaving one' });
    await register(staff, { name: 'Staying one' });
  }, 60_000);

  it('is chosen and written, and its download begins by itself', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await page.goto(`${walk.app.url}/systems?q=leaving`);
    await keys.press(page.getByRole('button', { name: 'Export' }));
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await page.getByRole('radio', { name: 'Spreadsheet (XLSX)' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await barriers(page)).toEqual([]);
    const downloaded = page.waitForEvent('download');
    await keys.press(dialog.getByRole('button', { name: 'Write the file' }));
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^systems-\d{4}-\d{2}-\d{2}\.csv$/);
    const rows = parse(readFileSync(await download.path()), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ name }) => name)).toEqual(['Leaving one']);
    await dialog.getByText('The file is ready').waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('The file is ready');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Close' }));
  });

  it('goes on when it takes longer, and is found by its notice', async () => {
    const { page, keys } = walk.visitor;
    await withClient(walk.app.database.ownerUrl, async (client) => {
      await page.goto(`${walk.app.url}/duties`);
      await page.getByRole('heading', { name: 'Duties', level: 1 }).waitFor();
      await client.query('begin');
      await client.query('lock table duty in access exclusive mode');
      await keys.press(page.getByRole('button', { name: 'Export' }));
      const dialog = page.getByRole('dialog');
      await keys.press(dialog.getByRole('button', { name: 'Write the file' }));
      await dialog.getByText('The file is being written').waitFor();
      await dialog.getByRole('progressbar').waitFor();
      expect(await barriers(page)).toEqual([]);
      await keys.press(dialog.getByRole('button', { name: 'Close' }));
      await client.query('rollback');
    });
    await page.goto(`${walk.app.url}/my/files`);
    await page.getByRole('link', { name: /^Save the file duties-/ }).waitFor();
    await page.goto(`${walk.app.url}/inbox`);
    await keys.press(page.getByRole('link', { name: /The file you asked for is ready/ }));
    await page.getByRole('heading', { name: 'Your files', level: 1 }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is thrown away when nobody wants it any more', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: /^Throw away systems-/ }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Throw away' }));
    await page.getByText('The file was thrown away').first().waitFor();
    await page.getByRole('link', { name: /^Save the file systems-/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /^Save the file duties-/ }).waitFor();
  });
});
