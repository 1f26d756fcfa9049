// Why a file cannot be read, as it is told.

import { Refusal } from '../../../platform/problems/refusal';
import type { Unreadable, Unreadables } from '../reading/unreadable';

const DETAILS: { readonly [Code in keyof Unreadables]: (told: Unreadables[Code]) => string } = {
  quotes: ({ line }) => `A quote is left open, or stands where none may, at line ${line}.`,
  'broken-json': ({ record }) => `The file begins as JSON, and is none from object ${record} on.`,
  'no-object': ({ record }) => `The file is JSON, but its element ${record} is no object.`,
  'too-deep': ({ record, most }) => `In object ${record} more than ${most} objects lie within each other.`,
  'row-too-long': ({ line, most }) => `The row at line ${line} has more than ${most} characters.`,
  encrypted: () => 'The file is encrypted. Save it without a password.',
  'old-spreadsheet': () => 'The file is a spreadsheet of before 2007. Save it as .xlsx or .csv.',
  'no-such-sheet': () => 'There is no such sheet.',
  macros: () => 'The file holds macros. Save it as .xlsx without them.',
  broken: () => 'The file is no CSV, no JSON and no spreadsheet, or breaks off.',
  'too-large-inside': ({ most }) => `The file holds more than ${most} bytes when it is unpacked, or was made to.`,
  empty: () => 'The file holds no row.',
  'header-only': () => 'The file holds the names of columns and no row.',
  'too-many-columns': ({ most }) => `The file has more than ${most} columns.`,
  'too-many-rows': ({ most }) => `The file has more than ${most} rows.`,
};

export const detailOf = <Code extends keyof Unreadables>({ code, told }: Unreadable<Code>): string =>
  DETAILS[code](told);

export const unreadable = (why: Unreadable): Refusal =>
  new Refusal('import.unreadable', { ...why.told }, [{ pointer: '', code: why.code, detail: detailOf(why) }]);
