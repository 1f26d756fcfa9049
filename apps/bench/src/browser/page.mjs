// What a browser loads: for the first page, for the same again, and to classify by itself.

import { BUNDLE_LIMIT_KB, largestBundle } from './browser-bundle.mjs';
import { timesToContent, visitTwice } from './visit.mjs';

export async function* measure() {
  const { first, second } = await visitTwice();
  yield row('web: first page over the wire', first.bytes / 1000, 'kB', 150);
  yield row('web: requests of the first page', first.requests, 'requests', 15);
  yield row('web: the same page once more', second.bytes / 1000, 'kB', 5);
  const { signIn, room, slowest } = await timesToContent();
  yield times('web: a room from its address to its content', room, signIn, 3);
  yield times('web: the slowest of six rooms', slowest, signIn, 5);
  const { language, kB } = await largestBundle();
  yield row(`web: engine, law and words (${language}), gzipped`, kB, 'kB', BUNDLE_LIMIT_KB);
}

function times(name, value, signIn, most) {
  return {
    name,
    value,
    unit: 'ms',
    baseline: { name: 'the page for signing in', value: signIn },
    ratio: value / signIn,
    aim: `≤ ${most} ×`,
    met: value / signIn <= most,
  };
}

function row(name, value, unit, limit) {
  return { name, value, unit, aim: `≤ ${limit} ${unit}`, met: value <= limit };
}
