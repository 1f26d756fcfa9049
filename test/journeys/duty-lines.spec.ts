// Duties tell the truth on few screens: counted by hand, a file reaches a duty in three interactions, 34 duties stand
// on two screens, nothing of today is late, and the same answer goes to several systems, of which one is told by name.

import type { SystemDuties } from '@registry/contracts';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { API, as, personId } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register, type Registered } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

/** Provider and deployer at once, in an institution that decides about people: as many duties as there are. */
const many = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['provider', 'deployer'],
  deployer_kind: 'union_institution',
  processes_personal_data: true,
  affects_workers: true,
  direct_interaction: true,
  generates_synthetic_content: true,
});
const SCREEN = { width: 1280, height: 900 };

describe('the lines of duties', () => {
  const at = freshPages();
  let systems: Registered[];
  beforeAll(async () => {
    const staff = await as(at.app, 'staff');
    systems = [];
    for (const name of ['Candidate ranking', 'Shift planning', 'Course advice', 'Handed over']) {
      const system = await register(staff, { name, stage: 'in_use' });
      await assess(staff, system, many);
      systems.push(system);
    }
  }, 60_000);

  /** Counts what a hand does: presses, choices, drops. What it only reads is none. */
  const duties = (system: Registered) => `${at.app.url}/systems/${system.reference}/duties`;
  const literacy = (page: Page) => page.getByRole('listitem').filter({ hasText: 'AI literacy' }).first();

  it('34 duties of a record stand on two screens, and none of a record of today is late', async () => {
    const { page } = at;
    await signIn(at.visitor, 'Ada Fictional');
    await page.setViewportSize(SCREEN);
    for (const address of [duties(systems[0]!), `${at.app.url}/duties?mine=true`]) {
      await page.goto(address);
      const lines = page.getByRole('list').filter({ hasText: 'Conformity assessment' }).first().getByRole('listitem');
      await lines.first().waitFor();
      expect(await lines.count()).toBeGreaterThanOrEqual(34);
      const bottom = await lines.nth(33).evaluate((line) => line.getBoundingClientRect().bottom + window.scrollY);
      expect([address, bottom]).toEqual([address, expect.any(Number)]);
      expect(bottom).toBeLessThanOrEqual(2 * SCREEN.height);
      expect(await lines.getByText('Overdue').count()).toBe(0);
    }
    expect(await page.getByRole('button', { name: /Overdue/ }).textContent()).toBe('0 Overdue');
  }, 60_000);

  it('a file reaches a duty in three interactions, and all of it is one entry', async () => {
    const { page } = at;
    await signIn(at.visitor, 'Ada Fictional');
    await page.goto(duties(systems[0]!));
    let interactions = 0;
    const does = async (act: () => Promise<unknown>): Promise<void> => {
      interactions += 1;
      await act();
    };
    await does(() =>
      literacy(page)
        .getByRole('button', { name: /Show it$/ })
        .click(),
    );
    await does(() =>
      page
        .getByRole('dialog')
        .getByLabel('File', { exact: true })
        .setInputFiles({ name: 'Course of May.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nAda\n') }),
    );
    await does(() => page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click());
    await literacy(page).getByText('Met', { exact: true }).waitFor();
    expect(interactions).toBe(3);
    await page.waitForTimeout(300);
    // The focus is back where it was.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/Met\. Show it$/);
    const auditor = await as(at.app, 'auditor');
    const { body } = await auditor.get(`${API}/systems/${systems[0]!.id}/history`).expect(200);
    expect(body.items[0].entry.payload.fact).toMatchObject({
      state: { from: 'open', to: 'met' },
      evidence: ['Course of May'],
    });
  }, 60_000);

  it('the same answer goes to the systems of mine that stay ticked; what somebody was faster with is told by name', async () => {
    const { page, visitor } = at;
    const { keys } = visitor;
    await signIn(visitor, 'Ada Fictional');
    await page.goto(duties(systems[0]!));
    const dialog = page.getByRole('dialog');
    await keys.press(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Record of processing' })
        .getByRole('button', { name: /Show it$/ }),
    );
    await keys.press(dialog.getByRole('checkbox', { name: 'Same answer for 3 other systems of mine' }), 'Space');
    const group = dialog.getByRole('group', { name: '3 systems get the same answer' });
    await group.waitFor();
    await keys.press(dialog.getByRole('checkbox', { name: /^Course advice/ }), 'Space');
    await dialog.getByRole('group', { name: '2 systems get the same answer' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    // Meanwhile one of them goes to somebody else.
    const staff = await as(at.app, 'staff');
    const last = systems[3]!;
    const { headers } = await staff.get(`${API}/systems/${last.id}`).expect(200);
    await staff
      .post(`${API}/systems/${last.id}/hand-overs`)
      .set('If-Match', headers['etag']!)
      .send({ to: personId('otherStaff') })
      .expect(204);
    await keys.write(dialog.getByRole('textbox', { name: /What has been done/ }), 'One record for all.');
    await keys.press(dialog.getByRole('button', { name: 'Save', exact: true }));
    const told = page.getByRole('alert').filter({ hasText: '1 system was left as it was' });
    await told.getByText(/^Handed over:/).waitFor();
    expect(await barriers(page)).toEqual([]);
    const officer = await as(at.app, 'officer');
    const states = await Promise.all(
      systems.map(async ({ id }) => {
        const { body } = await officer.get(`${API}/systems/${id}/duties`).expect(200);
        return (body as SystemDuties).items.find(({ key }) => key === 'eudpr-31')!.state;
      }),
    );
    expect(states).toEqual(['met', 'met', 'open', 'open']);
  }, 60_000);

  it.each([360, 768, 1280, 1920])(
    'fit into a window of %i px, in German',
    async (width) => {
      const { page } = at;
      await signIn(at.visitor, 'Ada Fictional');
      await page.evaluate(() => localStorage.setItem('registry.language', 'de'));
      await page.addInitScript(() => localStorage.setItem('registry.language', 'de'));
      await page.setViewportSize({ width, height: 900 });
      for (const path of [
        '/duties?mine=true',
        '/duties?view=months&mine=true',
        '/duties?view=calendar&month=2027-12-01',
      ]) {
        await page.goto(`${at.app.url}${path}`);
        await page.getByRole('heading', { level: 1, name: 'Pflichten' }).waitFor();
        await page
          .getByText(/Überfällig/)
          .first()
          .waitFor();
        if (path.includes('calendar'))
          await page.getByRole('link', { name: /Pflichten, Donnerstag, 2\. Dezember 2027/ }).waitFor();
        else
          await page
            .getByRole('button', { name: /Offen\. Nachweisen$/ })
            .first()
            .waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect([path, await barriers(page)]).toEqual([path, []]);
      }
    },
    60_000,
  );

  it('the address of a calendar is made, read, replaced and revoked where the days are', async () => {
    const { page, visitor } = at;
    const { keys } = visitor;
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${at.app.url}/duties`);
    await keys.press(page.getByRole('button', { name: 'Calendar address…' }));
    const dialog = page.getByRole('dialog').filter({ hasText: 'Your duties in your calendar' });
    await keys.press(dialog.getByRole('button', { name: 'Make an address' }));
    const field = dialog.getByRole('textbox', { name: 'The address' });
    await field.waitFor();
    const address = await field.inputValue();
    expect(await barriers(page)).toEqual([]);
    const read = (from: string) => request(at.app.url).get(new URL(from).pathname + new URL(from).search);
    expect((await read(address).expect(200)).text).toContain('BEGIN:VEVENT');
    await dialog.getByText('It has not been read yet.').waitFor();
    await keys.press(dialog.getByRole('button', { name: 'Make another' }));
    await page.waitForFunction(
      (before) => document.querySelector<HTMLInputElement>('[role=dialog] input')?.value !== before,
      address,
    );
    await read(address).expect(404);
    const second = await field.inputValue();
    await read(second).expect(200);
    await keys.press(dialog.getByRole('button', { name: 'Revoke the address' }));
    await keys.press(page.getByRole('dialog').last().getByRole('button', { name: 'Revoke', exact: true }));
    await dialog.getByRole('button', { name: 'Make an address' }).waitFor();
    await read(second).expect(404);
    await keys.press(dialog.getByRole('button', { name: 'Close' }));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Calendar address…');
  }, 60_000);
});
