// How the server's process is started, wherever that happens.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * What lives on in the server is about 40 MB. Told of at least 1 GB, V8 lets four times that pile up before it collects;
 * with this limit it collects at about one and a half times. Nothing large is held: exports stream.
 */
export const serverArguments = ['--max-old-space-size=512'];

/** Starts the server; it sends `{ listening: port }` when it is ready. */
export function startServer(options) {
  return fork(join(root, 'dist/apps/api/src/main.js'), { cwd: root, execArgv: serverArguments, ...options });
}
