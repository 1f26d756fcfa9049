// Who keeps a record, what it hangs together with, and how nobody registers the same system twice.

import type { Locator } from 'playwright-core';
import { as, API, personId } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { aSystem, register } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, toPart, visitorOf } from '../support/walk';

describe('keeping a record with others', () => {
  const web = openWeb();

  it('restricts a record with a reason, makes somebody an editor, and hands it over', async () => {
    const staff = await as(web.app, 'staff');
    const system = await register(staff, { name: 'Leave request sorter' });
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/${system.reference}`);
    await keys.press(page.getByRole('button', { name: 'Edit “Who sees and keeps it”' }));
    await keys.choose(page.getByRole('group', { name: 'Seen by' }), /^Restricted/);
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Say why it is restricted.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Why it is restricted' }), 'Security of the building.');
    // Somebody else changes the record meanwhile: the choice made here stays, and is saved against what is true now.
    await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Sorter of leave requests' })
      .expect(200);
    await keys.press(page.getByRole('button', { name: 'Add an editor' }));
    await keys.write(page.getByRole('searchbox', { name: 'Find a person by name' }), 'Erfunden');
    await only(page.getByRole('group', { name: 'Whom?' }).getByRole('radio'));
    await keys.choose(page.getByRole('group', { name: 'Whom?' }), /^Hanna Erfunden/);
    await keys.press(page.getByRole('button', { name: 'Add Hanna Erfunden' }));
    await page.getByRole('button', { name: 'Remove Hanna Erfunden' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText(/The register now says: Everybody; editors: None/).waitFor();
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Saved.').waitFor();
    const { body } = await staff.get(`${API}/systems/${system.id}`).expect(200);
    expect([
      body.name,
      body.visibility,
      body.restrictionReason,
      body.editors.map(({ name }: { name: string }) => name),
    ]).toEqual(['Sorter of leave requests', 'restricted', 'Security of the building.', ['Hanna Erfunden']]);

    await keys.press(page.getByRole('button', { name: 'Hand over' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Hand over' }));
    await page.getByText('Choose the new owner.', { exact: true }).waitFor();
    await keys.write(page.getByRole('searchbox', { name: 'Find a person by name' }), 'Hanna');
    await only(page.getByRole('group', { name: 'New owner' }).getByRole('radio'));
    await keys.choose(page.getByRole('group', { name: 'New owner' }), /^Hanna Erfunden/);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Hand over' }));
    await page.getByText('Handed over to Hanna Erfunden.').waitFor();
    // It was restricted: whoever handed it over no longer sees it.
    await staff.get(`${API}/systems/${system.id}`).expect(404);
    const { body: now } = await (await as(web.app, 'coordinator')).get(`${API}/systems/${system.id}`).expect(200);
    expect(now.owner.id).toBe(personId('coordinator'));
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  it('withholds a field from publication with a reason, and tells every change in words', async () => {
    const staff = await as(web.app, 'staff');
    const system = await register(staff, { name: 'Shift planner' });
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/${system.reference}`);
    await keys.press(page.getByRole('button', { name: 'Edit “What is not published”' }));
    await keys.write(page.getByRole('textbox', { name: 'Why it is not published' }), 'Names a contractor.');
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Choose the field and say why.', { exact: true }).waitFor();
    await keys.pick(page.getByRole('combobox', { name: 'Field' }), 'Summary');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Names a contractor.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await staff
      .post(`${API}/systems/${system.id}/hand-overs`)
      .set('If-Match', '"2"')
      .send({ to: personId('otherStaff'), reason: 'New desk.' })
      .expect(204);
    await page.goto(`${web.app.url}/systems/${system.reference}/history`);
    await page.getByText('Summary (Names a contractor.)').waitFor();
    await page.locator('del').filter({ hasText: 'Ada Fictional' }).waitFor();
    await page
      .locator('ins')
      .filter({ hasText: /^Basile Imaginaire$/ })
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('lets nobody into a closed record by a merge unless the officer agrees to it by name', async () => {
    const closed = await register(await as(web.app, 'staff'), {
      name: 'Closed ledger',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    const open = await register(await as(web.app, 'otherStaff'), { name: 'Ledger of old' });
    const { page, faults } = await openPage(web.browser);
    const officer = visitorOf(page);
    const { keys } = officer;
    await page.goto(web.app.url);
    await signIn(officer, 'Clara Invented');
    await page.goto(`${web.app.url}/systems/${open.reference}/connections`);
    await keys.press(page.getByRole('button', { name: 'Merge into another record' }));
    await keys.write(page.getByRole('searchbox'), 'Closed ledger');
    await only(page.getByRole('group', { name: 'System' }).getByRole('radio'));
    await keys.choose(page.getByRole('group', { name: 'System' }), /^Closed ledger/);
    await keys.press(page.getByRole('button', { name: 'Show what it takes over' }));
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('listitem')
      .filter({ hasText: /^Basile Imaginaire$/ })
      .waitFor();
    await keys.write(page.getByRole('textbox', { name: /Why are they the same/ }), 'One ledger.');
    await keys.press(page.getByRole('button', { name: 'Merge', exact: true }));
    await dialog.getByText('Agree, or choose another record.', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.press(dialog.getByRole('checkbox', { name: 'I want them to read it' }), 'Space');
    await keys.press(page.getByRole('button', { name: 'Merge', exact: true }));
    await page.getByText('This record was merged into').waitFor();
    await (await as(web.app, 'otherStaff')).get(`${API}/systems/${closed.id}`).expect(200);
    expect(faults).toEqual([]);
  }, 60_000);

  it('lets somebody join, merges two records of one system, and takes them apart again', async () => {
    const staff = await as(web.app, 'staff');
    const stays = await register(staff, { name: 'Zebra counter' });
    const goes = await register(await as(web.app, 'otherStaff'), {
      name: 'Counter of zebras',
      details: { supplier: 'Fictitious Ltd' },
    });
    const { page, faults } = await openPage(web.browser);
    const officer = visitorOf(page);
    const { keys } = officer;
    await page.goto(web.app.url);
    await signIn(officer, 'Clara Invented');
    await page.goto(`${web.app.url}/systems/${stays.reference}`);
    await keys.press(page.getByRole('button', { name: 'Ask to help keep it' }));
    await keys.write(page.getByRole('textbox', { name: /Message to the owner/ }), 'I review such systems.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Ask', exact: true }));
    await page.getByText(/^You asked on/).waitFor();
    const { page: mine } = await openPage(web.browser);
    const owner = visitorOf(mine);
    await mine.goto(web.app.url);
    await signIn(owner, 'Ada Fictional');
    await owner.keys.press(mine.getByRole('link', { name: 'Clara Invented asks to help keep “Zebra counter”' }));
    await mine.getByText('I review such systems.').waitFor();
    expect(await barriers(mine)).toEqual([]);
    await owner.keys.press(mine.getByRole('button', { name: 'Make an editor: Clara Invented' }));
    await mine.getByText('Clara Invented is an editor now.').waitFor();

    await page.goto(`${web.app.url}/systems/${goes.reference}/connections`);
    await keys.press(page.getByRole('button', { name: 'Merge into another record' }));
    await keys.write(page.getByRole('searchbox'), 'Zebra counter');
    await only(page.getByRole('group', { name: 'System' }).getByRole('radio'));
    await keys.choose(page.getByRole('group', { name: 'System' }), /^Zebra counter/);
    await keys.press(page.getByRole('button', { name: 'Show what it takes over' }));
    await page.getByRole('dialog').getByText('Fictitious Ltd').waitFor();
    // Back, Forward and a reload stay inside the steps.
    await page.goBack();
    await page.getByRole('searchbox', { name: 'Search systems' }).waitFor();
    await page.goForward();
    await page.getByRole('dialog').getByText('Fictitious Ltd').waitFor();
    await page.reload();
    await page.getByRole('dialog').getByText('Fictitious Ltd').waitFor();
    await keys.press(page.getByRole('button', { name: 'Merge', exact: true }));
    await page.getByText('Say why they are the same system.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: /Why are they the same/ }), 'One contract.');
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Merge', exact: true }));
    await page.getByText('This record was merged into').waitFor();
    expect((await staff.get(`${API}/systems/${stays.id}`).expect(200)).body.details.aliases).toEqual([
      'Counter of zebras',
    ]);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Undo the merge' }));
    await keys.write(page.getByRole('textbox', { name: /Why is it undone/ }), 'Two after all.');
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Undo the merge' }));
    await page.getByText('The merge is undone.').waitFor();
    await page.goto(`${web.app.url}/systems/${goes.reference}/history`);
    await page.getByText(`Merged with ${stays.reference}`).waitFor();
    expect((await staff.get(`${API}/systems/${stays.id}`).expect(200)).body.details.aliases).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('registers once although the answer was lost and the button was pressed again', async () => {
    const { page } = await openPage(web.browser);
    const visitor = visitorOf(page);
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    let isLost = true;
    await page.route('**/api/v1/systems', async (route) => {
      if (route.request().method() !== 'POST' || !isLost) return route.continue();
      isLost = false;
      await route.fetch();
      return route.abort();
    });
    await page.goto(`${web.app.url}/systems/new`);
    const typed = aSystem({ name: 'Answer lost on the way' });
    await page.getByRole('textbox', { name: 'Name' }).fill(typed.name);
    await page.getByRole('textbox', { name: 'Summary' }).fill(typed.summary);
    await page.getByRole('textbox', { name: 'Intended purpose' }).fill(typed.intendedPurpose);
    await page.getByRole('button', { name: 'Next: where is it?' }).click();
    await page.getByRole('combobox', { name: 'Stage' }).selectOption('idea');
    await page.getByRole('radio', { name: /^Built in-house/ }).check();
    await page.getByRole('button', { name: 'Register and go on to the questions' }).click();
    await page.getByText('The server cannot be reached').waitFor();
    await page.getByRole('button', { name: 'Register and go on to the questions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
    const { body } = await (await as(web.app, 'staff')).get(`${API}/systems?q=Answer+lost+on+the+way`).expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('says what a system is made of and what it is to another one, and settles what looks like a duplicate', async () => {
    const staff = await as(web.app, 'staff');
    const [system, platform] = [
      await register(staff, { name: 'Translation memory' }),
      await register(staff, { name: 'Wombat platform' }),
    ];
    const twin = await register(await as(web.app, 'otherStaff'), { name: 'Translation  mémory' });
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/${system.reference}`);
    await toPart(visitor, 'Context');
    await keys.press(page.getByRole('button', { name: 'Edit “What it is made of”' }));
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByText('Name the component.', { exact: true }).waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Name' }), 'Fictitious-7B');
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Fictitious-7B');
    await keys.pick(page.getByRole('combobox', { name: 'General-purpose AI model' }), 'Yes');
    await keys.press(page.getByRole('button', { name: 'Add a component' }));
    await keys.write(
      page.getByRole('group', { name: 'Component 2' }).getByRole('textbox', { name: 'Name' }),
      'Invented corpus',
    );
    await keys.pick(
      page.getByRole('group', { name: 'Component 2' }).getByRole('combobox', { name: 'Kind' }),
      'Dataset',
    );
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Save' }));
    await page.getByRole('row', { name: /Invented corpus/ }).waitFor();

    await keys.press(page.getByRole('button', { name: 'Connect another system' }));
    await keys.pick(page.getByRole('combobox', { name: /^What is “Translation memory”/ }), 'uses');
    await keys.write(page.getByRole('searchbox'), 'Wombat');
    await only(page.getByRole('group', { name: 'System' }).getByRole('radio'));
    await keys.choose(page.getByRole('group', { name: 'System' }), /^Wombat platform/);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Connect another system' }));
    await page.getByRole('region', { name: 'Other systems' }).getByRole('link', { name: 'Wombat platform' }).waitFor();

    await keys.press(page.getByRole('button', { name: 'They are two: Translation mémory' }));
    await keys.write(page.getByRole('textbox', { name: /differ/ }), 'Another unit, other texts.');
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'They are two' }));
    await page.getByText('Two systems').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Remove the connection to Wombat platform' }));
    await page.getByText(/^Removed: .*Wombat platform$/).waitFor();
    const { body } = await staff.get(`${API}/systems/${system.id}/relations`).expect(200);
    expect(
      body.items.map(({ kind, state, other }: { kind: string; state: string; other: { id: string } }) => [
        kind,
        state,
        other.id,
      ]),
    ).toEqual([['possible_duplicate', 'rejected', twin.id]]);
    expect(platform.id).not.toBe(twin.id);
    expect(faults).toEqual([]);
  });

  it('shows what looks alike while a system is typed in, and goes on once it is said what the difference is', async () => {
    await register(await as(web.app, 'otherStaff'), { name: 'Invoice reader' });
    const { page, faults } = await openPage(web.browser);
    const visitor = visitorOf(page);
    const { keys } = visitor;
    await page.goto(web.app.url);
    await signIn(visitor, 'Ada Fictional');
    await page.goto(`${web.app.url}/systems/new`);
    const typed = aSystem();
    await keys.write(page.getByRole('textbox', { name: 'Name' }), 'Invoice-reader');
    await page.getByText('Is it one of these?').waitFor();
    await page.getByText('The same name').waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Summary' }), typed.summary);
    await keys.write(page.getByRole('textbox', { name: 'Intended purpose' }), typed.intendedPurpose);
    await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
    await page.getByText('Say what yours is to this system of the same name.', { exact: true }).waitFor();
    await keys.pick(page.getByRole('combobox', { name: 'What is yours to “Invoice reader”?' }), 'Another use');
    await keys.write(page.getByRole('textbox', { name: 'In what does it differ?' }), 'For travel costs.');
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'In what does it differ?' }).inputValue()).toBe('For travel costs.');
    await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
    await keys.pick(page.getByRole('combobox', { name: 'Stage' }), 'Idea');
    await keys.choose(page.getByRole('group', { name: 'Origin' }), /^Built in-house/);
    await keys.press(page.getByRole('button', { name: 'Register and go on to the questions' }));
    await page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
    const reference = /AIS-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
    const { body } = await (await as(web.app, 'staff')).get(`${API}/systems/${reference}/relations`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ kind: 'same_product', reason: 'For travel costs.' })]);
    expect(faults).toEqual([]);
  });
});

/** What was typed has narrowed the list to one. */
async function only(options: Locator): Promise<void> {
  await options.nth(1).waitFor({ state: 'detached' });
  await options.waitFor();
}
