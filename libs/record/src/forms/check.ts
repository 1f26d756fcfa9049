// Whether what somebody typed fits the catalogue. Faults are codes with numbers; words stand elsewhere.

import type { DetailKey, SystemDetails } from '@registry/contracts';
import { catalogue, isMany, vocabularies } from '../record/catalogue';
import { isDay } from './day';
import type { Field } from './field';
import { isAddress, isVisible, keptAddress, keptLine, keptText, textLength } from './text';

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

export type Read = { readonly value: unknown } | { readonly fault: Omit<Fault, 'key'> };

/**
 * Reads a partial set of details: brings texts into the form in which they are kept, drops repeated and empty lines,
 * turns a text of which nothing is seen into null.
 * @returns what fits, and every fault
 */
export function readDetails(input: Readonly<Record<string, unknown>>): {
  details: Partial<SystemDetails>;
  faults: Fault[];
} {
  const details: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const read = Object.hasOwn(catalogue, key) ? readField(catalogue[key as DetailKey], value) : no('unknown-field');
    if ('fault' in read) faults.push({ key, ...read.fault });
    else details[key] = read.value;
  }
  return { details: details as Partial<SystemDetails>, faults };
}

/** Reads one value; null and, for a list, the empty list mean "not known". */
function readField(field: Field, value: unknown): Read {
  if (isMany(field)) return value === null ? { value: [] } : readMany(field, value);
  return value === null ? { value: null } : readOne(field, value);
}

const no = (code: FaultCode, more: { index?: number; most?: number } = {}): Read => ({ fault: { code, ...more } });

function readOne(field: Field, value: unknown): Read {
  switch (field.kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? { value } : no('not-yes-or-no');
    case 'day':
      return typeof value === 'string' && isDay(value) ? { value } : no('not-a-day');
    case 'number': {
      if (typeof value !== 'number' || !Number.isInteger(value)) return no('not-a-number');
      return value >= 0 && value <= field.max ? { value } : no('out-of-range', { most: field.max });
    }
    case 'choice':
      return typeof value === 'string' && vocabularies[field.of].includes(value) ? { value } : no('unknown-value');
    default:
      return readText(field.kind, value, 'max' in field ? field.max : 0);
  }
}

/** Reads one plain value. @param max characters of a text, or the largest number */
export function readPlain(
  kind: 'line' | 'text' | 'url' | 'day' | 'number' | 'yesNo',
  value: unknown,
  max: number,
): Read {
  return readOne({ kind, max, group: 'identity' } as Field, value);
}

function readText(kind: Field['kind'], value: unknown, max: number): Read {
  if (typeof value !== 'string') return no('not-a-text');
  const text = kind === 'text' ? keptText(value) : kind === 'url' ? keptAddress(value) : keptLine(value);
  if (!isVisible(text)) return { value: null };
  if (textLength(text) > max) return no('too-long', { most: max });
  return kind === 'url' && !isAddress(text) ? no('not-an-address') : { value: text };
}

function readMany(field: Field, value: unknown): Read {
  if (!Array.isArray(value)) return no('not-a-list');
  // Looked at before each item is: a list of a million costs nothing.
  const most = field.kind === 'lines' ? field.most : field.kind === 'choices' ? vocabularies[field.of].length : 0;
  if (value.length > most) return no('too-many', { most });
  const kept: string[] = [];
  for (const [index, item] of value.entries()) {
    const read =
      field.kind === 'lines'
        ? readText('line', item, field.max)
        : field.kind === 'choices'
          ? readOne({ ...field, kind: 'choice' }, item)
          : no('unknown-value');
    if ('fault' in read) return { fault: { ...read.fault, index } };
    if (typeof read.value === 'string' && !kept.includes(read.value)) kept.push(read.value);
  }
  // Values of a vocabulary are a set: they lie in its order, so that the same set is always the same list.
  return { value: field.kind === 'choices' ? vocabularies[field.of].filter((one) => kept.includes(one)) : kept };
}

/** A whole instant with its offset from UTC (RFC 3339), on a day that somebody can have meant. */
export function isInstant(text: string): boolean {
  const parts =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text);
  return parts?.[1] !== undefined && isDay(parts[1]);
}
