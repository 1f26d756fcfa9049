// The row of a file that names its columns.

/** Rows among which it is looked for. */
export const HEADER_ROWS = 20;

/** Which of the first rows names the columns: the first that is nearly as wide as the widest. */
export function headerRowOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, HEADER_ROWS).map((cells) => cells.filter((cell) => cell !== '').length);
  const widest = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((many) => many >= widest * 0.6),
  );
}

/** Names of columns, each once: a second of the same name gets a number, one without any its place. */
export function uniqueHeaders(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}
