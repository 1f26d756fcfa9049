// When a page has everything that it asks for. The stream on which the register tells what happens never ends, and is
// not waited for. CommonJS, because the tests wait with it too.

const QUIET_MS = 500;
const open = new WeakMap();

/** Whether a request is for that stream. */
const isStream = (request) => new URL(request.url()).pathname === '/api/v1/live';

/** To be called before the page goes anywhere. */
exports.watchRequests = function watchRequests(page) {
  if (open.has(page)) return;
  const requests = { open: new Set(), since: Date.now() };
  open.set(page, requests);
  const change = (act) => (request) => {
    if (isStream(request)) return;
    requests.open[act](request);
    requests.since = Date.now();
  };
  page.on('request', change('add'));
  page.on('requestfinished', change('delete'));
  page.on('requestfailed', change('delete'));
};

/** Whether anything is on its way. */
exports.isUnderway = (page) => open.get(page).open.size > 0;

/** Until nothing was asked for, or came, for half a second. */
exports.idle = async function idle(page, patience = 20_000) {
  await page.waitForLoadState('load');
  const requests = open.get(page);
  for (const end = Date.now() + patience; ;) {
    if (requests.open.size === 0 && Date.now() - requests.since >= QUIET_MS) return;
    if (Date.now() > end) throw new Error(`still asked for: ${[...requests.open].map((one) => one.url()).join(', ')}`);
    await new Promise((go) => setTimeout(go, 50));
  }
};
