// Registration in the EU database, over HTTP: the form, what was registered, and what changed since.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { NoteRegistration, Registration, RegistrationState } from '@registry/contracts';
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
});
const details = {
  businessContact: 'hr-c3@example.org',
  submitterOnBehalf: 'Unit C.3',
  euDatabaseUrl: 'https://example.org/entries/12',
  friaSummary: 'Acceptable with a panel.',
  marketStatus: 'on_market_or_in_service',
};
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

describe('registrations', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const path = ({ id }: Registered): string => `${API}/systems/${id}`;
  const state = async (system: Registered): Promise<RegistrationState> =>
    (await agents.staff.get(`${path(system)}/registration`).expect(200)).body;
  const list = async (system: Registered, who: keyof typeof agents = 'staff'): Promise<Registration[]> =>
    (await agents[who].get(`${path(system)}/registrations`).expect(200)).body.items;
  const note = (
    system: Registered,
    version: number,
    more: Partial<NoteRegistration> = {},
    who: keyof typeof agents = 'staff',
  ) =>
    agents[who]
      .post(`${path(system)}/registrations`)
      .set('If-Match', `"${version}"`)
      .send({ section: 'C', channel: 'public', status: 'registered', on: today, ...more });
  const retract = (system: Registered, number: number, version: number, reason = 'Another system was meant.') =>
    agents.staff
      .post(`${path(system)}/registrations/${number}/retraction`)
      .set('If-Match', `"${version}"`)
      .send({ reason });
  const change = async (system: Registered, changes: object): Promise<void> => {
    const { body } = await agents.staff
      .patch(path(system))
      .set('If-Match', `"${system.version}"`)
      .send(changes)
      .expect(200);
    system.version = body.version;
  };
  const deployed = async (facts: object = deployer, changes: object = {}): Promise<Registered> => {
    const system = await register(agents.staff, changes);
    await assess(agents.staff, system, facts);
    await change(system, { details });
    return system;
  };
  const form = async (system: Registered, section: string) =>
    (await state(system)).forms.find((one) => one.section === section)!;

  it('begin with a form whose points have their values, in the order of the annex', async () => {
    const system = await deployed();
    const found = await state(system);
    expect(found).toMatchObject({
      version: 1,
      exempt: null,
      forms: [{ section: 'C', case: 'R3', channel: 'public', registered: null }],
    });
    const { points, digest } = found.forms[0]!;
    expect(points.map(({ point }) => point)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
    expect(points[0]!.parts).toEqual([
      { field: 'institution', value: 'Demonstration institution' },
      { field: 'unit', value: expect.any(String) },
      { field: 'businessContact', value: 'hr-c3@example.org' },
    ]);
    expect(points[3]).toMatchObject({
      required: 'where_applicable',
      parts: [{ field: 'friaSummary', value: 'Acceptable with a panel.' }],
    });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const minimal = await deployed(answered({ operator_roles: ['deployer'] }));
    expect(await state(minimal)).toMatchObject({ forms: [], exempt: 'R8' });
  });

  it('are written down with the points as they were, and say which changed since', async () => {
    const system = await deployed();
    const { digest } = await form(system, 'C');
    const { body, headers } = await note(system, 1, {
      digest,
      onBehalfOf: ' The unit ',
      entryNumber: 'EU-2026-431',
      entryUrl: 'https://example.org/entries/431',
    }).expect(201);
    expect(headers['etag']).toBe('"2"');
    expect(body.forms[0].registered).toEqual({
      number: 1,
      status: 'registered',
      on: today,
      changed: [],
      isInWrongPart: false,
      isInWrongSection: false,
      statusDiffers: false,
    });
    const [entry] = await list(system);
    expect(entry).toMatchObject({
      number: 1,
      section: 'C',
      onBehalfOf: 'The unit',
      entryNumber: 'EU-2026-431',
      digest,
      schema: '2026-1744',
      retraction: null,
      evidence: [],
    });
    expect(entry!.registeredBy).toEqual(entry!.notedBy);
    expect(entry!.points.map(({ point }) => point)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
    await change(system, { details: { friaSummary: 'Acceptable no more.' } });
    const after = await state(system);
    expect([after.forms[0]!.registered!.changed, after.findings.includes('changed_since_registered')]).toEqual([
      ['C4'],
      true,
    ]);
    await note(system, 2, { status: 'updated' }).expect(201);
    expect((await form(system, 'C')).registered).toMatchObject({ number: 2, status: 'updated', changed: [] });
    expect((await list(system))[1]).toEqual(entry);
  });

  it('follow each other: once registered, then updated or withdrawn; what was wrong is retracted', async () => {
    const system = await deployed();
    expect((await note(system, 1, { status: 'updated' }).expect(409)).body.code).toBe('registration.not-there');
    await note(system, 1).expect(201);
    expect((await note(system, 2).expect(409)).body.code).toBe('registration.there-already');
    await note(system, 2, { status: 'withdrawn' }).expect(201);
    expect((await list(system))[0]).toMatchObject({ status: 'withdrawn', points: [] });
    expect((await note(system, 3, { status: 'updated' }).expect(409)).body.code).toBe('registration.not-there');
    await retract(system, 2, 3).expect(201);
    expect((await form(system, 'C')).registered).toMatchObject({ number: 1, status: 'registered' });
    expect((await list(system))[0]).toMatchObject({
      number: 2,
      retraction: { reason: 'Another system was meant.', by: { id: expect.any(String) } },
    });
    expect((await retract(system, 2, 4).expect(409)).body.code).toBe('registration.retracted-already');
    await retract(system, 9, 4).expect(404);
    await retract(system, 1, 4, ' ').expect(400);
    await retract(system, 1, 4).expect(201);
    expect((await form(system, 'C')).registered).toBeNull();
    await note(system, 5).expect(201);
    expect((await list(system)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('are refused over a version or a form that is not the one that was seen', async () => {
    const system = await deployed();
    const { digest } = await form(system, 'C');
    await agents.staff
      .post(`${path(system)}/registrations`)
      .send({})
      .expect(428);
    expect((await note(system, 2).expect(412)).body.code).toBe('record.stale');
    await change(system, { details: { businessContact: 'other@example.org' } });
    expect((await note(system, 1, { digest }).expect(409)).body.code).toBe('registration.form-changed');
    const both = await Promise.all([note(system, 1), note(system, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('are refused where they cannot be so, each fault at its place', async () => {
    const system = await deployed();
    const faults = async (more: object): Promise<string[]> =>
      (await note(system, 1, more).expect(400)).body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(await faults({ on: '2999-01-01' })).toEqual(['/on']);
    expect(
      (
        await faults({
          section: 'D',
          channel: 'none',
          status: 'lost',
          entryUrl: 'javascript:alert(1)',
          digest: 'x',
          registeredBy: 'me',
          evidence: ['x'],
          more: 1,
        })
      ).sort(),
    ).toEqual(['/channel', '/digest', '/entryUrl', '/evidence', '/more', '/registeredBy', '/section', '/status']);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await note(system, 1, { registeredBy: nobody }).expect(422)).body.errors).toMatchObject([
      { pointer: '/registeredBy' },
    ]);
    expect((await note(system, 1, { evidence: [nobody] }).expect(422)).body.code).toBe('evidence.unknown');
    expect(await list(system)).toEqual([]);
  });

  it('rest on evidence of the system', async () => {
    const system = await deployed();
    const { body } = await agents.staff
      .post(`${path(system)}/evidence-links`)
      .send({ title: 'Confirmation', url: 'https://example.org/confirmation' })
      .expect(201);
    await note(system, 1, { evidence: [body.id] }).expect(201);
    expect((await list(system))[0]!.evidence).toEqual([body.id]);
  });

  it('are kept by those who keep the record or its duties, and read by all who may read it', async () => {
    const system = await deployed();
    await note(system, 1, {}, 'otherStaff').expect(403);
    await note(system, 1, {}, 'auditor').expect(403);
    await note(system, 1, {}, 'coordinator').expect(201);
    expect(await list(system, 'auditor')).toHaveLength(1);
    const hidden = await deployed(deployer, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await agents.otherStaff.get(`${path(hidden)}/registration`).expect(404);
    await agents.otherStaff.get(`${path(hidden)}/registrations`).expect(404);
    await note(hidden, 1, {}, 'otherStaff').expect(404);
  });

  it('in the non-public part keep no point that is held back, and are seen in the wrong part', async () => {
    const police = await deployed(
      answered({
        annex3_uses: ['6a'],
        le_actor: true,
        performs_profiling: true,
        operator_roles: ['deployer'],
        deployer_kind: 'union_institution',
      }),
    );
    const owed = await form(police, 'C');
    expect([owed.case, owed.channel]).toEqual(['R4', 'non_public']);
    expect(owed.points.find(({ point }) => point === 'C4')).toMatchObject({ state: 'held_back', parts: [] });
    const { body } = await note(police, 1).expect(201);
    expect(body.findings).toContain('wrong_part');
    await retract(police, 1, 2).expect(201);
    const right = (await note(police, 3, { channel: 'non_public', digest: owed.digest }).expect(201)).body;
    expect(right.findings).not.toContain('wrong_part');
    expect((await list(police))[0]!.points.map(({ point }) => point)).toEqual(['C1', 'C2', 'C3']);
  });

  it('are seen in the wrong section once the class is another', async () => {
    const system = await deployed();
    await note(system, 1, { section: 'B' }).expect(201);
    const found = await state(system);
    expect(found.forms.map(({ section, applies }) => [section, applies])).toEqual([
      ['B', false],
      ['C', true],
    ]);
    expect(found.findings).toContain('wrong_section');
  });

  it('of a test in real-world conditions keep what was written down of it, and see that it was suspended', async () => {
    const system = await register(agents.staff, { stage: 'development' });
    await assess(agents.staff, system, answered({ operator_roles: ['deployer'] }));
    const test = {
      identification: 'EU-T-2026-7',
      provider: 'Example Ltd, test@example.org',
      deployers: ['Unit C.3'],
      description: 'Ranks applications.',
      plan: 'Forty applications side by side with the panel.',
      startsOn: today,
      endsOn: '2027-02-01',
      consents: false,
    };
    const write = (version: number, more: object = {}) =>
      agents.staff
        .post(`${path(system)}/documents/real_world_test/versions`)
        .set('If-Match', `"${version}"`)
        .send({ content: { ...test, ...more }, isFinal: true })
        .expect(201);
    await write(1);
    const ix = await form(system, 'IX');
    expect(ix).toMatchObject({ case: 'R6', applies: true, channel: 'authorities' });
    expect(ix.points.map(({ point, state: one }) => `${point} ${one}`)).toEqual([
      'IX1 there',
      'IX2 there',
      'IX3 there',
      'IX4 there',
      'IX5 not_needed',
    ]);
    await note(system, 1, { section: 'IX', channel: 'authorities', digest: ix.digest }).expect(201);
    await write(2, { suspendedOn: today, circumstances: 'A fault was found.' });
    expect((await form(system, 'IX')).registered!.changed).toEqual(['IX5']);
    await note(system, 2, { section: 'IX', channel: 'public', status: 'updated' }).expect(201);
    expect((await state(system)).findings).toEqual(['wrong_part']);
  });

  it('are proven by the export and cannot be changed by the application', async () => {
    const system = await deployed();
    await note(system, 1).expect(201);
    await retract(system, 1, 2).expect(201);
    const exported = async () =>
      verifyExport(
        JSON.parse((await agents.auditor.get(`${API}/exports/register.json`).expect(200)).text) as VerifiableExport,
        crypto,
      );
    expect(await exported()).toMatchObject({ intact: true });
    await withClient(app.database.appUrl, async (client) => {
      for (const sql of ['update registration set number = 9', 'delete from registration_retraction'])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
    });
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(client.query('update registration set number = 9')).rejects.toThrow();
      await client.query('set session_replication_role = replica');
      await client.query(`update registration set entry_number = 'EU-1' where system_id = $1`, [system.id]);
    });
    expect(await exported()).toMatchObject({ intact: false });
  });
});
