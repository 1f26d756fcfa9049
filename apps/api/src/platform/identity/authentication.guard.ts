import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { isPublic } from '../access/allow.decorator';
import { Refusal } from '../problems/refusal';
import { refuseCrossOrigin } from './cross-origin';
import { readSessionCookie } from './session-cookie';
import { Sessions, type LiveSession } from './sessions';

export interface SignedInRequest extends FastifyRequest {
  session?: LiveSession;
}

/** Finds out who asks. Everything but a route marked `@Public` needs a session. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    refuseCrossOrigin(request);
    if (isPublic(this.reflector, context)) return true;
    const token = readSessionCookie(request);
    const session = token ? await this.sessions.find(token, request.id) : null;
    if (!session) throw new Refusal('session.required');
    request.session = session;
    return true;
  }
}
