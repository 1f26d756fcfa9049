// The register as a process of its own, which can be killed.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { API, personId, type Who } from './as';
import type { TestDatabase } from './database';

export interface KillableServer {
  readonly url: string;
  /** Of somebody who is signed in. */
  readonly cookie: string;
  /** At once, whatever it is at. */
  readonly kill: () => Promise<void>;
}

export async function startServer(database: TestDatabase, who: Who): Promise<KillableServer> {
  const child = fork(join(process.cwd(), 'dist/apps/api/src/main.js'), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      REGISTRY_DEMO: 'true',
      REGISTRY_APP_DATABASE_URL: database.appUrl,
      REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
      REGISTRY_LOG_LEVEL: 'silent',
      REGISTRY_REQUESTS_PER_MINUTE: '100000',
    },
  });
  const port = await new Promise<number>((done, fail) => {
    child.once('message', (said) => done((said as { listening: number }).listening));
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${url}${API}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: personId(who) }),
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => {
      child.removeAllListeners('exit').once('exit', done);
    });
    child.kill('SIGKILL');
    await gone;
  };
  return { url, cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!, kill };
}
