// `npm run schema`: writes docs/schema.sql and migrations/tables.ts anew from all migrations. What is made from the
// tables may not fit them yet, so what the migrations are compiled with is not checked.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './install.mjs';

install();
const node = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', REGISTRY_WRITE_SCHEMA: 'true' },
  }).status ?? 1;
process.exit(
  node(join(root, 'node_modules/typescript/bin/tsc'), '-b', '--noCheck') ||
    node(join(root, 'node_modules/jest/bin/jest.js'), 'test/database/schema', '--selectProjects', 'real'),
);
