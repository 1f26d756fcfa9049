// Boots, nothing else.

import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { createApp } from './create-app';
import { BrokenConfig, readConfig } from './platform/config/config';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  let app: NestFastifyApplication | null = null;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // While it starts there is nothing to finish. Afterwards what is done beside requests ends, then requests in
    // flight, then the connections.
    if (app === null) process.exit(0);
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // Before anything slow: as the first process of a container it would not even get a signal that it does not handle.
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, stop);
  app = await createApp(config);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.getHttpServer().address() as AddressInfo;
  if (process.send) process.send({ listening: port });
}

main().catch((error: unknown) => {
  const known =
    error instanceof BrokenConfig || (error instanceof Error && /schema does not fit|EADDRINUSE/.test(error.message));
  process.stderr.write(`${known ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
});
