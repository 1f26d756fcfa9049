// Files of rows that leave the register: what they can be, and what is known of one that left.

import type { PersonLanguage, PersonRef } from '../people/people';

export const EXPORT_TABLES = ['systems', 'duties', 'reviews', 'incidents', 'links', 'entries'] as const;
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
