// What a browser meets: what goes over the wire for the first page and for the same again, and when a page is there.

import { chromium } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';
import { fill, startProduct } from './product.mjs';
import { median } from './timing.mjs';
import { wireOf } from './wire.cjs';

const TIMES = 15;
const ROOMS = [
  '/',
  '/systems',
  '/duties',
  '/systems/AIS-2026-000001',
  '/systems/AIS-2026-000001/duties',
  '/systems/AIS-2026-000001/history',
];

/** Bytes as they were sent, with headers, and requests that were answered over the wire. */
export async function visitTwice() {
  const product = await startProduct();
  const browser = await chromium.launch({ ...(await chromiumLaunch()), headless: true });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    return { first: await wireOf(page, product.url), second: await wireOf(page, product.url) };
  } finally {
    await browser.close();
    await product.close();
  }
}

/** Milliseconds from asking for an address to its content; of rooms, and of the page for signing in, which needs nothing but itself. */
export async function timesToContent() {
  const product = await startProduct();
  const browser = await chromium.launch({ ...(await chromiumLaunch()), headless: true });
  try {
    await fill(product.url, 50);
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.addInitScript(watchContent);
    const signIn = await shownAfter(page, product.url);
    await page
      .getByRole('button', { name: /Clara Invented/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
    const rooms = [];
    for (const room of ROOMS) rooms.push(await shownAfter(page, product.url + room));
    return { signIn, room: median(rooms.sort((one, other) => one - other)), slowest: Math.max(...rooms) };
  } finally {
    await browser.close();
    await product.close();
  }
}

async function shownAfter(page, address) {
  const times = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(address);
    times.push(await page.evaluate(() => globalThis.contentShown));
  }
  return median(times.sort((one, other) => one - other));
}

/** Runs in the page: there is a title, nothing loads, and so it stays for 400 ms. */
function watchContent() {
  globalThis.contentShown = new Promise((tell) => {
    let shown = null;
    new MutationObserver(() => {
      const isThere = document.querySelector('h1') !== null && document.querySelector('.state--loading') === null;
      if (!isThere) shown = null;
      else if (shown === null) {
        const at = performance.now();
        shown = at;
        setTimeout(() => {
          if (shown === at) tell(at);
        }, 400);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}
