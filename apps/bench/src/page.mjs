// What a browser loads: for the first page, for the same again, and to classify by itself.

import { BUNDLE_LIMIT_KB, largestBundle } from './browser-bundle.mjs';
import { visitTwice } from './visit.mjs';

export async function* measure() {
  const { first, second } = await visitTwice();
  yield row('web: first page over the wire', first.bytes / 1000, 'kB', 150);
  yield row('web: requests of the first page', first.requests, 'requests', 15);
  yield row('web: the same page once more', second.bytes / 1000, 'kB', 5);
  const { language, kB } = await largestBundle();
  yield row(`web: engine, law and words (${language}), gzipped`, kB, 'kB', BUNDLE_LIMIT_KB);
}

function row(name, value, unit, limit) {
  return { name, value, unit, aim: `≤ ${limit} ${unit}`, met: value <= limit };
}
