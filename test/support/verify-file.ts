// The auditor's own laptop: the real command as a process of its own, with neither server nor database to ask.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export function verifyFile(path: string, ...more: readonly string[]): { exitCode: number | null; said: string } {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/DATABASE_URL|^TEST_|^PG/.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, '../../node_modules/.bin/registry'), 'verify', path, ...more],
    {
      encoding: 'utf8',
      env: environment,
    },
  );
  return { exitCode: status, said: stdout + stderr };
}
