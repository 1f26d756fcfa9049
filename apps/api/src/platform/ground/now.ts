// What time it is, for whatever is written down or judged by the day. One place, so that a register can be filled with
// a past.

let read = (): Date => new Date();

/** This moment. */
export const now = (): Date => read();

/**
 * Only for filling a register that shows a past: from here on, `now` is what `clock` says. Returns a way back to the
 * true time.
 */
export function useClock(clock: () => Date): () => void {
  read = clock;
  return () => {
    read = () => new Date();
  };
}
