// A refusal as it goes over the wire (RFC 9457), also where the framework itself refuses.

import { problems, type Problem, type ProblemCode } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal';

const byHttpStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.denied',
  404: 'route.not-found',
  408: 'request.timeout',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
  431: 'request.headers-too-large',
};

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** What a status of the framework means here; every other fault of the client is a malformed request. */
export function refusalOfStatus(status: number): Refusal {
  return new Refusal(byHttpStatus[status] ?? (status < 500 ? 'request.malformed' : 'service.broken'));
}

export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { status, title } = problems[refusal.code];
  return {
    // A path: RFC 9457 lets it resolve against the server that answered, which serves the page.
    type: `/problems/${refusal.code}`,
    title,
    status,
    code: refusal.code,
    instance: `urn:uuid:${requestId}`,
    ...(refusal.errors.length > 0 ? { errors: [...refusal.errors] } : {}),
    ...(Object.keys(refusal.params).length > 0 ? { params: { ...refusal.params } } : {}),
  };
}

/** Answers with a refusal, unless there was an answer already. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  if (reply.sent) return;
  const { status } = problems[refusal.code];
  // A refusal is no version of a record, and no file.
  for (const name of ['etag', 'location', 'content-disposition']) void reply.removeHeader(name);
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  if (status === 503) void reply.header('retry-after', '2');
  void reply
    .status(status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .send(problemOf(refusal, request.id));
}
