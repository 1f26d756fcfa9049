// A file that somebody asked for and that is written while nobody has to wait, as it is kept.

import type { ExportedFile, ExportJobState, ExportTable, ProblemCode, ProblemError } from '@registry/contracts';
import type { RowOf } from '../../../platform/database/entity-of';
import type { Actor } from '../../../platform/ground/actor';
import { sha256 } from '../../../platform/ground/sha256';
import type { ExportOptions } from '../views/export-options';

export interface StoredJob extends RowOf<'export_job'> {
  readonly state: ExportJobState;
  readonly table_name: ExportTable;
  /** As the query of its table was checked. */
  readonly query: ExportOptions;
  readonly about: ExportedFile | null;
  readonly refused: KeptRefusal | null;
}

/** Why it was not written, as it is told. */
export interface KeptRefusal {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly errors: readonly ProblemError[];
}

/** The walks that write files; the key of each is the id of the file. */
export const WRITING = 'export-write';

/** Hours for which a file can be fetched. */
export const KEPT_HOURS = 24;
/** Files of one person that are written or wait to be. */
export const GOING_MOST = 3;
/** Files of one person in all, ready and failed ones among them. */
export const KEPT_MOST = 20;

/**
 * What a person may do at a moment, as one value: a file is handed out by the rights with which it was written, and by
 * no others.
 */
export const rightsOf = ({ ability }: Actor): string => sha256(JSON.stringify(ability.rules));
