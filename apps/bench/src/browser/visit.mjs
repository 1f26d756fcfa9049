// What a browser meets: what goes over the wire for the first page and for the same again, and when a page is there.

import { chromium } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';
import { fill, startProduct } from '../product.mjs';
import { median } from '../timing.mjs';
import { wireOf } from '../server/wire.cjs';

const TIMES = 15;

/** @param {(page: import('playwright-core').Page, product: { url: string }) => Promise<unknown>} work */
async function visiting(work) {
  const product = await startProduct();
  const browser = await chromium.launch({ ...(await chromiumLaunch()), headless: true });
  try {
    return await work(await browser.newPage({ locale: 'en-GB' }), product);
  } finally {
    await browser.close();
    await product.close();
  }
}

/** Bytes as they were sent, with headers, and requests that were answered over the wire. */
export const visitTwice = () =>
  visiting(async (page, { url }) => ({ first: await wireOf(page, url), second: await wireOf(page, url) }));

/**
 * Milliseconds from asking for an address to its content; of rooms, and of the page for signing in, which needs nothing
 * but itself.
 */
export const timesToContent = () =>
  visiting(async (page, { url }) => {
    await fill(url, 50);
    await page.addInitScript(watchContent);
    const signIn = await shownAfter(page, url);
    const button = page.getByRole('button', { name: /Clara Invented/ });
    await button.first().click();
    await page.getByRole('heading', { level: 1, name: /Clara Invented/ }).waitFor();
    const { items } = await (await page.request.get(`${url}/api/v1/systems?limit=1`)).json();
    const system = `/systems/${items[0].reference}`;
    const rooms = [];
    for (const room of ['/', '/systems', '/duties', system, `${system}/duties`, `${system}/history`])
      rooms.push(await shownAfter(page, url + room));
    return { signIn, room: median(rooms), slowest: Math.max(...rooms) };
  });

async function shownAfter(page, address) {
  const times = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(address);
    times.push(await page.evaluate(() => globalThis.contentShown));
    if ((await page.getByRole('alert').count()) > 0) throw new Error(`${address} says that something is wrong`);
  }
  return median(times);
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
