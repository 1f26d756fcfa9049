// The program that the README shows: held by a compiler to the types made from the document, and run with a token.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';

const run = promisify(execFile);
const root = join(__dirname, '../..');
const shown = /^## From a program\n[^]*?^```ts\n([^]*?)^```/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];

describe('a program of somebody', () => {
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), 'registry-program-'));
  beforeAll(async () => {
    app = await startApp();
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types/node', 'undici-types'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    await run(process.execPath, [
      join(root, 'node_modules/openapi-typescript/bin/cli.js'),
      ...[join(root, 'docs/openapi.json'), '-o', join(folder, 'register.ts')],
    ]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app?.close();
  });

  /** What the compiler has against some texts as programs. */
  async function compiled(texts: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const settings = ['--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'];
    try {
      await run(process.execPath, [tsc, ...settings, '--skipLibCheck', ...Object.keys(texts)], { cwd: folder });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  it('is compiled with the types of the document, and does what it says', async () => {
    const staff = await as(app, 'staff');
    const pilot = await register(staff, { name: 'Alpha pilot', stage: 'pilot' });
    const idea = await register(staff, { name: 'Beta idea', stage: 'idea' });
    const scopes = ['read:AiSystem', 'update:AiSystem'];
    const { body: token } = await staff.post(`${API}/tokens`).send({ name: 'Nightly', scopes }).expect(201);
    expect(await compiled({ 'program.ts': shown ?? 'nothing is shown' })).toBe('');
    const env = { ...process.env, REGISTRY_URL: app.url, REGISTRY_TOKEN: token.secret };
    const { stdout } = await run(process.execPath, [join(folder, 'program.js')], { env });
    expect(stdout).toContain('Alpha pilot changed\n');
    const tagsOf = async (id: string): Promise<string[]> =>
      (await staff.get(`${API}/systems/${id}`).expect(200)).body.details.tags;
    expect([await tagsOf(pilot.id), await tagsOf(idea.id)]).toEqual([['checked'], []]);
    // One that may only read is told so, by code.
    const { body: reading } = await staff
      .post(`${API}/tokens`)
      .send({ name: 'R', scopes: ['read:AiSystem'] })
      .expect(201);
    const refused = await run(process.execPath, [join(folder, 'program.js')], {
      env: { ...env, REGISTRY_TOKEN: reading.secret },
    });
    expect(refused.stdout).toContain('Alpha pilot access.denied: You may not do this\n');
  });

  it('is refused by the compiler with whatever the register would refuse, or does not have', async () => {
    const wrong: Readonly<Record<string, readonly [right: string, wrong: string, named: string]>> = {
      'stage.ts': ["stage: ['pilot']", "stage: ['someday']", 'someday'],
      'order.ts': ["sort: 'name'", "sort: 'age'", 'age'],
      'kind.ts': ["tags: ['checked']", "tags: 'checked'", 'string'],
      'body.ts': ["details: { tags: ['checked'] }", "visibility: 'secret'", 'secret'],
      'version.ts': ['path: { id }, header }', 'path: { id } }', 'header'],
      'operation.ts': ["PATCH('/api/v1/systems/{id}'", "PATCH('/api/v1/systems'", '/api/v1/systems'],
      'member.ts': ['error.code', 'error.reason', 'reason'],
    };
    for (const [right] of Object.values(wrong)) expect(shown).toContain(right);
    const told = await compiled(
      Object.fromEntries(
        Object.entries(wrong).map(([name, [right, instead]]) => [name, shown?.replace(right, instead) ?? '']),
      ),
    );
    const faults = told.split(/^(?=\w)/m);
    for (const [name, [, , named]] of Object.entries(wrong))
      expect(faults.filter((fault) => fault.startsWith(`${name}(`)).join('')).toContain(named);
  });
});
