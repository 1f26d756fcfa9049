// Where somebody is named in a text: an @ at the beginning or after a space or an opening mark, and words of a name. An
// address of mail is none.

const BEFORE = String.raw`(?:^|[\s([{:;,\/„“”"«»‹›‚‘'’–—-])`;
const WORD = String.raw`[\p{L}][\p{L}\p{M}'’.-]*`;
/** A name has at most so many words. */
const MOST_WORDS = 5;

/** The name being typed before the cursor. */
const beingTyped = new RegExp(`${BEFORE}@([\\p{L}][\\p{L}\\p{M}'’ .-]{0,60})$`, 'u');
const named = new RegExp(`(?<=${BEFORE})@(${WORD}(?:[ ]${WORD}){0,${MOST_WORDS - 1}})`, 'gu');

export function nameBeingTyped(beforeCursor: string): string | null {
  return beingTyped.exec(beforeCursor)?.[1] ?? null;
}

/**
 * The words after each @, a few more than the name may have: where it ends nobody can know who does not know the
 * people.
 */
export function namesIn(text: string): string[] {
  return [...text.matchAll(named)].map(([, words = '']) => words);
}

/** From all the words to the first alone, without the marks that end a sentence. */
export function possibleNames(words: string): string[] {
  const single = words.split(' ');
  return single.map((_, index) =>
    single
      .slice(0, single.length - index)
      .join(' ')
      .replace(/[.'’-]+$/u, ''),
  );
}
