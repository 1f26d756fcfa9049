// A register of many systems: what people wait for when they list, search, narrow and register in it.

import { captured, compared, registering, start } from './http.mjs';
import { fillPast } from './many-systems.mjs';
import { aSystem, fill, listening, signIn, startProduct, stop } from '../product.mjs';
import { median } from '../timing.mjs';

const CLIENTS = 16;
const REQUESTS = 1200;
const WARM_UP = 200;
const AT_ONCE = 40;
const PAIRS = 300;
const BULK = 500;
const FILTERED = '/systems?limit=50&stage=pilot&stage=in_use&unit=DIGIT&personalData=yes';

const words = [
  'invoices',
  'satellite',
  'translation',
  'contrats',
  'fraud',
  'grant',
  'Verträge',
  'chat',
  'audit',
  'patents',
  'meeting',
  'energy',
  'Übersetzung',
  'petitions',
];
const areas = [
  'procurement',
  'health',
  'trade',
  'archives',
  'justice',
  'research',
  'mobility',
  'budget',
  'security',
  'taxation',
  'fisheries',
  'environment',
  'statistics',
];
const stages = ['idea', 'development', 'pilot', 'in_use', 'suspended'];

export async function* measure({ many }) {
  const product = await startProduct();
  const count = many.toLocaleString('en');
  let bare = null;
  try {
    await fill(product.url, 50);
    const began = Date.now();
    await fillPast(product.ownerUrl, many);
    yield { name: `many: fill up with ${count} systems`, value: (Date.now() - began) / 1000, unit: 's' };
    const statements = await captured(product, { BENCH_LIST: FILTERED });
    bare = await listening(start('./bare.mjs', product, { BENCH_STATEMENTS: JSON.stringify(statements) }));
    const bareUrl = `http://127.0.0.1:${bare.port}`;
    const cookie = await signIn(product.url, 'staff');
    const api = `${product.url}/api/v1`;

    yield await compared(
      `many: list 50 with filters, of ${count}`,
      0.6,
      { url: api + FILTERED, headers: { cookie } },
      { url: `${bareUrl}/list` },
    );
    yield await waited(
      'many: search, p95 at 16 clients',
      100,
      api,
      cookie,
      (n) => `/systems?limit=25&q=${words[n % words.length]}+${areas[n % areas.length]}`,
    );
    yield await waited(
      'many: search for one word, p95 at 16 clients',
      100,
      api,
      cookie,
      (n) => `/systems?limit=25&q=${words[n % words.length]}`,
    );
    yield await waited(
      'many: facets, p95 at 16 clients',
      150,
      api,
      cookie,
      (n) => `/systems-facets?stage=${stages[n % 5]}&unit=B${1 + (n % 200)}`,
    );
    yield await waited(
      'many: facets of all, p95 at 16 clients',
      150,
      api,
      cookie,
      (n) => `/systems-facets?origin=in_house&tag=tag+${n % 60}`,
    );
    const likely = (n) =>
      `/systems-matches?name=${words[n % words.length]}+for+${areas[n % areas.length]}+${n}&purpose=Reads+${words[(n * 7) % words.length]}`;
    yield await waited('many: likely matches, p95 of one who types', 150, api, cookie, likely, 1);
    yield await waited('many: likely matches, p95 at 16 who type', null, api, cookie, likely);
    // After what reads: thousands of new entries are sealed and followed for a while.
    yield await compared(
      `many: register one, among ${count}`,
      0.6,
      registering(`${api}/systems`, { cookie }),
      registering(`${bareUrl}/register`, {}),
    );
    yield await atOnce(api, cookie);
    yield await alike(api, cookie, product);
    yield await bulk(api, cookie);
  } finally {
    if (bare) await stop(bare.child);
    await product.close();
  }
}

export async function waited(name, most, api, cookie, pathOf, clients = CLIENTS) {
  const taken = [];
  let next = -WARM_UP;
  const client = async () => {
    for (let n = next++; n < REQUESTS; n = next++) {
      const before = performance.now();
      const answer = await fetch(encodeURI(api + pathOf(n + WARM_UP)), { headers: { cookie } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${pathOf(n)} answered ${answer.status}`);
      if (n >= 0) taken.push(performance.now() - before);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  const value = taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)];
  return {
    name,
    value,
    unit: 'ms',
    baseline: { name: 'its median', value: median(taken) },
    ratio: value / median(taken),
    ...(most === null ? {} : { aim: `≤ ${most} ms`, met: value <= most }),
    perSecond: (REQUESTS + WARM_UP) / seconds,
  };
}

async function atOnce(api, cookie) {
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, n) =>
      fetch(`${api}/systems`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(aSystem(`at once ${n % 4}`)),
      }),
    ),
  );
  const value = answers.filter(({ status }) => status === 201).length;
  return {
    name: `many: of ${AT_ONCE} registrations at once, carried out`,
    value,
    unit: '',
    aim: `${AT_ONCE}`,
    met: value === AT_ONCE,
  };
}

/** Whether the time of the answer tells a hidden record from one that is not there. */
async function alike(api, cookie, { ownerUrl }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `select s.id from ai_system s where s.visibility = 'restricted' and s.owner_id not in (select id from person where subject = 'demo:1-staff') limit 50`,
  );
  await client.end();
  const taken = { hidden: [], missing: [] };
  for (let n = 0; n < PAIRS; n += 1) {
    const ids = { hidden: rows[n % rows.length].id, missing: crypto.randomUUID() };
    for (const kind of n % 2 === 0 ? ['hidden', 'missing'] : ['missing', 'hidden']) {
      const before = performance.now();
      const answer = await fetch(`${api}/systems/${ids[kind]}`, { headers: { cookie } });
      await answer.arrayBuffer();
      if (answer.status !== 404) throw new Error(`a ${kind} record answered ${answer.status}`);
      taken[kind].push(performance.now() - before);
    }
  }
  const value = median(taken.hidden);
  const missing = median(taken.missing);
  return {
    name: 'many: 404 for a hidden record',
    value,
    unit: 'ms',
    baseline: { name: 'for none', value: missing },
    ratio: value / missing,
    aim: '0.8 to 1.25 ×',
    met: value / missing >= 0.8 && value / missing <= 1.25,
  };
}

async function bulk(api, cookie) {
  const send = async (path, body) => {
    const answer = await fetch(`${api}/systems-changes${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const { items } = await (await fetch(`${api}/systems?owner=me&limit=200`, { headers: { cookie } })).json();
  const ids = items.slice(0, BULK).map(({ id }) => id);
  const change = { addTags: ['bulk'] };
  const { items: seen } = await send('/previews', { systems: ids, change });
  const systems = seen.filter(({ refusal }) => refusal === null).map(({ id, version }) => ({ id, version }));
  const began = performance.now();
  await send('', { change, systems });
  return { name: `many: change ${systems.length} at once`, value: (performance.now() - began) / 1000, unit: 's' };
}
