// How long a paper takes, the first and those after it, and how long it keeps others waiting: it should not.

import { signIn, startProduct } from '../product.mjs';
import { median } from '../timing.mjs';

const ROUNDS = 10;
const DOSSIER_S = 1.5;
const WAIT_MS = 50;
/** Of the demonstration: a system with answers, decisions, duties, documents and evidence. */
const SYSTEM = 'AIS-2025-000007';

export async function* measure() {
  const product = await startProduct({ empty: false });
  try {
    const cookie = await signIn(product.url, 'auditor');
    const dossier = () => timed(`${product.url}/api/v1/systems/${SYSTEM}/dossier.pdf`, { cookie });
    yield { name: 'papers: the first dossier', value: (await dossier()) / 1000, unit: 's' };
    const quiet = await longestWait(product.url, pause);
    const times = [];
    const busy = await longestWait(product.url, async () => {
      for (let round = 0; round < ROUNDS; round += 1) times.push(await dossier());
    });
    const seconds = median(times) / 1000;
    yield {
      name: 'papers: a dossier',
      value: seconds,
      unit: 's',
      aim: `≤ ${DOSSIER_S} s`,
      met: seconds <= DOSSIER_S,
    };
    yield {
      name: 'papers: longest wait of others meanwhile',
      value: busy,
      unit: 'ms',
      baseline: { name: 'without papers', value: quiet },
      ratio: busy / quiet,
      aim: `≤ ${WAIT_MS} ms`,
      met: busy <= WAIT_MS,
    };
  } finally {
    await product.close();
  }
}

const pause = () => new Promise((done) => setTimeout(done, 3000));

async function timed(url, headers = {}) {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - began;
}

/** Of small requests, one after the other, while some work is done. In milliseconds. */
async function longestWait(url, work) {
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  let longest = 0;
  while (!isDone) longest = Math.max(longest, await timed(`${url}/health/live`));
  await working;
  return longest;
}
