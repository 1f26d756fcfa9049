// Whether a register still runs on its data is asked of itself, over HTTP.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startApp } from '../support/app';

describe('the lock of the launcher', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-lock-'));
  const file = join(folder, 'registry.lock');
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => rmSync(file, { force: true }));

  const script = (then: string): string[] => [
    '--input-type=module',
    '-e',
    `import { takeLock } from ${JSON.stringify(join(process.cwd(), 'apps/launcher/src/lock.mjs'))};
    await takeLock(${JSON.stringify(file)}).then(${then}, (error) => console.log(error.message));`,
  ];
  const take = (): Promise<string> =>
    new Promise((done) => {
      const child = spawn(process.execPath, script(`() => console.log('taken')`));
      let said = '';
      child.stdout.on('data', (piece) => (said += String(piece)));
      child.once('exit', () => done(said.trim()));
    });
  const answering = async (body: object | null): Promise<Server & { health: string }> => {
    const server = createServer((_, answer) => body !== null && answer.end(JSON.stringify(body)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return Object.assign(server, { health: `http://127.0.0.1:${(server.address() as AddressInfo).port}/health/live` });
  };

  it('is taken where nobody holds it, and from one that has ended', async () => {
    expect(await take()).toBe('taken');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      instance: expect.any(String),
      health: expect.stringMatching(/^http/),
    });
    // The one before has ended without a word, and its file still lies there.
    expect(await take()).toBe('taken');
    writeFileSync(file, '4711');
    expect(await take()).toBe('taken');
  });

  it('is not taken from one that lives, starts, or is too busy to answer', async () => {
    const starting = spawn(process.execPath, script(`() => { console.log('taken'); setInterval(() => {}, 1000); }`));
    await new Promise((done) => starting.stdout.once('data', done));
    expect(await take()).toContain('already runs');
    const gone = new Promise((done) => starting.once('exit', done));
    starting.kill('SIGKILL');
    await gone;
    expect(await take()).toBe('taken');
    const busy = await answering(null);
    writeFileSync(file, JSON.stringify({ instance: 'one', health: busy.health }));
    expect(await take()).toContain('already runs');
    busy.closeAllConnections();
    busy.close();
  });

  it('is taken when another program answers at that address', async () => {
    const other = await answering({ status: 'ok', instance: 'another' });
    writeFileSync(file, JSON.stringify({ instance: 'one', health: other.health }));
    expect(await take()).toBe('taken');
    other.close();
  });

  it('knows the server by the name it was started with', async () => {
    const app = await startApp({ REGISTRY_INSTANCE: 'this-very-one' });
    expect((await request(app.url).get('/health/live').expect(200)).body).toEqual({
      status: 'ok',
      instance: 'this-very-one',
    });
    await app.close();
  });
});
