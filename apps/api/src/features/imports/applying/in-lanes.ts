// Slices of many rows, a few under way at a time: while the database takes in some, we work out others.

/** With more, each would wait for the others: for our one thread, and for the database's processors. */
const LANES = 2;

export interface Slicing<Row, Done> {
  /** How many rows are a slice. */
  readonly of: number;
  readonly each: (slice: readonly Row[]) => Promise<readonly Done[]>;
}

/**
 * What came of all rows, in their order. Where a slice fails, those under way come to their end before that is thrown:
 * nothing goes on behind the back of whoever looks again.
 */
export async function inLanes<Row, Done>(rows: readonly Row[], { of, each }: Slicing<Row, Done>): Promise<Done[]> {
  const done: (readonly Done[])[] = [];
  let [next, hasFailed] = [0, false];
  const lane = async (): Promise<void> => {
    while (next * of < rows.length && !hasFailed) {
      const index = next++;
      try {
        done[index] = await each(rows.slice(index * of, (index + 1) * of));
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return done.flat();
}
