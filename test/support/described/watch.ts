// Every request that a test sends to the application, and every answer, is held against the document of the API,
// whoever sends it: a person's client, a plain request, a browser.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Readable } from 'node:stream';
import { readDocument } from './document';
import { Checker, type Exchange } from './exchange';

/** The server says on this channel that it has been made; what listens may still add hooks. */
const MADE = 'fastify.initialization';

let checker: Checker | undefined;

export interface Watch {
  /** Refuses what was asked or answered otherwise than the document says. */
  readonly requireDescribed: () => void;
}

/** Runs what makes an application, and watches the application from its first request on. */
export async function watching<App>(make: () => Promise<App>): Promise<{ app: App; watch: Watch }> {
  const faults = new Set<string>();
  let isWatched = false;
  const listen = (message: unknown): void => {
    watchServer((message as { fastify: FastifyInstance }).fastify, faults);
    isWatched = true;
  };
  subscribe(MADE, listen);
  const making = make();
  // The server is made before anything is waited for, so that nobody else's comes between.
  unsubscribe(MADE, listen);
  const app = await making;
  if (!isWatched) throw new Error('Nobody watches this application: it was made before or after it was listened for.');
  return {
    app,
    watch: {
      requireDescribed: () => {
        if (faults.size > 0)
          throw new Error(`docs/openapi.json says otherwise:\n${[...faults].slice(0, 20).join('\n')}`);
      },
    },
  };
}

function watchServer(fastify: FastifyInstance, faults: Set<string>): void {
  const payloads = new WeakMap<FastifyRequest, unknown>();
  fastify.addHook('onSend', (request, _reply, payload, done) => {
    payloads.set(request, payload);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // Whoever went away reads no answer.
    if (!request.raw.aborted && payloads.has(request)) {
      checker ??= new Checker(readDocument());
      for (const fault of checker.faultsOf(exchangeOf(request, reply, payloads.get(request)))) faults.add(fault);
    }
    done();
  });
}

const isJson = (type: unknown): boolean => /^application\/(problem\+)?json\b/.test(String(type));

function exchangeOf(request: FastifyRequest, reply: FastifyReply, payload: unknown): Exchange {
  const headers = reply.getHeaders();
  return {
    method: request.method,
    route: request.is404 ? undefined : request.routeOptions.url,
    status: reply.statusCode,
    asked: {
      path: request.params,
      query: request.query,
      headers: request.headers,
      body: request.body instanceof Readable ? undefined : request.body,
    },
    answer: {
      headers,
      body: typeof payload === 'string' && isJson(headers['content-type']) ? JSON.parse(payload) : undefined,
      isEmpty: payload === undefined || payload === null || payload === '',
    },
  };
}
