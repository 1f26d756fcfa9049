// The product on an embedded PostgreSQL of its own: prepared, running in its own process, filled with systems.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../launcher/src/install.mjs';
import { startPostgres } from '../../launcher/src/postgres.mjs';
import { makeSigningKey, prepareDatabase } from '../../launcher/src/prepare.mjs';
import { demoPeople, startServer } from '../../launcher/src/server.mjs';

/**
 * Starts everything; `close` stops it all and removes the folder. @param empty without the systems of the demonstration
 */
export async function startProduct({ empty = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'registry-bench-'));
  chmodSync(folder, 0o755);
  const keyFile = join(folder, 'signing-key.pem');
  makeSigningKey(keyFile);
  const postgres = await startPostgres(folder);
  const ownerUrl = postgres.url('registry');
  const environment = {
    ...process.env,
    REGISTRY_DEMO: 'true',
    REGISTRY_REQUESTS_PER_MINUTE: '10000000',
    REGISTRY_SIGNING_KEY_FILE: keyFile,
    REGISTRY_LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const appUrl = prepareDatabase(ownerUrl, { demo: true, empty, keyFile });
  const started = Date.now();
  const api = await listening(
    startServer({
      env: { ...environment, REGISTRY_APP_DATABASE_URL: appUrl, REGISTRY_WEB_ROOT: join(root, 'dist/web'), PORT: '0' },
    }),
  );
  return {
    ownerUrl,
    appUrl,
    environment,
    url: `http://127.0.0.1:${api.port}`,
    pid: api.child.pid,
    bootMs: Date.now() - started,
    close: async () => {
      await stop(api.child);
      postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a server in a process of its own says on which port it listens. */
export function listening(child) {
  return new Promise((done, fail) => {
    child.once('message', ({ listening: port }) => done({ child, port }));
    child.once('exit', (code) => fail(new Error(`the server ended with ${code} before it listened`)));
  });
}

export function stop(child) {
  return new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGTERM');
  });
}

/** The session cookie of a demo person with this role. */
export async function signIn(url, role) {
  const { id } = (await demoPeople(url)).find(({ roles }) => roles.includes(role));
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: id }),
  });
  if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

export const aSystem = (n) => ({
  name: `Case file search ${n}`,
  summary: 'Finds similar case files for a handling officer.',
  unit: 'HR.C.3',
  intendedPurpose: 'Show officers earlier case files that resemble the one at hand.',
  stage: n % 3 === 0 ? 'in_use' : 'development',
  origin: 'in_house',
});

/** Registers systems through the API and classifies every second one. */
export async function fill(url, count) {
  const cookie = await signIn(url, 'staff');
  const post = async (path, body, version) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { cookie, 'content-type': 'application/json', ...(version ? { 'if-match': `"${version}"` } : {}) },
    });
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < count; n = next++) {
      const { id, version } = await post('/systems', aSystem(n));
      if (n % 2 === 0) {
        await post(
          `/systems/${id}/assessments`,
          { facts: { sys_machine_based: true, sys_infers: n % 4 === 0, union_nexus: true, annex3_uses: ['4a'] } },
          version,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
