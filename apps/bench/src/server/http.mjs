// What the API answers in a second, beside a bare handler that sends the same statements to the same database.

import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { aSystem, fill, listening, signIn, startProduct, stop } from '../product.mjs';
import { median } from '../timing.mjs';

const ROUNDS = 3;
const SECONDS = 5;
const CONNECTIONS = 16;
const MIXED_REQUESTS = 10_000;
const RESIDENT_MB = 250;

export async function* measure({ systems }) {
  const product = await startProduct();
  let bare = null;
  try {
    yield { name: 'server: ready after the process starts', value: product.bootMs / 1000, unit: 's' };
    const began = Date.now();
    await fill(product.url, systems);
    yield {
      name: `http: register and classify ${systems.toLocaleString('en')} systems`,
      value: (Date.now() - began) / 1000,
      unit: 's',
    };
    const statements = await captured(product);
    bare = await listening(start('./bare.mjs', product, { BENCH_STATEMENTS: JSON.stringify(statements) }));
    const bareUrl = `http://127.0.0.1:${bare.port}`;
    const cookie = await signIn(product.url, 'staff');

    yield await compared(
      `http: list 50 of ${systems.toLocaleString('en')}`,
      0.5,
      { url: `${product.url}/api/v1/systems?limit=50`, headers: { cookie } },
      { url: `${bareUrl}/list` },
    );
    yield await compared(
      'http: register one',
      null,
      registering(`${product.url}/api/v1/systems`, { cookie }),
      registering(`${bareUrl}/register`, {}),
    );
    yield await resident(product, cookie);
  } finally {
    if (bare) await stop(bare.child);
    await product.close();
  }
}

export function start(path, { environment, appUrl }, more = {}) {
  return fork(new URL(path, import.meta.url), { env: { ...environment, REGISTRY_APP_DATABASE_URL: appUrl, ...more } });
}

/** Registers one system after another, each with a name of its own. */
export function registering(url, headers) {
  let n = 0;
  return {
    url,
    requests: [
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: JSON.stringify(aSystem(`${(n += 1)}`)) }),
      },
    ],
  };
}

/** The statements behind one list and one registration. */
export function captured(product, more = {}) {
  const child = start('./capture.mjs', product, more);
  return new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', (code) => fail(new Error(`capturing the statements ended with ${code}`)));
  });
}

export async function compared(name, aim, ours, theirs) {
  const rates = { ours: [], theirs: [] };
  await load(ours, 2);
  await load(theirs, 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(await load(ours, SECONDS));
    rates.theirs.push(await load(theirs, SECONDS));
  }
  const value = median(rates.ours);
  const bare = median(rates.theirs);
  return {
    name,
    value,
    unit: '/s',
    baseline: { name: 'bare Fastify and pg', value: bare },
    ratio: value / bare,
    ...(aim ? { aim: `≥ ${aim} ×`, met: value / bare >= aim } : {}),
  };
}

/** Requests per second; anything but a success is no figure. */
async function load(options, duration) {
  const result = await autocannon({ connections: CONNECTIONS, duration, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refusals and ${result.errors} errors`);
  return result.requests.total / result.duration;
}

async function resident({ url, pid }, cookie) {
  const auditor = await signIn(url, 'auditor');
  const paths = [
    '/systems?limit=50',
    '/systems?limit=200&sort=name&count=true',
    '/systems?q=search',
    '/strategy/actions',
    '/session',
    '/systems/AIS-2026-000001',
  ];
  await autocannon({
    url,
    connections: CONNECTIONS,
    amount: MIXED_REQUESTS,
    requests: [
      ...paths.map((path) => ({ path: `/api/v1${path}`, headers: { cookie } })),
      { path: '/api/v1/audit/status', headers: { cookie: auditor } },
    ],
  });
  const value = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  return {
    name: `server: resident after ${MIXED_REQUESTS.toLocaleString('en')} mixed requests`,
    value,
    unit: 'MB',
    aim: `≤ ${RESIDENT_MB} MB`,
    met: value <= RESIDENT_MB,
  };
}
