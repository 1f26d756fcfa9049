// Versions on the wire: `ETag: "7"` out, `If-Match: "7"` in.

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiHeader } from '@nestjs/swagger';
import { malformed, Refusal } from '../problems/refusal';

export function setVersion(reply: FastifyReply, version: number): void {
  void reply.header('etag', `"${version}"`);
}

/** Shows the header wherever it is asked for. */
const documented =
  (required: boolean) =>
  (target: object, key: string | symbol | undefined): void => {
    const method = Object.getOwnPropertyDescriptor(target, key ?? '');
    if (key !== undefined && method !== undefined)
      ApiHeader({ name: 'If-Match', required, schema: { type: 'string', example: '"7"' } })(target, key, method);
  };

function versionIn(context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return null;
  const version = /^(?:W\/)?"([1-9][0-9]{0,8})"$/.exec(header)?.[1];
  if (!version) {
    throw malformed({
      pointer: 'header:If-Match',
      code: 'not-a-version',
      detail: 'Send the ETag you got with the record, e.g. "7".',
    });
  }
  return Number(version);
}

/** The version the client read. Refuses a missing header (428) and one that is no version of ours (400). */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const version = versionIn(context);
    if (version === null) throw new Refusal('record.precondition-required');
    return version;
  },
  [documented(true)],
);

/** The version the client read, or null where it knows of none. */
export const IfMatchAny = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => versionIn(context),
  [documented(false)],
);
