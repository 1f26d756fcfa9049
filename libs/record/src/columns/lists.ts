// Several texts in one cell, `first; second`. What parts texts stands behind a backslash within one of them.

const BETWEEN = '; ';

export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/[\\;|]/g, '\\$&')).join(BETWEEN);

/** The texts in a cell as people part them too, by semicolon, bar or line, trimmed, without empty ones. */
export function splitLines(cell: string): string[] {
  const lines = [''];
  for (const [piece] of cell.matchAll(/\\[\\;|]|[;|\n]|[^\\;|\n]+|\\/g)) {
    if (piece === ';' || piece === '|' || piece === '\n') lines.push('');
    else lines[lines.length - 1] += /^\\./.test(piece) ? piece[1]! : piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
