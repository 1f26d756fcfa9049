import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { assess, register, submit, take } from '../support/builders';
import { crypto } from '../support/crypto';

describe('the main walk', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  it('leads from registration over review to an export that proves itself', async () => {
    const staff = await as(app, 'staff');
    const system = await register(staff, { name: 'Candidate ranking', stage: 'pilot' });
    expect(system.reference).toMatch(/^AIS-\d{4}-\d{6}$/);
    const assessment = await assess(staff, system);
    await submit(staff, system);

    const officer = await as(app, 'officer');
    const queue = await officer.get(`${API}/reviews`).expect(200);
    expect(queue.body.items.map((item: { systemId: string }) => item.systemId)).toContain(system.id);
    await take(officer, system);
    const decision = await officer
      .post(`${API}/systems/${system.id}/decisions`)
      .set('If-Match', `"${system.version}"`)
      .send({
        kind: 'override',
        class: 'high_risk',
        assessmentDigest: assessment.digest,
        legalBasis: 'Article 6(2), Annex III 4(a)',
        justification: 'Candidates are ranked and profiled, so the use is listed and no derogation can apply.',
      })
      .expect(assessment.result.headline === 'high_risk' ? 422 : 201);
    if (assessment.result.headline === 'high_risk') {
      expect(decision.body.code).toBe('review.override-same-class');
      await officer
        .post(`${API}/systems/${system.id}/decisions`)
        .set('If-Match', `"${system.version}"`)
        .send({ kind: 'confirm', assessmentDigest: assessment.digest })
        .expect(201);
    }

    const auditor = await as(app, 'auditor');
    const history = await auditor.get(`${API}/systems/${system.reference}/history`).expect(200);
    expect(history.body.items.map((item: { entry: { intent: string } }) => item.entry.intent)).toEqual([
      'review.decide',
      'review.take',
      'review.submit',
      'classification.assess',
      'system.register',
    ]);

    const { text } = await auditor.get(`${API}/exports/register.json`).expect(200);
    const file = JSON.parse(text) as VerifiableExport & { entries: { payload: { fact: unknown } }[] };
    expect(verifyExport(file, crypto)).toMatchObject({ intact: true });
    const forged = JSON.parse(text.replaceAll('Candidate ranking', 'Candidate sorting'));
    expect(verifyExport(forged, crypto)).toMatchObject({ intact: false, first: { kind: 'payload-changed' } });
  });

  it('shows the class of GPT@EC with bounds where annex 2 says nothing', async () => {
    const staff = await as(app, 'staff');
    const { body } = await staff.get(`${API}/systems?q=GPT%40EC`).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].class).toMatchObject({ definite: false, upper: 'prohibited' });
  });

  it('links a system to a strategy action and shows the link from both sides', async () => {
    const staff = await as(app, 'staff');
    const system = await register(staff);
    await staff
      .post(`${API}/systems/${system.id}/links`)
      .set('If-Match', '"1"')
      .send({ action: 'PUBLIC-F1', kind: 'supports', rationale: 'Tried out in the public sector.' })
      .expect(201);
    await staff
      .post(`${API}/systems/${system.id}/links`)
      .set('If-Match', '"2"')
      .send({ action: 'PUBLIC-F1', kind: 'delivers', rationale: 'Again.' })
      .expect(409);
    const action = await staff.get(`${API}/strategy/actions/PUBLIC-F1`).expect(200);
    expect(action.body.links).toMatchObject([{ system: { id: system.id }, kind: 'supports' }]);
    const own = await staff.get(`${API}/systems/${system.id}/links`).expect(200);
    expect(own.body.items).toMatchObject([{ action: { code: 'PUBLIC-F1' } }]);
    const all = await staff.get(`${API}/strategy/actions?limit=200`).expect(200);
    expect(all.body.items).toHaveLength(70);
    expect(all.body.items.find((item: { code: string }) => item.code === 'PUBLIC-F1').systems).toBe(1);
  });

  it('registers the first 50 usable rows of a real inventory', async () => {
    const staff = await as(app, 'otherStaff');
    const rows: Record<string, string>[] = parse(
      readFileSync(join(__dirname, '../data/eu-ai-watch-services-2021.csv')),
      { columns: true, bom: true },
    );
    const usable = rows.filter((row) => row['name']?.trim() && row['description']?.trim()).slice(0, 50);
    expect(usable).toHaveLength(50);
    for (const row of usable) {
      const description = String(row['description']).trim();
      await staff
        .post(`${API}/systems`)
        .send({
          name: String(row['name']).trim().slice(0, 200),
          summary: description.slice(0, 500),
          unit: 'STRAT.A.4',
          intendedPurpose: description.slice(0, 4000),
          stage: 'in_use',
          origin: 'other_institution',
        })
        .expect(201);
    }
    const { body } = await staff.get(`${API}/systems?owner=me&count=true&limit=20&sort=name`).expect(200);
    expect(body.total).toBe(50);
    const seen = new Set<string>(body.items.map((item: { id: string }) => item.id));
    for (let cursor: string | null = body.nextCursor; cursor;) {
      const page = await staff
        .get(`${API}/systems`)
        .query({ owner: 'me', limit: 20, sort: 'name', cursor })
        .expect(200);
      page.body.items.forEach((item: { id: string }) => seen.add(item.id));
      cursor = page.body.nextCursor;
    }
    expect(seen.size).toBe(50);
  });
});
