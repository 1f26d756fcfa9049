// Bodies are JSON, but where a route says that it reads something else.

import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    reads?: 'file' | 'form';
  }
}

/** What a file may be sent as; which of them it is, its bytes say. */
export const FILE_TYPES = [
  'application/octet-stream',
  'application/x-ndjson',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** A file comes as it is; the route reads it piece by piece from the request. */
export const ReadsFile = (): MethodDecorator => RouteConfig({ reads: 'file' });

/** A form as a browser posts it. */
export const ReadsForm = (): MethodDecorator => RouteConfig({ reads: 'form' });

/** @param mostBytes of a file */
export function readBodies(fastify: FastifyInstance, mostBytes: number): void {
  fastify.addContentTypeParser(FILE_TYPES, { bodyLimit: mostBytes }, (request, payload, done) => {
    if (request.routeOptions.config?.reads === 'file') done(null, payload);
    else done(refused('files'));
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.config?.reads === 'form')
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    else done(refused('forms'));
  });
}

const refused = (what: string): Error => Object.assign(new Error(`${what} are not read here`), { statusCode: 415 });
