// What goes over the wire when a browser opens the first page, and when it opens it again.

import { chromium } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';
import { startProduct } from './product.mjs';

/** Bytes as they were sent, with headers, and requests that were answered over the wire. */
export async function visitTwice() {
  const product = await startProduct();
  const browser = await chromium.launch({ ...await chromiumLaunch(), headless: true });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    return { first: await wireOf(page, product.url), second: await wireOf(page, product.url) };
  } finally {
    await browser.close();
    await product.close();
  }
}

async function wireOf(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const stored = new Set();
  const sent = new Map();
  session.on('Network.requestServedFromCache', ({ requestId }) => stored.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sent.set(requestId, encodedDataLength));
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.detach();
  const asked = [...sent].filter(([id, bytes]) => bytes > 0 && !stored.has(id));
  return { bytes: asked.reduce((sum, [, bytes]) => sum + bytes, 0), requests: asked.length };
}
