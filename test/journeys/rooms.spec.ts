// Every room by its address: each has a title of its own, and its targets are large enough.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API, as, personId } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { goTo, quietOf } from '../support/quiet';
import { answered, assess, register, submit } from '../support/builders';
import { openWeb } from '../support/journey';

/** Paths as the router has them. Those of a record hang below it. */
function paths(): string[] {
  const folder = join(__dirname, '../../apps/web/src/routes');
  const source = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const found = [...source.matchAll(/getParentRoute: \(\) => (\w+),\s+path: '([^']*)'/g)].map(([, parent, path]) =>
    parent === 'system' ? `/systems/$id${path}` : path!,
  );
  return [...new Set(found.map((path) => (path === '/' ? path : path.replace(/\/$/, ''))))].sort();
}

describe('the rooms', () => {
  const web = openWeb();
  let places: Record<string, string>;
  beforeAll(async () => {
    const staff = await as(web.app, 'officerWhoRegisters');
    const system = await register(staff, { name: 'Candidate ranking' });
    await assess(
      staff,
      system,
      answered({ annex3_uses: ['4a'], performs_profiling: true, operator_roles: ['deployer'] }),
    );
    await submit(staff, system);
    const incident = await staff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'Wrong ranking', description: 'It was wrong.', kinds: ['other'] })
      .expect(201);
    const rules = await staff.get(`${API}/rules/in-force`).expect(200);
    places = {
      '/systems/': system.reference,
      '/reviews/': system.reference,
      '/incidents/': incident.body.id,
      '/people/': personId('staff'),
      '/strategy/': 'HEALTH-F1',
      '/law/provisions/': 'annex-iii-4-a',
      '/law/rules/': rules.body.law.id,
    };
  }, 60_000);

  const addressOf = (path: string, of = places): string =>
    Object.entries(of).reduce(
      (address, [room, id]) => address.replace(new RegExp(`^${room}\\$(id|code|place)`), `${room}${id}`),
      path.replace('$kind', 'fria').replace('$number', '1'),
    );

  it('would be told of targets that are too small', async () => {
    const { page } = await openPage(web.browser);
    await page.goto(web.app.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() =>
      document
        .querySelector('main')!
        .insertAdjacentHTML(
          'beforeend',
          '<div style="display:flex"><button style="width:12px;height:12px;padding:0" aria-label="One"></button><button style="width:12px;height:12px;padding:0" aria-label="Two"></button></div>',
        ),
    );
    expect((await barriers(page, ['light'])).join()).toMatch(/target-size/);
    await page.context().close();
  });

  it('say so where there is nothing at the address', async () => {
    const nowhere = {
      '/systems/': 'AIS-2020-999999',
      '/reviews/': 'AIS-2020-999999',
      '/incidents/': '00000000-0000-4000-8000-000000000000',
      '/people/': '00000000-0000-4000-8000-000000000000',
      '/strategy/': 'NOWHERE',
      '/law/provisions/': 'nowhere',
      '/law/rules/': 'nowhere',
    };
    const addresses = [
      ...paths()
        .filter((path) => path.includes('$'))
        .map((path) => addressOf(path, nowhere)),
      '/incidents/unknown',
      '/people/unknown',
      '/systems/unknown',
      ...['/classification/99', '/documents/nothing', '/nothing'].map(
        (tab) => `${addressOf('/systems/$id', places)}${tab}`,
      ),
    ];
    const silent: string[] = [];
    const { page } = await openPage(web.browser);
    await page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    for (const [who, areTheirs] of [
      ['Clara Invented', false],
      ['Greta Notreal', true],
    ] as const) {
      await page.context().clearCookies();
      await page.goto(web.app.url);
      await page
        .getByRole('button', { name: new RegExp(who) })
        .first()
        .click();
      for (const address of addresses.filter((one) => one.startsWith('/people') === areTheirs)) {
        await goTo(page, '/');
        await page.getByRole('heading', { level: 1, name: new RegExp(who) }).waitFor();
        await goTo(page, address);
        const said = page
          .locator('main')
          .getByText(/^There is (no such record|nothing at this address)/)
          .first();
        if (
          !(await said.waitFor({ timeout: 3000 }).then(
            () => true,
            () => false,
          ))
        )
          silent.push(`${address}: ${(await page.locator('main').innerText()).slice(0, 100)}`);
      }
    }
    await page.context().close();
    expect(silent).toEqual([]);
  }, 60_000);

  it.each([
    ['the pages', 'inside', '/systems', 'Register'],
    ['one page', 'wizard', '/systems/new', 'Register an AI system'],
  ])(
    'say so when %s cannot be fetched, and are there when it is tried again',
    async (_, file, path, title) => {
      const { page } = await openPage(web.browser);
      await page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
      await page.goto(web.app.url);
      await page
        .getByRole('button', { name: /Clara Invented/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
      const files = new RegExp(`/assets/${file}-[^/]*\\.js$`);
      await page.route(files, (route) => route.abort());
      await page.goto(`${web.app.url}${path}`);
      await page.getByRole('heading', { level: 1, name: 'Something went wrong in this page' }).waitFor();
      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.context().close();
    },
    30_000,
  );

  it('each have a title of their own, targets of 24 px, and no barrier', async () => {
    const titles = new Map<string, string[]>();
    const barred: [string, string[]][] = [];
    /** Rooms that lead on to another one. */
    const leading: [string, string][] = [];
    for (const [who, isOf] of [
      [
        'Clara Invented',
        (path: string) => !/^\/(people|access-requests|units|settings|webhooks)/.test(path) && path !== '/audit',
      ],
      ['Greta Notreal', (path: string) => /^\/(people|access-requests|units|settings|webhooks)/.test(path)],
      ['Edda Made-Up', (path: string) => path === '/audit'],
    ] as const) {
      const { page, faults } = await openPage(web.browser);
      const quiet = quietOf(page);
      await page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
      await page.goto(web.app.url);
      await page
        .getByRole('button', { name: new RegExp(who) })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: new RegExp(who) }).waitFor();
      for (const path of paths().filter(isOf)) {
        await goTo(page, addressOf(path));
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await quiet();
        const there = await page.evaluate(() => location.pathname);
        if (there !== addressOf(path)) leading.push([path, there]);
        const title = await page.title();
        if (there === addressOf(path)) titles.set(title, [...(titles.get(title) ?? []), path]);
        const found = await barriers(page, ['light']);
        if (found.length > 0) barred.push([path, found]);
      }
      expect([who, faults]).toEqual([who, []]);
      await page.context().close();
    }
    expect(barred).toEqual([]);
    // The desk opens its first case.
    expect(leading).toEqual([['/reviews', addressOf('/reviews/$id')]]);
    expect([...titles.values(), ['/reviews']].flat().sort()).toEqual(paths());
    expect([...titles].filter(([, rooms]) => rooms.length > 1)).toEqual([]);
    expect([...titles].filter(([title]) => !/^.+ · AI system registry$/.test(title))).toEqual([]);
  }, 180_000);
});
