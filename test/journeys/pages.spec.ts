import { de as law } from '@registry/law/words/de';
import { en as englishLaw } from '@registry/law/words/en';
import { idle } from '../../apps/bench/src/browser/idle.cjs';
import { wireOf } from '../../apps/bench/src/server/wire.cjs';
import { frame } from '../../apps/web/src/words/de/frame';
import { classification } from '../../apps/web/src/words/de/rooms/classification';
import { systems } from '../../apps/web/src/words/de/rooms/systems';
import { en } from '../../apps/web/src/words/en';
import { rooms } from '../../apps/web/src/words/en/rooms';
import { as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { assess, decide, register, submit, type Registered } from '../support/builders';
import { openWeb } from '../support/journey';
import { quietOf } from '../support/quiet';
import { shiftsOf, watchShifts } from '../support/shift';

describe('the web interface in a real browser', () => {
  const web = openWeb();
  let long: Registered;
  beforeAll(async () => {
    const clara = await as(web.app, 'officerWhoRegisters');
    long = await register(clara, {
      name: 'Donau'.repeat(40),
      summary: 'x'.repeat(500),
      intendedPurpose: 'x'.repeat(1000),
    });
    await assess(clara, long);
    await submit(clara, long);
    // The longest words of each column: a class that is open, a lower one that waits for a second officer.
    const [staff, denis] = [await as(web.app, 'staff'), await as(web.app, 'officer')];
    const waiting = await register(staff, { name: 'Waits for a second officer' });
    await assess(staff, waiting);
    await submit(staff, waiting);
    await decide(denis, waiting, {
      kind: 'override',
      class: 'minimal',
      justification: 'It only sorts what people sort again, and nobody is chosen by it.',
    });
    await assess(staff, await register(staff, { name: 'Open' }), { sys_machine_based: true });
  }, 60_000);

  it('sends little for the first page, in few requests, and next to nothing the second time', async () => {
    const { page } = await openPage(web.browser);
    const first = await wireOf(page, web.app.url);
    await page.getByRole('button', { name: 'Sign in as Ada Fictional' }).waitFor();
    expect(first.requests).toBeGreaterThan(4);
    expect(first.requests).toBeLessThanOrEqual(15);
    expect(first.bytes).toBeLessThanOrEqual(150_000);
    expect((await wireOf(page, web.app.url)).bytes).toBeLessThanOrEqual(5_000);
    await page.context().close();
  }, 60_000);

  it('sends files for good and compressed as the browser asks, and answers compressed too', async () => {
    const asks = (path: string, encoding: string) =>
      fetch(`${web.app.url}${path}`, { headers: { accept: 'text/html, */*', 'accept-encoding': encoding } });
    const html = await (await asks('/', 'identity')).text();
    const [script] = /\/assets\/[\w.-]+\.js/.exec(html)!;
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await asks(script, encoding);
      expect([headers.get('content-encoding'), headers.get('cache-control'), headers.get('vary')]).toEqual([
        encoding,
        'public, max-age=31536000, immutable',
        'accept-encoding',
      ]);
      expect((await asks('/systems', encoding)).headers.get('content-encoding')).toBe(encoding);
      expect((await asks('/api/v1/session/demo-people', encoding)).headers.get('content-encoding')).toBe(encoding);
    }
    expect((await asks(script, 'identity')).headers.get('content-encoding')).toBeNull();
    expect((await asks('/', 'br')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'shows every room without broken layout or barrier at %i px, %s',
    async (width, scheme) => {
      const { page, faults } = await openPage(web.browser, { viewport: { width, height: 900 } });
      await watchShifts(page);
      const quiet = quietOf(page);
      await page.goto(web.app.url);
      await page
        .getByRole('button', { name: /Clara Invented/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
      for (const path of [
        '/',
        '/systems',
        '/systems/new',
        '/systems/as-of',
        '/systems/AIS-2026-000001',
        '/systems/AIS-2026-000001/classification',
        '/systems/AIS-2026-000001/review',
        '/systems/AIS-2026-000001/duties',
        '/duties',
        '/duties?view=calendar',
        '/inbox',
        '/inbox/preferences',
        '/systems/AIS-2026-000001/documents',
        '/systems/AIS-2026-000001/documents/fria',
        '/systems/AIS-2026-000001/registration',
        '/imports',
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
        '/systems/AIS-2026-000001/comments',
        '/reviews/officers',
        '/systems/AIS-2026-000001/connections',
        '/systems/AIS-2026-000001/strategy',
        '/systems/AIS-2026-000001/history',
        '/reviews',
        '/reviews/list',
        '/strategy',
        '/strategy/dialogues',
        '/strategy/initiatives',
        '/strategy/HEALTH-F1',
        '/my/files',
        '/my/sessions',
        '/nowhere',
        ...['', '/questions', '/classification', '/history'].map((room) => `/systems/${long.reference}${room}`),
        `/reviews/${long.reference}`,
      ]) {
        await page.goto(`${web.app.url}${path}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await quiet();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
        const shifts = await shiftsOf(page);
        expect([path, shifts.value > 0.05 ? shifts : 'still']).toEqual([path, 'still']);
        expect([path, await barriers(page, [scheme])]).toEqual([path, []]);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it.each(['en', 'fr', 'de'])(
    'shows every column of the register at 1280 px, the name at least 24 rem wide, in %s',
    async (language) => {
      const { page } = await openPage(web.browser);
      await page.addInitScript((chosen) => localStorage.setItem('registry.language', chosen), language);
      await page.goto(web.app.url);
      await page
        .getByRole('button', { name: /Clara Invented/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
      await page.goto(`${web.app.url}/systems`);
      await page.getByRole('rowheader').getByRole('link').first().waitFor();
      const seen = await page.evaluate(() => {
        const table = document.querySelector('[role=grid]')?.parentElement as HTMLElement;
        const cells = Array.from(table.querySelectorAll<HTMLElement>('th, td'));
        return {
          hidden: table.scrollWidth - table.clientWidth,
          cut: cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
          name:
            (table.querySelector('tbody th') as HTMLElement).offsetWidth /
            parseFloat(getComputedStyle(document.documentElement).fontSize),
        };
      });
      expect(seen).toEqual({ hidden: 0, cut: [], name: expect.any(Number) });
      expect(seen.name).toBeGreaterThanOrEqual(24);
      // The reference stands below the name.
      expect(await page.locator('[role=grid] tbody th').first().innerText()).toMatch(/\nAIS-\d{4}-\d{6}/);
      await page.context().close();
    },
    60_000,
  );

  it('speaks German: no heading is English, and no key stands where words should', async () => {
    const german = new Set(wordsIn([frame, systems, classification, law]));
    const english = new Set(wordsIn([en, rooms, englishLaw]).filter((text) => !german.has(text)));
    const { page, faults } = await openPage(web.browser, { viewport: { width: 360, height: 740 } });
    await page.goto(web.app.url);
    await page
      .getByRole('button', { name: /Clara Invented/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Welcome, Clara Invented' }).waitFor();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Willkommen, Clara Invented' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    for (const [path, title] of [
      ['/systems', 'Register der KI-Systeme'],
      [`/systems/${long.reference}/questions`, 'Fragen zur Einstufung'],
    ] as const) {
      await page.goto(`${web.app.url}${path}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await idle(page);
      const headings = await page.getByRole('heading').allInnerTexts();
      expect([path, headings.filter((text) => english.has(text.trim()))]).toEqual([path, []]);
      expect([
        path,
        (await page.locator('body').innerText()).match(
          /\b[a-z][a-zA-Z]*(_[a-z0-9]+)+\b|\b[a-z]+\.[a-z][a-zA-Z]+\b|\{\{|\bArticle \d/g,
        ),
      ]).toEqual([path, null]);
      expect([
        path,
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ]).toEqual([path, 0]);
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.getByRole('button', { name: law.stages.system }).click();
    await page.getByRole('radiogroup', { name: law.facts.sys_machine_based.question, exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** Every text, however deep. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(wordsIn) : [];
}
