// French sets a space before ? ! : ; » and after «. It must not break, or the mark stands alone on the next line.

/** The same words with spaces that hold. */
export function withFrenchSpaces<Words>(words: Words): Words {
  if (typeof words === 'string') return words.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') as Words;
  if (Array.isArray(words)) return words.map((one: unknown) => withFrenchSpaces(one)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withFrenchSpaces(value)])) as Words;
}
