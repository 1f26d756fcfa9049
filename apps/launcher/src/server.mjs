// How the server's process is started, wherever that happens.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * What lives on in the server is about 40 MB. Told of at least 1 GB, V8 lets four times that pile up before it
 * collects; with this limit it collects at about one and a half times. Nothing large is held: exports stream.
 */
export const serverArguments = ['--max-old-space-size=512'];

/** Starts the server; it sends `{ listening: port }` when it is ready. */
export function startServer(options) {
  return fork(join(root, 'dist/apps/api/src/main.js'), { cwd: root, execArgv: serverArguments, ...options });
}

/** Who may sign in to the demonstration, as the server at this address says. */
export async function demoPeople(url) {
  const answer = await fetch(`${url}/api/v1/session/demo-people`);
  if (!answer.ok) throw new Error(`the server does not say who can sign in: ${answer.status}`);
  return answer.json();
}
