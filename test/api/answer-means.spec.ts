// How an answer was given, where it was not given alone: it stands beside the answer, and has to be so.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { exported } from '../support/exported';
import { verifyFile } from '../support/verify-file';

describe('how answers were given', () => {
  let app: TestApp;
  let staff: TestAgent;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    system = await register(staff, { stage: 'pilot', origin: 'purchased', details: { personalData: 'yes' } });
  });
  afterAll(() => app.close());

  const version = async (): Promise<string> =>
    (await staff.get(`${API}/systems/${system.id}`).expect(200)).headers['etag'] ?? '';
  const say = async (body: object) =>
    staff
      .post(`${API}/systems/${system.id}/assessments`)
      .set('If-Match', await version())
      .send(body);
  const answers = async () =>
    (await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200)).body.answers;

  it.each([
    ['a list that is answered otherwise', { p5a_technique: true }, { p5a_technique: 'list' }],
    ['a list that there is not', { performs_profiling: false }, { performs_profiling: 'list' }],
    ['a record that says something else', { lifecycle_stage: 'in_service' }, { lifecycle_stage: 'record' }],
    ['a record that does not say it', { performs_profiling: false }, { performs_profiling: 'record' }],
    ['an institution that is another one', { deployer_kind: 'other' }, { deployer_kind: 'institution' }],
    ['what was not answered', {}, { lifecycle_stage: 'record' }],
  ])('is refused for %s', async (_, facts, means) => {
    const { status, body } = await say({ facts, means });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'classification.facts-invalid',
      errors: [{ pointer: `/means/${Object.keys(means)[0]}`, code: 'means-not-so' }],
    });
  });

  it('is refused where it is none of those that there are', async () => {
    expect((await say({ facts: { p5a_technique: false }, means: { p5a_technique: 'guess' } })).status).toBe(400);
  });

  it('stands beside each answer until it is given anew, and the log proves it', async () => {
    const facts = { p5a_technique: false, lifecycle_stage: 'pilot', processes_personal_data: true, union_nexus: true };
    const means = {
      p5a_technique: 'list',
      lifecycle_stage: 'record',
      processes_personal_data: 'record',
      union_nexus: 'institution',
    };
    expect((await say({ facts, means })).status).toBe(201);
    expect(await answers()).toMatchObject({
      p5a_technique: { value: false, means: 'list' },
      lifecycle_stage: { value: 'pilot', means: 'record' },
      union_nexus: { value: true, means: 'institution' },
    });
    expect((await say({ facts: { ...facts, p5a_technique: true } })).status).toBe(201);
    const now = await answers();
    expect(now.p5a_technique).not.toHaveProperty('means');
    expect(now.lifecycle_stage).toMatchObject({ means: 'record' });
    expect(verifyFile(await exported(app))).toMatchObject({ exitCode: 0 });
  });

  it('what is to be expected is shown with the record and in lists, and kept nowhere', async () => {
    const { id, reference, version: first } = await register(staff, { name: 'Ranking of applicants' });
    const facts = { annex3_uses: ['4a'], performs_profiling: true };
    await staff.post(`${API}/systems/${id}/assessments`).set('If-Match', `"${first}"`).send({ facts }).expect(201);
    const expected = { class: 'high_risk', open: expect.any(Number) };
    const inList = async () =>
      (await staff.get(`${API}/systems?q=${reference}`).expect(200)).body.items.find(
        (one: { id: string }) => one.id === id,
      );
    const record = async () => (await staff.get(`${API}/systems/${id}`).expect(200)).body;
    expect((await record()).presumption).toEqual(expected);
    expect(await inList()).toMatchObject({
      presumption: expected,
      class: { headline: 'undetermined', definite: false },
    });
    const auditor = await as(app, 'auditor');
    const { text } = await auditor.get(`${API}/exports/register.csv`).expect(200);
    expect(text).toContain(reference);
    expect(text).not.toContain('presum');
    const { count } = (
      await withClient(app.database.ownerUrl, (client) =>
        client.query(`select count(*)::int from audit_entry where payload::text ilike '%presum%'`),
      )
    ).rows[0];
    expect(count).toBe(0);

    const { version: second } = await record();
    await staff
      .post(`${API}/systems/${id}/assessments`)
      .set('If-Match', `"${second}"`)
      .send({ facts: answered(facts) })
      .expect(201);
    expect(await record()).toMatchObject({ class: { headline: 'high_risk', definite: true } });
    expect(await record()).not.toHaveProperty('presumption');
    expect(await inList()).not.toHaveProperty('presumption');
  });
});
