// What a file says of a model, over HTTP: beside a record or for a new one, changing nothing; and taken over, with the
// file named in the entry.

import type { ComponentProposal, FieldProposal, RecordProposals, RegisterSystem } from '@registry/contracts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'board'] as const;
const file = (name: string): Buffer => readFileSync(join(__dirname, '../data/proposals', name));
const FILES = ['triage.cdx.json', 'speech.cdx.json', 'scoring.cdx.json', 'summariser.md', 'vision.md', 'translator.md'];

describe('proposals', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const send = (path: string, bytes: Buffer | string, who: keyof typeof agents = 'staff') =>
    agents[who]
      .post(`${API}${path}`)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes));
  const forNew = async (name: string): Promise<RecordProposals> =>
    (await send('/record-proposals', file(name)).expect(200)).body;
  const beside = async ({ id }: Registered, name: string): Promise<RecordProposals> =>
    (await send(`/systems/${id}/record-proposals`, file(name)).expect(200)).body;
  const entries = (): Promise<{ intent: string; fact: Record<string, unknown> }[]> =>
    withClient(
      app.database.appUrl,
      async (client) =>
        (await client.query(`select intent, payload -> 'fact' as fact from audit_entry order by id`)).rows as never,
    );
  /** All that would change something, as one change of the record. */
  const change = ({ fields, components, sha256 }: RecordProposals, name: string) => {
    const value = ({ field, value: one }: FieldProposal) => [field, one] as const;
    const own = fields.filter(({ field }) => ['name', 'summary', 'intendedPurpose'].includes(field));
    return {
      ...Object.fromEntries(own.map(value)),
      details: Object.fromEntries(fields.filter((one) => !own.includes(one)).map(value)),
      components: components.map(({ component }: ComponentProposal) => component),
      takenFrom: { file: name, sha256 },
    };
  };

  it.each(FILES)('of %s are taken over as a change of the record, after which it proposes nothing', async (name) => {
    const system = await register(agents.staff);
    const found = await beside(system, name);
    expect(found.sha256).toBe(createHash('sha256').update(file(name)).digest('hex'));
    expect(found.fields.length).toBeGreaterThan(2);
    const states = (one: RecordProposals) => [...one.fields, ...one.components].map(({ state }) => state);
    expect(states(found)).toContain('fills');
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send(change(found, name))
      .expect(200);
    expect(new Set(states(await beside(system, name)))).toEqual(new Set(['same']));
    expect((await entries()).at(-1)).toMatchObject({
      intent: 'system.change',
      fact: { means: 'proposal', source: name, sha256: found.sha256 },
    });
  });

  it('change nothing, and leave no entry', async () => {
    const system = await register(agents.staff);
    const before = await entries();
    await forNew('triage.cdx.json');
    await beside(system, 'triage.cdx.json');
    expect(await entries()).toEqual(before);
    const { body } = await agents.staff.get(`${API}/systems/${system.id}`).expect(200);
    expect(body.version).toBe(system.version);
  });

  it('for a system that is not registered fill whatever they name, and go with its registration', async () => {
    const found = await forNew('speech.cdx.json');
    expect(new Set(found.fields.map(({ state, stands }) => `${state} ${String(stands)}`))).toEqual(
      new Set(['fills null']),
    );
    const system = await register(agents.staff, change(found, 'speech.cdx.json') as Partial<RegisterSystem>);
    const { body } = await agents.staff.get(`${API}/systems/${system.id}`).expect(200);
    expect(body).toMatchObject({ name: 'hearing-transcriber', components: [{ kind: 'model' }, { kind: 'dataset' }] });
    const made = (await entries()).find(({ fact }) => fact['reference'] === system.reference);
    expect(made).toMatchObject({ intent: 'system.register', fact: { means: 'proposal', source: 'speech.cdx.json' } });
  });

  it('say what stands beside what the file says', async () => {
    const system = await register(agents.staff, {
      name: 'Hearing minutes',
      details: { supplier: 'Somebody else' },
    } as never);
    const { fields } = await beside(system, 'speech.cdx.json');
    const found = (name: string) => fields.find(({ field }) => field === name);
    expect(found('name')).toMatchObject({ state: 'differs', stands: 'Hearing minutes', value: 'hearing-transcriber' });
    expect(found('supplier')).toMatchObject({ state: 'differs', stands: 'Somebody else' });
    expect(found('productVersion')).toMatchObject({ state: 'fills', stands: null });
  });

  it('are made for those alone who may change the record, or register one', async () => {
    const system = await register(agents.staff);
    const bytes = file('vision.md');
    for (const who of ['otherStaff', 'auditor', 'board'] as const)
      expect((await send(`/systems/${system.id}/record-proposals`, bytes, who).expect(403)).body.code).toBe(
        'access.denied',
      );
    await send('/record-proposals', bytes, 'otherStaff').expect(200);
    for (const who of ['auditor', 'board'] as const) await send('/record-proposals', bytes, who).expect(403);
  });

  it('answer of a restricted record as of one that is not there, whatever is sent, and log who compared', async () => {
    const hidden = await register(agents.staff, { visibility: 'restricted', restrictionReason: 'An inquiry.' });
    const none = '00000000-0000-4000-8000-000000000000';
    for (const bytes of [file('vision.md'), 'no file of ours', '']) {
      const answers = await Promise.all(
        [hidden.id, none].map((id) => send(`/systems/${id}/record-proposals`, bytes, 'otherStaff').expect(404)),
      );
      const [one, other] = answers.map(({ body: { instance: _, ...rest } }) => rest);
      expect(one).toEqual(other);
    }
    await beside(hidden, 'vision.md');
    expect((await entries()).at(-1)).toEqual({ intent: 'system.read-restricted', fact: { part: 'record' } });
  });

  it.each<[string, Buffer | string, object]>([
    ['empty', '', {}],
    ['not-utf-8', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), {}],
    ['other-file', Buffer.from('%PDF-1.7\n'.repeat(3) + '\u0000'), {}],
    ['bom-xml', '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', {}],
    ['other-version', '{"bomFormat":"CycloneDX","specVersion":"1.4"}', { found: '1.4' }],
    ['no-model', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}', {}],
    ['broken-head', '---\nlicense: mit\ntags: [a\n---\n', { line: 3 }],
    ['too-deep', `{"a":${'['.repeat(50_000)}`, { most: 100 }],
  ])('are refused with the reason: %s', async (code, bytes, params) => {
    const { body } = await send('/record-proposals', bytes).expect(422);
    expect(body).toMatchObject({ code: 'proposal.unreadable', errors: [{ pointer: '', code }] });
    expect(body.params ?? {}).toEqual(params);
  });

  it('are refused of more than ten megabytes', async () => {
    const head = '---\nmodel_name: m\n---\n';
    const most = 10 * 1_048_576;
    await send('/record-proposals', `${head}${' '.repeat(most - head.length)}`).expect(200);
    const { body } = await send('/record-proposals', `${head}${' '.repeat(most)}`).expect(413);
    expect(body).toMatchObject({ code: 'request.too-large', params: { most } });
  });

  it('name the file they are taken from as a file is named', async () => {
    const system = await register(agents.staff);
    const { body } = await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ summary: 'Other words.', takenFrom: { file: 'README.md', sha256: 'ABC' } })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/takenFrom/sha256', code: 'matches' }]);
  });
});
