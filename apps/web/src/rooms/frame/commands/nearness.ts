// How near a name is to what somebody types: with gaps, without accents, in any order of words.
import { plainText } from '@registry/record';

/** Whether the letters stand in the word in this order, with others between them. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Of one piece of what is typed: 0 where a word begins so, 1 where one holds it, 2 with gaps; null for not at all. */
function nearnessOf(piece: string, words: readonly string[]): number | null {
  if (words.some((word) => word.startsWith(piece))) return 0;
  if (words.some((word) => word.includes(piece))) return 1;
  return piece.length > 2 && words.some((word) => word[0] === piece[0] && isWithin(piece, word)) ? 2 : null;
}

/** The smaller the nearer; null where it is something else. Nothing typed is near to everything. */
export function nearness(name: string, typed: string): number | null {
  const [plain, wanted] = [plainText(name), plainText(typed)];
  if (wanted === '') return 0;
  const words = plain.split(' ');
  let sum = plain.startsWith(wanted) ? 0 : 1;
  for (const piece of wanted.split(' ')) {
    const near = nearnessOf(piece, words);
    if (near === null) return null;
    sum += near;
  }
  return sum;
}
