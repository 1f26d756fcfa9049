// What a cell of a file says, from a value and back. Without words, in keys: the form for programs, in which nothing is
// lost. A person gets words instead of keys, and of parts their names alone.

import { choicesOf, type Column } from './column';
import { joinLines, splitLines } from './lists';
import type { Spoken } from './words';

/** @param value as JSON has it; null or an empty list: not known, and the cell is empty */
export function cellText({ kind, of }: Column, value: unknown, spoken: Spoken | null): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  const word = (key: unknown): string =>
    of === undefined || spoken === null ? String(key) : spoken.wordOf(of, String(key));
  switch (kind) {
    case 'choice':
      return word(value);
    case 'choices':
      return joinLines((value as unknown[]).map(word));
    case 'lines':
      return joinLines((value as unknown[]).map(String));
    case 'parts':
      return spoken === null ? JSON.stringify(value) : joinLines((value as { name: string }[]).map(({ name }) => name));
    case 'names':
      return nameIn(value, spoken);
    case 'yesNo':
      return spoken === null ? String(value) : value === true ? spoken.own.yes : spoken.own.no;
    default:
      return String(value);
  }
}

/** A name of which there need not be one in each language; then the English one. */
const nameIn = (value: unknown, spoken: Spoken | null): string => {
  const names = value as Readonly<Record<string, string | null>>;
  return names[spoken?.own.language ?? 'en'] ?? names['en'] ?? '';
};

/**
 * The value that a cell says, as a field of the record is read from it: what it cannot say comes back as the text that
 * it is, and whoever reads the field tells the fault.
 * @param spoken the words that may stand for keys; keys are taken always
 */
export function cellValue(column: Column, text: string, spoken: Spoken | null): unknown {
  const { kind, of } = column;
  if (text === '') return kind === 'choices' || kind === 'lines' || kind === 'parts' ? [] : null;
  const key = (word: string): string =>
    of === undefined || choicesOf(of).includes(word) ? word : (spoken?.valueOf(of, word) ?? word);
  switch (kind) {
    case 'choice':
      return key(text);
    case 'choices':
      return splitLines(text).map(key);
    case 'lines':
      return splitLines(text);
    case 'number':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'yesNo':
      return yesOrNo(text, spoken) ?? text;
    case 'parts':
      return parsed(text);
    default:
      return text;
  }
}

function yesOrNo(text: string, spoken: Spoken | null): boolean | undefined {
  const word = text.toLowerCase();
  if (word === 'true' || word === spoken?.own.yes.toLowerCase()) return true;
  return word === 'false' || word === spoken?.own.no.toLowerCase() ? false : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
