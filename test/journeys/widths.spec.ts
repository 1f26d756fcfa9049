// The longest names, in three languages, at the widths of phones, tablets and screens: nothing is cut, nothing lies
// over its neighbour, and no page is wider than its window.

import type { Page } from 'playwright-core';
import { openPage } from '../support/browser';
import { openWeb } from '../support/journey';
import { goTo, quietOf } from '../support/quiet';
import { spillsOf } from '../support/spill';
import { sprawl, type Sprawl } from '../support/sprawl';

const WIDTHS = [320, 360, 768, 800, 1024, 1280, 1920];

const roomsOf = ({ system, proposed, incident, imported, person }: Sprawl): string[] => [
  '/',
  '/systems',
  '/systems?q=Donau',
  '/systems?groupBy=unit',
  '/systems/new',
  '/systems/as-of',
  '/duties',
  '/duties?view=calendar',
  '/inbox',
  '/inbox/preferences',
  '/incidents',
  `/incidents/${incident}`,
  '/imports',
  `/imports/${imported}`,
  `/imports/${imported}?step=columns`,
  `/imports/${imported}?step=values`,
  '/publication',
  '/publication/next',
  '/publication/sets',
  '/law',
  '/law/provisions/annex-iii-4-a',
  '/law/rules',
  '/law/rules/2026-1744-2',
  '/law/compare?before=2024-1689-2&after=2026-1744-2',
  '/law/propose',
  '/law/day?on=2027-12-02',
  ...[
    '',
    '/classification',
    '/review',
    '/duties',
    '/documents',
    '/documents/fria',
    '/registration',
    '/comments',
    '/incidents',
    '/connections',
    '/strategy',
    '/history',
    '/questions',
  ].map((tab) => `/systems/${system.reference}${tab}`),
  `/systems/${system.reference}/classification/1`,
  `/reviews/${proposed.reference}`,
  '/reviews',
  '/reviews/list',
  '/reviews/officers',
  '/settings',
  '/settings/webhooks',
  '/strategy',
  '/strategy/dialogues',
  '/strategy/initiatives',
  '/strategy/HEALTH-F1',
  '/audit',
  '/people',
  `/people/${person}`,
  '/access-requests',
  '/units',
  '/my/files',
  '/my/sessions',
  '/my/tokens',
  '/nowhere',
];

describe('the longest names', () => {
  const web = openWeb();
  let made: Sprawl;
  beforeAll(async () => {
    made = await sprawl(web.app);
  }, 60_000);

  /** Signs Clara in, in a language. Nothing is ever sent: whatever is pressed, the content stays. */
  async function enter(language: string): Promise<{
    page: Page;
    look: (where: string, widths: readonly number[]) => Promise<void>;
    quiet: () => Promise<void>;
    found: () => string[];
  }> {
    const { page } = await openPage(web.browser, { reducedMotion: 'reduce' });
    const spilt = new Map<string, number[]>();
    await page.goto(web.app.url);
    await page.getByRole('button', { name: language }).click();
    await page
      .getByRole('button', { name: /Clara Invented/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
    await page.route('**/api/**', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()));
    return {
      page,
      quiet: quietOf(page),
      found: () => Array.from(spilt, ([what, widths]) => `${what}, at ${widths.join(' ')}`),
      look: async (where, widths) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const spill of await spillsOf(page))
            spilt.set(`${where}: ${spill}`, [...(spilt.get(`${where}: ${spill}`) ?? []), width]);
        }
      },
    };
  }

  it.each(['English', 'Français', 'Deutsch'])(
    'fit into every room at every width, in %s',
    async (language) => {
      const { page, quiet, look, found } = await enter(language);
      for (const room of roomsOf(made)) {
        await goTo(page, room);
        await quiet();
        await look(room, WIDTHS);
      }
      await page.context().close();
      expect(found()).toEqual([]);
    },
    120_000,
  );

  it.each(['of a system', 'beside those of a system'])(
    'fit into what every button of the rooms %s opens, in the language of the longest words',
    async (which) => {
      const { page, quiet, look, found } = await enter('Deutsch');
      let dialogs = 0;
      const dialog = page.getByRole('dialog');
      const isOfSystem = (room: string): boolean => room.startsWith(`/systems/${made.system.reference}`);
      for (const room of roomsOf(made).filter((one) => isOfSystem(one) === (which === 'of a system'))) {
        await goTo(page, room);
        await quiet();
        const pressed = new Set<string>();
        for (;;) {
          if ((await dialog.count()) > 0) {
            dialogs += 1;
            await look(`${room} › ${await dialog.getByRole('heading').first().innerText()}`, [320, 800]);
            await page.keyboard.press('Escape');
            await dialog.waitFor({ state: 'detached' });
          }
          const buttons = await page.locator('main button.button:not(:disabled):visible').all();
          const labels = await Promise.all(buttons.map((button) => button.innerText()));
          const next = labels.findIndex((label) => !pressed.has(label));
          if (next < 0) break;
          // What the press before has opened may come late, and then comes first.
          if (
            !(await buttons[next]!.click({ timeout: 2000 }).then(
              () => true,
              () => false,
            ))
          )
            continue;
          pressed.add(labels[next]!);
          await quiet();
          if ((await dialog.count()) === 0) await look(`${room} › ${labels[next]}`, [320, 800]);
        }
      }
      await page.context().close();
      expect(found()).toEqual([]);
      expect(dialogs).toBeGreaterThan(10);
    },
    120_000,
  );
});
