// A cell of a sheet as XML (ECMA-376, 18.3.1.4).

/** A day or an instant as the clocks of the institution show it; everything else is what it is. */
export type Cell = string | number | boolean | null | { readonly day: string } | { readonly clock: string };

/** Numbers of the formats in `styles.ts`. */
export const STYLES = { header: 1, day: 2, clock: 3, wrapped: 4 } as const;

/** More a cell cannot hold. */
export const CELL_MOST = 32_767;

const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x(?=[0-9A-Fa-f]{4}_)/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', _x: '_x005F_x' };

/** What XML cannot hold is written as `_x001B_` (22.9.2.19), and what looks like that so that it stays what it is. */
export const xmlText = (text: string): string =>
  text.replace(
    SPECIAL,
    (found) => NAMED[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

/** A, B, … Z, AA. @param index from 0 */
export function letters(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : letters(before - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Days since the one before 1900; the calendar of spreadsheets has a 29 February 1900 that never was. */
export function serialOf(clock: string): number {
  const days = Date.parse(clock.length === 10 ? `${clock}T00:00:00Z` : `${clock}Z`) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

/** @param place such as `B7`; nothing is written of an empty cell */
export function cellXml(place: string, cell: Cell, style?: number): string {
  if (cell === null || cell === '') return '';
  const styled = style === undefined ? '' : ` s="${style}"`;
  switch (typeof cell) {
    case 'number':
      return `<c r="${place}"${styled}><v>${cell}</v></c>`;
    case 'boolean':
      return `<c r="${place}"${styled} t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'string':
      return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(cell))}</t></is></c>`;
    default:
      return 'day' in cell
        ? `<c r="${place}" s="${STYLES.day}"><v>${serialOf(cell.day)}</v></c>`
        : `<c r="${place}" s="${STYLES.clock}"><v>${serialOf(cell.clock)}</v></c>`;
  }
}

const cut = (text: string): string => (text.length > CELL_MOST ? `${text.slice(0, CELL_MOST - 1)}…` : text);
