// Whether what somebody typed fits the fields of a form. Faults are codes with numbers; words stand elsewhere.

import { isDay } from './day';
import { isMany, type Field, type Fields, type TextField } from './field';
import { isAddress, isVisible, keptAddress, keptLine, keptText, textLength } from './text';
import { valuesOf } from './vocabularies';

export type FaultCode =
  | 'unknown-field'
  | 'not-a-text'
  | 'too-long'
  | 'not-a-list'
  | 'too-many'
  | 'unknown-value'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-day'
  | 'not-an-address'
  | 'not-yes-or-no';

export interface Fault {
  /** Name of the field as it came; it may be none of ours. */
  readonly key: string;
  /** Place in the list, where the field holds one. */
  readonly index?: number;
  readonly code: FaultCode;
  /** The limit that was passed. */
  readonly most?: number;
}

type Read = { readonly value: unknown } | { readonly fault: Omit<Fault, 'key'> };

/**
 * Reads some fields of a form: brings texts into the form in which they are kept, drops repeated and empty lines, turns
 * a text of which nothing is seen into null.
 * @returns what fits, and every fault
 */
export function readFields(
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; faults: Fault[] } {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const read = field === undefined ? no('unknown-field') : readField(field, value);
    if ('fault' in read) faults.push({ key, ...read.fault });
    else values[key] = read.value;
  }
  return { values, faults };
}

/** Reads one value; null and, for a list, the empty list mean "not known". */
function readField(field: Field, value: unknown): Read {
  if (value === null) return { value: isMany(field) ? [] : null };
  switch (field.kind) {
    case 'lines':
      return readMany(value, field.most, (one) => readText({ kind: 'line', max: field.max }, one));
    case 'choices': {
      const all = valuesOf(field.of);
      const read = readMany(value, all.length, (one) => readChoice(all, one));
      // Values of a vocabulary are a set: they lie in its order, so that the same set is always the same list.
      return 'fault' in read ? read : { value: all.filter((one) => read.value.includes(one)) };
    }
    case 'choice':
      return readChoice(valuesOf(field.of), value);
    case 'yesNo':
      return typeof value === 'boolean' ? { value } : no('not-yes-or-no');
    case 'day':
      return typeof value === 'string' && isDay(value) ? { value } : no('not-a-day');
    case 'number':
      if (typeof value !== 'number' || !Number.isInteger(value)) return no('not-a-number');
      return value >= 0 && value <= field.max ? { value } : no('out-of-range', { most: field.max });
    default:
      return readText(field, value);
  }
}

const no = (code: FaultCode, more: { index?: number; most?: number } = {}) => ({ fault: { code, ...more } });

const readChoice = (all: readonly string[], value: unknown): Read =>
  typeof value === 'string' && all.includes(value) ? { value } : no('unknown-value');

function readText({ kind, max }: TextField, value: unknown): Read {
  if (typeof value !== 'string') return no('not-a-text');
  const text = kind === 'text' ? keptText(value) : kind === 'url' ? keptAddress(value) : keptLine(value);
  if (!isVisible(text)) return { value: null };
  if (textLength(text) > max) return no('too-long', { most: max });
  return kind === 'url' && !isAddress(text) ? no('not-an-address') : { value: text };
}

function readMany(value: unknown, most: number, readOne: (one: unknown) => Read) {
  if (!Array.isArray(value)) return no('not-a-list');
  // Looked at before each item is: a list of a million costs nothing.
  if (value.length > most) return no('too-many', { most });
  const kept: string[] = [];
  for (const [index, one] of value.entries()) {
    const read = readOne(one);
    if ('fault' in read) return { fault: { ...read.fault, index } };
    if (typeof read.value === 'string' && !kept.includes(read.value)) kept.push(read.value);
  }
  return { value: kept };
}

/** A whole instant with its offset from UTC (RFC 3339), on a day that somebody can have meant. */
export function isInstant(text: string): boolean {
  const parts =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text);
  return parts?.[1] !== undefined && isDay(parts[1]);
}
