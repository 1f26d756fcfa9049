// What goes over the wire for a page, as the browser counts it: headers and bodies as they were sent, and how often it
// asked. CommonJS, because the tests measure with it too.

const { idle, watchRequests } = require('../browser/idle.cjs');

/** Measures one visit, until nothing is asked for any more. What comes from the browser's own store is not sent. */
exports.wireOf = async function wireOf(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const stored = new Set();
  const sent = new Map();
  session.on('Network.requestServedFromCache', ({ requestId }) => stored.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sent.set(requestId, encodedDataLength));
  watchRequests(page);
  await page.goto(address);
  await idle(page);
  await session.detach();
  const asked = [...sent].filter(([id, bytes]) => bytes > 0 && !stored.has(id));
  return { bytes: asked.reduce((sum, [, bytes]) => sum + bytes, 0), requests: asked.length };
};
