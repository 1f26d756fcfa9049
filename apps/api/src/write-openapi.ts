// Writes the OpenAPI document to the file that is committed and compared. It needs no database: routes are only
// described.

import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { openApiDocument } from './openapi/document';

/** The application as far as it can be described: nothing in it is started. */
export function describedApp(): Promise<NestFastifyApplication> {
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return NestFactory.create<NestFastifyApplication>(
    AppModule.with({
      host: '127.0.0.1',
      port: 0,
      instance: null,
      databaseUrl: '',
      poolSize: 1,
      demo: true,
      demoEmpty: true,
      provider: null,
      secureCookies: false,
      allowedHosts: [],
      publicSet: null,
      importMostBytes: 1,
      patienceSeconds: 20,
      trustedProxies: null,
      requestsPerMinute: 1,
      signingKey: key,
      origin: 'openapi',
      institution: { en: '', fr: '', de: '' },
      institutionKind: 'union_institution',
      timeZone: 'Europe/Brussels',
      webRoot: null,
      logLevel: 'silent',
      evidence: { mostBytes: 1, s3: null, clamav: null },
      workers: false,
      mail: null,
      webhooks: { allowsPrivate: false },
    }),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
}

/** The document as text. */
export const openApiText = async (): Promise<string> =>
  `${JSON.stringify(openApiDocument(await describedApp()), null, 2)}\n`;

if (require.main === module) {
  void openApiText().then((text) => {
    writeFileSync(process.argv[2] ?? 'docs/openapi.json', text);
    process.exit(0);
  });
}
