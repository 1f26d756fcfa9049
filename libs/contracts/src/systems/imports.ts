// Files of records: how they come in, and what would become of each row.

import type { SystemMention } from './relations';

export const IMPORT_STATES = [
  'reading',
  'read',
  'comparing',
  'compared',
  'applying',
  'applied',
  'undoing',
  'undone',
  'refused',
] as const;
/**
 * `read`: the rows are there, and how they are taken over can be said; `compared`: what would become of each is known
 * and can be decided; `refused`: the file cannot be read.
 */
export type ImportState = (typeof IMPORT_STATES)[number];

export const ROW_KINDS = ['new', 'changed', 'unchanged', 'duplicate', 'invalid', 'skipped'] as const;
/**
 * What would become of a row. `duplicate`: it may be a record, or a row, that is there already, and somebody decides.
 */
export type RowKind = (typeof ROW_KINDS)[number];

export const ROW_DECISIONS = ['take', 'skip', 'join'] as const;
/** `take`: a record of its own in spite of what looks alike; `join`: it is the record that is named. */
export type RowDecision = (typeof ROW_DECISIONS)[number];

export const ROW_OUTCOMES = ['registered', 'changed', 'failed', 'undone'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export const APPLY_WHICH = ['all', 'valid'] as const;
/** All rows or none; or those that are valid and decided. */
export type ApplyWhich = (typeof APPLY_WHICH)[number];

/** How a file is read; found out, and to be said otherwise. */
export interface ImportForm {
  readonly kind: 'text' | 'xlsx' | 'json';
  /** Of a text and of JSON; a label of the Encoding Standard. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Of a spreadsheet. */
  readonly sheet: string | null;
  /** Which of the rows that hold anything names the columns; from 1. */
  readonly headerRow: number;
}

export interface ImportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** Holds bytes that its encoding does not have: some cells are read wrongly. */
  readonly isMixed: boolean;
  readonly form: ImportForm;
}

/** Field by header; value of ours by what a cell says, per field; order of days, per field. */
export interface ImportMapping {
  columns: Record<string, string>;
  /** `""` for an empty cell, `*` for anything that cannot be read; `{field}` for the beginning of that field. */
  values: Record<string, Record<string, string>>;
  days?: Record<string, 'day-first' | 'month-first'>;
}

/** Rows by what would become of them; they add up to the rows of the file. */
export type ImportCounts = Readonly<Record<RowKind, number>>;

/** How far what goes on has come. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly startedAt: string;
}

/** What came of the rows that were applied. */
export interface ImportResult {
  readonly batch: string;
  readonly which: ApplyWhich;
  readonly registered: number;
  readonly changed: number;
  readonly failed: number;
  readonly undone: number;
}

/** A file that is taken over: a change set that can be looked at before anything changes. */
export interface ImportSet {
  readonly id: string;
  /** Where the file comes from, as whoever brought it calls it; ids are unique within a source. */
  readonly source: string;
  readonly state: ImportState;
  readonly file: ImportFile;
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
  readonly rows: number;
  readonly counts: ImportCounts;
  readonly progress: ImportProgress | null;
  /** Why the file cannot be read. */
  readonly refused: { readonly code: string; readonly detail: string } | null;
  readonly result: ImportResult | null;
  readonly startedAt: string;
  readonly changedAt: string;
  readonly version: number;
}

export interface RowFaultTold {
  /** Field of ours. */
  readonly field: string;
  /** Header of the column; null where no column says the field. */
  readonly column: string | null;
  readonly code: string;
  /** The limit that was passed. */
  readonly most?: number;
  readonly detail: string;
}

/** One row of a file, and what would become of it. */
export interface ImportRow {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  readonly kind: RowKind | null;
  readonly decision: RowDecision | null;
  /** The name, as far as the row has one. */
  readonly name: string | null;
  readonly cells: readonly string[];
  /** By index of the cell: the value of a formula was taken, or the cell is an error. */
  readonly flags: Readonly<Record<string, string>>;
  /** What it says, field by field. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly faults: readonly RowFaultTold[];
  /** Fields that would change, each with both values. */
  readonly changes: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
  /** The record it is, or may be. */
  readonly system: SystemMention | null;
  /** An earlier row that it looks like. */
  readonly twinRow: number | null;
  readonly outcome: RowOutcome | null;
  readonly made: SystemMention | null;
}

/** What a source of files said last of a record. */
export interface SystemOrigin {
  readonly source: string;
  /** What it is called there; null where the file had no column for that. */
  readonly externalId: string | null;
  /** What the file was called. */
  readonly file: string;
  /** Which row of it, as a spreadsheet numbers it. */
  readonly row: number;
  /** When its import last moved. */
  readonly at: string;
  /** What stands in the columns that no field takes, by their headers. */
  readonly besides: Readonly<Record<string, string>>;
}

export const FAULTS_FORMATS = ['csv', 'xlsx'] as const;
export type FaultsFormat = (typeof FAULTS_FORMATS)[number];

/** What cells of one column say, the most frequent first. */
export interface ColumnValue {
  readonly value: string;
  readonly rows: number;
  /**
   * How it is read by itself: values of ours joined by ";", of a unit its id; empty where it says nothing. Null where
   * it cannot be read.
   */
  readonly ours: string | null;
}

/** How a file is to be read instead. */
export interface ReadImport {
  encoding?: string;
  delimiter?: string;
  sheet?: string;
  headerRow?: number;
}

export interface MapImport {
  mapping: ImportMapping;
}

/** What somebody says of rows: of some by number, or of all of a kind. */
export interface DecideRows {
  rows?: number[];
  kind?: RowKind;
  /** Null takes it back. */
  decision: RowDecision | null;
  /** Id or reference of the record, with `join`. */
  system?: string;
}

/** A row mended in place: text by header. */
export interface MendRow {
  cells: Record<string, string>;
}

export interface ApplyImport {
  which: ApplyWhich;
}

export const FEED_KINDS = ['new', 'changed'] as const satisfies readonly RowKind[];
/** What may be applied without anybody looking. */
export type FeedKind = (typeof FEED_KINDS)[number];

/** Files that a program sends for a person, from one source. */
export interface Feed {
  readonly source: string;
  /** What of them is applied by itself. */
  readonly applies: readonly FeedKind[];
  /** The newest one. */
  readonly last: {
    /** Of the import. */
    readonly id: string;
    readonly at: string;
    readonly state: ImportState;
    /** Rows of it wait for somebody. */
    readonly isWaiting: boolean;
  } | null;
}

export interface ChangeFeed {
  applies: FeedKind[];
}
