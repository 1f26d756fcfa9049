import type { Locator, Page } from 'playwright-core';
import { API, as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { register } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

const SEEDED = 2;
const ADDED = 108;
const SHOWN_THREADS = 20;

describe('a register of several pages', () => {
  const web = openWeb();
  beforeAll(async () => {
    const staff = await as(web.app, 'staff');
    for (let number = 1; number <= ADDED; number += 1)
      await register(staff, { name: `System ${String(number).padStart(2, '0')}` });
  }, 60_000);

  const names = (page: Page): Promise<string[]> =>
    page.getByRole('grid').getByRole('rowheader').getByRole('link').allTextContents();

  it('is walked forth and back, and each page has an address of its own', async () => {
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    const next = page.getByRole('button', { name: 'Next', exact: true });
    const previous = page.getByRole('button', { name: 'Previous' });
    const turn = async (button: Locator): Promise<string[]> => {
      const before = (await names(page)).join();
      await keys.press(button);
      await page.waitForFunction(
        (text) => Array.from(document.querySelectorAll('tbody th a'), (link) => link.textContent).join() !== text,
        before,
      );
      return names(page);
    };
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Register', exact: true }));
    await page.getByText(`${SEEDED + ADDED} systems`).waitFor();
    await page.getByRole('grid').waitFor();

    const first = await turn(page.getByRole('columnheader', { name: 'Name' }).getByRole('button'));
    expect(page.url()).toMatch(/sort=name/);
    const second = await turn(next);
    const addressOfSecond = page.url();
    const third = await turn(next);
    expect([...first, ...second, ...third]).toEqual([...new Set([...first, ...second, ...third])]);
    expect([first, second, third].map(({ length }) => length)).toEqual([50, 50, 10]);
    await expect(next.isDisabled()).resolves.toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await barriers(page)).toEqual([]);

    expect(await turn(previous)).toEqual(second);
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await names(page)).toEqual(second);
    expect(await turn(previous)).toEqual(first);
    await page.goBack();
    await page.waitForURL(addressOfSecond);

    const other = await page.context().newPage();
    await other.goto(addressOfSecond);
    await other.getByRole('grid').waitFor();
    expect(await names(other)).toEqual(second);
    await other.getByRole('button', { name: 'Previous' }).press('Enter');
    await other.waitForURL((url) => !url.searchParams.has('cursor'));
    await other.getByRole('rowheader', { name: first[0] ?? '' }).waitFor();
    expect(faults).toEqual([]);
  }, 120_000);

  it('turns without losing what else the address says', async () => {
    const staff = await as(web.app, 'staff');
    const system = await register(staff, { name: 'Much talked about' });
    for (let number = 1; number <= SHOWN_THREADS + 1; number += 1)
      await staff
        .post(`${API}/systems/${system.id}/comment-threads`)
        .send({ text: `Thread ${number}` })
        .expect(201);
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/${system.reference}/comments?state=open`);
    await keys.press(page.getByRole('button', { name: 'Next' }));
    await page.waitForURL((url) => url.searchParams.has('cursor'));
    expect(new URL(page.url()).pathname).toBe(`/systems/${system.reference}/comments`);
    expect(new URL(page.url()).searchParams.get('state')).toBe('open');
    await keys.press(page.getByRole('button', { name: 'Previous' }));
    await page.waitForURL(`${web.app.url}/systems/${system.reference}/comments?state=open`);
    expect(faults).toEqual([]);
  }, 120_000);
});
