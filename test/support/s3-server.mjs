// An S3-compatible store in a process of its own, with a folder that goes away with it. Prints its port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

const directory = mkdtempSync(join(tmpdir(), 'registry-s3-'));
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory,
  configureBuckets: [{ name: 'evidence' }],
});
const { port } = await server.run();
process.stdout.write(`${JSON.stringify({ port, directory })}\n`);
process.stdin.resume().on('end', () => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(0);
});
