import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor';
import type { SignedInRequest } from './authentication.guard';
import type { LiveSession } from './sessions';

function sessionOf(context: ExecutionContext): LiveSession {
  const { session } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!session) throw new Error('a public route asked for the actor');
  return session;
}

/** The person who makes this request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => sessionOf(context).actor);

/** The session of this request, with its expiry. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): LiveSession => sessionOf(context));
