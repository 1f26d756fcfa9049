// The record of a system: everything that may be said of it, each change kept, any past day shown.

import { verifyExport } from '@registry/audit-log';
import type { SystemDetails } from '@registry/contracts';
import { DETAIL_KEYS, noDetails } from '@registry/record';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { assess, aSystem, register, type Registered, submit, take } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';
import type TestAgent from 'supertest/lib/agent';

/** Something in every field. */
const everything: SystemDetails = {
  acronym: 'CFS',
  aliases: ['Old search'],
  tags: ['search', 'hr'],
  traceabilityReference: 'CFS-2.1',
  technicalContact: 'cfs-tech@example.org',
  businessContact: 'HR.C.3',
  champion: 'Champion of HR',
  expectedBenefits: 'Less searching.\nMore reading.',
  affectedPersons: ['staff', 'general_public'],
  usersEstimate: 120,
  decisionRole: 'supports',
  languages: ['en', 'fr'],
  countries: ['BE', 'LU'],
  operatorRoles: ['provider', 'deployer'],
  providerName: 'The institution',
  providerAddress: 'Street 1\n1000 Town',
  providerContact: 'contact@example.org',
  submitterOnBehalf: 'Nobody else',
  authorisedRepresentative: 'None',
  supplier: 'Fictional Software',
  contractReference: 'C-1',
  productVersion: '2.1',
  euDatabaseUrl: 'https://example.org/entry/1',
  techniques: ['language_processing', 'retrieval'],
  operatingLogic: 'Ranks by likeness.',
  inputData: 'Case files',
  hosting: 'own_data_centre',
  usesEuroHpc: false,
  apiOffered: true,
  openness: 'source',
  licence: 'EUPL-1.2',
  energyNote: 'Little.',
  personalData: 'yes',
  specialCategories: ['health'],
  dataSubjects: ['staff'],
  dataSources: ['Archive'],
  processingRecordReference: 'DPR-1',
  dpiaReference: 'DPIA-1',
  dpiaOn: '2026-03-01',
  dpiaSummary: 'Low risk.',
  friaReference: 'FRIA-1',
  friaOn: '2026-04-01',
  friaSummary: 'Small.',
  retention: 'Five years',
  marketStatus: 'on_market_or_in_service',
  startedOn: '2025-01-01',
  firstUseOn: '2026-05-01',
  lastSignificantChangeOn: '2026-06-01',
  humanOversight: 'A clerk reads.',
  evaluation: 'Tested on 200 files.',
  securityReview: 'done',
  securityReviewOn: '2026-02-01',
  securityReviewReference: 'SR-1',
  incidentContact: 'incidents@example.org',
  publicSummary: 'Finds similar files.',
};

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());

describe('the record of a system', () => {
  let app: TestApp;
  let staff: TestAgent;
  let auditor: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    auditor = await as(app, 'auditor');
  });
  afterAll(() => app.close());

  const change = (system: Registered, body: object) =>
    staff.patch(`${API}/systems/${system.id}`).set('If-Match', `"${system.version++}"`).send(body);

  it('takes every field when it is registered, and gives each back as it was said', async () => {
    expect(Object.keys(everything).sort()).toEqual([...DETAIL_KEYS].sort());
    const { body } = await staff
      .post(`${API}/systems`)
      .send(aSystem({ details: everything }))
      .expect(201);
    expect(body.details).toEqual(everything);
    expect((await staff.get(`${API}/systems/${body.id}`).expect(200)).body.details).toEqual(everything);
  });

  it('knows nothing more of a system than was said', async () => {
    const { body } = await staff.post(`${API}/systems`).send(aSystem()).expect(201);
    expect(body.details).toEqual(noDetails());
  });

  it('leaves a field alone that is left out, and empties one that is null', async () => {
    const system = await register(staff, { details: everything });
    const { body } = await change(system, { details: { acronym: null, tags: [], supplier: ' Another ' } }).expect(200);
    expect(body.details).toEqual({ ...everything, acronym: null, tags: [], supplier: 'Another' });
  });

  it('names each value that does not fit by its place, and stores nothing', async () => {
    const { body } = await staff
      .post(`${API}/systems`)
      .send(
        aSystem({
          name: 'Never stored',
          details: { dpiaOn: '2026-02-30', techniques: ['magic'], nonsense: 1 } as unknown as Partial<SystemDetails>,
        }),
      )
      .expect(400);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/details/dpiaOn', 'not-a-day'],
      ['/details/techniques/0', 'unknown-value'],
      ['/details/nonsense', 'unknown-field'],
    ]);
    expect((await staff.get(`${API}/systems?q=never%20stored`).expect(200)).body.items).toEqual([]);
  });

  it('retires a system with a reason and the day, and never without', async () => {
    const system = await register(staff);
    const refused = await staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ stage: 'retired' })
      .expect(422);
    expect(refused.body.code).toBe('system.retirement-reason-missing');
    const { body } = await change(system, { stage: 'retired', retirementReason: 'Nobody used it.' }).expect(200);
    expect([body.stage, body.retiredOn, body.retirementReason]).toEqual(['retired', today(), 'Nobody used it.']);
    await staff
      .post(`${API}/systems`)
      .send(aSystem({ stage: 'retired' }))
      .expect(422);
    const gone = await staff
      .post(`${API}/systems`)
      .send(aSystem({ stage: 'retired', retirementReason: 'Gone before the register began.' }))
      .expect(201);
    expect(gone.body.retiredOn).toBe(today());
  });

  it('is proven whole by the export, every field and the retirement too', async () => {
    const system = await register(staff, { details: everything });
    await change(system, { stage: 'retired', retirementReason: 'Replaced.', details: { tags: ['old'] } }).expect(200);
    const { body } = await auditor.get(`${API}/exports/register.json`).expect(200);
    const { parts } = body.subjects.find(({ id }: { id: string }) => id === system.id);
    expect(parts.record).toMatchObject({
      details: { ...everything, tags: ['old'] },
      retiredOn: today(),
      retirementReason: 'Replaced.',
    });
    expect(verifyExport(body, crypto)).toMatchObject({ intact: true });
    parts.record.details.usersEstimate += 1;
    expect(verifyExport(body, crypto)).toMatchObject({ intact: false });
  });

  it('is checked by the database too, whatever an application lets through', async () => {
    const system = await register(staff);
    await withClient(app.database.ownerUrl, async (client) => {
      const set = (sql: string) => client.query(`update ai_system set ${sql} where id = '${system.id}'`);
      await expect(set(`techniques = '{magic}'`)).rejects.toThrow('ai_system_techniques_check');
      await expect(set(`users_estimate = -1`)).rejects.toThrow('ai_system_users_estimate_check');
      await expect(set(`stage = 'retired'`)).rejects.toThrow('ai_system_retired_check');
    });
  });

  it('keeps each change as a revision: who, when, why, what, and the whole record', async () => {
    const system = await register(staff, { name: 'First name' });
    await change(system, { name: 'Second name', details: { acronym: 'SN' }, reason: 'The first was taken.' }).expect(
      200,
    );
    await change(system, { details: { acronym: 'SN2' } }).expect(200);
    const { body } = await auditor.get(`${API}/systems/${system.id}/revisions?limit=2`).expect(200);
    expect(
      body.items.map(({ number, changed, reason, intent }: Record<string, unknown>) => ({
        number,
        changed,
        reason,
        intent,
      })),
    ).toEqual([
      { number: 3, changed: ['acronym'], reason: null, intent: 'system.change' },
      { number: 2, changed: ['acronym', 'name'], reason: 'The first was taken.', intent: 'system.change' },
    ]);
    expect(body.items[0].by.id).toBe(personId('staff'));
    const rest = await auditor
      .get(`${API}/systems/${system.id}/revisions?limit=2&cursor=${body.nextCursor}`)
      .expect(200);
    expect(rest.body.items.map(({ number }: { number: number }) => number)).toEqual([1]);
    const second = await auditor.get(`${API}/systems/${system.reference}/revisions/2`).expect(200);
    expect([second.body.record.name, second.body.record.details.acronym, second.body.record.unit.code]).toEqual([
      'Second name',
      'SN',
      'HR.C.3',
    ]);
    await auditor.get(`${API}/systems/${system.id}/revisions/4`).expect(404);
    await auditor.get(`${API}/systems/${system.id}/revisions/0`).expect(400);
    await auditor.get(`${API}/systems/${system.id}/revisions/99999999999`).expect(400);
  });

  describe('on a past day', () => {
    it('shows the record, the class, the review and who decided as they stood in the evening', async () => {
      const officer = await as(app, 'officer');
      const system = await register(staff, { name: 'Name of the first day' });
      const { digest } = await assess(staff, system);
      await submit(staff, system);
      await take(officer, system);
      await officer
        .post(`${API}/systems/${system.id}/decisions`)
        .set('If-Match', `"${system.version++}"`)
        .send({
          kind: 'override',
          class: 'prohibited',
          assessmentDigest: digest,
          legalBasis: 'Article 5(1)(f)',
          justification: 'It ranks candidates, and profiling defeats the derogation of Article 6(3).',
        })
        .expect(201);
      await moveBack(app, system.id, 3);
      await change(system, { name: 'Name of today' }).expect(200);
      await assess(staff, system, { sys_machine_based: false });

      const past = daysAgo(2);
      const { body } = await auditor.get(`${API}/systems/${system.id}/as-of?day=${past}`).expect(200);
      expect([
        body.asOf,
        body.record.name,
        body.class.headline,
        body.decidedClass,
        body.reviewState,
        body.decidedBy.id,
      ]).toEqual([past, 'Name of the first day', 'undetermined', 'prohibited', 'decided', personId('officer')]);
      const now = (await auditor.get(`${API}/systems/${system.id}/as-of?day=${today()}`).expect(200)).body;
      expect([now.record.name, now.class.headline, now.decidedClass, now.reviewState]).toEqual([
        'Name of today',
        'not_ai_system',
        null,
        'due_again',
      ]);
      await auditor.get(`${API}/systems/${system.id}/as-of?day=${daysAgo(5)}`).expect(404);
      const found = await auditor.get(`${API}/systems-as-of?day=${past}&q=name%20of%20the%20first`).expect(200);
      expect(found.body.items.map(({ record }: { record: { id: string } }) => record.id)).toEqual([system.id]);
      expect(
        (await auditor.get(`${API}/systems-as-of?day=${past}&q=name%20of%20today`).expect(200)).body.items,
      ).toEqual([]);
    });

    it('pages through the register of that day, and through nothing of a day before it began', async () => {
      const references: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await auditor.get(`${API}/systems-as-of?day=${today()}&limit=3${cursor}`).expect(200);
        references.push(...body.items.map(({ record }: { record: { reference: string } }) => record.reference));
        if (body.nextCursor === null) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      expect(references).toEqual([...new Set(references)].sort());
      const total = (await auditor.get(`${API}/systems?count=true&limit=1`).expect(200)).body.total;
      expect(references).toHaveLength(total);
      expect((await auditor.get(`${API}/systems-as-of?day=2020-01-01`).expect(200)).body.items).toEqual([]);
    });

    it.each(['2999-01-01', '2026-02-30', 'yesterday', ''])('refuses %j', async (day) => {
      const { body } = await auditor.get(`${API}/systems-as-of?day=${day}`).expect(400);
      expect(body.errors[0].pointer).toBe('?day');
    });
  });
});

const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now() - days * 86_400_000);

/**
 * Makes what happened to a system so far lie some days back; only the owner of the tables can, and the log would show
 * it.
 */
async function moveBack(app: TestApp, id: string, days: number): Promise<void> {
  await withClient(app.database.ownerUrl, async (client) => {
    await client.query(`set session_replication_role = replica`);
    const back = `- interval '${days} days'`;
    await client.query(`update audit_entry set at = at ${back} where subject_id = '${id}'`);
    await client.query(`update assessment set assessed_at = assessed_at ${back} where system_id = '${id}'`);
    await client.query(`update review_decision set decided_at = decided_at ${back} where system_id = '${id}'`);
    await client.query(`update ai_system set registered_at = registered_at ${back} where id = '${id}'`);
  });
}
