// Boots, nothing else.

import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApp } from './create-app';
import { BrokenConfig, readConfig } from './platform/config/config';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // Requests in flight finish; then the sealer and the pool stop.
    void app.close().then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, stop);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.getHttpServer().address() as AddressInfo;
  if (process.send) process.send({ listening: port });
}

main().catch((error: unknown) => {
  const known = error instanceof BrokenConfig || (error instanceof Error && /schema does not fit|EADDRINUSE/.test(error.message));
  process.stderr.write(`${known ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
});
