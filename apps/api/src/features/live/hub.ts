import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/ground/actor';
import { Sessions } from '../../platform/identity/sessions';
import { NewsQueries } from './news.queries';
import { Presence } from './presence';
import { LiveStream } from './stream';

/** How often the log is looked at while anybody listens. Each process looks for its own listeners. */
const LOOK_MS = 500;
const LOOKS_PER_BEAT = 30;
/** A person's oldest stream ends when there is one too many: each browser needs one. */
const STREAMS_MOST = 10;

/**
 * Follows the log by its numbers for whoever listens at this process. Whose change it was, and at which process it was
 * made, does not matter: what is sealed is news.
 */
@Injectable()
export class Hub implements BeforeApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly streams = new Set<LiveStream>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private looks = 0;
  private isStopped = false;

  constructor(
    private readonly news: NewsQueries,
    private readonly sessions: Sessions,
    private readonly presence: Presence,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    for (const stream of this.streams) stream.end();
    await this.running;
  }

  /** @param after what was told last to this browser; null where it begins */
  async open(actor: Actor, token: string, after: number | null): Promise<Readable> {
    const first = await this.news.of(actor, after);
    const stream = new LiveStream(actor, token, first.number);
    stream.tell('news', first, first.number);
    stream.whenClosed(() => this.streams.delete(stream));
    if (this.isStopped) stream.end();
    this.streams.add(stream);
    const own = [...this.streams].filter((one) => one.actor.id === actor.id);
    for (const old of own.slice(0, -STREAMS_MOST)) old.end();
    this.schedule();
    return stream.content;
  }

  private schedule(): void {
    if (this.isStopped || this.timer !== null || this.streams.size === 0) return;
    this.timer = setTimeout(() => {
      this.running = this.look()
        .catch((error: unknown) => this.log.error({ err: error }, 'the log could not be followed; it is tried again'))
        .finally(() => {
          this.timer = null;
          this.schedule();
        });
    }, LOOK_MS);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    this.looks += 1;
    if (this.looks % LOOKS_PER_BEAT === 0) await this.beat();
    if (this.streams.size === 0) return;
    const from = Math.min(...[...this.streams].map(({ number }) => number));
    const { number, isNews } = await this.news.heads(from);
    const people = new Map<string, LiveStream[]>();
    for (const stream of this.streams) people.set(stream.actor.id, [...(people.get(stream.actor.id) ?? []), stream]);
    for (const streams of people.values()) {
      if (isNews) await this.tellChanges(streams, number);
      for (const stream of streams) stream.number = Math.max(stream.number, number);
    }
    await this.tellStates(people);
  }

  /** With the rights that the person has now; a stream whose session has ended ends. */
  private async tellChanges(streams: readonly LiveStream[], to: number): Promise<void> {
    const actor = await this.actorOf(streams);
    if (actor === null) return;
    const changes = await this.news.changes(actor, Math.min(...streams.map(({ number }) => number)), to);
    for (const stream of streams)
      for (const change of changes.filter(({ number }) => number > stream.number))
        stream.tell('change', change, change.number);
  }

  private async actorOf(streams: readonly LiveStream[]): Promise<Actor | null> {
    for (const stream of streams) {
      const session = await this.sessions.look(stream.token, stream.actor.requestId ?? '');
      if (session !== null) return session.actor;
      stream.end();
    }
    return null;
  }

  private async tellStates(people: ReadonlyMap<string, readonly LiveStream[]>): Promise<void> {
    const ids = [...people.keys()];
    const [unread, present] = await Promise.all([this.news.unread(ids), this.news.present(ids)]);
    for (const [id, streams] of people)
      for (const stream of streams) {
        stream.tellState('unread', unread.get(id) ?? 0);
        stream.tellState('present', present.get(id) ?? []);
      }
  }

  private async beat(): Promise<void> {
    for (const stream of this.streams) {
      if ((await this.actorOf([stream])) !== null) stream.beat();
    }
    await this.presence.sweep();
  }
}
