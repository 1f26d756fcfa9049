// Nobody holds a connection with a head that does not end.

import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { look } from './looks';

interface Connection {
  /** Requests whose head has arrived and that are not over. */
  open: number;
  /** Bytes read when the last of them was over. */
  read: number;
  /** Since when a head is awaited; null while nothing of it has come, which is for how long a connection is kept. */
  since: number | null;
}

/**
 * A head arrives whole within `seconds` of its connection, or of its beginning where the connection was kept. Who is
 * refused and stays connected is cut off at the next look.
 */
export function demandHeads(fastify: FastifyInstance, seconds: number, refuse: (socket: Socket) => void): void {
  const connections = new Map<Socket, Connection>();
  fastify.server.on('connection', (socket: Socket) => {
    connections.set(socket, { open: 0, read: 0, since: Date.now() });
    socket.once('close', () => connections.delete(socket));
  });
  fastify.server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
    const { socket } = request;
    const connection = connections.get(socket);
    if (!connection) return;
    connection.open += 1;
    let halves = 2;
    const over = (): void => {
      halves -= 1;
      if (halves === 0) Object.assign(connection, { open: connection.open - 1, read: socket.bytesRead, since: null });
    };
    request.once('close', over);
    answer.once('close', over);
  });
  // Browsers open connections in advance; nobody waits at the end for one on which nothing was ever asked.
  fastify.addHook('preClose', (done) => {
    for (const [socket, { open, read }] of connections) if (open === 0 && socket.bytesRead === read) socket.destroy();
    done();
  });
  look(fastify, seconds, (wasBusy) => {
    for (const [socket, connection] of connections) {
      if (connection.open > 0) continue;
      if (connection.since === null ? socket.bytesRead > connection.read : wasBusy) connection.since = Date.now();
      else if (connection.since !== null && Date.now() - connection.since >= seconds * 1000) refuse(socket);
    }
  });
}
