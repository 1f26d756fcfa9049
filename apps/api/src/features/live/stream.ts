// One open stream of events: text as browsers read it (HTML Standard, 9.2 Server-sent events).

import type { Actor } from '../../platform/ground/actor';
import { PassThrough, type Readable } from 'node:stream';

/** A browser tries again this long after the connection has ended; ms. */
const RETRY_MS = 3_000;

/** Bytes that may lie unread. Whoever has stopped reading comes again, and is told then. */
const UNREAD_MOST = 256 * 1024;

export class LiveStream {
  private readonly out = new PassThrough();
  /** What was told last under a name, so that the same is not told again. */
  private readonly told = new Map<string, string>();

  constructor(
    /** Who listens, as of when the stream was opened. */
    readonly actor: Actor,
    readonly token: string,
    /** Of the last entry that was told of, or was not for this person. */
    public number: number,
  ) {
    this.out.write(`retry: ${RETRY_MS}\n\n`);
  }

  get content(): Readable {
    return this.out;
  }

  whenClosed(listener: () => void): void {
    this.out.once('close', listener);
  }

  tell(event: string, content: unknown, id?: number): void {
    const head = id === undefined ? '' : `id: ${id}\n`;
    this.write(`${head}event: ${event}\ndata: ${JSON.stringify(content)}\n\n`);
  }

  /** Tells it unless it is what was told under this name before. */
  tellState(event: string, content: unknown): void {
    const text = JSON.stringify(content);
    if (this.told.get(event) === text) return;
    this.told.set(event, text);
    this.tell(event, content);
  }

  /** Keeps whatever lies between from ending a connection on which nothing is said. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    this.out.end();
  }

  private write(text: string): void {
    if (this.out.writableEnded || this.out.destroyed) return;
    if (this.out.writableLength + this.out.readableLength > UNREAD_MOST) this.out.destroy();
    else this.out.write(text);
  }
}
