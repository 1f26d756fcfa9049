// `registry mcp` as its clients see it: the official client starts it and speaks to it over standard input and output.

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, highRiskFacts, register, type Registered } from '../support/builders';
import { withClient } from '../support/database';

const PROGRAM = join(__dirname, '../../apps/cli/bin/registry.cjs');

describe('registry mcp', () => {
  let app: TestApp;
  let staff: TestAgent;
  let system: Registered;
  const clients: Client[] = [];
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    system = await register(staff, { name: 'Candidate sorter', intendedPurpose: 'Sorts applications.' });
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await app?.close();
  });

  async function connect(scopes: string[], ...more: string[]): Promise<Client> {
    const { body } = await staff.post(`${API}/tokens`).send({ name: 'Assistant', scopes }).expect(201);
    const client = new Client({ name: 'test', version: '1' });
    const args = [PROGRAM, 'mcp', '--server', app.url, ...more];
    // The secret in the environment, where no list of processes shows it.
    const env = { ...(process.env as Record<string, string>), REGISTRY_TOKEN: body.secret as string };
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
    clients.push(client);
    return client;
  }
  const call = async (client: Client, name: string, args: object): Promise<{ isError: boolean; text: string }> => {
    const { content, isError = false } = (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;
    const [first] = content;
    return { isError, text: first?.type === 'text' ? first.text : '' };
  };
  const answer = async (client: Client, name: string, args: object) => {
    const { isError, text } = await call(client, name, args);
    if (isError) throw new Error(text);
    return JSON.parse(text);
  };

  it('tells what it can do, and which of it changes something', async () => {
    const client = await connect(['read:AiSystem']);
    const { tools } = await client.listTools();
    const writing = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name);
    expect(tools.map(({ name }) => name)).toEqual([
      'search_systems',
      'read_system',
      'explain_class',
      'what_is_missing',
      'draft_record',
      'draft_answers',
    ]);
    expect(writing).toEqual(['draft_record', 'draft_answers']);
    expect(tools.filter(({ description = '' }) => description.length < 40)).toEqual([]);
    expect(client.getInstructions()).toContain('never register, submit or decide');
  });

  it('searches, reads, and gives a record as a resource', async () => {
    const client = await connect(['read:AiSystem']);
    const found = await answer(client, 'search_systems', {
      q: 'sorter',
      stage: ['development', 'pilot', 'idea', 'in_use'],
      mine: true,
    });
    expect(found.systems.map(({ reference }: Registered) => reference)).toContain(system.reference);
    const none = await answer(client, 'search_systems', { q: 'sorter', stage: ['retired'] });
    expect(none).toEqual({ systems: [], nextCursor: null });
    const page = await answer(client, 'search_systems', { limit: 1, sort: 'name' });
    const next = await answer(client, 'search_systems', { limit: 1, sort: 'name', cursor: page.nextCursor });
    expect(next.systems[0].id).not.toBe(page.systems[0].id);
    const record = await answer(client, 'read_system', { system: system.reference });
    expect(record).toMatchObject({ id: system.id, intendedPurpose: 'Sorts applications.' });
    const { contents } = await client.readResource({ uri: `registry://systems/${system.reference}` });
    expect(JSON.parse((contents[0] as { text: string }).text)).toEqual(record);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['registry://systems/{id}']);
  });

  it('says what is missing, and explains the class with its provisions', async () => {
    const client = await connect(['read:AiSystem']);
    const fresh = await register(staff, { name: 'Nothing said yet' });
    expect((await call(client, 'explain_class', { system: fresh.id })).text).toContain('No question');
    const before = await answer(client, 'what_is_missing', { system: fresh.id, most: 3 });
    expect(before.answers.questions).toHaveLength(3);
    expect(before.answers.open).toBeGreaterThan(3);
    expect(before.record).toEqual(
      expect.arrayContaining([expect.objectContaining({ task: 'To know the system', missing: expect.any(Array) })]),
    );

    await assess(staff, system, answered({ ...highRiskFacts, operator_roles: ['deployer'] }));
    const why = await answer(client, 'explain_class', { system: system.id });
    expect(why.class.id).toBe('high_risk');
    const because = why.because.find(({ provision }: { provision: string }) => provision.includes('Annex III'));
    expect(because.answers).toEqual(
      expect.arrayContaining([expect.objectContaining({ question: 'annex3_uses', answer: expect.any(String) })]),
    );
    expect(why.duties.length).toBeGreaterThan(0);
    const { body } = await staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect([why.digest, why.assessment]).toEqual([body.digest, body.number]);
    const after = await answer(client, 'what_is_missing', { system: system.id, most: 200 });
    expect(after.answers.questions.map(({ question }: { question: string }) => question)).toEqual(body.result.missing);

    const french = await connect(['read:AiSystem'], '--lang', 'fr');
    expect((await answer(french, 'explain_class', { system: system.id })).class.name).toMatch(/haut risque/i);
  });

  it('drafts what a person then finds, and leaves the register as it was', async () => {
    const client = await connect(['read:AiSystem', 'draft:AiSystem']);
    const rows = () =>
      withClient(
        app.database.ownerUrl,
        async (db) =>
          (
            await db.query(
              'select count(*)::int as systems, (select count(*)::int from assessment) as assessments from ai_system',
            )
          ).rows,
      );
    const fresh = await register(staff, { name: 'Not answered yet' });
    const before = await rows();
    const made = await answer(client, 'draft_record', { name: 'Travel planner', stage: 'pilot' });
    expect(made).toMatchObject({
      page: `${app.url}/systems/new`,
      status: expect.stringContaining('Nothing is in the register'),
    });
    const again = await answer(client, 'draft_record', { name: 'Trip planner', replaces: made.version });
    const { answers } = await answer(client, 'what_is_missing', { system: fresh.id, most: 200 });
    const asked = answers.questions.find(({ kind }: { kind: string }) => kind === 'boolean');
    await answer(client, 'draft_answers', {
      system: fresh.reference,
      facts: { [asked.question]: false },
      notes: { [asked.question]: 'Says its manual.' },
    });
    const { items } = (await staff.get(`${API}/drafts`).expect(200)).body;
    expect(items).toMatchObject([
      {
        key: `answers.${fresh.id}`,
        draftedBy: { token: 'Assistant' },
        content: { given: { [asked.question]: false } },
      },
      {
        key: 'registering',
        draftedBy: { token: 'Assistant' },
        content: { name: 'Trip planner' },
        version: again.version,
      },
    ]);
    expect(await rows()).toEqual(before);
  });

  it('hands on what the register refuses, in its words', async () => {
    const client = await connect(['read:AiSystem', 'draft:AiSystem']);
    const refused = async (name: string, args: object): Promise<string> => {
      const { isError, text } = await call(client, name, args);
      expect([name, isError]).toEqual([name, true]);
      return text;
    };
    expect(await refused('read_system', { system: 'AIS-2026-999999' })).toContain(
      'There is no such record (record.not-found)',
    );
    expect(await refused('draft_answers', { system: system.id, facts: { rbi: 'perhaps' } })).toMatch(
      /classification\.facts-invalid[^]*\/facts\/rbi/,
    );
    expect(await refused('draft_record', { name: 'Once more' })).toContain('draft.begun-already');
    expect(await refused('draft_record', { stage: 'someday' })).toContain('stage');
    const reader = await connect(['read:AiSystem']);
    const { isError, text } = await call(reader, 'draft_record', { name: 'X' });
    expect([isError, text]).toEqual([true, expect.stringContaining('You may not do this (access.denied)')]);
    await expect(reader.readResource({ uri: 'registry://systems/AIS-2026-999999' })).rejects.toThrow(
      'record.not-found',
    );
  });
});
