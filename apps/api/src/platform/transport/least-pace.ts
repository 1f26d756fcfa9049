// Nobody holds a connection without moving it: a body that drips in, or an answer that is not fetched, ends it.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, PROBLEM_TYPE } from '../problems/problem-document';
import { Refusal } from '../problems/refusal';
import { look } from './looks';

/** Bytes a second that a file or an answer has to make on average. */
const LEAST_PER_SECOND = 1024;

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Since when, and from how many bytes on, it has to move. */
  since: number;
  received: number;
  sent: number;
}

const sentBy = ({ socket }: FastifyRequest['raw']): number => socket.bytesWritten - socket.writableLength;

/**
 * A body of JSON arrives within `seconds`; a file goes on arriving, and an answer goes on being fetched, at the least
 * pace, looked at over so many seconds. What is still on its way once a refusal was sent is read and thrown away for as
 * long, so that the answer arrives: a connection closed while the other side writes takes the answer with it.
 */
export function demandPace(fastify: FastifyInstance, seconds: number): void {
  const exchanges = new Set<Exchange>();
  fastify.addHook('onRequest', async (request, reply) => {
    const exchange = {
      request,
      reply,
      since: Date.now(),
      received: request.socket.bytesRead,
      sent: sentBy(request.raw),
    };
    exchanges.add(exchange);
    request.raw.once('close', () => isOver(exchange) && exchanges.delete(exchange));
    reply.raw.once('close', () => isOver(exchange) && exchanges.delete(exchange));
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (!request.raw.complete) void reply.removeHeader('connection');
  });
  // Somebody who began to read and stopped at a refusal leaves the rest lying; nobody else takes it away.
  fastify.addHook('onResponse', async (request) => {
    if (!request.raw.complete) request.raw.resume();
  });
  look(fastify, seconds, (wasBusy) => {
    for (const exchange of exchanges) {
      if (isOver(exchange)) exchanges.delete(exchange);
      else if (wasBusy) begin(exchange);
      else if (!moves(exchange, seconds)) end(exchange);
    }
  });
}

const isOver = ({ request, reply }: Exchange): boolean =>
  request.socket.destroyed || (reply.raw.writableFinished && request.raw.complete);

/** Whether it need not move now, did so well enough, or has time left. */
function moves(exchange: Exchange, seconds: number): boolean {
  const { request, reply } = exchange;
  const arrives = !request.raw.complete;
  const waits = !arrives && (reply.raw.writableLength > 0 || request.socket.writableLength > 0);
  // What has arrived and lies there waits for us.
  const isOurTurn = arrives && !reply.sent && request.raw.readableLength > 0;
  if ((!arrives && !waits) || isOurTurn) return begin(exchange);
  const isFile = request.headers['content-type'] === 'application/octet-stream' && !reply.sent;
  const moved = waits ? sentBy(request.raw) - exchange.sent : isFile ? request.socket.bytesRead - exchange.received : 0;
  if (moved >= LEAST_PER_SECOND * seconds) return begin(exchange);
  return Date.now() - exchange.since < seconds * 1000;
}

function begin(exchange: Exchange): true {
  exchange.since = Date.now();
  exchange.received = exchange.request.socket.bytesRead;
  exchange.sent = sentBy(exchange.request.raw);
  return true;
}

/** Past the framework, which still waits for the body. */
function end({ request, reply }: Exchange): void {
  if (reply.raw.headersSent) return void request.socket.destroy();
  const problem = problemOf(new Refusal('request.timeout'), request.id);
  reply.hijack();
  reply.raw.writeHead(problem.status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    connection: 'close',
  });
  reply.raw.end(JSON.stringify(problem), () => request.socket.destroy());
}
