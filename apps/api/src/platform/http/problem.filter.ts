import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problems } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import type { IdentifiedRequest } from '../identity/authentication.guard';
import { fromPostgres } from '../problems/from-postgres';
import { refusalOfStatus, sendProblem } from '../problems/problem-document';
import { Refusal } from '../problems/refusal';
import { Refusals, type Concerned } from '../refusals/refusals';

/** The one place where anything that went wrong becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly refusals: Refusals,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = toRefusal(error);
    if (refusal.code === 'route.not-found' && this.wantsPage(request)) {
      void reply.status(200).header('cache-control', 'no-cache').sendFile('index.html');
      return;
    }
    // Whoever asked went away: what broke because of that is no fault, and nobody is there to read an answer.
    if (request.raw.aborted) this.log.debug({ requestId: request.id }, 'request aborted');
    else if (problems[refusal.code].status >= 500)
      this.log.error({ err: error, requestId: request.id }, 'request failed');
    this.refusals.count(refusal.code, concernedBy(request));
    sendProblem(request, reply, refusal);
  }

  /** A person's browser asking for a deep link of the web interface. */
  private wantsPage(request: FastifyRequest): boolean {
    return (
      this.config.webRoot !== null &&
      request.method === 'GET' &&
      !/^\/(api|health|problems|assets)(\/|$|\?)/.test(request.url) &&
      (request.headers.accept ?? '').includes('text/html')
    );
  }
}

function concernedBy({ actor, knownToken }: IdentifiedRequest): Concerned {
  if (actor !== undefined) return { person: actor.id };
  return knownToken === undefined ? {} : { person: knownToken.person, token: knownToken.id };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) return refusalOfStatus(error.getStatus());
  const database = fromPostgres(error);
  if (database) return database;
  // Fastify's own refusals (body too large, bad JSON, bad content length…) carry a client status.
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status < 500 ? refusalOfStatus(status) : new Refusal('service.broken');
}
