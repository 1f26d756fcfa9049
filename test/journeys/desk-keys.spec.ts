// The desk of an officer by its keys: how many it takes, that nothing is decided by accident, and that all of a case is
// in sight.

import type { Page } from 'playwright-core';
import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register, submit, take, type Registered } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

/** Candidates are ranked and profiled; nothing is open. */
const CLEAR_FACTS = answered({ annex3_uses: ['4a'], performs_profiling: true });
const CLEAR = 8;
const MOST_KEYS = 24;

interface Counting {
  pressed: number;
  lost: number;
}

describe('the desk by its keys', () => {
  const at = freshPages();

  async function submitted(changes: object = {}, facts: object = CLEAR_FACTS): Promise<Registered> {
    const staff = await as(at.app, 'staff');
    const system = await register(staff, changes);
    await assess(staff, system, facts);
    await submit(staff, system);
    return system;
  }

  const heading = (name: string) => at.page.getByRole('heading', { level: 1, name });
  const button = (name: string | RegExp) => at.page.getByRole('button', { name });
  const open = (system: Registered, search = '') => at.page.goto(`${at.app.url}/reviews/${system.reference}${search}`);

  /** Counts keys, and frames in which nothing has the focus after something had it. */
  const count = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const counted: Counting = { pressed: 0, lost: 0 };
      Object.assign(globalThis, { counted });
      document.addEventListener('keydown', () => (counted.pressed += 1), true);
      let hadFocus = false;
      const look = (): void => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && hadFocus) counted.lost += 1;
        hadFocus ||= !isLost;
        requestAnimationFrame(look);
      };
      look();
    });
  const counted = (page: Page): Promise<Counting> =>
    page.evaluate(() => (globalThis as unknown as { counted: Counting }).counted);

  it('eight clear cases take three keys each at most, and the focus is never on nothing', async () => {
    const { page } = at;
    const systems: Registered[] = [];
    for (let number = 1; number <= CLEAR; number += 1) systems.push(await submitted({ name: `Clear case ${number}` }));
    await signIn(at.visitor, 'Denis Inventé');
    await page.goto(`${at.app.url}/reviews?queue=free`);
    await heading('Clear case 1').waitFor();
    await count(page);
    for (let number = 1; number <= CLEAR; number += 1) {
      await button('Confirm: High risk').waitFor();
      await page.keyboard.press('c');
      await button('Press again: High risk').waitFor();
      await page.keyboard.press('c');
      await page.getByText(`Clear case ${number} – confirmed: High risk.`).waitFor();
      if (number < CLEAR) {
        await heading(`Clear case ${number + 1}`).waitFor();
        // Reading goes on at the new case.
        await page.waitForFunction(() => document.activeElement?.matches('h1'));
      }
    }
    await page.getByText('Nothing waits to be taken').waitFor();
    const { pressed, lost } = await counted(page);
    expect(pressed).toBeLessThanOrEqual(MOST_KEYS);
    expect(lost).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await button('Open it').last().click();
    await heading(`Clear case ${CLEAR}`).waitFor();

    const officer = await as(at.app, 'officer');
    for (const { id } of systems) {
      const { body } = await officer.get(`${API}/systems/${id}/review`).expect(200);
      expect([body.state, body.decision.kind, body.decision.class, body.officer.name]).toEqual([
        'decided',
        'confirm',
        'high_risk',
        'Denis Inventé',
      ]);
    }
    // That it was taken is an act of its own.
    const { body: history } = await officer.get(`${API}/systems/${systems[0]!.id}/history`).expect(200);
    expect(history.items.map(({ entry }: { entry: { intent: string } }) => entry.intent).slice(0, 2)).toEqual([
      'review.decide',
      'review.take',
    ]);
  }, 120_000);

  it('shows a case of a hundred answers whole at 1280 × 900 px, in a few steps of Tab', async () => {
    const { page } = at;
    const answers = Object.keys(CLEAR_FACTS).length;
    expect(answers).toBeGreaterThanOrEqual(95);
    const long = 'It sorts the applications for a post by what the notice asks for and shows them to the panel. ';
    const system = await submitted({ name: 'Candidate ranking', intendedPurpose: long.repeat(12) });
    await signIn(at.visitor, 'Denis Inventé');
    await open(system);
    await heading('Candidate ranking').waitFor();
    const others = page.getByText(/^\d+ other answers$/);
    await others.waitFor();
    const carrying = await page.locator('[data-answer]').count();
    expect(carrying).toBeGreaterThan(0);
    expect(carrying).toBeLessThan(10);
    expect(carrying + Number.parseInt((await others.textContent()) ?? '', 10)).toBe(answers);
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const { documentElement: html } = document;
      const pane = document.querySelector('h1')!.parentElement!.parentElement!;
      const bar = document.querySelector('[data-acts]')!.getBoundingClientRect();
      return {
        page: html.scrollHeight - html.clientHeight,
        middle: Math.max(0, pane.scrollHeight - pane.clientHeight),
        isBarInSight: bar.top > 0 && bar.bottom <= innerHeight,
        stops: Array.from(
          document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)'),
        ).filter((one) => one.checkVisibility() && one.tabIndex >= 0).length,
      };
    });
    expect(seen).toMatchObject({ page: 0, middle: 0, isBarInSight: true });
    expect(seen.stops).toBeLessThanOrEqual(60);
    // What is long is four lines, until somebody wants more.
    const whole = page.getByRole('button', { name: 'More', exact: true });
    expect(await whole.getAttribute('aria-expanded')).toBe('false');
    await at.visitor.keys.press(whole);
    await page.getByRole('button', { name: 'Less', exact: true, expanded: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('decides nothing by accident: a held key, a letter that is typed, keys switched off, going elsewhere', async () => {
    const { page } = at;
    const system = await submitted({ name: 'Held key' });
    await submitted({ name: 'Another case' });
    const officer = await as(at.app, 'officer');
    const state = async (): Promise<string> =>
      (await officer.get(`${API}/systems/${system.id}/review`).expect(200)).body.state;
    await signIn(at.visitor, 'Denis Inventé');
    await open(system);
    const confirm = button('Confirm: High risk');
    const again = button('Press again: High risk');
    await confirm.waitFor();
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('c');
    await page.keyboard.up('c');
    await again.waitFor();
    await page.keyboard.press('Escape');
    await confirm.waitFor();
    await page.keyboard.press('c');
    await again.waitFor();
    await page.keyboard.press('Tab');
    await confirm.waitFor();
    // Two clicks of one double click are one press.
    await confirm.dblclick();
    await again.waitFor();
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Question 1' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await page.keyboard.type('coconut: c c n j');
    expect(await page.getByRole('textbox', { name: 'Question 1' }).inputValue()).toBe('coconut: c c n j');
    await heading('Held key').waitFor();
    // What is begun is kept while one looks at another case, and there again.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('n');
    await heading('Another case').waitFor();
    expect(await page.getByRole('textbox', { name: 'Question 1' }).count()).toBe(0);
    await page.goBack();
    await heading('Held key').waitFor();
    expect(await page.getByRole('textbox', { name: 'Question 1' }).inputValue()).toBe('coconut: c c n j');

    await page.getByRole('banner').getByRole('button', { name: 'Denis Inventé' }).click();
    await page.getByRole('checkbox', { name: 'Keys of one letter are shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['c', 'c', 'n', 'o']) await page.keyboard.press(key);
    await confirm.waitFor();
    expect(await page.locator('[data-acts] kbd').count()).toBe(0);
    expect(await state()).toBe('submitted');
  }, 60_000);

  it('goes through the queue with j, k and n, to the queues with f, and asks about an answer with q', async () => {
    const { page } = at;
    for (const name of ['First', 'Second', 'Third']) await submitted({ name: `${name} of three` });
    await signIn(at.visitor, 'Denis Inventé');
    await page.goto(`${at.app.url}/reviews?queue=free`);
    await page.getByRole('link', { name: 'First of three' }).click();
    await heading('First of three').waitFor();
    await page.keyboard.press('j');
    await heading('Second of three').waitFor();
    await page.keyboard.press('n');
    await heading('Third of three').waitFor();
    await page.keyboard.press('k');
    await heading('Second of three').waitFor();
    expect(page.url()).toContain('queue=free');
    await page.goBack();
    await heading('Third of three').waitFor();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Not taken'));

    const line = page.locator('[data-answer="performs_profiling"] summary');
    await at.visitor.keys.reach(line);
    await page.keyboard.press('q');
    const about = page.getByRole('combobox', { name: 'Which answer is it about?' });
    expect(await about.inputValue()).toBe('performs_profiling');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await page.keyboard.type('Whom does it profile?');
    expect(await barriers(page)).toEqual([]);
    await at.visitor.keys.press(button('Return with 1 question'));
    await page.getByText('Returned to the owner.').waitFor();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Third of three');
    const officer = await as(at.app, 'officer');
    const { body: found } = await officer.get(`${API}/systems?q=Third%20of%20three`).expect(200);
    const { body } = await officer.get(`${API}/systems/${found.items[0].id}/review`).expect(200);
    expect([body.state, body.questions[0].question, body.questions[0].factKey]).toEqual([
      'returned',
      'Whom does it profile?',
      'performs_profiling',
    ]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Confirm the class; pressed again it is decided').waitFor();
  }, 60_000);

  it('says who has a case, gives it to whoever asks for it, and marks what changed since the last decision', async () => {
    const { page } = at;
    const system = await submitted({ name: 'Held by another' }, answered({ annex3_uses: ['4a'] }));
    const clara = await as(at.app, 'officerWhoRegisters');
    await take(clara, system);
    await signIn(at.visitor, 'Denis Inventé');
    await open(system);
    await page.getByText('Clara Invented has this case.').waitFor();
    expect(await button(/^Confirm/).count()).toBe(0);
    await page.keyboard.press('c');
    await page.keyboard.press('t');
    await page.getByText('The case is yours.').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Confirm: '));
    for (const _ of ['arm', 'decide']) await page.keyboard.press('c');
    await page.getByText('Held by another – confirmed: High risk.').waitFor();

    const staff = await as(at.app, 'staff');
    system.version = (await staff.get(`${API}/systems/${system.id}`).expect(200)).body.version;
    await assess(staff, system, answered({ annex3_uses: ['4a'], direct_interaction: true }));
    await submit(staff, system);
    await open(system);
    const changed = page.getByRole('region', { name: 'Changed since the last decision' });
    await changed.locator('[data-answer="direct_interaction"]').waitFor();
    expect(await changed.locator('[data-answer]').count()).toBeLessThan(5);
    expect(await barriers(page)).toEqual([]);
    await button('Open').or(page.getByText('The former decision')).first().waitFor();
  }, 60_000);

  it.each([
    ['fr', 'Décider autrement…', 'Justification'],
    ['de', 'Anders entscheiden…', 'Begründung'],
  ])(
    'has no barrier and covers nothing that has the focus, on a phone and on a desk, in %s',
    async (language, o, field) => {
      const { page } = at;
      const system = await submitted({ name: `Looked at in ${language}` });
      await signIn(at.visitor, 'Denis Inventé');
      await page.addInitScript((chosen) => localStorage.setItem('registry.language', chosen), language);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${at.app.url}/reviews`);
      await at.visitor.keys.press(page.getByRole('link', { name: `Looked at in ${language}` }));
      await heading(`Looked at in ${language}`).waitFor();
      await at.visitor.keys.reach(page.locator('[data-answer] summary').last());
      await at.visitor.keys.press(button(o));
      await at.visitor.keys.reach(page.getByRole('textbox', { name: field }));
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(system);
      await heading(`Looked at in ${language}`).waitFor();
      await page.keyboard.press('o');
      await page.waitForFunction(() => document.activeElement?.matches('input[type=radio]'));
      await at.visitor.keys.reach(page.getByRole('textbox', { name: field }));
      expect(await barriers(page)).toEqual([]);
    },
    60_000,
  );

  it('reads ahead what comes next, but no restricted record: that it was read stands in the log', async () => {
    const { page } = at;
    const first = await submitted({ name: 'Looked at' });
    const hidden = await submitted({ name: 'Hidden', visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const last = await submitted({ name: 'Seen ahead' });
    await signIn(at.visitor, 'Denis Inventé');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isAsked = (system: Registered): boolean =>
      asked.some((url) => url.endsWith(`/api/v1/systems/${system.reference}`));
    await open(first);
    await heading('Looked at').waitFor();
    await page.waitForLoadState('networkidle');
    expect([isAsked(first), isAsked(hidden)]).toEqual([true, false]);
    await page.keyboard.press('n');
    await heading('Hidden').waitFor();
    await page.waitForLoadState('networkidle');
    expect([isAsked(hidden), isAsked(last)]).toEqual([true, true]);
    // The case that was read ahead is there at once.
    const took = await page.evaluate(async () => {
      const begun = performance.now();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
      while (document.querySelector('h1')?.textContent !== 'Seen ahead')
        await new Promise((go) => {
          requestAnimationFrame(go);
        });
      return performance.now() - begun;
    });
    expect(took).toBeGreaterThan(0);
    process.stdout.write(`the next case took ${took.toFixed(0)} ms\n`);
  }, 60_000);
});
