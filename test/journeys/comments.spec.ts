// A talk about a finding, by keyboard: asked by one, answered by another, changed, resolved.

import { API, as } from '../support/as';
import { barriers } from '../support/browser';
import { assess, register } from '../support/builders';
import { oneWalk } from '../support/journey';
import { signIn, signOut } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('comments', () => {
  const walk = oneWalk();
  let reference: string;
  beforeAll(async () => {
    const staff = await as(walk.app, 'staff');
    const system = await register(staff, { name: 'Candidate ranking' });
    reference = system.reference;
    await assess(staff, system);
    await staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Minutes of the panel', url: 'https://example.org/' })
      .expect(201);
  }, 60_000);

  it('are opened beside a finding, with Markdown that is safe and people who are named', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await keys.press(page.getByRole('link', { name: 'Classification' }));
    const button = page.getByRole('button', { name: /^Comments on: .*profil/i }).first();
    await keys.press(button);
    const dialog = page.getByRole('dialog');
    const text = dialog.getByRole('textbox', { name: 'What do you want to say?' });
    await keys.press(dialog.getByRole('button', { name: 'Send' }));
    await dialog.getByText('Write something.', { exact: true }).waitFor();
    await keys.write(text, 'Is **this** right? <img src=x onerror=alert(1)> [here](javascript:alert(1)) @Cla');
    await keys.press(dialog.getByRole('button', { name: /Clara Invented/ }));
    await keys.press(dialog.getByRole('button', { name: 'Preview' }));
    await dialog.getByRole('region', { name: 'Preview' }).locator('strong').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Send' }));
    const thread = dialog.getByRole('article');
    await thread.getByText('Told: Clara Invented').waitFor();
    expect(await thread.locator('.comment__text strong').textContent()).toBe('this');
    expect(await thread.locator('.comment__text').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await thread.locator('.comment__text a').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('button', { name: 'Close' }));
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Comments on: .*profil.*\(1 open\)/i })
      .first()
      .waitFor();
    // Evidence stands beside the answer that it supports.
    await keys.press(page.locator('section[aria-labelledby=answers] summary').filter({ hasText: 'Derogation' }));
    await keys.press(page.getByRole('button', { name: /^Evidence for: .*profil/i }));
    await keys.press(page.getByRole('checkbox', { name: 'Minutes of the panel' }), 'Space');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Save' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('list', { name: 'Evidence for this answer' })
      .getByRole('link', { name: /Minutes of the panel/ })
      .waitFor();
    await signOut(walk.visitor, 'Ada Fictional');
  });

  it('are answered, changed with what they said kept, and resolved', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Clara Invented');
    await page.goto(`${walk.app.url}/systems/${reference}/comments`);
    const thread = page.getByRole('article', { name: /Thread of Ada Fictional/ });
    await thread.getByText('On the finding:').waitFor();
    await keys.write(thread.getByRole('textbox', { name: 'Reply' }), 'It is.');
    await page.reload();
    await thread.getByRole('textbox', { name: 'Reply' }).waitFor();
    expect(await thread.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('It is.');
    await keys.press(thread.getByRole('button', { name: 'Send' }));
    await keys.press(thread.getByRole('button', { name: 'Change' }));
    await keys.write(thread.getByRole('textbox', { name: 'Change' }), 'It is. I looked.');
    await keys.press(thread.getByRole('button', { name: 'Save' }));
    await keys.press(thread.locator('summary'));
    await thread.getByText('It is.', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await signOut(walk.visitor, 'Clara Invented');
    await signIn(walk.visitor, 'Ada Fictional');
    await page.goto(`${walk.app.url}/systems/${reference}/comments`);
    await keys.press(thread.getByRole('button', { name: 'Resolve' }));
    await thread.getByText('Resolved by Ada Fictional').waitFor();
    await thread.getByRole('button', { name: 'Open again' }).waitFor();
  });

  it('keep their lines, link addresses, and tell whoever is named by hand, or say that nobody was told', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(`${walk.app.url}/systems/${reference}/comments`);
    const text = page.getByRole('textbox', { name: 'What do you want to say?' });
    await text.fill(
      'First line\nSecond line\nhttps://example.org/plain\n[run](javascript:alert(1)) (@Clara Invented and @Nobodyhere please)',
    );
    await keys.press(page.getByRole('button', { name: 'Send' }).first());
    await page.getByText('Nobody was told of “@Nobodyhere”').waitFor();
    const thread = page.getByRole('article').filter({ hasText: 'First line' });
    await thread.getByText('Told: Clara Invented').waitFor();
    const written = thread.locator('.comment__text');
    await written.getByRole('link', { name: 'https://example.org/plain' }).waitFor();
    expect(await written.getByRole('link').count()).toBe(1);
    expect((await written.innerText()).split('\n').slice(0, 2)).toEqual(['First line', 'Second line']);
  });
});
