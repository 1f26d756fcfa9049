// Which column of a file holds which field, by its name, by what is in it, and by what was chosen the last time.

import { plainText, textLength } from '../forms/text';
import { answered } from './answers/guess-answers';
import { isAnswer, type MappedKey } from './answers/questions';
import { ANYTHING_ELSE, EMPTY, NO_MAPPING, type DayOrder, type Mapping } from './mapping';
import { readCell } from './read-cell';
import { dayOrderOf } from './read-day';
import type { Readable } from './read-row';
import { isCore, targetOf, TARGET_KEYS, wordsOf, type TargetKey } from './targets';
import { headerNames } from './words-of-headers';

export interface Sample {
  readonly headers: readonly string[];
  /** Rows after that of the headers. */
  readonly rows: readonly (readonly string[])[];
}

export interface GuessGround extends Readable {
  /** Code of the unit of whoever imports. */
  readonly ownUnit: string;
  /** What was chosen for this source before. */
  readonly last?: Mapping;
  /** Beside what was chosen before, takes only columns that are called by the key of a field. */
  readonly isGuessedByName?: boolean;
  /** Why systems are retired that were so before they came here, in the language of whoever imports. */
  readonly retiredBefore: string;
}

/** A header that says more than this besides the name of a field is more likely about something else. */
const LEAST = 0.5;
/** So much of what stands in a column must be readable; less where its name leaves no doubt. */
const READABLE = 0.6;
const READABLE_BY_NAME = 0.2;

interface Match {
  readonly key: TargetKey;
  readonly header: string;
  readonly score: number;
}

export function guessMapping(sample: Sample, ground: GuessGround): Mapping {
  const cells = columnsOf(sample);
  const columns = chosenBefore(sample, ground);
  const taken = new Set<string>(Object.values(columns));
  const take = (header: string, key: MappedKey, isLikely = true): void => {
    if (taken.has(key) || Object.hasOwn(columns, header) || !isLikely) return;
    columns[header] = key;
    taken.add(key);
  };
  const answers = answered(cells, ground.questions);
  for (const { key, header } of answers) take(header, key, header === key);
  for (const { key, header } of matches(sample, cells, ground)) take(header, key);
  for (const { key, header } of answers) take(header, key, ground.isGuessedByName !== true);
  moveLongSummary(columns, cells);
  return withValues(columns, cells, ground);
}

type Columns = Record<string, MappedKey>;
export type Cells = ReadonlyMap<string, readonly string[]>;

/** What stands in each column; empty cells left out. */
const columnsOf = ({ headers, rows }: Sample): Cells =>
  new Map(
    headers.map((header, index) => [
      header,
      rows.flatMap((row) => (row[index] === undefined || row[index] === '' ? [] : [row[index]])),
    ]),
  );

/** Questions that are no longer asked are left out. */
const chosenBefore = ({ headers }: Sample, { last = NO_MAPPING, questions }: GuessGround): Columns =>
  Object.fromEntries(
    Object.entries(last.columns).filter(
      ([header, key]) => headers.includes(header) && (!isAnswer(key) || questions.has(key)),
    ),
  );

/** From the most certain to the least. */
function matches({ headers }: Sample, cells: Cells, ground: GuessGround): Match[] {
  return headers
    .flatMap((header) =>
      TARGET_KEYS.map((key) => ({ key, header, score: scoreOf(header, key) })).filter(
        ({ key, score }) =>
          (ground.isGuessedByName !== true || header === key) &&
          score >= LEAST &&
          isReadable(key, cells.get(header) ?? [], leastOf(key, score), ground),
      ),
    )
    .sort((a, b) => b.score - a.score);
}

/** 1 for the very name; otherwise how much of the header a name of the field is. Earlier names weigh a little more. */
export function scoreOf(header: string, key: TargetKey): number {
  const plain = plainText(header);
  const names = headerNames.get(key) ?? [];
  const own = header === key || plain === names[0] ? 1.1 : 0;
  const scores = names.map((name, index) => {
    if (plain === name) return 1 - index / 1000;
    const part = ` ${plain} `.includes(` ${name} `) ? name.split(' ').length / plain.split(' ').length : 0;
    return part * (0.95 - index / 1000);
  });
  return Math.max(own, 0, ...scores);
}

/** What is called as we call it is meant so, whatever stands in it: then the faults are shown. */
const leastOf = (key: TargetKey, score: number): number =>
  score > 1 || (score > 0.9 && (key === 'stage' || key === 'origin')) ? 0 : score > 0.9 ? READABLE_BY_NAME : READABLE;

function isReadable(key: TargetKey, cells: readonly string[], least: number, { units }: GuessGround): boolean {
  if (cells.length === 0) return key !== 'stage' && key !== 'origin';
  const kind = targetOf(key).kind;
  // An organisation of elsewhere is no unit of ours.
  if (key === 'unit') return least === 0 || partOf(cells, (cell) => units.has(plainText(cell))) > 0.1;
  if (key === 'reference') return partOf(cells, (cell) => /^AIS-\d{4}-\d+$/.test(cell)) > READABLE;
  if (key === 'externalId' || key === 'name') return least === 0 || new Set(cells).size > cells.length * READABLE;
  // The same in every row is what somebody put in for want of anything better.
  if (kind === 'day' && cells.length > 5 && new Set(cells).size === 1) return false;
  if (!cells.every((cell) => fits(key, cell))) return false;
  // The order of days is found out later.
  const isRead = (cell: string): boolean => {
    const read = readCell(key, cell, 'day-first');
    return (
      read === null || !('fault' in read) || (kind === 'day' && 'value' in (readCell(key, cell, 'month-first') ?? {}))
    );
  };
  return partOf(cells, isRead) >= least;
}

/** A field that need not be known takes no column that is too long for it. */
function fits(key: TargetKey, cell: string): boolean {
  const target = targetOf(key);
  if (isCore(key) || !('max' in target) || target.kind === 'number') return true;
  const read = target.kind === 'lines' ? readCell(key, cell) : { value: [cell] };
  return read !== null && 'value' in read && (read.value as string[]).every((one) => textLength(one) <= target.max);
}

const partOf = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / Math.max(1, cells.length);

/** What is called a summary and is long tells the purpose; a summary is then its beginning. */
function moveLongSummary(columns: Columns, cells: Cells): void {
  const header = Object.keys(columns).find((one) => columns[one] === 'summary');
  if (header === undefined || Object.values(columns).includes('intendedPurpose')) return;
  const target = targetOf('summary');
  const most = 'max' in target ? target.max : 0;
  if ((cells.get(header) ?? []).some((cell) => textLength(cell) > most)) columns[header] = 'intendedPurpose';
}

function withValues(columns: Columns, cells: Cells, { ownUnit, last, retiredBefore, questions }: GuessGround): Mapping {
  const values: Partial<Record<MappedKey, Record<string, string>>> = {};
  const days: Partial<Record<MappedKey, DayOrder>> = {};
  const set = (key: MappedKey, theirs: string, ours: string): void => {
    (values[key] ??= {})[theirs] ??= ours;
  };
  for (const [key, words] of Object.entries(last?.values ?? {}) as [MappedKey, Record<string, string>][])
    if (!isAnswer(key) || questions.has(key))
      for (const [theirs, ours] of Object.entries(words)) set(key, theirs, ours);
  const has = new Set<MappedKey>(Object.values(columns));
  if (!has.has('unit')) set('unit', EMPTY, ownUnit);
  if (has.has('intendedPurpose')) set('summary', EMPTY, '{intendedPurpose}');
  else if (has.has('summary')) set('intendedPurpose', EMPTY, '{summary}');
  for (const [header, key] of Object.entries(columns)) {
    const own = cells.get(header) ?? [];
    const kind = isAnswer(key) ? questions.get(key)?.kind : targetOf(key).kind;
    if (kind === 'day' || kind === 'date') {
      const order = last?.days[key] ?? dayOrderOf(own);
      if (order !== undefined) days[key] = order;
    }
    // A day or a word that nobody can read is no reason to leave a system out. An answer is never passed over: it may
    // be the one that decides the class.
    if (isAnswer(key)) continue;
    if (kind === 'day' || (wordsOf(key) !== null && key !== 'stage' && key !== 'origin')) set(key, ANYTHING_ELSE, '');
    const isRetired = (cell: string): boolean => {
      const read = key === 'stage' ? readCell(key, cell) : null;
      return read !== null && 'value' in read && read.value === 'retired';
    };
    if (own.some(isRetired)) set('retirementReason', EMPTY, retiredBefore);
  }
  return { columns, values, days };
}
