// What a file says of a model, taken over by keyboard: into a record, and into the form for a new one.

import { join } from 'node:path';
import { as } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

const file = (name: string): string => join(__dirname, '../data/proposals', name);

/** One walk in several steps: each begins where the one before ended. */
describe('a file about a model', () => {
  const walk = oneWalk();
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    await register(staff, { name: 'Sorting of complaints', details: { supplier: 'Somebody else' } as never });
  }, 60_000);

  it('that is none of ours is refused with the reason', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Sorting of complaints' }));
    await page.getByRole('heading', { name: 'Take over from a file' }).click();
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByText('Choose a file.').waitFor();
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'bom.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.4"}'),
    });
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByText('CycloneDX is read from version 1.6 on.').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is shown field by field, ticked where the record is empty', async () => {
    const { page, keys } = walk.visitor;
    await page.getByLabel('File', { exact: true }).setInputFiles(file('triage.cdx.json'));
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByRole('heading', { name: 'What triage.cdx.json says' }).waitFor();
    const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
    expect(await tick('Version').isChecked()).toBe(true);
    expect(await tick('Model: fabrique/complaint-router').isChecked()).toBe(true);
    expect(await tick('Supplier').isChecked()).toBe(false);
    expect(await tick('Name').isChecked()).toBe(false);
    await page.getByText('Somebody else').first().waitFor();
    await page.getByText('/metadata/component/supplier/name').waitFor();
    expect(await barriers(page)).toEqual([]);
    await tick('Software: tensor-core').focus();
    await page.keyboard.press('Space');
    await keys.press(page.getByRole('button', { name: 'Take over the ticked ones' }));
    await page.getByRole('heading', { name: 'Taken over from triage.cdx.json, not saved yet' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('survives a reload as a form, and is saved as one change that names it', async () => {
    const { page, keys } = walk.visitor;
    await keys.write(page.getByRole('textbox', { name: /^Version/ }), '2.3.1');
    await page.reload();
    const version = page.getByRole('textbox', { name: /^Version/ });
    await version.waitFor();
    expect(await version.inputValue()).toContain('2.3.1');
    await keys.press(page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('Saved.').first().waitFor();
    const staff = await as(walk.app, 'staff');
    const { body: list } = await staff.get('/api/v1/systems').expect(200);
    const { body } = await staff.get(`/api/v1/systems/${list.items[0].id}`).expect(200);
    expect(body.details.supplier).toBe('Somebody else');
    expect(body.details.techniques).toContain('machine_translation');
    expect(body.components).toHaveLength(5);
  });

  it('fills the form for a new system, over nothing that was typed', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/systems/new`);
    await keys.write(page.getByRole('textbox', { name: /^Name/ }), 'Minutes');
    await page.getByText('Take over from a file').click();
    await page.getByLabel('File', { exact: true }).setInputFiles(file('speech.cdx.json'));
    await keys.press(page.getByRole('button', { name: 'Read the file' }));
    await page.getByRole('heading', { name: 'What speech.cdx.json says' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Take over the ticked ones' }));
    expect(await page.getByRole('textbox', { name: /^Name/ }).inputValue()).toBe('Minutes');
    expect(await page.getByRole('textbox', { name: /^Summary/ }).inputValue()).toBe(
      'Writes down what is said in hearings.',
    );
  });
});
