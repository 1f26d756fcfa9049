import type { SystemDuties } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import type { BrowserContext } from 'playwright-core';
import { API, as } from '../support/as';
import { barriers, openPage, type Watched } from '../support/browser';
import { answered, assess, register, submit, type Registered } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, visitorOf, type Visitor } from '../support/walk';

/** From the change to when it is on the page of somebody else. */
const SOON_MS = 2_000;

describe('what others do', () => {
  const web = openWeb();
  let staff: TestAgent;
  let system: Registered;
  let contexts: BrowserContext[];
  let opened: Watched[];
  beforeAll(async () => {
    staff = await as(web.app, 'staff');
  }, 60_000);
  beforeEach(async () => {
    contexts = [];
    opened = [];
    system = await register(staff, { name: 'Meeting summaries' });
  });
  afterEach(async () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
    for (const context of contexts) await context.close();
  });

  async function visit(name: string, path: string, language = 'en'): Promise<Visitor> {
    const watched = await openPage(web.browser);
    const { page } = watched;
    opened.push(watched);
    contexts.push(page.context());
    await page.goto(web.app.url);
    const visitor = visitorOf(page);
    await signIn(visitor, name);
    await page.evaluate((chosen) => localStorage.setItem('registry.language', chosen), language);
    const listening = page.waitForResponse((response) => response.url().endsWith('/api/v1/live'));
    await page.goto(`${web.app.url}${path}`);
    await listening;
    return visitor;
  }
  const change = async (body: object): Promise<void> => {
    const { headers } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    const version = String(headers['etag']);
    await staff.patch(`${API}/systems/${system.id}`).set('If-Match', version).send(body).expect(200);
  };
  async function within(limit: number, act: () => Promise<unknown>, seen: () => Promise<unknown>): Promise<void> {
    await act();
    const began = Date.now();
    await seen();
    expect(Date.now() - began).toBeLessThan(limit);
  }

  it('is in the list of a colleague within two seconds, and marked', async () => {
    const { page } = await visit('Clara Invented', '/systems');
    const row = page.getByRole('row', { name: /Meeting summaries/ });
    await row.waitFor();
    await within(
      SOON_MS,
      () => change({ stage: 'idea' }),
      () => row.getByText('Idea').waitFor(),
    );
    await row.getByText('Ada Fictional has just changed: Stage').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is on the page of the record, and nothing changes under the hand of whoever writes', async () => {
    const { page } = await visit('Clara Invented', `/systems/${system.reference}`);
    await within(
      SOON_MS,
      () => change({ summary: 'It writes down what was said.' }),
      () => page.getByText('It writes down what was said.').waitFor(),
    );
    await page.getByRole('status').getByText('Ada Fictional has just changed: Summary').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('leaves what somebody is typing as it is, and says what was changed', async () => {
    const mine = await visit('Ada Fictional', `/systems/${system.reference}`);
    const { page, keys } = mine;
    await keys.press(page.getByRole('button', { name: /^Edit/ }).first());
    const summary = page.getByRole('textbox', { name: 'Summary' });
    await keys.write(summary, 'Typed here.');
    await assess(staff, system);
    await change({ name: 'Meeting summaries, renamed elsewhere' });
    await page.getByRole('heading', { level: 1, name: 'Meeting summaries, renamed elsewhere' }).waitFor();
    expect(await summary.inputValue()).toBe('Typed here.');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('changes nothing under a dialog: what somebody else said meanwhile is not written over unseen', async () => {
    await assess(
      staff,
      system,
      answered({ annex3_uses: ['4a'], operator_roles: ['deployer'], deployer_kind: 'other' }),
    );
    const { page, keys } = await visit('Ada Fictional', `/systems/${system.reference}/duties`);
    const line = page.getByRole('listitem').filter({ hasText: 'AI literacy' }).first();
    await keys.press(line.getByRole('button', { name: /Show it$/ }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /What has been done/ }).waitFor();
    const literacy = async () =>
      ((await staff.get(`${API}/systems/${system.id}/duties`).expect(200)).body as SystemDuties).items.find(
        ({ key }) => key === 'article-4-deployer',
      )!;
    const { headers } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    await staff
      .patch(`${API}/systems/${system.id}/duties/${(await literacy()).id}`)
      .set('If-Match', String(headers['etag']))
      .send({ state: 'in_progress', note: 'Theirs.' })
      .expect(200);
    // By now it has been heard of.
    await page.waitForTimeout(SOON_MS);
    await keys.write(dialog.getByRole('textbox', { name: /What has been done/ }), 'Mine.');
    await keys.press(dialog.getByRole('button', { name: 'Save', exact: true }));
    await dialog.getByRole('alert').first().waitFor();
    expect((await literacy()).note).toBe('Theirs.');
  });

  it('leaves the answers as they are while an officer decides about them, and says that there are others', async () => {
    await assess(staff, system, answered({ annex3_uses: ['4a'], performs_profiling: true }));
    await submit(staff, system);
    const { page, keys } = await visit('Clara Invented', `/reviews/${system.reference}`);
    await keys.press(page.getByRole('button', { name: /^Override…/ }));
    await keys.pick(page.getByRole('combobox', { name: 'Class decided' }), 'Prohibited');
    await keys.write(
      page.getByRole('textbox', { name: 'Justification' }),
      'It ranks applicants by what their voices give away, which nobody may do at work.',
    );
    const { body, headers } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    await assess(
      staff,
      { ...system, version: Number(/\d+/.exec(String(headers['etag']))?.[0] ?? body.version) },
      answered({ annex3_uses: ['4b'], performs_profiling: true }),
    );
    // By now it has been heard of.
    await page.waitForTimeout(SOON_MS);
    await keys.press(page.getByRole('button', { name: 'Override the class' }));
    await page.getByRole('button', { name: 'Read the new answers' }).waitFor();
    expect((await staff.get(`${API}/systems/${system.id}`)).body.reviewState).not.toBe('decided');
    await keys.press(page.getByRole('button', { name: 'Read the new answers' }));
    await page.getByText('promotion', { exact: false }).first().waitFor();
  });

  it('says who else looks at the record, in French too, and that they have left', async () => {
    const { page } = await visit('Clara Invented', `/systems/${system.reference}`, 'fr');
    const other = await visit('Ada Fictional', `/systems/${system.reference}`);
    await page.getByText('Ada Fictional le consulte aussi').waitFor();
    await other.page.getByText('Clara Invented is looking at this too').waitFor();
    await other.page.goto(`${web.app.url}/systems`);
    await page.getByText('Ada Fictional le consulte aussi').waitFor({ state: 'detached' });
  });

  it('is on the desk of another officer: a case that was taken is not free there any more', async () => {
    await assess(staff, system);
    await submit(staff, system);
    const { page } = await visit('Clara Invented', `/reviews/${system.reference}`);
    await page.getByRole('heading', { level: 1, name: 'Meeting summaries' }).waitFor();
    const denis = await as(web.app, 'officer');
    await within(
      SOON_MS,
      async () => {
        const { headers } = await denis.get(`${API}/systems/${system.id}`).expect(200);
        await denis
          .post(`${API}/systems/${system.id}/review-takings`)
          .set('If-Match', String(headers['etag']))
          .expect(201);
      },
      () => page.getByRole('main').getByText('Denis Inventé has just taken the case').first().waitFor(),
    );
    await page.getByRole('region', { name: 'Reviews' }).getByText('Denis Inventé', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('is heard by two windows of one browser over one stream', async () => {
    const first = await visit('Clara Invented', `/systems/${system.reference}`);
    const second = visitorOf(await first.page.context().newPage());
    let streams = 0;
    second.page.on('request', (request) => {
      if (request.url().endsWith('/api/v1/live')) streams += 1;
    });
    await second.page.goto(`${web.app.url}/systems/${system.reference}`);
    await second.page.getByRole('heading', { level: 1, name: 'Meeting summaries' }).waitFor();
    await change({ summary: 'Heard in both.' });
    for (const { page } of [first, second]) await page.getByText('Heard in both.').waitFor();
    expect(streams).toBe(0);
    // The other one goes on when the first is closed.
    await first.page.close();
    await change({ summary: 'Heard in the other.' });
    await second.page.getByText('Heard in the other.').waitFor();
    expect(streams).toBe(1);
  });
});
