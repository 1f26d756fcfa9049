// What goes over the wire when a browser opens the first page, and when it opens it again.

import { chromium } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';
import { startProduct } from './product.mjs';
import { wireOf } from './wire.cjs';

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
