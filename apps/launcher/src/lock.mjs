// One register on one folder of data. Whether the one that holds it still lives, it is asked itself: numbers of
// processes are given to others.

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PATIENCE_MS = 3000;

/**
 * Takes the folder, or throws with the address of the register that holds it.
 * @param {string} file of the lock
 * @returns {Promise<{ instance: string, holdAt: (health: string) => void, release: () => void }>} `instance` is what
 *   its server calls itself
 */
export async function takeLock(file) {
  const holder = read(file);
  if (holder !== null && (await lives(holder)))
    throw new Error(
      `The registry already runs on this data (${new URL(holder.health).origin}). Stop it first, or choose another REGISTRY_DATA_DIR.`,
    );
  const instance = randomUUID();
  const write = (health) => writeFileSync(file, JSON.stringify({ instance, health }));
  // Until the server listens, the launcher answers for it.
  const standIn = createServer((_, answer) =>
    answer.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', instance })),
  );
  await new Promise((done) => standIn.listen(0, '127.0.0.1', done));
  standIn.unref();
  write(`http://127.0.0.1:${standIn.address().port}/health/live`);
  return {
    instance,
    holdAt: (health) => {
      write(health);
      standIn.close();
    },
    release: () => read(file)?.instance === instance && rmSync(file, { force: true }),
  };
}

/** What the file says; null for none, and for one that says nothing of use. */
function read(file) {
  try {
    const { instance, health } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return typeof instance === 'string' && URL.canParse(health) ? { instance, health } : null;
  } catch {
    return null;
  }
}

/** Whether that very one answers. One that takes the call and says nothing is busy, not gone. */
async function lives({ instance, health }) {
  try {
    const answer = await fetch(health, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return (await answer.json()).instance === instance;
  } catch (error) {
    return error?.name === 'TimeoutError';
  }
}
