// Texts that are written as they come: many short ones cost more on their way than few long ones.

/** Characters that are put together before they are handed on. */
const PIECE = 65_536;

/** Puts many short pieces of a text together to few. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
