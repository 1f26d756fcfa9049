// Random requests over the whole API, most of them such as a program would send, some bent.
// More of them: `npm run fuzz` (FUZZ_REQUESTS, FUZZ_SEED).

import { startApp, type TestApp } from '../support/app';
import { fuzz } from '../support/fuzz/fuzz';

const requests = Number(process.env['FUZZ_REQUESTS'] ?? 5000);
// The same in every run of the tests; `npm run fuzz` takes another each time.
const seed = Number(process.env['FUZZ_SEED'] ?? 20261129);

/** What no request can reach here, and why. */
const UNREACHED = [
  // Of a session at an OpenID provider, and there is none.
  'POST /api/v1/session/provider/logouts',
  // Of somebody whom a provider knows and the register does not yet.
  'GET /api/v1/guest',
  'POST /api/v1/guest/access-requests',
  'POST /api/v1/access-requests/{id}/answers',
  // Its number goes out in the head of a file, where nobody looks for it here.
  'GET /api/v1/exports/files/{fileId}',
  // Of programs alone, and whoever asks here has a session.
  'PUT /api/v1/program-drafts/record',
  'PUT /api/v1/program-drafts/answers/{id}',
  // Of what workers make, which do not run: a delivery given up.
  'POST /api/v1/webhook-deliveries/{deliveryId}/replays',
];

/** The only notice without workers is of a file that took longer than somebody waits for it: a slow machine has one. */
const AS_TIME_WILL_HAVE_IT = 'PUT /api/v1/inbox/{noticeId}/state';

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
    expect(told.neverFine.filter((name) => name !== AS_TIME_WILL_HAVE_IT)).toEqual(UNREACHED);
  }, 1_800_000);
});
