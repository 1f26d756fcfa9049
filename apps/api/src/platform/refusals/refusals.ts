import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { problems, type ProblemCode } from '@registry/contracts';
import type { Recorded } from '@registry/contracts/intents';
import { DataSource } from 'typeorm';
import { raw, sql } from '../database/sql';
import { systemActor } from '../ground/actor';
import type { Fact } from '../recording/transaction';
import { UnitOfWork } from '../recording/unit-of-work';

/** How often what was counted is written down, in milliseconds. */
const COUNT_EVERY = 60_000;
/** What concerns one person is one entry of the log in so long, however much it was. */
const TELL_EVERY = 600_000;
/** So many unknown tokens in that time are somebody who guesses. */
const GUESSES = 20;
const KEPT_DAYS = 90;

/** Statuses that say: who are you, you may not, too much, wrong door. */
const COUNTED = new Set([401, 403, 421, 429]);

const NONE: Fact['parts'] = {};

/** Whom a refusal concerns, where that is known. */
export interface Concerned {
  /** Who is signed in, or whose token it is. */
  readonly person?: string;
  /** A token that opens nothing any more. */
  readonly token?: string;
}

/**
 * Counts refusals without saying whose they are: a line in the log of the process and a row for each hour and code.
 * What concerns somebody who is known, and tokens tried in vain, is an entry of the log, one for each in ten minutes,
 * so that a flood does not fill it.
 */
@Injectable()
export class Refusals implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('Refusals');
  private counts = new Map<ProblemCode, number>();
  private people = new Map<string, Map<ProblemCode, number>>();
  private tokens = new Map<string, { readonly person: string; times: number }>();
  private guesses = 0;
  private toldAt = Date.now();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(
      () =>
        void this.write().catch((error: unknown) =>
          this.log.error({ err: error }, 'refusals could not be written down'),
        ),
      COUNT_EVERY,
    ).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.write(true).catch(() => undefined);
  }

  count(code: ProblemCode, { person, token }: Concerned): void {
    if (!COUNTED.has(problems[code].status)) return;
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (code === 'token.invalid' && token === undefined) this.guesses += 1;
    if (person === undefined) return;
    if (token !== undefined) {
      const tried = this.tokens.get(token) ?? { person, times: 0 };
      tried.times += 1;
      this.tokens.set(token, tried);
      return;
    }
    const own = this.people.get(person) ?? new Map<ProblemCode, number>();
    own.set(code, (own.get(code) ?? 0) + 1);
    this.people.set(person, own);
  }

  /** Writes down what was counted since the last time, and tells the log when it is due, or at once. */
  async write(isLast = false): Promise<void> {
    const counts = this.counts;
    this.counts = new Map();
    if (counts.size > 0) {
      this.log.warn({ refusals: Object.fromEntries(counts) }, 'refused');
      await this.keep(counts);
    }
    if (isLast || Date.now() - this.toldAt >= TELL_EVERY) await this.tell();
  }

  private async keep(counts: ReadonlyMap<ProblemCode, number>): Promise<void> {
    await sql`
      insert into refusal_count (hour, code, times) select date_trunc('hour', now()), *
        from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::bigint[])
       on conflict (hour, code) do update set times = refusal_count.times + excluded.times`.run(this.dataSource);
    await sql`delete from refusal_count where hour < now() - interval '${raw(KEPT_DAYS)} days'`.run(this.dataSource);
  }

  private async tell(): Promise<void> {
    const [people, tokens, guesses, from] = [
      this.people,
      this.tokens,
      this.guesses,
      new Date(this.toldAt).toISOString(),
    ];
    [this.people, this.tokens, this.guesses, this.toldAt] = [new Map(), new Map(), 0, Date.now()];
    for (const [id, codes] of people)
      await this.enter('access.refuse', {
        subject: { type: 'Person', id },
        fact: { from, refusals: Object.fromEntries(codes) },
      });
    for (const [token, { person, times }] of tokens)
      await this.enter('token.refuse', { subject: { type: 'Person', id: person }, fact: { from, token, times } });
    if (guesses >= GUESSES)
      await this.enter('token.refuse', {
        subject: { type: 'Register', id: 'register' },
        fact: { from, times: guesses },
      });
  }

  private async enter<Name extends 'access.refuse' | 'token.refuse'>(
    intent: Name,
    told: Recorded<Name>,
  ): Promise<void> {
    await this.unitOfWork.run(systemActor('refusals'), intent, async (tx) => tx.record({ ...told, parts: NONE }));
  }
}
