import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../problems/refusal';
import type { IdentifiedRequest } from './authentication.guard';

/** So many requests a minute for each person, each token, and each address from which nobody has signed in. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  protected override headerPrefix = 'RateLimit';

  protected override async getTracker(request: IdentifiedRequest): Promise<string> {
    const { actor } = request;
    return actor === undefined
      ? `address ${request.ip}`
      : actor.token === undefined
        ? `person ${actor.id}`
        : `token ${actor.token}`;
  }

  /** All routes count together. */
  protected override generateKey(_: ExecutionContext, tracker: string): string {
    return tracker;
  }

  protected override async throwThrottlingException(
    context: ExecutionContext,
    { limit, timeToExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.headers({ 'RateLimit-Limit': limit, 'RateLimit-Remaining': 0, 'RateLimit-Reset': timeToExpire });
    throw new Refusal('request.too-many', { seconds: timeToExpire });
  }
}
