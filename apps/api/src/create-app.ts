// Builds the application as it is served; the tests build the same.

import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { serveDocs } from './openapi/serve-docs';
import type { Config } from './platform/config/config';
import { checkSchema } from './platform/database/schema-check';
import { useInstitutionZone } from './platform/ground/institution-day';
import { readBodies } from './platform/http/bodies';
import { compression } from './platform/http/compression';
import { serveWeb } from './platform/http/serve-web';
import { guardTransport, serverOptions } from './platform/transport/transport';

const BODY_LIMIT = 1_048_576;

/** The application, ready to listen. Refuses a database whose schema it does not know. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  useInstitutionZone(config.timeZone);
  const adapter = new FastifyAdapter({
    ...serverOptions,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    trustProxy: config.trustedProxies ?? false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: false,
  });
  app.useLogger(app.get(Logger));
  try {
    await checkSchema(app.get(DataSource));
    await furnish(app, config);
    await app.init();
    await (adapter.getInstance() as unknown as FastifyInstance).ready();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

async function furnish(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  guardTransport(fastify, config);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': [`'self'`],
        'script-src': [`'self'`],
        'style-src': [`'self'`],
        'img-src': [`'self'`, 'data:'],
        'connect-src': [`'self'`],
        'object-src': [`'none'`],
        'base-uri': [`'self'`],
        'form-action': [`'self'`],
        'frame-ancestors': [`'none'`],
      },
    },
    strictTransportSecurity: config.secureCookies,
    // For browsers that nobody uses any more; each of them is sent with every answer.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  await fastify.register(compress, compression);
  await fastify.register(cookie);
  readBodies(fastify, Math.max(config.evidence.mostBytes, config.importMostBytes));
  if (config.webRoot !== null) await serveWeb(fastify, config.webRoot);
  serveDocs(app);
}
