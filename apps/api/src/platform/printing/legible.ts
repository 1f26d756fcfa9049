// Texts as they can be printed. A person may have typed anything that a text can hold; on paper each of it is either
// seen, or its place is.

/** Stands for a character that no font has. */
export const MISSING = '\u25a1';

/** A place where a line may end; it takes no room. */
const BREAK = '\u200b';

/** Longer words get such places after the signs that join their pieces; longer pieces, every few letters. */
const LONG_WORD = 16;
const LONG_PIECE = 30;
const FEW = 5;

/** Invisible, and of use to what they stand beside: they join letters, part words, or choose a form. */
const USEFUL = '\u00ad\u200b\u200c\u200d\ufe0e\ufe0f';
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Nearly every text is plain: letters of Western and Central Europe, dashes, quotation marks, the euro. The fonts have
 * all of these; other characters are looked up one by one.
 */
export const PLAIN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]*$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text with everything that can be seen, and nothing that cannot: no controls but ends of lines, nothing that turns
 * the direction of what follows, and a square where no font has the character.
 * @param covers whether some font can set all of these characters together
 */
export function legible(text: string, covers: (characters: readonly number[]) => boolean): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (sign) => (sign === '\n' ? sign : ''))
    .replace(IGNORABLE, (sign) => (USEFUL.includes(sign) ? sign : ''))
    .replace(/\p{Cs}/gu, MISSING)
    .normalize('NFC');
  const seen = PLAIN.test(plain) ? plain : withoutMissing(plain, covers);
  return seen.replace(/\S+/gu, breakable);
}

function withoutMissing(text: string, covers: (characters: readonly number[]) => boolean): string {
  return Array.from(graphemes.segment(text), ({ segment }) => {
    if (segment === '\n') return segment;
    const characters = [...segment].filter((character) => !USEFUL.includes(character));
    return covers(characters.map((character) => character.codePointAt(0)!)) ? segment : MISSING;
  }).join('');
}

function breakable(word: string): string {
  if (word.length <= LONG_WORD) return word;
  return word
    .split(/(?<=[/_.,:;=&?@+\\-])(?=[^/])/u)
    .map((piece) => (piece.length <= LONG_PIECE ? piece : cut(piece)))
    .join(BREAK);
}

function cut(piece: string): string {
  const letters = Array.from(graphemes.segment(piece), ({ segment }) => segment);
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += FEW) pieces.push(letters.slice(at, at + FEW).join(''));
  return pieces.join(BREAK);
}

/** Every text of a value made legible; names of members stay. */
export function legibleThroughout<Value>(value: Value, covers: (characters: readonly number[]) => boolean): Value {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return legible(one, covers);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, walk(member)]));
  };
  return walk(value) as Value;
}
