// What one cell says of one field.

import { splitLines } from '../columns/lists';
import { plainText } from '../forms/text';
import { isNothing, readYesNo, trimmed, type CellRead } from './cell-read';
import type { DayOrder } from './mapping';
import { readDay } from './read-day';
import { targetOf, type TargetKey } from './targets';
import { wordsFor } from './words-of-values';

/** @param cell trimmed and not empty */
export function readCell(key: TargetKey, cell: string, order?: DayOrder): CellRead {
  const target = targetOf(key);
  switch (target.kind) {
    case 'line':
    case 'text':
    case 'url':
      return { value: cell };
    case 'lines':
      return { value: splitLines(cell) };
    case 'word':
    case 'choice': {
      const value = wordFor(key, cell);
      return value === undefined ? (isNothing(cell) ? null : { fault: 'unknown-value' }) : { value };
    }
    case 'choices':
      return choices(key, cell);
    case 'yesNo':
      return readYesNo(cell);
    case 'number': {
      const digits = /^\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+$/.test(cell) ? cell.replace(/\D/g, '') : cell;
      if (/^\d{1,15}$/.test(digits)) return { value: Number(digits) };
      return isNothing(cell) ? null : { fault: 'not-a-number' };
    }
    default: {
      if (isNothing(cell)) return null;
      const read = readDay(cell, order);
      return 'day' in read ? { value: read.day } : read;
    }
  }
}

/** The value that these words stand for: all of them, or what they begin with. */
function wordFor(key: TargetKey, text: string): string | undefined {
  const words = wordsFor(key);
  const plain = plainText(text);
  const whole = words.get(plain);
  if (whole !== undefined || targetOf(key).kind !== 'word') return whole;
  const beginning = [...words.keys()]
    .filter((word) => plain.startsWith(`${word} `) && word.includes(' '))
    .sort((a, b) => b.length - a.length)[0];
  return beginning === undefined ? undefined : words.get(beginning);
}

function choices(key: TargetKey, cell: string): CellRead {
  const whole = wordFor(key, cell);
  if (whole !== undefined) return { value: [whole] };
  if (isNothing(cell)) return null;
  for (const parts of [splitLines(cell), trimmed(cell.split(/[;|\n,]/))]) {
    const values = parts.map((one) => wordFor(key, one));
    if (values.length > 0 && values.every((one) => one !== undefined)) return { value: values };
  }
  return { fault: 'unknown-value' };
}
