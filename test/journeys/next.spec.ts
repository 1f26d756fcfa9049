import type TestAgent from 'supertest/lib/agent';
import { API, as } from '../support/as';
import { barriers } from '../support/browser';
import { answered, assess, register, submit, type Registered } from '../support/builders';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('what is next for a record', () => {
  const walk = freshPages();
  let staff: TestAgent;
  let officer: TestAgent;
  beforeEach(async () => {
    staff = await as(walk.app, 'staff');
    officer = await as(walk.app, 'officer');
  });

  const open = ({ reference }: Registered, tab = ''): Promise<unknown> =>
    walk.page.goto(`${walk.app.url}/systems/${reference}${tab}`);
  const next = (name: string) => walk.page.getByRole('main').getByRole('link', { name, exact: true });
  const steps = (): Promise<string[]> =>
    walk.page.getByRole('list', { name: 'How far it is' }).getByRole('listitem').allInnerTexts();
  const versionOf = async ({ id }: Registered): Promise<string> =>
    `"${(await staff.get(`${API}/systems/${id}`).expect(200)).body.version as number}"`;

  it('is one button for whoever keeps it, and says what became of each step', async () => {
    const system = await register(staff, { name: 'Ranking of applicants' });
    await signIn(walk.visitor, 'Ada Fictional');
    await open(system);
    await next('Answer the first questions').waitFor();
    expect((await steps()).map((step) => step.replace(/\s+/g, ' '))).toEqual([
      'Registered (done)',
      'Classified (open)',
      'Reviewed (open)',
    ]);
    expect(await barriers(walk.page)).toEqual([]);

    await assess(staff, system, answered({ annex3_uses: ['4a'], performs_profiling: true }));
    await next('Check and submit').waitFor();
    await submit(staff, system);
    await walk.page.getByText('With the officers; nothing to do for you now.').first().waitFor();
    await officer
      .post(`${API}/systems/${system.id}/review-takings`)
      .set('If-Match', await versionOf(system))
      .expect(201);
    await officer
      .post(`${API}/systems/${system.id}/review-questions`)
      .set('If-Match', await versionOf(system))
      .send({ questions: [{ question: 'Who is ranked?' }, { question: 'By whom?' }] })
      .expect(201);
    await walk.visitor.keys.press(next('Answer 2 questions'));
    await walk.page.getByText('Who is ranked?').first().waitFor();
  });

  it('is to decide for an officer', async () => {
    const system = await register(staff, { name: 'To be decided' });
    await assess(staff, system, answered({ annex3_uses: ['4a'], performs_profiling: true }));
    await submit(staff, system);
    await signIn(walk.visitor, 'Clara Invented');
    await open(system);
    await walk.visitor.keys.press(next('Decide on it'));
    await walk.page.waitForURL(`**/reviews/${system.reference}`);
  });

  it('shows what it uses and what uses it, to several steps, as a picture and as a list', async () => {
    const [one, two, three] = [
      await register(staff, { name: 'Pattern search' }),
      await register(staff, { name: 'Language model' }),
      await register(staff, { name: 'Hosting' }),
    ];
    for (const [from, to] of [
      [one, two],
      [two, three],
    ] as const)
      await staff
        .post(`${API}/systems/${from.id}/relations`)
        .set('If-Match', await versionOf(from))
        .send({ to: to.id, kind: 'uses' })
        .expect(201);
    await signIn(walk.visitor, 'Ada Fictional');
    await open(one, '/connections');
    const picture = walk.page.getByRole('region', { name: 'As a picture' });
    await picture.getByRole('link', { name: 'Language model' }).waitFor();
    expect(await picture.getByRole('link', { name: 'Hosting' }).count()).toBe(0);
    await walk.visitor.keys.choose(walk.page.getByRole('group', { name: 'How far' }), '2 steps');
    await picture.getByRole('link', { name: 'Hosting' }).waitFor();
    expect(new URL(walk.page.url()).search).toBe('?steps=2');
    expect(await barriers(walk.page)).toEqual([]);
    await walk.visitor.keys.press(walk.page.locator('summary', { hasText: 'The same as a list' }));
    await walk.page.getByRole('listitem').filter({ hasText: 'Language model uses Hosting' }).waitFor();
    await walk.page.setViewportSize({ width: 360, height: 740 });
    expect(await walk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await walk.visitor.keys.press(picture.getByRole('link', { name: 'Language model' }));
    await walk.page.getByRole('heading', { level: 1, name: 'Language model' }).waitFor();
  });
});
