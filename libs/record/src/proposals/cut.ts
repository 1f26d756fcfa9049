// A text that is longer than its field, shortened where a reader would stop.

import { textLength } from '../forms/text';

/** An end that leaves less than this part of what fits is no end worth stopping at. */
const WORTH = 0.5;

/**
 * @param text as it is kept
 * @returns the text up to the last sentence or line that fits in `most` characters; where no such end leaves half of
 * it, up to the last word
 */
export function cutAtSentence(text: string, most: number): { text: string; isCut: boolean } {
  if (textLength(text) <= most) return { text, isCut: false };
  const fits = [...text.slice(0, 2 * most + 2)].slice(0, most).join('');
  const ends = [...fits.matchAll(/[.!?…。](?=["”»)]*\s)|\n/gu)].map(({ index, 0: end }) =>
    end === '\n' ? index : index + end.length,
  );
  const last = ends.at(-1) ?? 0;
  if (last > fits.length * WORTH) return { text: fits.slice(0, last).trimEnd(), isCut: true };
  const word = fits.search(/\s\S*$/u);
  return { text: word > fits.length * WORTH ? fits.slice(0, word).trimEnd() : fits, isCut: true };
}
