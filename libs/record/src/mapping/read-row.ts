// What a row of a file says, by its mapping: the same reading, limits and refusals as those of the form.

import { readFields, type FaultCode } from '../forms/check';
import type { Fields } from '../forms/field';
import { plainText, textLength } from '../forms/text';
import { catalogue } from '../record/catalogue';
import { isAnswer, type MappedKey, type Questions } from './answers/questions';
import { readAnswer } from './answers/read-answer';
import type { CellFault, CellRead } from './cell-read';
import { ANYTHING_ELSE, EMPTY, type DayOrder, type Mapping } from './mapping';
import { readCell } from './read-cell';
import { CORE_KEYS, targetOf, TARGET_KEYS, wordsOf, type TargetKey } from './targets';

export interface RowFault {
  readonly field: MappedKey;
  readonly code: CellFault | FaultCode | 'unknown-unit' | 'closed-unit';
  /** The limit that was passed. */
  readonly most?: number;
}

export interface RowRead {
  /**
   * What a form would send, in the form in which it is kept; the unit by its id, answers as their questions take them.
   */
  readonly said: Readonly<Partial<Record<MappedKey, unknown>>>;
  readonly faults: readonly RowFault[];
}

export interface KnownUnit {
  readonly id: string;
  readonly isClosed: boolean;
}

/** By everything that names a unit, as `plainText` compares it. */
export type KnownUnits = ReadonlyMap<string, KnownUnit>;

/** Fields that take a text as it is, with their limits. */
const FIELDS: Fields = {
  ...Object.fromEntries(
    CORE_KEYS.flatMap((key) => {
      const target = targetOf(key);
      return target.kind === 'word' ? [] : [[key, target]];
    }),
  ),
  ...catalogue,
};

interface Way {
  readonly key: MappedKey;
  /** Which cell of the row; -1 where no column says it. */
  readonly index: number;
  /** Our words by theirs: as they are written, and as they are compared. */
  readonly exact: ReadonlyMap<string, string>;
  readonly plain: ReadonlyMap<string, string>;
  /** A text that is not empty. */
  readonly read: (text: string, order?: DayOrder) => CellRead;
  /** Texts can always be read: "anything else" then stands for every cell that no line names. */
  readonly isFree: boolean;
}

export type ReadRow = (cells: readonly string[]) => RowRead;

/** What a file is read against. */
export interface Readable {
  readonly units: KnownUnits;
  readonly questions: Questions;
}

/** Makes a mapping ready for the rows of a file with these headers. */
export function rowReader(mapping: Mapping, headers: readonly string[], { units, questions }: Readable): ReadRow {
  const headerOf = new Map(Object.entries(mapping.columns).map(([header, key]) => [key, header]));
  const ways = [...TARGET_KEYS, ...questions.keys()].flatMap((key): Way[] => {
    const header = headerOf.get(key);
    const words = Object.entries(mapping.values[key] ?? {});
    const index = header === undefined ? -1 : headers.indexOf(header);
    if (index < 0 && !words.some(([theirs]) => theirs === EMPTY || theirs === ANYTHING_ELSE)) return [];
    return [
      {
        key,
        index,
        exact: new Map(words),
        plain: new Map(words.map(([theirs, ours]) => [plainText(theirs), ours])),
        ...readingOf(key, questions),
      },
    ];
  });
  return (cells) => readRow(ways, cells, { mapping, units });
}

function readingOf(key: MappedKey, questions: Questions): Pick<Way, 'read' | 'isFree'> {
  const question = isAnswer(key) ? questions.get(key) : undefined;
  if (question !== undefined) return { read: (text, order) => readAnswer(question, text, order), isFree: false };
  const field = key as TargetKey;
  const isFree = wordsOf(field) === null && ['line', 'text', 'url', 'lines'].includes(targetOf(field).kind);
  return { read: (text, order) => readCell(field, text, order), isFree };
}

interface Ground {
  readonly mapping: Mapping;
  readonly units: KnownUnits;
}

function readRow(ways: readonly Way[], cells: readonly string[], ground: Ground): RowRead {
  const [raw, faults] = [new Map<MappedKey, unknown>(), [] as RowFault[]];
  const borrowed: { key: TargetKey; from: TargetKey }[] = [];
  for (const way of ways) {
    const { key } = way;
    const cell = cells[way.index] ?? '';
    const read = readBy(way, cell, ground);
    if (read === null) continue;
    if ('fault' in read) faults.push({ field: key, code: read.fault });
    else if ('from' in read) borrowed.push({ key: key as TargetKey, from: read.from });
    else raw.set(key, read.value);
  }
  // What is borrowed may itself be lent on.
  for (const _ of borrowed)
    for (const { key, from } of borrowed) {
      const text = raw.get(from);
      if (typeof text === 'string') raw.set(key, beginningOf(text, key));
    }
  return held(raw, faults, ground.units);
}

type ReadBy = CellRead | { readonly from: TargetKey };

function readBy(way: Way, cell: string, { mapping }: Ground): ReadBy {
  const { key, exact, plain } = way;
  const ours = cell === '' ? exact.get(EMPTY) : (exact.get(cell) ?? plain.get(plainText(cell)));
  const chosen = ours === undefined || (cell !== '' && plainText(cell) === '' && !exact.has(cell)) ? undefined : ours;
  if (chosen !== undefined) return ofOurs(way, chosen);
  const read = cell === '' ? null : way.read(cell, mapping.days[key]);
  // What says that there is nothing is an empty cell.
  if (read === null && exact.has(EMPTY)) return ofOurs(way, exact.get(EMPTY) as string);
  const other = exact.get(ANYTHING_ELSE);
  const isOther = read === null || 'fault' in read || way.isFree;
  return other !== undefined && isOther ? ofOurs(way, other) : read;
}

function ofOurs({ key, read }: Way, ours: string): ReadBy {
  if (ours === '') return null;
  const from = /^\{(\w+)\}$/.exec(ours)?.[1];
  if (from !== undefined && !isAnswer(key)) return { from: from as TargetKey };
  return read(ours, 'day-first');
}

/** As much of a text as a field takes, up to the end of a sentence or a word. */
function beginningOf(text: string, key: TargetKey): string {
  const target = targetOf(key);
  const most = 'max' in target ? target.max : Infinity;
  if (textLength(text) <= most) return text;
  const cut = [...text].slice(0, most - 1).join('');
  const sentence = /^[\s\S]*[.!?](?=\s)/.exec(cut)?.[0] ?? '';
  return sentence.length > cut.length / 2 ? sentence : `${cut.replace(/\s+\S*$/, '')}…`;
}

/** Held against the limits of the form. */
function held(raw: ReadonlyMap<MappedKey, unknown>, faults: RowFault[], units: KnownUnits): RowRead {
  const said: Partial<Record<MappedKey, unknown>> = {};
  const input: Record<string, unknown> = {};
  for (const [key, value] of raw) {
    if (isAnswer(key) || targetOf(key).kind === 'word') said[key] = value;
    else if (key === 'unit') readUnit(String(value), units, said, faults);
    else input[key] = value;
  }
  const { values, faults: more } = readFields(FIELDS, input);
  for (const [key, value] of Object.entries(values))
    if (value !== null && !(Array.isArray(value) && value.length === 0)) said[key as TargetKey] = value;
  for (const { key, code, most } of more)
    faults.push({ field: key as TargetKey, code, ...(most === undefined ? {} : { most }) });
  return { said, faults };
}

function readUnit(
  text: string,
  units: KnownUnits,
  said: Partial<Record<MappedKey, unknown>>,
  faults: RowFault[],
): void {
  const unit = units.get(plainText(text));
  if (unit === undefined) faults.push({ field: 'unit', code: 'unknown-unit' });
  else if (unit.isClosed) faults.push({ field: 'unit', code: 'closed-unit' });
  else said.unit = unit.id;
}
