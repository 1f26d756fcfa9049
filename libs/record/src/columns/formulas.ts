// A spreadsheet runs a cell that begins like a formula. An apostrophe before it makes it text, and is taken away again
// when the file comes back: `OWASP CSV Injection`, made so that it can be undone.

/** What a spreadsheet takes for the beginning of a formula, and the apostrophe itself. */
const BEGINNING = /^['=+\-@\t\r]/;
const MADE = /^'(?=['=+\-@\t\r])/;

/** As a spreadsheet shows it and runs nothing. */
export const withoutFormula = (text: string): string => (BEGINNING.test(text) ? `'${text}` : text);

/** As it was before; a text that nobody changed so stays as it is. */
export const withFormula = (text: string): string => text.replace(MADE, '');
