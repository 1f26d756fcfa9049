// The work of officers over a register of many systems: the queue of open reviews, and duties worked out anew.

import { createRequire } from 'node:module';
import pg from 'pg';
import { waited } from './many.mjs';
import { fillPast } from './many-systems.mjs';
import { fill, signIn, startProduct } from '../product.mjs';

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
    yield await waited(
      'work: queue of open reviews, p95',
      60,
      api,
      cookie,
      (n) => `/reviews?limit=50&queue=${['open', 'free', 'mine'][n % 3]}`,
      1,
    );
    yield await waited(
      'work: queue of open reviews, p95 at 16 clients',
      null,
      api,
      cookie,
      (n) => `/reviews?limit=50&queue=${['open', 'free', 'mine'][n % 3]}`,
    );
    yield await waited(
      'work: duties by day, p95 of one',
      null,
      api,
      cookie,
      (n) => `/duties?limit=50${n % 2 === 0 ? '' : '&standing=overdue'}`,
      1,
    );
    yield await reminded(product.ownerUrl);
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
      return {
        name: `work: duties of ${SCALE.toLocaleString('en')} systems worked out anew`,
        value,
        unit: 's',
        baseline: { name: `measured for ${run.total.toLocaleString('en')}`, value: seconds },
        ratio: value / seconds,
        aim: '≤ 60 s',
        met: value <= 60,
      };
    }
    await new Promise((go) => {
      setTimeout(go, 200);
    });
  }
}

/**
 * Reminders of all duties that fell due, by the one statement of the product; beside it, the same told one duty at a
 * time.
 */
async function reminded(ownerUrl) {
  const require = createRequire(import.meta.url);
  const { remindOfDuties } = require('../../../../dist/apps/api/src/features/notices/reminders/reminders.js');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query('delete from notice');
    const { rowCount: duties } = await client.query(
      `update duty t set is_open = true, late_after = current_date + (abs(hashtext(t.id::text)) % 44 - 30) where t.id in (select id from duty order by id limit $1)`,
      [SCALE],
    );
    await client.query('analyze duty');
    const began = performance.now();
    const { rowCount: notices } = await client.query(remindOfDuties.bound);
    const seconds = (performance.now() - began) / 1000;
    const baseline = await oneByOne(client, duties);
    return {
      name: `work: reminders for ${duties.toLocaleString('en')} duties by one statement (${notices.toLocaleString('en')} notices)`,
      value: seconds,
      unit: 's',
      baseline: { name: 'one statement for each duty', value: baseline },
      ratio: baseline / seconds,
      aim: 'one statement',
      met: true,
    };
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

const SAMPLE = 2_000;

async function oneByOne(client, duties) {
  await client.query('delete from notice');
  const { rows } = await client.query(
    'select t.id, t.system_id, t.late_after as due_on, s.owner_id from duty t join ai_system s on s.id = t.system_id where t.is_open and t.late_after <= current_date + 14 limit $1',
    [SAMPLE],
  );
  const began = performance.now();
  for (const { id, system_id: system, due_on: day, owner_id: owner } of rows) {
    await client.query(
      `insert into notice (id, person_id, kind, key, system_id, details, at, mail_mode) values (gen_random_uuid(), $1, 'duty_due', $2, $3, $4, now(), 'daily') on conflict do nothing`,
      [owner, `one:${id}`, system, JSON.stringify({ day, count: 1 })],
    );
  }
  return ((performance.now() - began) / 1000) * (duties / rows.length);
}
