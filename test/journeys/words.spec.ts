// Small things that people stumbled over: each says what is so, and leads to what can be done.

import { en as law } from '@registry/law/words/en';
import { as, API } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, decide, register, submit, take } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('what the pages say', () => {
  const at = freshPages();

  it('while the officers have it, the record says since when and until when, and waiting is what stands first', async () => {
    const staff = await as(at.app, 'staff');
    const system = await register(staff, { name: 'Candidate ranking' });
    await assess(staff, system);
    await submit(staff, system);
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}`);
    await at.page.getByText(/^With the officers since .* Decision by \d/).waitFor();
    expect(await at.page.locator('a.button--primary').allTextContents()).toEqual(['See the review']);
    expect(await at.page.getByRole('link', { name: 'Change or add answers' }).count()).toBe(1);
    expect(await barriers(at.page)).toEqual([]);
  });

  it('who registers what was bought is asked from whom', async () => {
    const { keys } = at.visitor;
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/new`);
    for (const [name, text] of [
      ['Name', 'Shortlist maker'],
      ['Summary', 'Ranks.'],
      ['Intended purpose', 'Rank candidates.'],
    ] as const)
      await keys.write(at.page.getByRole('textbox', { name }), text);
    await keys.press(at.page.getByRole('button', { name: 'Next: where is it?' }));
    await keys.pick(at.page.getByRole('combobox', { name: 'Stage' }), 'Pilot');
    const supplier = at.page.getByRole('combobox', { name: /^Supplier/ });
    expect(await supplier.count()).toBe(0);
    await keys.choose(at.page.getByRole('group', { name: 'Origin' }), /^Built in-house/);
    expect(await supplier.count()).toBe(0);
    await keys.choose(at.page.getByRole('group', { name: 'Origin' }), /^Purchased product/);
    await keys.write(supplier, 'Fictitious Ltd');
    await keys.write(at.page.getByRole('textbox', { name: /^Version/ }), '4.2');
    expect(await barriers(at.page)).toEqual([]);
    await at.page.reload();
    expect(await supplier.inputValue()).toBe('Fictitious Ltd');
    await keys.press(at.page.getByRole('button', { name: 'Register and go on to the questions' }));
    await at.page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
    const { body } = await (
      await as(at.app, 'staff')
    )
      .get(`${API}/systems/${/AIS-\d{4}-\d{6}/.exec(at.page.url())?.[0]}`)
      .expect(200);
    expect([body.details.supplier, body.details.productVersion]).toEqual(['Fictitious Ltd', '4.2']);
  }, 60_000);

  it('a question of the officer stands once and leads to the answer that it is about', async () => {
    const staff = await as(at.app, 'staff');
    const officer = await as(at.app, 'officer');
    const system = await register(staff, { name: 'Travel planning' });
    await assess(staff, system);
    await submit(staff, system);
    await take(officer, system);
    await signIn(at.visitor, 'Denis Inventé');
    const { keys } = at.visitor;
    await at.page.goto(`${at.app.url}/reviews/${system.reference}`);
    await keys.press(at.page.getByRole('button', { name: 'Return with questions…' }));
    await keys.write(at.page.getByRole('textbox', { name: 'Question 1' }), 'Whom does it profile?');
    await keys.pick(at.page.getByRole('combobox', { name: 'Which answer is it about?' }), 'Does it profile');
    expect(await barriers(at.page)).toEqual([]);
    await keys.press(at.page.getByRole('button', { name: 'Return with 1 question', exact: true }));
    await at.page.getByText('Returned to the owner.').waitFor();
    await at.page.context().clearCookies();
    await at.page.goto(at.app.url);
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/review`);
    await at.page.getByText('Whom does it profile?').waitFor();
    expect(await at.page.getByText('Whom does it profile?').count()).toBe(1);
    expect(await barriers(at.page)).toEqual([]);
    await keys.press(at.page.getByRole('link', { name: 'The answer that question 1 is about' }));
    await at.page.waitForFunction(() => document.activeElement?.id === 'question-performs_profiling');
  }, 60_000);

  it('a search that finds nothing says what was sought, what is like it, and registers it under that name', async () => {
    const { keys } = at.visitor;
    await register(await as(at.app, 'otherStaff'), { name: 'Recruitment shortlist' });
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems?q=Recruitmnt%20shortlst&stage=pilot`);
    await at.page.getByText('No system was found for “Recruitmnt shortlst” with these filters').waitFor();
    await at.page.getByRole('main').getByRole('link', { name: 'Recruitment shortlist' }).waitFor();
    expect(await barriers(at.page)).toEqual([]);
    await keys.press(at.page.getByRole('button', { name: 'Look without the other filters' }));
    await at.page.getByRole('row', { name: /Recruitment shortlist/ }).waitFor();
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Systems found');
    // By another word for it, in another language.
    await at.page.goto(`${at.app.url}/systems?q=Personalauswahl`);
    await at.page.getByText('No system was found for “Personalauswahl”', { exact: true }).waitFor();
    await at.page.getByRole('main').getByRole('link', { name: 'Recruitment shortlist' }).waitFor();
    await at.page.goto(`${at.app.url}/systems?q=Zeppelin%20mooring`);
    await at.page.getByText('No system was found for “Zeppelin mooring”', { exact: true }).waitFor();
    await keys.press(at.page.getByRole('link', { name: 'Register it' }));
    expect(await at.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Zeppelin mooring');
  }, 60_000);

  it('a review that fell due again because of the stage says so, at home, on the record and in the review', async () => {
    const [staff, officer] = [await as(at.app, 'otherStaff'), await as(at.app, 'officer')];
    const system = await register(staff, { name: 'Stage changer', stage: 'pilot' });
    await assess(staff, system, answered());
    await submit(staff, system);
    await decide(officer, system);
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ stage: 'in_use' })
      .expect(200);
    await signIn(at.visitor, 'Basile Imaginaire');
    const reason = 'The system went into a pilot or into use';
    await at.page
      .getByRole('row', { name: /Stage changer/ })
      .getByText(reason)
      .waitFor();
    await at.page.goto(`${at.app.url}/systems/${system.reference}`);
    await at.page.getByText(`${reason}.`).waitFor();
    expect(await at.page.getByText('An answer that decides has changed').count()).toBe(0);
    expect(await barriers(at.page)).toEqual([]);
  }, 60_000);

  it('the history says which duty went from what to what, which evidence and which document', async () => {
    const staff = await as(at.app, 'staff');
    const system = await register(staff, { name: 'Told of' });
    await assess(staff, system, answered({ operator_roles: ['deployer'] }));
    const { body } = await staff.get(`${API}/systems/${system.id}/duties`).expect(200);
    const duty = body.items[0];
    await staff
      .patch(`${API}/systems/${system.id}/duties/${duty.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ state: 'in_progress' })
      .expect(200);
    await staff
      .post(`${API}/systems/${system.id}/evidence-links`)
      .send({ title: 'Training plan', url: 'https://example.org/plan' })
      .expect(201);
    await signIn(at.visitor, 'Ada Fictional');
    await at.page.goto(`${at.app.url}/systems/${system.reference}/history`);
    await at.page
      .getByText(`Changed the duty “${law.duties[duty.key as keyof typeof law.duties]}”: Open → In progress`)
      .waitFor();
    await at.page.getByText('Added the evidence “Training plan”').waitFor();
  }, 60_000);

  it('an action of the strategy speaks one language in each sentence', async () => {
    await at.page.addInitScript(() => localStorage.setItem('registry.language', 'de'));
    await at.page.goto(at.app.url);
    await at.visitor.keys.press(at.page.getByRole('button', { name: /Franz|Ada Fictional/ }).first());
    await at.page.getByRole('navigation', { name: 'Hauptmenü' }).waitFor();
    const { body } = await (await as(at.app, 'staff')).get(`${API}/strategy/actions`).expect(200);
    const open = body.items.find(({ target }: { target: { kind: string } }) => target.kind === 'from');
    await at.page.goto(`${at.app.url}/strategy/${open.code}`);
    await at.page.getByText(new RegExp(`^Ab Q\\d \\d{4}; ein Ende ist nicht angegeben`)).waitFor();
    await at.page.getByText(/hier stehen sie auf Englisch/).waitFor();
    expect(await at.page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('en');
    expect(await at.page.getByText(/From Q\d/).count()).toBe(0);
  }, 60_000);
});
