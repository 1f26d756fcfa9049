// Texts as people read them: what of a text can be seen, and the form in which it is kept. The same in browser and
// server; the database has both as functions of its own (`visible_text`, `is_kept_text`), and a test compares them
// character by character.

/** White space, line breaks among it. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/**
 * Characters of which nothing is seen by themselves: what Unicode lets a reader ignore
 * (`Default_Ignorable_Code_Point`), controls, annotations, the blank of Braille, and marks that only sit on another
 * character.
 */
const UNSEEN =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u0300-\\u036f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\u2800\\u3164\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff\\uffa0' +
  '\\ufff0-\\ufffb\\ufffe\\uffff\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';

/**
 * Controls, and marks that turn the direction of what follows: nobody sees them, and they make a text look like
 * another. Blanks without width and soft hyphens come along when text is pasted, and then nobody finds the word. What
 * joins letters and emoji stays.
 */
const UNKEPT =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

const spaces = new RegExp(`[${SPACE}]+`, 'gu');
const unseen = new RegExp(`[${UNSEEN}]`, 'gu');
const seen = new RegExp(`[^${SPACE}${UNSEEN}]`, 'u');
const unkept = new RegExp(`[${UNKEPT}]`, 'gu');
const breaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Windows-1252 for 0x80 to 0x9f: a text read in the wrong encoding holds these where its writer had quotes and dashes.
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a reader sees of a text: spaces made one, nothing that cannot be seen. */
export const visibleText = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(spaces, ' ').trim();

/** How many characters a reader sees; a letter with its accents is one, and so is each space between words. */
export const visibleLength = (text: string): number => [...visibleText(text)].length;

/** Whether a reader sees anything. */
export const isVisible = (text: string): boolean => seen.test(text);

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'q',
  ŀ: 'l',
  ĳ: 'ij',
};

/**
 * A text as it is compared where something is looked for: without accents, case, punctuation and what cannot be seen.
 * As `plain_text` in the database.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħŋŧĸŀĳ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(unseen, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text holds each of the words somebody looks for, anywhere and in any order. */
export function hasWords(text: string, wanted: string): boolean {
  const plain = plainText(text);
  return plainText(wanted)
    .split(' ')
    .every((word) => plain.includes(word));
}

/** The one unit in which texts are limited, here and in the database: code points of the text as it is kept. */
export const textLength = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/**
 * A text of several lines as it is kept: composed (NFC), line breaks as `\n`, trimmed, without controls and changes of
 * direction.
 */
export function keptText(text: string): string {
  return text
    .replace(breaks, '\n')
    .replace(/[\u0080-\u009f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80] ?? '')
    .replace(unkept, '')
    .normalize('NFC')
    .trim();
}

/** An address as it is kept: on one line, and with the blanks that browsers and shared folders show in it encoded. */
export const keptAddress = (text: string): string =>
  keptLine(text).replace(/\s+/g, (blanks) => encodeURIComponent(blanks));

/** An address on the web; others could run something when clicked. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);

/** A name or title as it is kept: like a text, and on one line. */
export const keptLine = (text: string): string => keptText(text).replace(/[^\S\n\t]*[\n\t][\s]*/g, ' ');
