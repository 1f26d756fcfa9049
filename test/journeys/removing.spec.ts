// What was taken away comes back: each thing that somebody can remove, and by the same way.

import type { TrailEntry } from '@registry/contracts';
import type { Locator } from 'playwright-core';
import { API, as, personId } from '../support/as';
import { barriers } from '../support/browser';
import { register } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('what is removed', () => {
  const walk = freshPages();
  const button = (name: RegExp | string): Locator => walk.page.getByRole('button', { name });

  /** Removes it, brings it back and sees it there again. */
  async function goesAndComesBack(remove: Locator, undo: 'button' | 'keys' = 'button'): Promise<void> {
    const name = await remove.first().getAttribute('aria-label');
    const all = await remove.count();
    await walk.visitor.keys.press(remove.first());
    await walk.page.getByText(/^Removed: /).waitFor();
    await expectCount(remove, all - 1);
    await walk.page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3_000 });
    if (undo === 'button') await walk.visitor.keys.press(button('Undo'));
    else await walk.page.keyboard.press('Control+z');
    await walk.page.getByText(/^It is back: /).waitFor();
    await expectCount(remove, all);
    if (name !== null) await walk.page.getByRole('button', { name, exact: true }).waitFor();
  }

  async function expectCount(of: Locator, count: number): Promise<void> {
    for (const until = Date.now() + 10_000; (await of.count()) !== count && Date.now() < until;)
      await walk.page.waitForTimeout(50);
    expect(await of.count()).toBe(count);
  }

  it('comes back: a connection and a link to an action, each with an entry of its own', async () => {
    const staff = await as(walk.app, 'staff');
    const other = await register(staff, { name: 'The other' });
    const { id } = await register(staff, { name: 'The one' });
    await staff
      .post(`${API}/systems/${id}/relations`)
      .set('If-Match', '"1"')
      .send({ to: other.id, kind: 'uses', reason: 'It calls it.' })
      .expect(201);
    await staff
      .post(`${API}/systems/${id}/links`)
      .set('If-Match', '"2"')
      .send({ action: 'HEALTH-F1', kind: 'supports', rationale: 'Tried in hospitals.' })
      .expect(201);
    await signIn(walk.visitor, 'Ada Fictional');
    await walk.page.goto(new URL(`/systems/${id}/connections`, walk.page.url()).href);
    await button('Remove the connection to The other').waitFor();
    await goesAndComesBack(button('Remove the connection to The other'));
    await walk.page.getByText('It calls it.').waitFor();
    expect(await barriers(walk.page)).toEqual([]);
    await walk.page.goto(new URL(`/systems/${id}/strategy`, walk.page.url()).href);
    await button(/^Remove link/).waitFor();
    await goesAndComesBack(button(/^Remove link/), 'keys');
    await walk.page.getByText('Tried in hospitals.').waitFor();
    const { body } = await staff.get(`${API}/systems/${id}/history`).query({ limit: 100 }).expect(200);
    const intents = (body.items as TrailEntry[]).map(({ entry }) => entry.intent);
    expect(intents.filter((intent) => /^(relation|strategy)/.test(intent)).sort()).toEqual([
      ...['relation.add', 'relation.add', 'relation.remove'],
      ...['strategy.link', 'strategy.link', 'strategy.unlink'],
    ]);
  });

  it('comes back: an absence, a day off and a view', async () => {
    const officer = await as(walk.app, 'officer');
    await officer
      .post(`${API}/absences`)
      .send({ from: '2030-08-01', until: '2030-08-31', standIn: personId('officerWhoRegisters') })
      .expect(201);
    await officer
      .post(`${API}/views`)
      .send({ name: 'Ideas', filters: { stage: ['idea'] } })
      .expect(201);
    await signIn(walk.visitor, 'Denis Inventé');
    await walk.page.getByRole('button', { name: 'English' }).click();
    await walk.page.goto(new URL('/reviews/officers', walk.page.url()).href);
    await button(/^Remove the absence/).waitFor();
    await goesAndComesBack(button(/^Remove the absence/));
    await walk.page.goto(new URL('/systems', walk.page.url()).href);
    await walk.visitor.keys.press(button('What can be done with “Ideas”'));
    await walk.visitor.keys.press(button('Remove'));
    await walk.page.getByText('Removed: Ideas').waitFor();
    await expectCount(button('What can be done with “Ideas”'), 0);
    await walk.visitor.keys.press(button('Undo'));
    await button('What can be done with “Ideas”').waitFor();
    await walk.page.context().clearCookies();
    await walk.page.goto(new URL('/', walk.page.url()).href);
    await signIn(walk.visitor, 'Greta Notreal');
    await walk.page.goto(new URL('/settings?year=2027', walk.page.url()).href);
    await button(/^Remove /)
      .first()
      .waitFor();
    await goesAndComesBack(button(/^Remove /));
  });
});
