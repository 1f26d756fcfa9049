import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../problems/refusal';
import type { Paper } from './paper';
import type { PressAnswer, PressOrder } from './press';

/** What printing may take. */
export interface PrintingBounds {
  /** Papers that wait or are being printed; one more is refused. */
  readonly waiting: number;
  /** Those among them of one person: whoever asks for many keeps no others from theirs. */
  readonly waitingEach: number;
  /** Of a paper as JSON. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Bytes that the press holds while it sets a paper. */
  readonly memory: number;
}

const BOUNDS: PrintingBounds = {
  waiting: 16,
  waitingEach: 4,
  bytes: 4 * 1_048_576,
  milliseconds: 60_000,
  memory: 1024 * 1_048_576,
};
/** A press that holds more after a paper gives it back by making room for another one. */
const KEPT_MEMORY = 256 * 1_048_576;
/** A press that nobody needs is put away, with the memory it holds. */
const IDLE_MS = 60_000;

interface Order {
  readonly number: number;
  /** Id of the person who waits for it. */
  readonly person: string;
  readonly paper: Buffer;
  readonly done: (pdf: Buffer) => void;
  readonly fail: (error: Error) => void;
}

/** The program of the press: beside this file where it was built. The sources are compiled before they are tested. */
const program = [__dirname, join(__dirname, '../../../../../dist/apps/api/src/platform/printing')]
  .map((folder) => join(folder, 'press.js'))
  .find((path) => existsSync(path));

/**
 * Prints papers as PDF, in a process of its own: one at a time, in the order in which they come, with bounds on time
 * and memory. Refuses with `print.busy` when too many wait, and with `print.too-large` what is more than it can take.
 */
export class Printer implements OnApplicationShutdown {
  private readonly log = new Logger('Printer');
  private readonly waiting: Order[] = [];
  private press: ChildProcess | null = null;
  private current: Order | null = null;
  private timer: NodeJS.Timeout | null = null;
  private count = 0;

  constructor(private readonly bounds: PrintingBounds = BOUNDS) {}

  /** @param person id of whoever waits for it */
  async print(paper: Paper, person: string): Promise<Buffer> {
    const all = this.current === null ? this.waiting : [this.current, ...this.waiting];
    const { waiting, waitingEach } = this.bounds;
    if (all.length >= waiting || all.filter((order) => order.person === person).length >= waitingEach)
      throw new Refusal('print.busy');
    const bytes = Buffer.from(JSON.stringify(paper));
    if (bytes.length > this.bounds.bytes) throw new Refusal('print.too-large');
    return new Promise((done, fail) => {
      this.waiting.push({ number: ++this.count, person, paper: bytes, done, fail });
      this.next();
    });
  }

  /** Has a press ready: it takes about a second to start, in which a paper is read together. */
  prepare(): void {
    this.press ??= this.start();
    if (this.current === null) this.putAwayLater();
  }

  onApplicationShutdown(): void {
    this.end();
  }

  private next(): void {
    if (this.current !== null) return;
    this.current = this.waiting.shift() ?? null;
    if (this.current === null) return this.putAwayLater();
    const { number, paper } = this.current;
    this.press ??= this.start();
    this.after(this.bounds.milliseconds, () => this.press?.kill('SIGKILL'));
    this.press.send({ number, paper } satisfies PressOrder);
  }

  private putAwayLater(): void {
    this.after(IDLE_MS, () => this.end());
  }

  /** One thing waits at a time: the end of a paper that takes too long, or of a press that nobody needs. */
  private after(delay: number, act: () => void): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(act, delay).unref();
  }

  private start(): ChildProcess {
    if (program === undefined) throw new Error('The press has not been built.');
    const press = fork(program, [String(this.bounds.memory)], {
      execArgv: ['--max-old-space-size=256'],
      // Nothing of what the register knows: no address, no secret.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    press.on('message', (answer: PressAnswer) => this.settle(answer));
    press.once('error', (error) => this.gone(press, error));
    press.once('exit', (code, signal) =>
      // Ended by its watch or by ours, or by the system for want of memory.
      this.gone(
        press,
        signal === 'SIGKILL' ? new Refusal('print.too-large') : new Error(`the press ended (${code ?? signal})`),
      ),
    );
    press.unref();
    press.channel?.unref();
    return press;
  }

  private settle(answer: PressAnswer): void {
    const order = this.current;
    if (order?.number !== answer.number) return;
    this.current = null;
    if ('pdf' in answer) order.done(Buffer.from(answer.pdf));
    else order.fail(new Error(answer.fault));
    if (answer.memory > KEPT_MEMORY) this.putAway();
    this.next();
  }

  /** What it was printing is lost; those that wait get a new press. */
  private gone(press: ChildProcess, why: Error): void {
    if (this.press !== press) return;
    this.press = null;
    const order = this.current;
    this.current = null;
    if (order !== null) {
      this.log.warn(`A paper of ${order.paper.length} bytes was not printed: ${why.message}`);
      order.fail(why);
    }
    this.next();
  }

  private end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.putAway();
    for (const order of [...(this.current === null ? [] : [this.current]), ...this.waiting.splice(0)])
      order.fail(new Refusal('print.busy'));
    this.current = null;
  }

  private putAway(): void {
    const { press } = this;
    this.press = null;
    press?.kill('SIGKILL');
  }
}
