// A day is the same day wherever it is read and typed; an instant is told by the institution's clocks, and says so.

import { dayInBrussels } from '@registry/assessment';
import type { Page } from 'playwright-core';
import type TestAgent from 'supertest/lib/agent';
import { startApp } from '../support/app';
import { API, as } from '../support/as';
import { openPage, webRoot } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

const ZONES = ['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Europe/Brussels'] as const;
const AHEAD = 86_400_000 * 20;

describe('days and instants', () => {
  const web = openWeb();
  let staff: TestAgent;
  let system: Registered;
  beforeAll(async () => {
    staff = await as(web.app, 'staff');
    system = await register(staff, { name: 'Traveller' });
  }, 60_000);

  const shown = async (page: Page, path: string, text: string | RegExp): Promise<void> => {
    await page.goto(`${web.app.url}${path}`);
    await page.getByText(text).first().waitFor();
  };
  const plain = (day: string): string =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  it.each(ZONES)(
    'are the same in a browser in %s',
    async (timezoneId) => {
      const { page, faults } = await openPage(web.browser, { timezoneId });
      const visitor = visitorOf(page);
      await page.goto(web.app.url);
      await signIn(visitor, 'Ada Fictional');
      const last = dayInBrussels(new Date(Date.now() + AHEAD));
      await staff
        .post(`${API}/systems/${system.id}/evidence-links`)
        .send({ title: 'Contract', url: 'https://example.org/x', validUntil: last })
        .expect(201);
      await shown(page, `/systems/${system.reference}/duties`, new RegExp(plain(last)));
      const past = dayInBrussels(new Date());
      await shown(page, `/systems/as-of?day=${past}`, `Register on ${plain(past)}`);
      // The day of an instant, and the clocks by which it is told.
      await shown(
        page,
        `/systems/${system.reference}`,
        new RegExp(`${plain(dayInBrussels(new Date()))}, \\d\\d:\\d\\d (CET|CEST)`),
      );
      // A day that is typed is that day here.
      await page.goto(`${web.app.url}/systems/${system.reference}/incidents`);
      await visitor.keys.press(page.getByRole('button', { name: 'Report an incident…' }));
      const dialog = page.getByRole('dialog');
      await visitor.keys.write(
        dialog.getByRole('textbox', { name: 'What happened, in a few words' }),
        `Seen from ${timezoneId}`,
      );
      await visitor.keys.write(dialog.getByRole('textbox', { name: /to whom/ }), 'Nobody was harmed.');
      await visitor.keys.press(
        dialog.getByRole('checkbox', { name: 'An infringement of fundamental rights' }),
        'Space',
      );
      await dialog
        .getByLabel(/Became aware|aware/)
        .last()
        .fill('2026-03-29');
      await visitor.keys.press(dialog.getByRole('button', { name: 'Report it' }));
      await page.getByRole('heading', { level: 1, name: `Seen from ${timezoneId}` }).waitFor();
      await page.getByText(/has to be told by 13 Apr 2026/).waitFor();
      const rows = await withClient(
        web.app.database.ownerUrl,
        async (client) =>
          (
            await client.query('select aware_at, due_on::text from incident where title = $1', [
              `Seen from ${timezoneId}`,
            ])
          ).rows,
      );
      expect(rows).toEqual([{ aware_at: new Date('2026-03-28T23:00:00.000Z'), due_on: '2026-04-13' }]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  it.each([
    ['2026-03-29T00:30:00Z', '29 Mar 2026, 01:30 CET'],
    ['2026-03-29T01:30:00Z', '29 Mar 2026, 03:30 CEST'],
    ['2026-10-25T00:30:00Z', '25 Oct 2026, 02:30 CEST'],
    ['2026-10-25T01:30:00Z', '25 Oct 2026, 02:30 CET'],
  ])(
    'say on which side of a change of the clocks they lie: %s',
    async (at, text) => {
      const incident = (
        await staff
          .post(`${API}/systems/${system.id}/incidents`)
          .send({ title: `At ${at}`, description: 'x', kinds: ['other'], awareAt: at })
          .expect(201)
      ).body;
      const { page } = await openPage(web.browser, { timezoneId: 'America/New_York' });
      await page.goto(web.app.url);
      await signIn(visitorOf(page), 'Ada Fictional');
      await shown(page, `/incidents/${incident.id}`, text);
      await page.context().close();
    },
    60_000,
  );
});

describe('an institution elsewhere', () => {
  it('has its own days: clocks of the law run by its zone', async () => {
    const app = await startApp({ REGISTRY_TIME_ZONE: 'Pacific/Kiritimati', REGISTRY_WEB_ROOT: webRoot });
    try {
      const staff = await as(app, 'staff');
      const system = await register(staff);
      // Still the 27th in Brussels, the 28th there.
      const { body } = await staff
        .post(`${API}/systems/${system.id}/incidents`)
        .send({ title: 'x', description: 'x', kinds: ['fundamental_rights'], awareAt: '2026-11-27T11:00:00Z' })
        .expect(201);
      expect(body.dueOn).toBe('2026-12-13');
      expect((await staff.get(`${API}/about`).expect(200)).body.timeZone).toBe('Pacific/Kiritimati');
    } finally {
      await app.close();
    }
  });
});
