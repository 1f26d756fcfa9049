// What holds for every request and every answer, before and after anything of the register is asked.

import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Config } from '../config/config';
import { problemOf, PROBLEM_TYPE, refusalOfStatus, sendProblem } from '../problems/problem-document';
import { malformed } from '../problems/refusal';
import { demandHeads } from './heads';
import { refuseOtherHost } from './hosts';
import { demandPace } from './least-pace';
import { refuseBrokenEscapes, refuseOtherEncoding } from './readable';

/** Nothing of a device is asked for. */
const PERMISSIONS = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

type ServerOptions = NonNullable<ConstructorParameters<typeof FastifyAdapter>[0]>;

/** How the server itself refuses what never becomes a request. */
export const serverOptions: ServerOptions = {
  frameworkErrors: (error: { code: string }, request: unknown, reply: unknown) => {
    const code = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'too-long' : 'broken-escape';
    sendProblem(
      request as FastifyRequest,
      reply as FastifyReply,
      malformed({ pointer: 'path', code, detail: 'The address cannot be read.' }),
    );
  },
  clientErrorHandler: refuseBrokenHead,
  // Our own watch sees whether it was the process that was late.
  http: { headersTimeout: 0 },
} as ServerOptions;

/** What is no HTTP, or too long a head. */
function refuseBrokenHead(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET') return void socket.destroy();
  refuseConnection(error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400, socket);
}

function refuseConnection(status: number, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const problem = problemOf(refusalOfStatus(status), randomUUID());
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Cache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}

export function guardTransport(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('permissions-policy', PERMISSIONS);
    // What the register says is for whoever asked; what may be kept says so itself.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    refuseOtherHost(request, config.allowedHosts);
    refuseOtherEncoding(request);
    refuseBrokenEscapes(request);
  });
  demandHeads(fastify, config.patienceSeconds, (socket) => refuseConnection(408, socket));
  demandPace(fastify, config.patienceSeconds);
}
