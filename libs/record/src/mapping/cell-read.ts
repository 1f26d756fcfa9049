// What fields of a record and answers to questions are read by alike.

import { plainText } from '../forms/text';

export type CellFault =
  | 'unknown-value'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-a-whole-day'
  | 'ambiguous-day'
  | 'year-as-day';

/** What a form would send, not yet held against its limits; null where the cell says that nothing is known. */
export type CellRead = { readonly value: unknown } | { readonly fault: CellFault } | null;

/** Where a word or a day is expected, these say that there is none. */
const NOTHING = new Set(
  (
    'n a|na|none|nil|unknown|not known|not known yet|not applicable|tbd|to be determined|k a|unbekannt|keine angabe|' +
    'noch nicht bekannt|inconnu|non connu|pas encore connu|sans objet|nc'
  ).split('|'),
);

const YES = new Set(['yes', 'y', 'true', '1', 'oui', 'vrai', 'ja', 'wahr', 'x']);
const NO = new Set(['no', 'n', 'false', '0', 'non', 'faux', 'nein', 'falsch']);

export const isNothing = (cell: string): boolean => {
  const plain = plainText(cell);
  return plain === '' || NOTHING.has(plain);
};

export const trimmed = (parts: string[]): string[] => parts.map((one) => one.trim()).filter((one) => one !== '');

export function readYesNo(cell: string): CellRead {
  const plain = plainText(cell);
  if (YES.has(plain) || NO.has(plain)) return { value: YES.has(plain) };
  return isNothing(cell) ? null : { fault: 'not-yes-or-no' };
}
