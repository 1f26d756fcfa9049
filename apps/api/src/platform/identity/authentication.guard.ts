import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import type { Actor } from '../ground/actor';
import { isPublic } from '../ground/allow.decorator';
import { Refusal } from '../problems/refusal';
import { ApiTokens, type KnownToken } from './api-tokens';
import { refuseCrossOrigin } from './cross-origin';
import { readCookie } from './session-cookie';
import { Sessions, type LiveSession } from './sessions';

export interface IdentifiedRequest extends FastifyRequest {
  /** Who acts, themselves or through a token. */
  actor?: Actor;
  /** Only where a person is signed in. */
  session?: LiveSession;
  /** A token of ours that opens nothing any more, and whose it is. */
  knownToken?: KnownToken;
}

/** Finds out who asks. Everything but a route marked `@Public` needs a session or a token. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    refuseCrossOrigin(request);
    if (isPublic(this.reflector, context)) return true;
    const { authorization } = request.headers;
    if (authorization === undefined) await this.bySession(request);
    else await this.byToken(request, authorization);
    return true;
  }

  private async bySession(request: IdentifiedRequest): Promise<void> {
    const token = readCookie(request, this.config, 'session');
    const session = token ? await this.sessions.find(token, request.id) : null;
    if (!session) throw new Refusal('session.required');
    request.session = session;
    request.actor = session.actor;
  }

  /** A token that was sent decides alone, whatever cookies came with it. */
  private async byToken(request: IdentifiedRequest, authorization: string): Promise<void> {
    const secret = /^Bearer ([A-Za-z0-9_-]{1,200})$/i.exec(authorization)?.[1];
    const actor = secret === undefined ? null : await this.tokens.find(secret, request.id);
    if (!actor) {
      const known = secret === undefined ? null : await this.tokens.known(secret);
      if (known !== null) request.knownToken = known;
      throw new Refusal('token.invalid');
    }
    request.actor = actor;
  }
}
