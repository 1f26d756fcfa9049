// Starts an S3-compatible store for a test file.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface S3Store {
  /** What tells the register to use it. */
  readonly environment: Record<string, string>;
  /** Where its files lie. */
  readonly directory: string;
  readonly stop: () => Promise<void>;
}

export async function startS3(): Promise<S3Store> {
  const child = spawn(process.execPath, [join(__dirname, 's3-server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, directory } = JSON.parse(String(line)) as { port: number; directory: string };
  const secret = join(mkdtempSync(join(tmpdir(), 'registry-s3-key-')), 'secret');
  writeFileSync(secret, 'S3RVER');
  return {
    environment: {
      REGISTRY_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      REGISTRY_S3_BUCKET: 'evidence',
      REGISTRY_S3_ACCESS_KEY: 'S3RVER',
      REGISTRY_S3_SECRET_KEY_FILE: secret,
    },
    directory,
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
}
