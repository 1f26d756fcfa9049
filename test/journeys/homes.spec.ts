// The homes of a register in which there is nothing yet, and units by class.

import { idle } from '../../apps/bench/src/browser/idle.cjs';
import { as } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('the home of those who look over the register', () => {
  const walk = freshPages();

  it.each([
    ['Ignaz Erdacht', 'The register in numbers'],
    ['Clara Invented', 'Cases on each desk'],
    ['Hanna Erfunden', 'The register today'],
    ['Fabio Fictif', 'Targets by quarter'],
    ['Greta Notreal', 'What waits for the administration'],
    ['Edda Made-Up', 'Audit log'],
    ['Ada Fictional', 'My systems'],
  ])('is not empty for %s while nothing is registered', async (name, heading) => {
    await signIn(walk.visitor, name);
    await walk.page.getByRole('heading', { name: heading, exact: false }).first().waitFor();
    await idle(walk.page);
    expect(await barriers(walk.page)).toEqual([]);
  });

  it.each(['Ignaz Erdacht', 'Clara Invented', 'Edda Made-Up'])(
    'shows %s units by class, and each leads to its systems, no more and no fewer',
    async (name) => {
      const staff = await as(walk.app, 'staff');
      await assess(
        staff,
        await register(staff, { name: 'Ranking of applicants' }),
        answered({ annex3_uses: ['4a'], performs_profiling: true }),
      );
      await register(staff, { name: 'Not asked about yet', unit: 'HR' });
      await signIn(walk.visitor, name);
      await walk.page.getByRole('button', { name: 'English' }).click();
      const table = walk.page.getByRole('table', { name: 'Units by class' });
      const row = table.getByRole('row', { name: /^HR Human resources/ });
      const total = Number(await row.getByRole('cell').last().innerText());
      expect(total).toBeGreaterThanOrEqual(2);
      expect(await barriers(walk.page)).toEqual([]);
      await walk.visitor.keys.press(row.getByRole('link', { name: 'HR' }));
      await walk.page.getByText(`${total} systems`, { exact: true }).first().waitFor();
      expect(new URL(walk.page.url()).search).toBe('?unit=HR&groupBy=class');
    },
    60_000,
  );
});
