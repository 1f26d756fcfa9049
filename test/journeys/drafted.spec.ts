// What a program drafted is found by the owner of its token, marked as such, and sent by that person alone.

import request from 'supertest';
import { API, as } from '../support/as';
import { barriers } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { freshPages } from '../support/journey';
import { questionOf, signIn } from '../support/walk';

describe('what a program drafted', () => {
  const at = freshPages();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(at.app, 'staff');
    system = await register(staff, { name: 'Meeting summaries' });
    const scopes = ['draft:AiSystem'];
    const { body } = await staff.post(`${API}/tokens`).send({ name: 'Desk assistant', scopes }).expect(201);
    const draft = (path: string, content: object) =>
      request(at.app.url)
        .put(`${API}/program-drafts/${path}`)
        .set('Authorization', `Bearer ${body.secret}`)
        .send(content)
        .expect(200);
    await draft('record', { name: 'Travel planner', summary: 'Plans missions.' });
    await draft(`answers/${system.id}`, { facts: { direct_interaction: true } });
  }, 60_000);

  const mark = () => at.page.getByText('With the token “Desk assistant” of Ada Fictional');

  it('waits on the home page and in the form, marked, also after somebody has gone on with it', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    const row = at.page.getByRole('listitem').filter({ hasText: 'Registering “Travel planner”' });
    await row.getByText('by a program').waitFor();
    await keys.press(row.getByRole('link'));
    await mark().waitFor();
    const box = at.page.locator('.box').filter({ hasText: 'Drafted by a program' });
    expect(await box.getByRole('listitem').allTextContents()).toEqual(['Name', 'Summary']);
    expect(await at.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Travel planner');
    expect(await barriers(at.page)).toEqual([]);
    await keys.write(at.page.getByRole('textbox', { name: 'Summary' }), 'Plans missions of staff.');
    // Once it is on the server too, another computer shows it so.
    await at.page.waitForResponse((answer) => answer.url().endsWith('/drafts/registering') && answer.ok());
    await at.page.reload();
    await mark().waitFor();
    expect(await at.page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe('Plans missions of staff.');
    await keys.press(at.page.getByRole('button', { name: 'Discard what I typed' }));
    await keys.press(at.page.getByRole('dialog').getByRole('button', { name: 'Discard what I typed' }));
    await mark().waitFor({ state: 'detached' });
    await keys.write(at.page.getByRole('textbox', { name: 'Name' }), 'By hand');
    expect(await mark().count()).toBe(0);
  }, 60_000);

  it('leads from each answer to its question, and is marked no longer once a person has saved it', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    const { keys } = at.visitor;
    await at.page.goto(`${at.app.url}/systems/${system.reference}/questions`);
    await mark().waitFor();
    const box = at.page.locator('.box').filter({ hasText: 'Drafted by a program' });
    await keys.press(box.getByRole('button'));
    const question = questionOf(at.visitor, 'direct_interaction');
    await expect(question.getByRole('radio', { name: 'Yes' }).isChecked()).resolves.toBe(true);
    await keys.press(at.page.getByRole('button', { name: 'Save answers' }));
    await mark().waitFor({ state: 'detached' });
    const staff = await as(at.app, 'staff');
    const { body } = await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect(body.answers.direct_interaction).toMatchObject({ value: true, by: { name: 'Ada Fictional' } });
  }, 60_000);
});
