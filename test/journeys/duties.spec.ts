// Duties: seen, worked on, accepted when they change, and found by system, month and day; by keyboard.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evidence } from '@registry/contracts';
import type { Locator, Page } from 'playwright-core';
import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, signOut } from '../support/walk';

const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  processes_personal_data: true,
});

/** One walk in several steps: each begins where the one before ended. */
describe('duties', () => {
  const walk = oneWalk();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    system = await register(staff, { name: 'Candidate ranking', stage: 'pilot' });
    await assess(staff, system, deployer);
  }, 60_000);

  const line = (text: string | RegExp): Locator => walk.page.getByRole('listitem').filter({ hasText: text }).first();
  const tick = (one: Locator): Locator => one.getByRole('button', { name: /Show it$/ });
  const save = (): Locator => walk.page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true });

  it('the owner sees what is due and nothing late, writes down what was done, and sets one aside with a reason that survives a reload', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await page.goto(`${walk.app.url}/systems/${system.reference}/duties`);
    const literacy = line('AI literacy');
    // In force for long, and not late yet: the system came into the register today.
    await literacy.getByText(/in force since 2 Feb 2025; to be shown here by/).waitFor();
    expect(await page.getByText('Overdue').count()).toBe(0);
    await page.getByText(/^0 of \d+ done$/).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await tick(literacy).getAttribute('aria-label')).toBe('Support the AI literacy of staff: Open. Show it');
    await keys.press(tick(literacy));
    // Whoever presses an open circle means: done.
    expect(await page.getByRole('radio', { name: 'Met' }).isChecked()).toBe(true);
    await keys.write(page.getByRole('textbox', { name: /What has been done/ }), 'Everybody took the course of May.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(save());
    await page.getByText('Saved.').waitFor();
    await literacy.getByText('Met', { exact: true }).waitFor();
    await page.getByText(/^1 of \d+ done$/).waitFor();
    await keys.press(literacy.getByRole('button', { name: /^What was said of it/ }));
    await literacy.getByText('Everybody took the course of May.').waitFor();

    const impact = line('Fundamental rights impact assessment');
    await keys.press(tick(impact));
    await keys.choose(page.getByRole('group', { name: 'State' }), 'Does not apply');
    await keys.press(save());
    await page.getByText('Say why it does not apply.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Why it does not apply' }), 'Done already by the provider.');
    await page.reload();
    await keys.press(tick(impact));
    expect(await page.getByRole('textbox', { name: 'Why it does not apply' }).inputValue()).toBe(
      'Done already by the provider.',
    );
    await keys.press(save());
    await impact.getByText('Does not apply', { exact: true }).waitFor();
    await keys.press(impact.getByRole('button', { name: /^What was said of it/ }));
    await impact.getByText('Done already by the provider.').waitFor();
    // Provision, reason and certainty stand once, behind a question.
    await keys.press(page.locator('summary', { hasText: 'Why?' }));
    await page.getByRole('table', { name: /^Why these duties are owed/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('a file shows what was done; it serves a duty, comes back as it was, and is withdrawn with a reason', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Add evidence…' }));
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: 'Add', exact: true }));
    await page.getByText('Choose a file.', { exact: true }).waitFor();
    await dialog.getByLabel('File', { exact: true }).setInputFiles({
      name: 'Course list.csv',
      mimeType: 'application/x-msdownload',
      buffer: Buffer.from('name;day\nAda;2026-05-04\n'),
    });
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Course list');
    await dialog.getByLabel(/^Day it stands for/).fill('2199-01-01');
    await dialog.getByText(/Choose a day from/).waitFor();
    await dialog.getByLabel(/^Day it stands for/).fill('2026-05-04');
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Add', exact: true }));
    await page.getByText('Added.').waitFor();
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByText(/of 4 May 2026/).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      keys.press(evidence.getByRole('link', { name: 'Save Course list' })),
    ]);
    expect([saved.suggestedFilename(), readFileSync(await saved.path(), 'utf8')]).toEqual([
      'Course list.csv',
      'name;day\nAda;2026-05-04\n',
    ]);
    const literacy = line('AI literacy');
    await keys.press(tick(literacy));
    await keys.press(dialog.locator('summary', { hasText: 'Evidence that is there already' }));
    await keys.press(page.getByRole('checkbox', { name: 'Course list' }), 'Space');
    await keys.press(save());
    await keys.press(literacy.getByRole('button', { name: /^What shows it, 1 piece/ }));
    await literacy.getByRole('link', { name: 'Save Course list' }).waitFor();
    await evidence.getByText('serves 1 duty or decision').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);

    await keys.press(page.getByRole('button', { name: 'Add evidence…' }));
    await dialog
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001\u0002') });
    await keys.press(dialog.getByRole('button', { name: 'Add', exact: true }));
    await page.getByText('Files of this kind are not kept').waitFor();
    await page.keyboard.press('Escape');
    await keys.press(page.getByRole('button', { name: 'Withdraw: Course list' }));
    await keys.write(dialog.getByRole('textbox', { name: 'Reason' }), 'A newer list.');
    await keys.press(dialog.getByRole('button', { name: 'Withdraw…' }));
    await page.getByText('Withdrawn.').waitFor();
    await page.getByText('1 withdrawn').waitFor();
  }, 60_000);

  it('file, link, note and state are one act, and what the register refuses costs nothing that was typed', async () => {
    const { page, keys } = walk.visitor;
    const dialog = page.getByRole('dialog');
    const duty = line('human oversight');
    await keys.press(tick(duty));
    const note = dialog.getByRole('textbox', { name: /What has been done/ });
    await keys.write(note, 'Two people watch over it.');
    const file = dialog.getByLabel('File', { exact: true });
    await file.setInputFiles({
      name: 'roster.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\u0000\u0001\u0002'),
    });
    await keys.press(dialog.locator('summary', { hasText: 'Title and days of “roster”' }));
    await keys.write(dialog.getByRole('textbox', { name: 'Title' }), 'Roster of May');
    await dialog.getByLabel(/^Day it stands for/).fill('2026-05-04');
    expect(await barriers(page)).toEqual([]);
    await keys.press(save());
    await dialog.getByText('Files of this kind are not kept').waitFor();
    expect([
      await note.inputValue(),
      await dialog.getByRole('textbox', { name: 'Title' }).inputValue(),
      await dialog.getByLabel(/^Day it stands for/).inputValue(),
    ]).toEqual(['Two people watch over it.', 'Roster of May', '2026-05-04']);
    expect(await dialog.getByRole('radio', { name: 'Met' }).isChecked()).toBe(true);
    await drop(page, file, 'day;who\n2026-05-04;Ada\n');
    await keys.press(save());
    await dialog.waitFor({ state: 'detached' });
    await duty.getByText('Met', { exact: true }).waitFor();

    const logs = line(/logs/i);
    await keys.press(tick(logs));
    await keys.write(dialog.getByRole('textbox', { name: /^Link/ }), 'example.org/logs');
    await keys.press(save());
    await dialog.getByText('Enter an address that begins with https://.', { exact: true }).waitFor();
    await keys.write(dialog.getByRole('textbox', { name: /^Link/ }), 'https://example.org/logs');
    await keys.press(save());
    await dialog.waitFor({ state: 'detached' });
    await keys.press(logs.getByRole('button', { name: /^What shows it, 1 piece/ }));
    await logs.getByRole('link', { name: /example\.org\/logs/ }).waitFor();
    const { items } = (await (await as(walk.app, 'staff')).get(`${API}/systems/${system.id}/evidence`).expect(200))
      .body as {
      items: Evidence[];
    };
    expect(items.map(({ title, fileName, standsFor, uses }) => [title, fileName, standsFor, uses.length])).toEqual([
      ['example.org/logs', null, null, 1],
      ['Roster of May', 'dropped.csv', '2026-05-04', 1],
      ['Course list', 'Course list.csv', '2026-05-04', 1],
    ]);
  }, 60_000);

  it('other answers change the duties once they are accepted, and nothing that was done is lost', async () => {
    const { page, keys } = walk.visitor;
    const staff = await as(walk.app, 'staff');
    system.version = (await staff.get(`${API}/systems/${system.id}`).expect(200)).body.version;
    await assess(staff, system, { ...deployer, operator_roles: ['provider'] });
    await page.reload();
    await page.getByText('The duties would change').waitFor();
    await page.getByText('work has been done on it').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Accept the changes' }));
    await page.getByText('The duties are up to date.').waitFor();
    await keys.press(page.locator('summary', { hasText: 'duties are no longer owed' }));
    const gone = page.getByRole('listitem').filter({ hasText: 'AI literacy' }).filter({ hasText: 'Met' });
    await keys.press(gone.getByRole('button', { name: /^What/ }));
    await gone.getByText('Everybody took the course of May.').waitFor();
    await signOut(walk.visitor, 'Ada Fictional');
  }, 60_000);

  it('an officer finds duties by number, system, month and day, and works them all out anew', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Clara Invented');
    await keys.press(page.getByRole('link', { name: 'Duties', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Duties' }).waitFor();
    const group = page.getByRole('region', { name: 'Candidate ranking' });
    await group.getByText(/of \d+ done/).waitFor();
    await group.getByRole('listitem').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: /Overdue/ }));
    await page.getByText('No duty fits these filters').waitFor();
    expect(new URL(page.url()).search).toBe('?when=late');
    await keys.press(page.getByRole('button', { name: /Overdue/ }));
    await keys.press(page.getByRole('link', { name: 'By month' }));
    await page
      .getByRole('region', { name: 'December 2027' })
      .getByText(/of \d+ done/)
      .waitFor();
    expect(await barriers(page)).toEqual([]);

    await keys.press(page.getByRole('link', { name: 'Calendar', exact: true }));
    const grid = page.getByRole('grid');
    await grid.locator('[aria-current="date"]').waitFor();
    await page.goto(`${walk.app.url}/duties?view=calendar&month=2027-12-01`);
    await page.getByRole('heading', { level: 2, name: 'December 2027' }).waitFor();
    const second = grid.getByRole('gridcell', { name: /Thursday,? 2 December 2027/ });
    const count = second.getByRole('link', { name: /^\d+ duties, Thursday,? 2 December 2027$/ });
    await count.waitFor();
    expect(await barriers(page)).toEqual([]);
    const rests = (day: string) =>
      page.waitForFunction(
        (wanted) =>
          document.activeElement instanceof HTMLTableCellElement &&
          document.activeElement.textContent.replace(',', '').includes(wanted),
        day,
      );
    // By arrows: to the day, over the end of the month and back.
    await keys.reach(grid.locator('td[tabindex="0"]'));
    await page.keyboard.press('ArrowRight');
    expect(await second.evaluate((cell) => cell === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { level: 2, name: 'November 2027' }).waitFor();
    await rests('Thursday 25 November 2027');
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 2, name: 'December 2027' }).waitFor();
    await rests('Wednesday 1 December 2027');
    await page.keyboard.press('ArrowRight');
    const said = Number.parseInt((await count.textContent()) ?? '', 10);
    await page.keyboard.press('Enter');
    await page.getByText('Due on 2 Dec 2027').waitFor();
    await group.getByRole('listitem').first().waitFor();
    expect(await group.getByRole('listitem').count()).toBe(said);
    await keys.press(page.getByRole('button', { name: 'Work out all duties anew' }));
    await page.getByText(/systems would change\.$/).waitFor();
  }, 60_000);
});

/** Lets a file of the desk go over a field, as a hand does. */
async function drop(page: Page, field: Locator, content: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), 'dropped.csv');
  writeFileSync(file, content);
  await field.scrollIntoViewIfNeeded();
  const box = (await field.boundingBox())!;
  const hand = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await hand.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  }
}
