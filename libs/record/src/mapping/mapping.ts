// How the columns of a file are taken over, as it is kept for a source and as programs send it.

import { isAnswer, type MappedKey, type Questions } from './answers/questions';
import { readAnswer } from './answers/read-answer';
import { isTarget, wordsOf } from './targets';

/** Instead of a cell that is empty, or of a column that there is not. */
export const EMPTY = '';
/** Instead of every cell that cannot be read otherwise. */
export const ANYTHING_ELSE = '*';

/** In which order a day is written where a cell does not say it. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

export interface Mapping {
  /**
   * Field, or question that it answers, by header; columns that are not named are kept beside the record and change
   * nothing in it.
   */
  readonly columns: Readonly<Record<string, MappedKey>>;
  /**
   * Value of ours by what a cell says, per field; `""` for an empty cell, `*` for anything that cannot be read, and an
   * empty value for "leave it out". `{field}` stands for the beginning of what that other field says.
   */
  readonly values: Readonly<Partial<Record<MappedKey, Readonly<Record<string, string>>>>>;
  /** Per field with days such as `03/04/2025`. */
  readonly days: Readonly<Partial<Record<MappedKey, DayOrder>>>;
}

export const NO_MAPPING: Mapping = { columns: {}, values: {}, days: {} };

export interface MappingFault {
  readonly pointer: string;
  readonly code: 'not-an-object' | 'not-a-text' | 'unknown-field' | 'unknown-value' | 'field-twice' | 'too-many';
}

const MOST_ENTRIES = 5000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** Reads what somebody sends as a mapping, to fields and to these questions. Returns it, and every fault. */
export function readMapping(input: unknown, questions: Questions): { mapping: Mapping; faults: MappingFault[] } {
  const faults: MappingFault[] = [];
  if (!isObject(input)) return { mapping: NO_MAPPING, faults: [{ pointer: '', code: 'not-an-object' }] };
  const part = (name: string): [string, unknown][] => {
    const given = input[name] ?? {};
    if (!isObject(given)) faults.push({ pointer: `/${name}`, code: 'not-an-object' });
    const entries = isObject(given) ? Object.entries(given) : [];
    if (entries.length > MOST_ENTRIES) faults.push({ pointer: `/${name}`, code: 'too-many' });
    return entries.slice(0, MOST_ENTRIES);
  };
  const mapping = {
    columns: columnsOf(part('columns'), questions, faults),
    values: valuesOf(part('values'), questions, faults),
    days: daysOf(part('days'), questions, faults),
  };
  for (const name of Object.keys(input))
    if (!(name in mapping)) faults.push({ pointer: `/${step(name)}`, code: 'unknown-field' });
  return { mapping, faults };
}

const isMapped = (key: string, questions: Questions): key is MappedKey =>
  isAnswer(key) ? questions.has(key) : isTarget(key);

function columnsOf(entries: [string, unknown][], questions: Questions, faults: MappingFault[]): Mapping['columns'] {
  const columns: [string, MappedKey][] = [];
  for (const [header, target] of entries) {
    const pointer = `/columns/${step(header)}`;
    // A column that is not taken over may be named all the same.
    if (target === null || target === '') continue;
    if (typeof target !== 'string') faults.push({ pointer, code: 'not-a-text' });
    else if (!isMapped(target, questions)) faults.push({ pointer, code: 'unknown-field' });
    else if (columns.some(([, taken]) => taken === target)) faults.push({ pointer, code: 'field-twice' });
    else columns.push([header, target]);
  }
  return Object.fromEntries(columns);
}

function valuesOf(entries: [string, unknown][], questions: Questions, faults: MappingFault[]): Mapping['values'] {
  const values: [string, Record<string, string>][] = [];
  for (const [field, given] of entries) {
    const pointer = `/values/${step(field)}`;
    if (!isMapped(field, questions)) faults.push({ pointer, code: 'unknown-field' });
    else if (!isObject(given)) faults.push({ pointer, code: 'not-an-object' });
    else values.push([field, wordsFor(field, Object.entries(given), isOurs(field, questions), faults)]);
  }
  return Object.fromEntries(values);
}

/** Whether a text is a value that this field, or the answer to this question, may have. */
function isOurs(field: MappedKey, questions: Questions): (ours: string) => boolean {
  if (isAnswer(field)) {
    const question = questions.get(field);
    return (ours) => question !== undefined && 'value' in (readAnswer(question, ours, 'day-first') ?? {});
  }
  const own = wordsOf(field);
  return (ours) => own === null || ours.split(';').every((one) => own.includes(one.trim()));
}

function wordsFor(
  field: MappedKey,
  entries: [string, unknown][],
  isValue: (ours: string) => boolean,
  faults: MappingFault[],
): Record<string, string> {
  const read: [string, string][] = [];
  for (const [theirs, ours] of entries.slice(0, MOST_ENTRIES)) {
    const pointer = `/values/${field}/${step(theirs)}`;
    if (typeof ours !== 'string') faults.push({ pointer, code: 'not-a-text' });
    else if (ours !== '' && !isValue(ours)) faults.push({ pointer, code: 'unknown-value' });
    else read.push([theirs, ours]);
  }
  return Object.fromEntries(read);
}

function daysOf(entries: [string, unknown][], questions: Questions, faults: MappingFault[]): Mapping['days'] {
  const days: [string, DayOrder][] = [];
  for (const [field, order] of entries) {
    const pointer = `/days/${step(field)}`;
    if (!isMapped(field, questions)) faults.push({ pointer, code: 'unknown-field' });
    else if (!(DAY_ORDERS as readonly unknown[]).includes(order)) faults.push({ pointer, code: 'unknown-value' });
    else days.push([field, order as DayOrder]);
  }
  return Object.fromEntries(days);
}
