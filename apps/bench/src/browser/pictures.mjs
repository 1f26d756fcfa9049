// `npm run pictures`: takes the pictures of the documents from the demonstration, each as the person who would see it.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { idle, watchRequests } from './idle.cjs';
import { build } from '../../../launcher/src/build.mjs';
import { install, root } from '../../../launcher/src/install.mjs';

install();
await build();
const { chromiumLaunch } = await import('./chromium.mjs');
const { startProduct } = await import('../product.mjs');
const { demoPeople } = await import('../../../launcher/src/server.mjs');
const { chromium } = await import('playwright-core');

const folder = join(root, 'docs/pictures');
const SIZE = { width: 1280, height: 800 };

/** Name of the file, who looks, and at what; `ref` gives the reference of a system by its name. */
const pictures = [
  { name: 'home', who: 'Ada', at: () => '/' },
  { name: 'register', who: 'Clara', at: () => '/systems?class=high_risk' },
  {
    name: 'alike',
    who: 'Basile',
    at: () => '/systems/new',
    then: (page) => page.getByLabel('Name', { exact: true }).fill('Helpdesk companion'),
  },
  { name: 'classification', who: 'Basile', at: (ref) => `/systems/${ref('Skills Atlas')}/questions?group=article-6-3` },
  { name: 'why', who: 'Clara', at: (ref) => `/systems/${ref('Candidate Ranking')}/classification` },
  { name: 'desk', who: 'Denis', at: (ref) => `/reviews/${ref('Telework Insight')}` },
  { name: 'duties', who: 'Basile', at: (ref) => `/systems/${ref('Candidate Ranking')}/duties` },
  { name: 'assessment', who: 'Basile', at: (ref) => `/systems/${ref('Candidate Ranking')}/documents/fria` },
  {
    name: 'incident',
    who: 'Clara',
    at: () => '/incidents',
    then: (page) => page.getByRole('link', { name: /gaps in the career/ }).click(),
  },
  { name: 'history', who: 'Edda', at: (ref) => `/systems/${ref('Candidate Ranking')}/history` },
  { name: 'audit', who: 'Edda', at: () => '/audit' },
  { name: 'strategy', who: 'Fabio', at: () => '/strategy' },
];

const product = await startProduct({ empty: false });
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(folder, { recursive: true });
  const people = await demoPeople(product.url);
  for (const { name, who, at, then } of pictures)
    await take(
      people.find((person) => person.name.startsWith(`${who} `)),
      name,
      at,
      then,
    );
} finally {
  await browser.close();
  await product.close();
}

async function take({ id }, name, at, then) {
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });
  const answer = await context.request.post(`${product.url}/api/v1/session`, { data: { person: id } });
  if (!answer.ok()) throw new Error(`sign-in answered ${answer.status()}`);
  const { items } = await (await context.request.get(`${product.url}/api/v1/systems?limit=100`)).json();
  const ref = (wanted) => items.find((system) => system.name === wanted).reference;
  const page = await context.newPage();
  watchRequests(page);
  // The pictures are English, whatever language the person prefers.
  await page.goto(`${product.url}${at(ref)}`);
  await idle(page);
  await page.getByRole('button', { name: 'English' }).click();
  await then?.(page);
  await idle(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
  await context.close();
}
