// The real application on a database of its own, listening on a free port.

import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/create-app';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { cloneDatabase, type TestDatabase } from './database';
import { watching } from './described/watch';
import { requireToldFacts } from './told-facts';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param tellsOurs whether all that the log is told in the test is of the forms that this version has */
export async function startApp(environment: Record<string, string> = {}, tellsOurs = true): Promise<TestApp> {
  const database = await cloneDatabase();
  const { app, watch } = await watching(() =>
    createApp(
      readConfig({
        REGISTRY_APP_DATABASE_URL: database.appUrl,
        REGISTRY_SIGNING_KEY_FILE: process.env.TEST_SIGNING_KEY_FILE,
        REGISTRY_DEMO: 'true',
        REGISTRY_REQUESTS_PER_MINUTE: '1000000',
        REGISTRY_WORKERS: 'false',
        REGISTRY_LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
        ...environment,
      }),
    ),
  );
  await app.listen({ host: '127.0.0.1', port: Number(environment['PORT'] ?? 0) });
  return {
    app,
    database,
    url: await app.getUrl(),
    close: async () => {
      await app.close();
      try {
        watch.requireDescribed();
        if (tellsOurs) await requireToldFacts(database.ownerUrl);
      } finally {
        await database.drop();
      }
    },
  };
}
