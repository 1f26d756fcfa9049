// `registry import` against the running register, as a build pipeline calls it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../apps/cli/src/main';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { withClient } from '../support/database';

const HEAD = 'Id,Name,Description,Purpose,Unit,Status,Origin';

describe('registry import', () => {
  let app: TestApp;
  let token: string;
  const folder = mkdtempSync(join(tmpdir(), 'registry-import-'));
  beforeAll(async () => {
    app = await startApp();
    const staff = await as(app, 'staff');
    const scopes = ['create:AiSystem', 'read:AiSystem', 'update:AiSystem'];
    token = (await staff.post(`${API}/tokens`).send({ name: 'Nightly', scopes }).expect(201)).body.secret;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app?.close();
  });

  async function run(content: string, ...more: string[]) {
    const file = join(folder, 'systems.csv');
    writeFileSync(file, content);
    const said = { out: '', err: '' };
    const exitCode = await main(['import', file, '--server', app.url, '--token', token, '--format', 'json', ...more], {
      stdin: Readable.from([]),
      stdout: { write: (text) => (said.out += String(text)) },
      stderr: { write: (text) => (said.err += text) },
    });
    return { exitCode, told: said.out === '' ? null : JSON.parse(said.out), err: said.err };
  }

  const good = `${HEAD}\n1,Sigma reader,a,b,HR.C.3,Idea,In-house\n2,Tau reader,a,b,HR.C.3,Idea,In-house\n`;

  it('says what would become of a file, and changes nothing', async () => {
    const { exitCode, told } = await run(good);
    expect(exitCode).toBe(0);
    expect(told).toMatchObject({
      file: { kind: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null, rows: 2 },
      mapping: { columns: { Name: 'name', Status: 'stage' } },
      refused: null,
      counts: { new: 2, changed: 0, unchanged: 0, duplicate: 0, invalid: 0, skipped: 0 },
      faults: [],
      applied: null,
    });
    expect((await run(good)).told.counts).toMatchObject({ new: 2 });
  });

  it('applies it, once', async () => {
    expect(await run(good, '--apply', 'all')).toMatchObject({ exitCode: 0, told: { applied: { registered: 2 } } });
    expect(await run(good, '--apply', 'all')).toMatchObject({
      exitCode: 0,
      told: { counts: { unchanged: 2 }, applied: null },
    });
    const { rows } = await withClient(app.database.ownerUrl, (client) =>
      client.query(`select distinct actor_kind from audit_entry where payload->'fact'->>'means' = 'import'`),
    );
    expect(rows).toEqual([{ actor_kind: 'token' }]);
  });

  it('names each fault by row and column, and ends with 1', async () => {
    const { exitCode, told } = await run(`${HEAD}\n7,Upsilon,a,b,NOWHERE,Idea,In-house\n8,,a,b,HR.C.3,Idea,In-house\n`);
    expect(exitCode).toBe(1);
    expect(told.faults).toMatchObject([
      { row: 2, column: 'Unit', code: 'unknown-unit' },
      { row: 3, column: 'Name', code: 'missing' },
    ]);
  });

  it('reads columns and values as a file says', async () => {
    const map = join(folder, 'map.json');
    writeFileSync(
      map,
      JSON.stringify({
        columns: { Was: 'name', Wozu: 'intendedPurpose', Stand: 'stage' },
        values: {
          stage: { läuft: 'in_use' },
          origin: { '': 'purchased' },
          unit: { '': 'HR.C.3' },
          summary: { '': '{intendedPurpose}' },
        },
      }),
    );
    const { exitCode, told } = await run('Was;Wozu;Stand\nPhi;Etwas;läuft\n', '--map', map);
    expect([exitCode, told.counts.new]).toEqual([0, 1]);
    const wrong = await run('Name,Wozu\nPhi,Etwas\n', '--map', map);
    expect(wrong).toMatchObject({ exitCode: 2, told: { refused: { code: 'import.mapping-invalid' } } });
  });

  it('ends with 2 where the file is refused, or nobody answers', async () => {
    expect(await run('')).toMatchObject({ exitCode: 2, told: { refused: { code: 'empty' }, changeSet: null } });
    expect(await run('A,B\n1,"open\n')).toMatchObject({ exitCode: 2, told: { refused: { code: 'quotes' } } });
    expect(await run(good, '--server', 'http://127.0.0.1:9')).toMatchObject({
      exitCode: 2,
      told: { refused: { code: 'server.unreachable' } },
    });
    expect(await run(good, '--token', 'reg_nothing')).toMatchObject({
      exitCode: 2,
      told: { refused: { code: 'token.invalid' } },
    });
    expect(await run(good, '--apply', 'some')).toMatchObject({ exitCode: 2, told: null });
  });
});
