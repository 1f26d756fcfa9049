// Random requests over the whole API, most of them such as a program would send, some bent.
// More of them: `npm run fuzz` (FUZZ_REQUESTS, FUZZ_SEED).

import { startApp, type TestApp } from '../support/app';
import { fuzz } from '../support/fuzz/fuzz';
import { operations } from '../support/fuzz/operations';

const requests = Number(process.env['FUZZ_REQUESTS'] ?? 5000);
// The same in every run of the tests; `npm run fuzz` takes another each time.
const seed = Number(process.env['FUZZ_SEED'] ?? 20261128);

describe('random requests', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  it(`are answered in time and as documented, without a fault of ours (${requests} from ${seed})`, async () => {
    const { wrong, ...told } = await fuzz(app.url, { requests, seed });
    if (process.env['FUZZ_TELL'] !== undefined) process.stderr.write(`${JSON.stringify(told, null, 2)}\n`);
    expect(wrong).toEqual([]);
    // Random requests that are all refused would show nothing.
    expect(told.fine / requests).toBeGreaterThan(0.4);
    expect(told.neverFine.length / operations.length).toBeLessThan(0.2);
  }, 1_800_000);
});
