import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { canonical } from '@registry/audit-log';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { mergeMap, of, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { raw, sql } from '../database/sql';
import { isSecretAnswer } from '../ground/secret-answer.decorator';
import { sha256 } from '../ground/sha256';
import type { IdentifiedRequest } from '../identity/authentication.guard';
import { malformed, Refusal } from '../problems/refusal';
import { KEPT_HOURS } from '../recording/repeatable';

const KEPT_HEADERS = ['location', 'etag'] as const;

interface KeptAnswer {
  request_digest: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: unknown;
}

/**
 * `Idempotency-Key` on a POST: the same request under the same key is carried out once and gets the same answer again.
 * What was refused left nothing behind and may be tried again under its key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const header = request.headers['idempotency-key'];
    const { actor } = request;
    if (header === undefined || request.method !== 'POST' || actor === undefined) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = readKey(header);
    // A file is known by what it holds: sent again, it is kept once.
    if (request.body instanceof Readable) return next.handle();
    const digest = sha256(`${request.url}\n${canonical(request.body ?? null)}`);
    const kept = await this.find(actor.id, key);
    if (kept !== null) return of(answerAgain(kept, digest, reply));
    const repeatable = { key, digest, isKept: false };
    request.actor = { ...actor, repeatable };
    const isSecret = isSecretAnswer(this.reflector, context);
    return next.handle().pipe(
      mergeMap(async (body: unknown) => {
        if (repeatable.isKept && !isSecret) await this.keep(actor.id, key, reply, body);
        return body;
      }),
    );
  }

  private async find(personId: string, key: string): Promise<KeptAnswer | null> {
    const row = await sql<KeptAnswer>`select request_digest, status, headers, body from idempotency_key
        where person_id = ${personId} and key = ${key} and created_at > now() - interval '${raw(KEPT_HOURS)} hours'`.row(
      this.dataSource,
    );
    return row ?? null;
  }

  private async keep(personId: string, key: string, reply: FastifyReply, body: unknown): Promise<void> {
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, reply.getHeader(name)]] : [])),
    );
    await sql`
      update idempotency_key
         set status = ${reply.statusCode}, headers = ${JSON.stringify(headers)}, body = ${JSON.stringify(body ?? null)}
       where person_id = ${personId} and key = ${key}`.run(this.dataSource);
  }
}

function readKey(header: string | string[]): string {
  if (typeof header === 'string' && /^[\x21-\x7e]{1,128}$/.test(header)) return header;
  throw malformed({
    pointer: '/headers/idempotency-key',
    code: 'matches',
    detail: 'Idempotency-Key is one text of 1 to 128 printable ASCII characters without spaces.',
  });
}

function answerAgain(kept: KeptAnswer, digest: string, reply: FastifyReply): unknown {
  if (kept.request_digest !== digest) throw new Refusal('request.key-reused');
  // Carried out, but the answer is not there: still under way, lost in a crash, or a secret that is shown once.
  if (kept.status === null) throw new Refusal('request.repeated');
  void reply.status(kept.status).headers({ ...kept.headers, 'idempotency-replayed': 'true' });
  return kept.body ?? undefined;
}
