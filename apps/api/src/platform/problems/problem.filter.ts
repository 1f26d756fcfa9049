import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problems, type Problem, type ProblemCode } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { fromPostgres } from './from-postgres';
import { Refusal } from './refusal';

const byHttpStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.denied',
  404: 'route.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
};

/** The one place where anything that went wrong becomes an answer (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = toRefusal(error);
    if (refusal.code === 'route.not-found' && this.wantsPage(request)) {
      void reply.status(200).header('cache-control', 'no-cache').sendFile('index.html');
      return;
    }
    const kind = problems[refusal.code];
    if (kind.status >= 500) this.log.error({ err: error, requestId: request.id }, 'request failed');
    if (kind.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (kind.status === 503) void reply.header('retry-after', '2');
    void reply.status(kind.status).header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store').send(this.body(refusal, request));
  }

  private body(refusal: Refusal, request: FastifyRequest): Problem {
    const { status, title } = problems[refusal.code];
    return {
      // A path: RFC 9457 lets it resolve against the server that answered, which serves the page.
      type: `/problems/${refusal.code}`,
      title,
      status,
      code: refusal.code,
      instance: `urn:uuid:${request.id}`,
      ...(refusal.errors.length > 0 ? { errors: [...refusal.errors] } : {}),
      ...(Object.keys(refusal.params).length > 0 ? { params: { ...refusal.params } } : {}),
    };
  }

  /** A person's browser asking for a deep link of the web interface. */
  private wantsPage(request: FastifyRequest): boolean {
    return this.config.webRoot !== null && request.method === 'GET'
      && !/^\/(api|health|problems|assets)(\/|$|\?)/.test(request.url) && (request.headers.accept ?? '').includes('text/html');
  }
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) return fromStatus(error.getStatus());
  const database = fromPostgres(error);
  if (database) return database;
  // Fastify's own refusals (body too large, bad JSON, bad content length…) carry a client status.
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status < 500 ? fromStatus(status) : new Refusal('service.broken');
}

function fromStatus(status: number): Refusal {
  return new Refusal(byHttpStatus[status] ?? (status < 500 ? 'request.malformed' : 'service.broken'));
}
