// The register as a table: how far it is to the first system, what is seen of it, and what is done in it by keyboard.

import { API, as } from '../support/as';
import { barriers } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn } from '../support/walk';

const MANY = 30;

describe('the table of the register', () => {
  const walk = oneWalk();
  let first: Registered;

  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    first = await register(staff, {
      name: 'Row 00',
      stage: 'pilot',
      details: { supplier: 'Alpha', tags: ['kept'] } as never,
    });
    for (let number = 1; number < MANY; number += 1)
      await register(staff, {
        name: `Row ${String(number).padStart(2, '0')}`,
        unit: number % 2 === 0 ? 'LANG.A.1' : 'HR.C.3',
        stage: number % 3 === 0 ? 'idea' : 'in_use',
      });
    await signIn(walk.visitor, 'Ada Fictional');
  }, 60_000);

  const focused = (): Promise<string> =>
    walk.page.evaluate(() => {
      const { dataset, textContent } = document.activeElement as HTMLElement;
      return `${dataset['stop'] ?? '-'} ${textContent?.trim()}`;
    });

  it('is five steps from the top of the page, and twenty systems are in sight there', async () => {
    const { page } = walk;
    await page.goto(`${walk.app.url}/systems?sort=name&q=Row`);
    await page.getByRole('link', { name: 'Row 00' }).waitFor();
    await page.locator('#content').focus();
    const stops: string[] = [];
    const skip = page.getByRole('button', { name: 'Go to the first system' });
    while (!(await skip.evaluate((one) => one === document.activeElement)) && stops.length < 20) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('name Row 00');
    expect([stops.length + 1, stops]).toEqual([expect.any(Number), expect.any(Array)]);
    expect(stops.length + 1).toBeLessThanOrEqual(5);
    const seen = await page.getByRole('rowheader').evaluateAll(
      (names) =>
        names.filter((name) => {
          const { top, bottom } = name.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }).length,
    );
    expect(seen).toBeGreaterThanOrEqual(20);
    expect(await barriers(page)).toEqual([]);
  });

  it('is walked with arrows, and looked into without leaving it', async () => {
    const { page } = walk;
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('name Row 01');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^unit /);
    // One cell takes part in the order of Tab, and no other.
    expect(await page.locator('[data-stop][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Space');
    const peek = page.getByRole('complementary', { name: 'A look at Row 01' });
    await peek.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('complementary', { name: 'A look at Row 02' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: /A look at/ }).waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^unit /);
  });

  it('shows other columns in another order, kept in the address', async () => {
    const { page, visitor } = walk;
    const { keys } = visitor;
    await page.goto(`${walk.app.url}/systems?sort=name&q=Row`);
    await keys.press(page.getByRole('button', { name: 'Columns' }));
    await keys.write(page.getByRole('searchbox', { name: 'Find a column' }), 'suppl');
    await keys.press(page.getByRole('checkbox', { name: 'Supplier' }), 'Space');
    await keys.write(page.getByRole('searchbox', { name: 'Find a column' }), '');
    await keys.reach(page.getByRole('button', { name: /^Move Supplier/ }));
    await page.keyboard.press('Home');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.getAll('columns')[0]).toBe('supplier');
    await page.reload();
    await page.getByRole('gridcell', { name: 'Alpha' }).waitFor();
    expect((await page.getByRole('columnheader').allInnerTexts()).slice(1, 3)).toEqual(['Name', 'Supplier']);
  });

  it('changes a cell where it stands, and takes it back', async () => {
    const { page } = walk;
    const staff = await as(walk.app, 'staff');
    await page.getByRole('link', { name: 'Row 00' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Supplier' });
    await field.fill('Beta');
    expect(await barriers(page)).toEqual([]);
    await field.press('Enter');
    await page.getByRole('gridcell', { name: 'Beta' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('gridcell', { name: 'Alpha' }).waitFor();
    const { body } = await staff.get(`${API}/systems/${first.id}/history`).expect(200);
    expect(
      body.items.filter(({ entry }: { entry: { intent: string } }) => entry.intent === 'system.change').length,
    ).toBe(2);
  });

  it('stands in groups that fold, each with its sum, and says what all of it comes to', async () => {
    const { page, visitor } = walk;
    await page.goto(`${walk.app.url}/systems?q=Row&groupBy=stage&sort=name`);
    const idea = page.getByRole('button', { name: /^Idea/ });
    await idea.waitFor();
    await page.getByRole('link', { name: 'Row 03' }).waitFor();
    await visitor.keys.press(idea);
    await page.getByRole('link', { name: 'Row 03' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^(Idea|Pilot|In use)/ }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Idea\s*9$/),
      expect.stringMatching(/^Pilot\s*1$/),
      expect.stringMatching(/^In use\s*20$/),
    ]);
    await page.getByText(`${MANY} systems`, { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('tells its filters, and each goes by itself', async () => {
    const { page, visitor } = walk;
    await page.goto(`${walk.app.url}/systems?q=Row&stage=idea&stage=pilot`);
    await page.getByText('10 systems', { exact: true }).waitFor();
    await visitor.keys.press(page.getByRole('button', { name: /^Stage: Idea/ }));
    await page.getByText('1 system', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Row&stage=pilot');
    await visitor.keys.press(page.getByRole('button', { name: 'Filter', exact: true }));
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /Only my systems/ })
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
