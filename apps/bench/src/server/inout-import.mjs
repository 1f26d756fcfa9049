// Files of records come in: what would become of each row, and then the records, beside PostgreSQL taking the same rows.

import { once } from 'node:events';
import { readFileSync, createWriteStream, rmSync, openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { signIn, startProduct } from '../product.mjs';

const HEADERS = 'id,name,purpose,summary,unit,stage,origin,supplier,started,personal_data';
const LARGE_MB = 200;

/** @yields a row for each figure */
export async function* measure({ many }) {
  const product = await startProduct();
  try {
    const caller = { ...product, cookie: await signIn(product.url, 'compliance') };
    const compared = await watched(product, () => bring(caller, 'inventory', many, 60));
    yield { ...of(`preview of ${many} rows`, compared.seconds, 's'), aim: '≤ 30', met: compared.seconds <= 30 };
    yield* bounds(compared);
    const applied = await watched(product, () => carryOut(caller, compared.result));
    const copied = await copyAgain(product.ownerUrl);
    yield {
      ...of('applying them', applied.seconds, 's'),
      baseline: { name: 'COPY of the same rows and entries', value: copied },
      ratio: applied.seconds / copied,
      aim: '≤ 5 × COPY',
      met: applied.seconds <= 5 * copied,
    };
    yield* bounds(applied);
    const large = await watched(product, () => bring(caller, 'large', 100_000, LARGE_MB * 10));
    yield of(`preview of ${LARGE_MB} MB`, large.seconds, 's');
    yield* bounds(large);
  } finally {
    await product.close();
  }
}

const of = (name, value, unit) => ({ name, value, unit });

function* bounds({ megabytes, longest }) {
  yield { ...of('memory it takes, from rest', megabytes, 'MB'), aim: '≤ 300', met: megabytes <= 300 };
  yield { ...of('longest wait of another request', longest, 'ms'), aim: '≤ 50', met: longest <= 50 };
}

/** A file of so many rows, each with a purpose of so many letters, up to what would become of each. */
async function bring(caller, name, rows, letters) {
  const path = join(tmpdir(), `registry-bench-${process.pid}-${name}.csv`);
  try {
    await write(path, name, rows, letters);
    const body = await openAsBlob(path);
    const headers = { 'content-type': 'application/octet-stream' };
    const set = await call(caller, 'POST', `/imports?name=${name}.csv&source=${name}`, body, headers);
    const read = await settled(caller, set.id);
    await call(caller, 'PUT', `/imports/${read.id}/mapping`, { mapping: read.mapping }, at(read));
    const compared = await settled(caller, read.id);
    if (compared.counts.new !== rows) throw new Error(`not all are new: ${JSON.stringify(compared.counts)}`);
    return compared;
  } finally {
    rmSync(path, { force: true });
  }
}

async function carryOut(caller, set) {
  await call(caller, 'POST', `/imports/${set.id}/applications`, { which: 'all' }, at(set));
  const { result } = await settled(caller, set.id);
  if (result.registered !== set.rows) throw new Error(`not all were registered: ${JSON.stringify(result)}`);
}

async function write(path, name, rows, letters) {
  const file = createWriteStream(path);
  file.write(`${HEADERS}\n`);
  const units = ['HR.C.3', 'LANG.A.1', 'HR'];
  for (let n = 1; n <= rows; n += 1) {
    const purpose = `Shows officers of desk ${n} earlier files that resemble theirs. `.repeat(Math.ceil(letters / 60));
    const cells = [n, `Case file search ${n} of ${name}`, purpose, `Finds similar files, ${n % 97}.`, units[n % 3]];
    const rest = [
      n % 3 ? 'in development' : 'planned',
      'in house',
      `Supplier ${n % 300}`,
      '2025-03-01',
      n % 2 ? 'yes' : 'no',
    ];
    if (!file.write(`${[...cells, ...rest].map((cell) => `"${cell}"`).join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const at = ({ version }) => ({ 'if-match': `"${version}"` });

async function call({ url, cookie }, method, path, body, headers = {}) {
  const isFile = body instanceof Blob;
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { cookie, ...(isFile || !body ? {} : { 'content-type': 'application/json' }), ...headers },
    body: isFile || !body ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function settled(caller, id) {
  for (;;) {
    const set = await call(caller, 'GET', `/imports/${id}`);
    if (!['reading', 'comparing', 'applying', 'undoing'].includes(set.state)) return set;
    await sleep(100);
  }
}

/** Asks for something small all the while. */
async function watched({ url, pid }, work) {
  const rest = resident(pid);
  let [peak, longest, isDone] = [rest, 0, false];
  const asking = (async () => {
    while (!isDone) {
      const began = performance.now();
      await (await fetch(`${url}/api/v1/guest`)).arrayBuffer();
      longest = Math.max(longest, performance.now() - began);
      peak = Math.max(peak, resident(pid));
      await sleep(5);
    }
  })();
  const began = performance.now();
  const result = await work().finally(() => (isDone = true));
  const seconds = (performance.now() - began) / 1000;
  await asking;
  return { result, seconds, longest, megabytes: peak - rest };
}

/** Seconds that PostgreSQL takes to read the same records and entries into tables with the same columns and indexes. */
async function copyAgain(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const file = join(tmpdir(), `registry-bench-${process.pid}.copy`);
  try {
    let seconds = 0;
    for (const table of ['ai_system', 'audit_entry']) {
      await client.query(`create table copied (like ${table} including all excluding identity excluding generated)`);
      await client.query(`copy (select * from ${table}) to '${file}'`);
      const began = performance.now();
      await client.query(`copy copied from '${file}'`);
      seconds += (performance.now() - began) / 1000;
      await client.query('drop table copied');
    }
    return seconds;
  } finally {
    await client.end();
    rmSync(file, { force: true });
  }
}

/** Memory of a process in MB. */
const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
