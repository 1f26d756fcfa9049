// The form of the registration as JSON, spreadsheet and paper: the same values in each, told to the log, read with
// other programs than those that wrote them.

import type { RegistrationState } from '@registry/contracts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { lookAtTable, rowsOfTable } from '../../apps/api/src/features/imports/reading/open-table';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { dense, denseText, readPdf } from '../support/pdf';

const police = answered({
  annex3_uses: ['6a'],
  le_actor: true,
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
});
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
});
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

describe('the form of the registration as a file', () => {
  let app: TestApp;
  let staff: TestAgent;
  let other: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    [staff, other] = [await as(app, 'staff'), await as(app, 'otherStaff')];
  });
  afterAll(() => app?.close());

  const path = ({ id }: Registered): string => `${API}/systems/${id}/registration`;
  const bytes = async (system: Registered, rest: string): Promise<Buffer> =>
    (
      await staff
        .get(`${path(system)}/${rest}`)
        .buffer()
        .parse((response, done) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => done(null, Buffer.concat(pieces)));
        })
        .expect(200)
    ).body as Buffer;
  const json = async (system: Registered): Promise<Record<string, unknown>> =>
    JSON.parse((await bytes(system, 'file?format=json')).toString('utf8')) as Record<string, unknown>;
  const deployed = async (facts: object = deployer, changes: object = {}): Promise<Registered> => {
    const system = await register(staff, {
      details: { businessContact: '=HR & <C3>', friaSummary: 'First line\nsecond line' },
      ...changes,
    } as never);
    await assess(staff, system, facts);
    await staff
      .post(`${API}/systems/${system.id}/registrations`)
      .set('If-Match', '"1"')
      .send({ section: 'C', channel: 'public', status: 'registered', on: today, entryNumber: 'EU-2026-431' })
      .expect(201);
    return system;
  };
  const exported = (intent: string, { id }: Registered): Promise<object[]> =>
    withClient(app.database.ownerUrl, async (client) =>
      (
        await client.query<{ fact: object }>(
          `select payload -> 'fact' as fact from audit_entry where intent = $1 and subject_id = $2 order by id`,
          [intent, id],
        )
      ).rows.map(({ fact }) => fact),
    );

  it('is JSON for programs: every point in the order of the annex, its values, and why it is a gap', async () => {
    const system = await deployed();
    const found = await json(system);
    const { forms } = (await staff.get(path(system)).expect(200)).body as RegistrationState;
    const [section] = found['sections'] as [{ points: Record<string, unknown>[]; digest: string }];
    expect(section).toMatchObject({ section: 'C', schema: '2026-1744', channel: 'public', case: 'R3', asOf: today });
    expect([section.digest, section.points.map(({ point }) => point)]).toEqual([
      forms[0]!.digest,
      ['C1', 'C2', 'C3', 'C4', 'C5'],
    ]);
    expect(section.points[0]).toMatchObject({ value: { businessContact: '=HR & <C3>' }, gap: false, missing: [] });
    expect(section.points[1]).toMatchObject({ gap: true, missing: ['submitterOnBehalf'], reason: null });
    expect(found['registrations']).toMatchObject([{ number: 1, entryNumber: 'EU-2026-431' }]);
    expect(await exported('registration.export', system)).toEqual([{ format: 'json', language: 'en' }]);
  });

  it('names the paragraph by which a point is held back, and does not have its values', async () => {
    const found = await json(await deployed(police));
    const [section] = found['sections'] as [{ channel: string; points: Record<string, unknown>[] }];
    expect(section.channel).toBe('non_public');
    expect(section.points.find(({ point }) => point === 'C4')).toMatchObject({
      value: {},
      state: 'held_back',
      reason: '49(4)',
      gap: false,
    });
  });

  it('is a spreadsheet with a sheet for each section, the same bytes for the same state', async () => {
    const system = await deployed();
    const first = await bytes(system, 'file?format=xlsx&language=fr');
    expect((await bytes(system, 'file?format=xlsx&language=fr')).equals(first)).toBe(true);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-form-')), 'form.xlsx');
    writeFileSync(file, first);
    const found = await lookAtTable(file);
    expect(found.kind === 'xlsx' && found.sheets.map(({ name }) => name)).toEqual([
      'Section C',
      'Ce qui a été enregistré',
      'Système',
    ]);
    const rows: string[][] = [];
    for await (const { cells } of rowsOfTable(file, { sheet: 'Section C' })) rows.push([...cells]);
    expect(rows[0]!.slice(0, 4)).toEqual(['Point', 'Ce que demande l’annexe', 'Champ', 'Valeur']);
    expect(rows.map(([point, , , value]) => [point, value])).toEqual(
      expect.arrayContaining([
        ['C1', '=HR & <C3>'],
        ['C4', 'First line\nsecond line'],
      ]),
    );
  });

  it.each(['en', 'fr', 'de'])('is a tagged paper in %s, the same bytes for the same state', async (language) => {
    const system = await deployed();
    const first = await bytes(system, `registration.pdf?language=${language}`);
    const pdf = readPdf(first);
    expect(pdf).toMatchObject({ language, isTagged: true, hasScript: false });
    for (const text of ['=HR & <C3>', 'EU-2026-431', 'C5']) expect(denseText(pdf)).toContain(dense(text));
    expect((await bytes(system, `registration.pdf?language=${language}`)).equals(first)).toBe(true);
    expect(await exported('system.print', system)).toContainEqual({ paper: 'registration' });
  });

  it('is given to those who may read the record alone, and refused in forms that there are not', async () => {
    const hidden = await deployed(deployer, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    for (const rest of ['file?format=json', 'registration.pdf']) {
      await other.get(`${path(hidden)}/${rest}`).expect(404);
    }
    const { body } = await staff.get(`${path(hidden)}/file?format=docx&language=xx`).expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['?format', '?language']);
    expect(await exported('registration.export', hidden)).toEqual([]);
  });

  it('says why there is nothing to register', async () => {
    const system = await register(staff);
    await assess(staff, system, answered({ operator_roles: ['deployer'] }));
    expect(await json(system)).toMatchObject({ exempt: 'R8', sections: [], registrations: [] });
    expect(readPdf(await bytes(system, 'registration.pdf')).pages.length).toBeGreaterThan(0);
  });
});
