// Documents that the Act asks for, over HTTP: drafts and final versions, what they lack, and that the authority was
// told.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import {
  DOCUMENT_KINDS,
  type ActDocument,
  type DocumentKind,
  type DocumentSummary,
  type RegistrationState,
} from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, register, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'coordinator'] as const;
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
});
const fria = {
  processes: 'Selection',
  periodAndFrequency: 'Each spring',
  affectedPersons: 'Applicants',
  risks: 'Unequal treatment',
  oversight: 'A panel',
  measures: 'Stop and repeat',
  summary: 'Acceptable',
};
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

describe('documents', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const path = ({ id }: Registered, kind?: DocumentKind): string =>
    `${API}/systems/${id}/documents${kind === undefined ? '' : `/${kind}`}`;
  const save = (
    who: keyof typeof agents,
    system: Registered,
    kind: DocumentKind,
    version: number,
    content: object,
    isFinal = false,
  ) =>
    agents[who]
      .post(`${path(system, kind)}/versions`)
      .set('If-Match', `"${version}"`)
      .send({ content, isFinal });
  const get = async (system: Registered, kind: DocumentKind, query = ''): Promise<ActDocument> =>
    (await agents.staff.get(path(system, kind) + query).expect(200)).body;
  const summary = async (system: Registered, kind: DocumentKind): Promise<DocumentSummary> =>
    ((await agents.staff.get(path(system)).expect(200)).body.items as DocumentSummary[]).find(
      (one) => one.kind === kind,
    )!;
  const assessed = async (facts: object = deployer, changes: object = {}): Promise<Registered> => {
    const system = await register(agents.staff, changes);
    await assess(agents.staff, system, facts);
    return system;
  };

  it('are owed as the duties of the system say, and lack what nobody has written', async () => {
    const system = await assessed();
    const { body } = await agents.staff.get(path(system)).expect(200);
    expect(body.items.map(({ kind }: DocumentSummary) => kind)).toEqual(DOCUMENT_KINDS);
    const owed = (body.items as DocumentSummary[]).filter(({ isOwed }) => isOwed).map(({ kind }) => kind);
    expect(owed).toEqual(
      expect.arrayContaining(['fria', 'instructions', 'oversight', 'logs', 'workers', 'registration']),
    );
    expect(owed).not.toContain('derogation');
    expect((await summary(system, 'fria')).missing).toEqual(Object.keys(fria));
    const minimal = await assessed(answered({ operator_roles: ['deployer'] }));
    expect((await summary(minimal, 'fria')).isOwed).toBe(false);
    const claimed = await assessed(
      answered({ annex3_uses: ['4a'], art63_a_narrow_procedural: true, operator_roles: ['provider'] }),
    );
    expect((await summary(claimed, 'derogation')).isOwed).toBe(true);
    await agents.staff.get(`${path(system)}/other`).expect(404);
  });

  it('are saved as drafts, and final only when they lack nothing; every version stays', async () => {
    const system = await assessed();
    expect((await get(system, 'fria')).version).toBe(1);
    const draft: ActDocument = (
      await save('staff', system, 'fria', 1, { processes: ' Selection ', risks: '' }).expect(201)
    ).body;
    expect(draft).toMatchObject({
      content: { processes: 'Selection' },
      latest: { number: 1, state: 'draft' },
      version: 2,
    });
    expect(draft.missing).not.toContain('processes');
    const { body } = await save('staff', system, 'fria', 2, { ...fria, measures: '' }, true).expect(422);
    expect([body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      'document.incomplete',
      ['/content/measures'],
    ]);
    expect((await save('staff', system, 'fria', 2, fria, true).expect(201)).body).toMatchObject({
      latest: { number: 2, state: 'final' },
      missing: [],
    });
    expect((await save('staff', system, 'fria', 2, fria).expect(412)).body.code).toBe('record.stale');
    const both = await Promise.all([
      save('staff', system, 'fria', 3, fria, true),
      save('staff', system, 'fria', 3, fria, true),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await get(system, 'fria', '?number=1')).content).toEqual({ processes: 'Selection' });
    expect(
      (await agents.officer.get(`${path(system, 'fria')}/versions`).expect(200)).body.items.map(
        ({ number, state }: { number: number; state: string }) => `${number} ${state}`,
      ),
    ).toEqual(['3 final', '2 final', '1 draft']);
    await agents.staff.get(`${path(system, 'fria')}?number=9`).expect(404);
  });

  it('take what fits and refuse the rest, each fault at its place', async () => {
    const system = await assessed();
    const { body } = await save('staff', system, 'registration', 1, {
      found: 'yes',
      checkedOn: '2026-02-30',
      entry: 'javascript:alert(1)',
      more: 1,
    }).expect(400);
    expect(
      body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).sort(),
    ).toEqual([
      '/content/checkedOn not-a-day',
      '/content/entry not-an-address',
      '/content/found not-yes-or-no',
      '/content/more unknown-field',
    ]);
    for (const wrong of [{ content: [], isFinal: false }, { content: {} }, { content: {}, isFinal: 'no' }])
      await agents.staff
        .post(`${path(system, 'logs')}/versions`)
        .set('If-Match', '"1"')
        .send(wrong)
        .expect(400);
    expect(
      (await save('staff', system, 'logs', 1, { place: 'Archive', months: 3, access: 'The team' }, true).expect(422))
        .body.errors,
    ).toMatchObject([{ pointer: '/content/months' }]);
    await save(
      'staff',
      system,
      'oversight',
      1,
      { persons: ['Head of sector', 'Head of sector'], competence: 'Trained', authority: 'May stop it' },
      true,
    ).expect(201);
    expect((await get(system, 'oversight')).content['persons']).toEqual(['Head of sector']);
  });

  it('are written by those who keep the record or its duties, and read by all who may read it', async () => {
    const system = await assessed();
    for (const [who, status] of [
      ['otherStaff', 403],
      ['auditor', 403],
      ['coordinator', 201],
    ] as const)
      await save(who, system, 'logs', 1, { place: 'Archive' }).expect(status);
    await agents.auditor.get(path(system, 'logs')).expect(200);
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await agents.otherStaff.get(path(hidden, 'logs')).expect(404);
    await save('otherStaff', hidden, 'logs', 1, {}).expect(404);
  });

  it('of fundamental rights are notified, each final version once; what is new afterwards is seen', async () => {
    const system = await assessed();
    const notify = (version: number, body: object = { on: today, reference: 'EDPS 2026-1' }) =>
      agents.staff
        .post(`${path(system)}/fria/notifications`)
        .set('If-Match', `"${version}"`)
        .send(body);
    await save('staff', system, 'fria', 1, { processes: 'Selection' }).expect(201);
    expect((await notify(2).expect(409)).body.code).toBe('document.not-final');
    await save('staff', system, 'fria', 2, fria, true).expect(201);
    expect((await summary(system, 'fria')).findings).toEqual(['not_notified']);
    await notify(3, { on: '2999-01-01' }).expect(400);
    await notify(2).expect(412);
    expect((await notify(3).expect(201)).body).toMatchObject({
      notification: { version: 2, on: today, reference: 'EDPS 2026-1' },
      findings: [],
    });
    expect((await notify(3).expect(409)).body.code).toBe('document.notified-already');
    await save('staff', system, 'fria', 3, { ...fria, risks: 'More' }, true).expect(201);
    expect((await summary(system, 'fria')).findings).toEqual(['changed_since_notified']);
  });

  it('say that a system is not registered, or that they came after its first use', async () => {
    const system = await assessed();
    await save(
      'staff',
      system,
      'registration',
      1,
      { checkedOn: today, found: false, toldOn: today, toldWhom: 'The provider' },
      true,
    ).expect(201);
    expect((await summary(system, 'registration')).findings).toEqual(['not_registered']);
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ details: { firstUseOn: '2026-01-01' } })
      .expect(200);
    await save('staff', system, 'fria', 1, fria, true).expect(201);
    expect((await summary(system, 'fria')).findings).toEqual(['not_notified', 'after_first_use']);
  });

  it('fill the points of Annex VIII, from which the registration takes them', async () => {
    const system = await assessed();
    const state = async (): Promise<RegistrationState> =>
      (await agents.staff.get(`${API}/systems/${system.id}/registration`).expect(200)).body;
    const gaps = (found: RegistrationState): string[] =>
      found.forms
        .flatMap(({ points }) => points)
        .filter((point) => point.state === 'gap')
        .map(({ point }) => point);
    const before = await state();
    expect(before).toMatchObject({
      schema: '2026-1744',
      isEarly: today < '2027-12-02',
      forms: [{ section: 'C', applies: true, channel: 'public' }],
      findings: ['fria_missing'],
    });
    expect(gaps(before)).toEqual(['C1', 'C2', 'C3', 'C4']);
    await save('staff', system, 'fria', 1, fria, true).expect(201);
    await save(
      'staff',
      system,
      'registration',
      1,
      { checkedOn: today, found: true, entry: 'https://example.org/entry' },
      true,
    ).expect(201);
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ details: { businessContact: 'Unit C.3', submitterOnBehalf: 'Unit C.3' } })
      .expect(200);
    const after = await state();
    expect([gaps(after), after.findings]).toEqual([[], ['fria_not_notified']]);
    const none = await register(agents.staff);
    expect((await agents.staff.get(`${API}/systems/${none.id}/registration`).expect(200)).body).toMatchObject({
      forms: [],
      findings: [],
    });
  });

  it('are proven by the export and cannot be changed by the application', async () => {
    const system = await assessed();
    await save('staff', system, 'fria', 1, fria, true).expect(201);
    await agents.staff
      .post(`${path(system)}/fria/notifications`)
      .set('If-Match', '"2"')
      .send({ on: today })
      .expect(201);
    const exported = async () =>
      verifyExport(
        JSON.parse((await agents.auditor.get(`${API}/exports/register.json`).expect(200)).text) as VerifiableExport,
        crypto,
      );
    expect(await exported()).toMatchObject({ intact: true });
    await withClient(app.database.appUrl, async (client) => {
      for (const sql of ['update document_version set number = 9', 'delete from document_notification'])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      await expect(
        client.query(
          `insert into document_version (system_id, kind, number, state, content, saved_by, saved_at) select id, 'logs', 9, 'draft', '{}', owner_id, now() from ai_system limit 1`,
        ),
      ).rejects.toMatchObject({ constraint: 'guard.entry-missing' });
    });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `update document_version set content = jsonb_set(content, '{summary}', '"Harmless"') where system_id = $1`,
        [system.id],
      );
    });
    expect(await exported()).toMatchObject({ intact: false });
  });
});
