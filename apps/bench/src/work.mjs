// The work of officers over a register of many systems: the queue of open reviews, and duties worked out anew.

import { waited } from './many.mjs';
import { fillPast } from './many-systems.mjs';
import { fill, signIn, startProduct } from './product.mjs';

const SCALE = 100_000;

export async function* measure({ many }) {
  const product = await startProduct();
  try {
    await fill(product.url, 50);
    await fillPast(product.ownerUrl, many);
    const cookie = await signIn(product.url, 'compliance');
    const api = `${product.url}/api/v1`;
    const { queues } = await (await fetch(`${api}/review-counts`, { headers: { cookie } })).json();
    yield { name: 'work: open reviews in the queue (counted to 1,000)', value: queues.open, unit: '' };
    yield await waited('work: queue of open reviews, p95', 60, api, cookie, (n) => `/reviews?limit=50&queue=${['open', 'free', 'mine'][n % 3]}`, 1);
    yield await waited('work: queue of open reviews, p95 at 16 clients', null, api, cookie, (n) => `/reviews?limit=50&queue=${['open', 'free', 'mine'][n % 3]}`);
    yield await waited('work: duties by day, p95 of one', null, api, cookie, (n) => `/duties?limit=50${n % 2 === 0 ? '' : '&standing=overdue'}`, 1);
    yield await workedOut(api, cookie);
  } finally {
    await product.close();
  }
}

async function workedOut(api, cookie) {
  const began = performance.now();
  await fetch(`${api}/duty-runs`, { method: 'POST', headers: { cookie } });
  for (;;) {
    const run = await (await fetch(`${api}/duty-runs/latest`, { headers: { cookie } })).json();
    if (run.finishedAt !== null) {
      const seconds = (performance.now() - began) / 1000;
      const value = seconds * (SCALE / run.total);
      return { name: `work: duties of ${SCALE.toLocaleString('en')} systems worked out anew`, value, unit: 's', baseline: { name: `measured for ${run.total.toLocaleString('en')}`, value: seconds }, ratio: value / seconds, aim: '≤ 60 s', met: value <= 60 };
    }
    await new Promise((go) => { setTimeout(go, 200); });
  }
}
