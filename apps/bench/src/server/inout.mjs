// A whole register leaves as a file, beside what PostgreSQL itself needs to hand over the same rows.

import { readFileSync } from 'node:fs';
import pg from 'pg';
import { fill, signIn, startProduct } from '../product.mjs';
import { fillPast } from './many-systems.mjs';

/** The columns of the export, whatever is worked out for them among them. */
const COPY = `copy (
  select s.*, u.code, u.name_en, o.name as owner, w.headline, w.definite, w.lower, w.upper, w.decided_class, w.review_state, w.due_because,
         (select count(*) from duty t where t.system_id = s.id and t.is_open) as open_duties,
         (select min(t.due_on) from duty t where t.system_id = s.id and t.is_open) as next_duty_on,
         (select array_agg(l.action_code) from strategy_link l where l.system_id = s.id) as actions,
         (select array_agg(p.name) from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors,
         array(select e.person_id from system_editor e where e.system_id = s.id) as editor_ids
    from ai_system s join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id join review_standing w on w.system_id = s.id
   order by s.changed_at desc, s.id desc) to stdout (format csv, header)`;

/** @yields a row for each format */
export async function* measure({ many }) {
  const product = await startProduct();
  try {
    await fill(product.url, 50);
    await fillPast(product.ownerUrl, many);
    // The board sees all but what is restricted, of which each one leaves an entry.
    const cookie = await signIn(product.url, 'board');
    const rest = resident(product.pid);
    // Of the first one: what a later one takes, it left behind.
    const { megabytes } = await taken(product, cookie, 'csv', rest);
    const copied = await copy(product.ownerUrl);
    const csv = await taken(product, cookie, 'csv');
    yield {
      name: `export of ${many} systems as CSV`,
      value: csv.rate,
      unit: 'rows/s',
      baseline: { name: 'COPY TO STDOUT', value: copied },
      ratio: csv.rate / copied,
      aim: '≥ 60 % of COPY',
      met: csv.rate / copied >= 0.6,
    };
    yield { ...of('memory it takes, from rest', megabytes, 'MB'), aim: '≤ 80', met: megabytes <= 80 };
    yield { ...of('longest wait of another request', csv.longest, 'ms'), aim: '≤ 50', met: csv.longest <= 50 };
    const xlsx = await taken(product, cookie, 'xlsx', rest);
    const seconds = 100_000 / xlsx.rate;
    yield { ...of('100,000 of them as XLSX', seconds, 's'), aim: '≤ 20', met: seconds <= 20 };
    yield { ...of('memory it takes, from rest', xlsx.megabytes, 'MB'), aim: '≤ 300', met: xlsx.megabytes <= 300 };
    yield { ...of('longest wait of another request', xlsx.longest, 'ms'), aim: '≤ 50', met: xlsx.longest <= 50 };
  } finally {
    await product.close();
  }
}

const of = (name, value, unit) => ({ name, value, unit });

/** Rows a second, all columns. */
async function copy(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const began = performance.now();
    const { rowCount } = await client.query(COPY);
    return rowCount / ((performance.now() - began) / 1000);
  } finally {
    await client.end();
  }
}

/** Takes the register, and asks for something small all the while. */
async function taken({ url, pid }, cookie, format, before = resident(pid)) {
  let [peak, longest, isDone] = [before, 0, false];
  const asking = (async () => {
    while (!isDone) {
      const began = performance.now();
      await (await fetch(`${url}/api/v1/guest`)).arrayBuffer();
      longest = Math.max(longest, performance.now() - began);
      peak = Math.max(peak, resident(pid));
      await new Promise((done) => setTimeout(done, 5));
    }
  })();
  const began = performance.now();
  const answer = await fetch(`${url}/api/v1/exports/systems?format=${format}`, {
    // What PostgreSQL hands over is not compressed either.
    headers: { cookie, 'accept-encoding': 'identity' },
  });
  if (answer.status !== 200) throw new Error(`the export answered ${answer.status}`);
  for await (const piece of answer.body) void piece;
  const seconds = (performance.now() - began) / 1000;
  isDone = true;
  await asking;
  const about = await fetch(url + /<(.+)>/.exec(answer.headers.get('link'))[1], { headers: { cookie } });
  const { rows } = await about.json();
  return { rate: rows / seconds, longest, megabytes: peak - before };
}

/** Memory of a process in MB. */
const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
