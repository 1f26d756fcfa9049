import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../ground/actor';
import type { IdentifiedRequest } from './authentication.guard';
import type { LiveSession } from './sessions';

const requestOf = (context: ExecutionContext): IdentifiedRequest =>
  context.switchToHttp().getRequest<IdentifiedRequest>();

/** The person who makes this request, themselves or through a token. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Error('a public route asked for the actor');
  return actor;
});

/** The session of this request, with its expiry; only where the route needs one. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): LiveSession => {
  const { session } = requestOf(context);
  if (!session) throw new Error('a route without a session asked for it');
  return session;
});
