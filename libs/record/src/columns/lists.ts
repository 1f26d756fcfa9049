// Several texts in one cell, `first; second`. A semicolon within one of them stands behind a backslash.

const BETWEEN = '; ';

export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/[\\;]/g, '\\$&')).join(BETWEEN);

/** The texts in a cell, trimmed, without empty ones. */
export function splitLines(cell: string): string[] {
  const lines = [''];
  for (const [piece] of cell.matchAll(/\\[\\;]|;|[^\\;]+|\\/g)) {
    if (piece === ';') lines.push('');
    else lines[lines.length - 1] += piece === '\\\\' || piece === '\\;' ? piece[1]! : piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
