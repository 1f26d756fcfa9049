// `registry push`: a repository keeps the record of its own system true.

import { descriptorSchema } from '@registry/record/mapping';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type TestAgent from 'supertest/lib/agent';
import { parse } from 'yaml';
import { main } from '../../apps/cli/src/main';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';

const SCHEMAS = join(__dirname, '../../docs/schemas');
const example = readFileSync(join(SCHEMAS, 'ai-system.example.yaml'), 'utf8');

describe('registry push', () => {
  let app: TestApp;
  let staff: TestAgent;
  let token: string;
  const folder = mkdtempSync(join(tmpdir(), 'registry-push-'));
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    const scopes = ['create:AiSystem', 'read:AiSystem', 'update:AiSystem', 'assess:AiSystem'];
    token = (await staff.post(`${API}/tokens`).send({ name: 'Pipeline', scopes }).expect(201)).body.secret;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app?.close();
  });

  async function push(content: string, ...more: string[]) {
    const file = join(folder, 'ai-system.yaml');
    writeFileSync(file, content);
    const said = { out: '', err: '' };
    const exitCode = await main(['push', file, '--server', app.url, '--token', token, ...more], {
      stdin: Readable.from([]),
      stdout: { write: (text) => (said.out += String(text)) },
      stderr: { write: (text) => (said.err += text) },
    });
    return { exitCode, ...said };
  }
  const told = async (content: string, ...more: string[]) => {
    const { exitCode, out } = await push(content, '--format', 'json', ...more);
    return { exitCode, told: JSON.parse(out) };
  };
  const record = async () => {
    const { body } = await staff.get(`${API}/systems`).query({ q: 'Letter sorter', limit: 5 }).expect(200);
    const found = body.items as { id: string }[];
    return found.length === 1 ? (await staff.get(`${API}/systems/${found[0]!.id}`).expect(200)).body : null;
  };

  it('waits for somebody until the source may do more', async () => {
    expect(await push(example, '--dry-run')).toEqual({ exitCode: 0, out: 'It would be taken over.\n', err: '' });
    expect(await push(example)).toEqual({ exitCode: 1, out: 'It waits for somebody to look at it.\n', err: '' });
    expect(await record()).toBeNull();
  });

  it('registers the system, keeps its record true, and does nothing where it is', async () => {
    await staff
      .patch(`${API}/feeds/${encodeURIComponent('git.example.eu/letters')}`)
      .send({ applies: ['new', 'changed'] })
      .expect(200);
    expect(await told(example)).toMatchObject({
      exitCode: 0,
      told: { source: 'git.example.eu/letters', became: 'registered', faults: [], refused: null },
    });
    expect(await record()).toMatchObject({
      name: 'Letter sorter',
      stage: 'pilot',
      unit: { code: 'DIGIT.B.2' },
      details: {
        acronym: 'LS',
        tags: ['mail', 'classification'],
        languages: ['en', 'fr', 'de'],
        hosting: 'own_data_centre',
        personalData: 'yes',
        startedOn: '2026-03-01',
      },
    });
    const { body: assessment } = await staff
      .get(`${API}/systems/${(await record()).id}/assessments/latest`)
      .expect(200);
    expect(assessment.answers).toMatchObject({
      sys_machine_based: { value: true },
      decides_about_persons: { value: false },
    });
    expect(await push(example)).toEqual({ exitCode: 0, out: 'Its record says so already.\n', err: '' });
    const changed = example.replace('hosting: own_data_centre', 'hosting: cloud_in_eu\nusersEstimate: 40');
    expect(await push(changed)).toEqual({ exitCode: 0, out: 'Its record was changed.\n', err: '' });
    expect((await record()).details).toMatchObject({ hosting: 'cloud_in_eu', usersEstimate: 40 });
  });

  it('says what cannot be taken over, and where', async () => {
    const { exitCode, told: said } = await told(example.replace('stage: pilot', 'stage: nearly'));
    expect(exitCode).toBe(1);
    expect(said).toMatchObject({ became: 'invalid', faults: [{ row: 1, column: 'stage', code: 'unknown-value' }] });
  });

  it.each([
    ['a: [', 'descriptor.unreadable'],
    ['- a list', 'descriptor.no-object'],
    ['name: Without an id', 'descriptor.no-id'],
    ['id: 7\nname: From nowhere', 'source.missing'],
    [`id: 7\nsource: s\nname:\n  ${'a: {'.repeat(30)}b: 1${'}'.repeat(30)}`, 'too-deep'],
    [
      'a: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]',
      'descriptor.unreadable',
    ],
  ])('refuses %j', async (content, code) => {
    const { exitCode, told: said } = await told(content);
    expect([exitCode, said.refused?.code]).toEqual([2, code]);
  });

  it('has a schema made from the fields, which the example meets', () => {
    const published = JSON.parse(readFileSync(join(SCHEMAS, 'ai-system.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(descriptorSchema())));
    const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const validate = ajv.compile(published);
    expect([validate(parse(example)), validate.errors]).toEqual([true, null]);
    expect(validate({ ...parse(example), stage: 'nearly', colour: 'red' })).toBe(false);
    expect(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
      ['', 'additionalProperties'],
      ['/stage', 'enum'],
    ]);
  });
});
