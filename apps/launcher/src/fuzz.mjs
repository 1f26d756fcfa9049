// `npm run fuzz`: ten times as many random requests as `npm test` sends. FUZZ_REQUESTS and FUZZ_SEED choose others.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install, root } from './install.mjs';

install();
await build();
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), 'test/api/fuzz', '--selectProjects', 'real'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      FUZZ_REQUESTS: '50000',
      FUZZ_TELL: 'true',
      FUZZ_SEED: String(Date.now() % 1_000_000_000),
      ...process.env,
      NODE_ENV: 'test',
    },
  },
);
process.exit(status ?? 1);
