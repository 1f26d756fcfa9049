// What one cell answers of a question.

import { splitLines } from '../../columns/lists';
import { plainText } from '../../forms/text';
import { isNothing, readYesNo, trimmed, type CellRead } from '../cell-read';
import type { DayOrder } from '../mapping';
import { readDay } from '../read-day';
import type { Question } from './questions';

/** As many digits as a spreadsheet writes of a large number: `1e25`, `2,5E+24`, `10^25`. */
const POWER = /^(\d+(?:[.,]\d+)?)\s*(?:e\+?|[×x*·]\s*10\^?)(\d{1,3})$/i;
const POWER_OF_TEN = /^10\^(\d{1,3})$/;

/** @param cell trimmed and not empty */
export function readAnswer(question: Question, cell: string, order?: DayOrder): CellRead {
  switch (question.kind) {
    case 'boolean':
      return readYesNo(cell);
    case 'enum': {
      const value = question.options.get(plainText(cell));
      return value === undefined ? (isNothing(cell) ? null : { fault: 'unknown-value' }) : { value };
    }
    case 'multi-enum':
      return readChoices(question, cell);
    case 'number': {
      const value = numberIn(cell);
      return value === null ? (isNothing(cell) ? null : { fault: 'not-a-number' }) : { value };
    }
    default: {
      if (isNothing(cell)) return null;
      const read = readDay(cell, order);
      return 'day' in read ? { value: read.day } : read;
    }
  }
}

/** What a cell lists applies. Of what it does not list it says nothing: silence is no answer. */
function readChoices({ options }: Question, cell: string): CellRead {
  for (const parts of [[cell], splitLines(cell), trimmed(cell.split(/[;|\n,]/))]) {
    const values = parts.flatMap((one) => options.get(plainText(one)) ?? []);
    if (values.length > 0 && values.length === parts.length)
      return { value: { yes: [...new Set(values)].sort(), no: [] } };
  }
  return isNothing(cell) ? null : { fault: 'unknown-value' };
}

function numberIn(cell: string): number | null {
  const power = POWER.exec(cell);
  const whole = POWER_OF_TEN.exec(cell);
  if (whole !== null) return finite(Number(`1e${whole[1]}`));
  if (power !== null) return finite(Number(`${power[1]?.replace(',', '.')}e${power[2]}`));
  const digits = /^\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+$/.test(cell) ? cell.replace(/\D/g, '') : cell.replace(',', '.');
  return /^\d{1,300}(?:\.\d+)?$/.test(digits) ? finite(Number(digits)) : null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
