// The process that prints: it gets papers from its parent and gives PDFs back, one after the other. It knows no
// database, no key and no address, and it is ended when it takes too much of anything.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper';
import { Typesetter } from './typesetter';

/** What the parent sends. */
export interface PressOrder {
  readonly number: number;
  /** A `Paper` as JSON. */
  readonly paper: Uint8Array;
}

/** What it gets back. */
export type PressAnswer = {
  readonly number: number;
  /** Bytes that the process holds. */
  readonly memory: number;
} & ({ readonly pdf: Uint8Array } | { readonly fault: string });

const typesetter = new Typesetter();

// The compiler holds this thread for as long as it works, so another one watches.
new Worker(join(__dirname, 'press-watch.js'), { argv: process.argv.slice(2) }).unref();

process.on('message', ({ number, paper }: PressOrder) => {
  const answer = (said: { pdf: Uint8Array } | { fault: string }): void =>
    void process.send?.({ number, memory: process.memoryUsage.rss(), ...said } satisfies PressAnswer);
  try {
    const read = JSON.parse(Buffer.from(paper).toString('utf8')) as Paper;
    answer({ pdf: typesetter.typeset(read) });
  } catch (error) {
    answer({ fault: String((error as Error)?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit(0));
