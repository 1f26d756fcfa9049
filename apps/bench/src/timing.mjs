// How often something can be done in a second.

const ROUNDS = 5;

/**
 * Runs each work in turn, round by round, so that a disturbance of the machine meets all alike.
 * @param {Record<string, () => number | Promise<number>>} works each does a portion and returns how many things it did
 * @param {number} msPerRound
 * @returns {Promise<Record<string, number>>} median of things per second, by name
 */
export async function ratesOf(works, msPerRound = 700) {
  const names = Object.keys(works);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await works[name]();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      let done = 0;
      let ms = 0;
      do {
        done += await works[name]();
        ms = Number(process.hrtime.bigint() - start) / 1e6;
      } while (ms < msPerRound);
      rates[name].push((done / ms) * 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(rates[name])]));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
