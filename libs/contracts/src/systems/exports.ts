// Files of rows that leave the register: what they can be, and what is known of one that left.

import type { PersonLanguage, PersonRef } from '../people/people';

export const EXPORT_TABLES = [
  'systems',
  'duties',
  'reviews',
  'incidents',
  'documents',
  'actions',
  'links',
  'entries',
] as const;
/** What is one row each in a file. */
export type ExportTable = (typeof EXPORT_TABLES)[number];

/** Of any table. */
export const ROW_FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;
/** Of the register also as linked data. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'jsonld', 'ttl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is known of a file that left the register; the log proves it. */
export interface ExportedFile {
  /** `ai-system-registry/table/v1`. */
  format: string;
  id: string;
  table: ExportTable;
  /** Of the words in it. */
  language: PersonLanguage;
  /** The day that it shows, at its end; null: the moment at which it was made. @format date */
  asOf: string | null;
  /** What narrows and sorts it, by the names of the query. */
  filter: Record<string, string | string[]>;
  /** Keys of its columns, in their order. */
  columns: string[];
  /** How many rows it has. */
  rows: number;
  exportedAt: string;
  exportedBy: PersonRef;
  /** How long the audit log was, and the hash at its head; null while nothing was sealed. */
  checkpoint: { size: number; head: string } | null;
}

export const EXPORT_JOB_STATES = ['waiting', 'writing', 'ready', 'failed'] as const;
/**
 * Of a file that somebody asked for. `waiting`: others are written before it; `ready`: it can be fetched until it
 * expires; `failed`: it was not written, or not as its reader may see it now, and can be asked for again.
 */
export type ExportJobState = (typeof EXPORT_JOB_STATES)[number];

/** A file that is written while nobody has to wait for it; seen by whoever asked for it. */
export interface ExportJob {
  /** Of the file, once it is ready: the log knows it by the same. */
  id: string;
  table: ExportTable;
  state: ExportJobState;
  format: ExportFormat;
  /** CSV as a spreadsheet opens it; null for any other file. */
  variant: 'excel' | null;
  /** Of the words in it. */
  language: PersonLanguage;
  /** Keys of the columns that are wanted; null: all. */
  columns: string[] | null;
  /** The day that it shows, at its end; null: the moment at which it is written. @format date */
  asOf: string | null;
  /** What narrows and sorts it, by the names of the query. */
  filter: Record<string, string | string[]>;
  /** How many rows it will have; null before they are counted. */
  rows: number | null;
  /** How many of them are written. */
  written: number;
  /** Rows a second; null before there is one to tell. */
  rate: number | null;
  askedAt: string;
  endedAt: string | null;
  /** When it is thrown away. */
  expiresAt: string | null;
  /** In bytes; null before it is ready. */
  size: number | null;
  /** Under what name it is saved; null before it is ready. */
  fileName: string | null;
  /** Why it failed, as a refusal says it. */
  refused: { code: string; params: Record<string, string | number> } | null;
}
