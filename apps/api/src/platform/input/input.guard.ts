import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { refuseUnstorable } from './clean-text';

/**
 * Looks at path, query and body before any interceptor, pipe or decorator of ours does. Headers need no look: they
 * cannot hold what cannot be stored, and each that is read is matched whole.
 */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { params, query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    refuseUnstorable(params, 'path:');
    refuseUnstorable(query, '?');
    // A file is read piece by piece by whoever keeps it.
    if (!(body instanceof Readable)) refuseUnstorable(body, '/');
    return true;
  }
}
