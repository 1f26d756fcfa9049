import { readFileSync, writeFileSync } from 'node:fs';
import type { APIResponse, Locator } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { API, as } from '../support/as';
import { barriers } from '../support/browser';
import { assess, register, submit } from '../support/builders';
import { oneWalk } from '../support/journey';
import { verifyFile } from '../support/verify-file';
import { answer, answerList, openGroup, questionOf, registerSystem, signIn, signOut } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('the main journey, by keyboard alone', () => {
  const walk = oneWalk();
  let reference: string;
  let jsonFile: string;
  const standing = (): Locator => walk.visitor.page.getByRole('complementary', { name: 'The class so far' });
  const inStanding = (name: string): Locator => standing().getByRole('region', { name, exact: true });

  /** Past the interface, with the session of whoever is signed in. */
  const decideAsMyself = async (id: string): Promise<APIResponse> => {
    const session = walk.page.context().request;
    const under = `${walk.app.url}${API}/systems/${id}`;
    const { digest } = await (await session.get(`${under}/assessments/latest`)).json();
    const record = await session.get(under);
    return session.post(`${under}/decisions`, {
      headers: { 'If-Match': record.headers()['etag'] ?? '' },
      data: { kind: 'confirm', assessmentDigest: digest },
    });
  };

  beforeAll(async () => {
    const author = await as(walk.app, 'officerWhoRegisters');
    const notes = await register(author, { name: 'Interview notes' });
    await assess(author, notes);
    await submit(author, notes);
  }, 60_000);

  it('staff register a system in two steps', async () => {
    const { page, keys } = walk.visitor;
    await page.goto(walk.app.url);
    await keys.press(page.getByRole('button', { name: 'English' }));
    expect(await barriers(page)).toEqual([]);
    await signIn(walk.visitor, 'Ada Fictional');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    reference = await registerSystem(walk.visitor, {
      name: 'Candidate ranking',
      summary: 'Ranks the applications for a vacancy for the selection board.',
      purpose: 'Help selection boards to find suitable candidates among many applications.',
      stage: 'Pilot',
      origin: 'Built in-house',
    });
    expect(reference).toMatch(/^AIS-\d{4}-\d{6}$/);
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('each answer moves the class, the reasons and what is still open', async () => {
    const { page, keys } = walk.visitor;
    const scale = standing().getByRole('img');
    await expect(scale.getAttribute('aria-label')).resolves.toBe(
      'Not known yet: anything from Not an AI system to Prohibited is still possible.',
    );
    // What the institution is and the record says, nobody is asked.
    await expect(inStanding('Why').textContent()).resolves.not.toContain('AI system');
    await expect(questionOf(walk.visitor, 'union_nexus').getByRole('radio', { name: 'Yes' }).isChecked()).resolves.toBe(
      true,
    );
    await answer(walk.visitor, { sys_machine_based: 'Yes' });
    await answerList(walk.visitor, 'applies');
    await expect(inStanding('Why').textContent()).resolves.toContain('AI system');
    await expect(scale.getAttribute('aria-label')).resolves.toBe(
      'Not known yet: anything from Outside the Act to Prohibited is still possible.',
    );

    const openBefore = await inStanding('Still open').textContent();
    await openGroup(walk.visitor, 'Listed high-risk uses');
    await keys.press(page.getByRole('checkbox', { name: /^Employment/ }), 'Space');
    await keys.choose(page.getByRole('radiogroup', { name: /^Employment: recruiting/ }), 'Yes');
    await page.getByText('All other uses: no.').waitFor();
    await openGroup(walk.visitor, 'Derogation for listed uses');
    await answer(walk.visitor, { performs_profiling: 'Yes' });
    await expect(inStanding('Why').textContent()).resolves.toContain('High risk: listed use');
    expect(await barriers(page)).toEqual([]);

    // What is to be expected is said long before it is certain, and what it rests on is answered from there.
    await standing()
      .getByText(/^High risk, presumed · \d+ answers open$/)
      .waitFor();
    await standing()
      .getByText(
        'High risk, because: Recruitment and selection (Article 6(2) Annex III 4(a)); Profiling: always high-risk (Article 6(3), third subparagraph).',
      )
      .waitFor();
    await keys.press(standing().locator('summary', { hasText: 'What the Act does not apply to: 3' }));
    await keys.press(standing().getByRole('button', { name: 'None of these applies' }));
    expect(await inStanding('Still open').textContent()).not.toBe(openBefore);
    expect(await barriers(page)).toEqual([]);
    await openGroup(walk.visitor, 'Prohibited practices');
    await answerList(walk.visitor, 'practices');
    await expect(scale.getAttribute('aria-label')).resolves.toBe('The class is certain: High risk.');
  }, 120_000);

  it('the answers are saved and submitted, and their author cannot decide', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('button', { name: 'Save answers' }));
    await keys.press(page.getByRole('link', { name: 'Go on to the review' }));
    await page.getByText('It does none of these').waitFor();
    await keys.write(page.getByRole('textbox', { name: 'Message to the officer' }), 'We plan to start in spring.');
    await keys.press(page.getByRole('button', { name: 'Submit for review' }));
    await page.getByText('A compliance officer will take the case.').waitFor();
    expect(await barriers(page)).toEqual([]);

    expect((await decideAsMyself(reference)).status()).toBe(403);
    await signOut(walk.visitor, 'Ada Fictional');
  }, 60_000);

  it('an officer who wrote the answers may not decide on them', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Clara Invented');
    await keys.press(page.getByRole('region', { name: 'Reviews' }).getByRole('link', { name: 'Interview notes' }));
    await page.getByText('You may not decide this case').waitFor();
    expect(await barriers(page)).toEqual([]);
    const refused = await decideAsMyself(/AIS-[\d-]+/.exec(page.url())?.[0] ?? '');
    expect(refused.status()).toBe(403);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ code: 'review.author-may-not-decide' });
    await signOut(walk.visitor, 'Clara Invented');
  }, 60_000);

  it('an officer reads the reasons and confirms', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Denis Inventé');
    await keys.press(page.getByRole('link', { name: 'Reviews' }));
    // The desk opens its first case.
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/\/reviews\/AIS-/);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await page.getByRole('heading', { level: 1, name: 'Candidate ranking' }).waitFor();
    const why = page.getByRole('region', { name: 'Why High risk' });
    await expect(why.textContent()).resolves.toContain('High risk: listed use');
    await expect(page.getByText('We plan to start in spring.').count()).resolves.toBe(1);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Take this case' }));
    await page.getByText('The case is yours.').waitFor();
    // With something to say about it, confirming has a form; without, two presses of a key.
    await keys.press(page.getByRole('button', { name: 'Override…' }));
    await keys.choose(page.getByRole('group', { name: 'Decision' }), /^Confirm: High risk/);
    await keys.press(page.getByRole('button', { name: 'Confirm the class' }));
    await page.getByText(/^Candidate ranking – confirmed: High risk\.$/).waitFor();
  }, 60_000);

  it('an officer overrides with reasons, and a refused reason is not lost', async () => {
    const { page, keys } = walk.visitor;
    await keys.press(page.getByRole('link', { name: 'Home', exact: true }).first());
    await keys.press(page.getByRole('link', { name: 'Interview notes' }));
    await keys.press(page.getByRole('button', { name: /^(Override|Choose a class)…/ }));
    await keys.choose(page.getByRole('group', { name: 'Decision' }), /^(Override|Choose a class)/);
    await keys.pick(page.getByRole('combobox', { name: 'Class decided' }), 'Prohibited');
    const justification = page.getByRole('textbox', { name: 'Justification' });
    await keys.write(justification, 'It reads emotions.');
    await keys.press(page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await page.getByText('Write at least 32 more characters.', { exact: true }).waitFor();
    await expect(justification.inputValue()).resolves.toBe('It reads emotions.');
    expect(await barriers(page)).toEqual([]);
    await keys.write(
      justification,
      'It infers the emotions of people at the interview, at the workplace and for no medical or safety reason.',
    );
    await keys.write(page.getByRole('textbox', { name: 'Legal basis' }), 'Article 5(1)(f)');
    await keys.press(page.getByRole('button', { name: /^(Override the|Decide this) class$/ }));
    await page.getByText(/^Interview notes – decided: Prohibited\.$/).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Reviews' }).waitFor();
    await signOut(walk.visitor, 'Denis Inventé');
  }, 60_000);

  it('an auditor finds every step in the history', async () => {
    const { page, keys } = walk.visitor;
    await signIn(walk.visitor, 'Edda Made-Up');
    await page.keyboard.press('/');
    await page.keyboard.type(reference);
    await page.keyboard.press('Enter');
    await keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    await keys.press(page.getByRole('link', { name: 'History', exact: true }));
    const entries = page.getByRole('region', { name: 'History' }).getByRole('listitem');
    await entries.first().waitFor();
    const sentences = await entries.locator('strong').allTextContents();
    expect(sentences).toEqual([
      'Confirmed the class: High risk',
      'Took the case',
      'Submitted for review',
      'Answered the questions for the first time: High risk',
      `Registered the system as ${reference}`,
    ]);
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('the register is taken away as JSON and as CSV', async () => {
    const { page, keys } = walk.visitor;
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press(page.getByRole('link', { name }))]);
      return await file.path();
    };
    await keys.press(page.getByRole('link', { name: 'Audit', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    // What other databases of this server have under way holds the sealing back for longer than an export waits.
    await walk.app.app.get(Sealer).sealCommitted(30_000);
    jsonFile = await download('Download JSON with proof');
    const rows: Record<string, string>[] = parse(readFileSync(await download('Download CSV')), {
      columns: true,
      bom: true,
    });
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row['reference'] === reference)).toMatchObject({
      name: 'Candidate ranking',
      class: 'high_risk',
      decidedClass: 'high_risk',
      reviewState: 'decided',
    });
    expect(rows.find(({ name }) => name === 'Interview notes')).toMatchObject({
      classDefinite: 'false',
      decidedClass: 'prohibited',
    });
  }, 60_000);

  it('the file proves itself without the server, and one changed byte is found', () => {
    expect(verifyFile(jsonFile)).toMatchObject({
      exitCode: 0,
      said: expect.stringMatching(/^intact: \d+ sealed entries, 0 not sealed yet, \d+ records/),
    });
    const text = readFileSync(jsonFile, 'utf8');
    const message = 'We plan to start in spring.';
    const line = text.split('\n').find((one) => one.includes('"payload"') && one.includes(message)) ?? '';
    const { number } = JSON.parse(line.replace(/,$/, ''));
    const forged = `${jsonFile}.forged`;
    writeFileSync(forged, text.replace(line, line.replace(message, message.replace('W', 'w'))));
    expect(verifyFile(forged)).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining(`BROKEN: the content of an entry was changed, entry ${number}, AiSystem`),
    });
  });
});
