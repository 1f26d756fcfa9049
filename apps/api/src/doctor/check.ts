// What a look through the whole register can find.

import type { DataSource } from 'typeorm';
import type { Config } from '../platform/config/config';
import type { Snapshot } from '../platform/database/snapshots';
import type { Sql } from '../platform/database/sql';

/** One thing that is wrong. */
export interface Finding {
  /** Where: a reference that people know, e.g. `AIS-2026-000017`, or a table and an id. */
  readonly place: string;
  /** What just there, where the words of the check do not say it all. */
  readonly detail: string | null;
}

/** One unchanging view of the register that is only read, and where its files lie. */
export interface Register {
  readonly snapshot: Snapshot;
  readonly dataSource: DataSource;
  readonly config: Config;
}

interface Words {
  /** Short and lasting, as programs know it, e.g. `owner-has-left`. */
  readonly kind: string;
  /** What is wrong with each thing found. */
  readonly says: string;
  /** What whoever runs the register can do. */
  readonly advice: string;
}

/** A statement whose rows are findings: `place` and `detail`. */
export interface SqlCheck extends Words {
  readonly sql: Sql<Finding>;
}

/** What no statement can tell. */
export interface ReadingCheck extends Words {
  readonly find: (register: Register) => AsyncIterable<Finding>;
}

export type Check = SqlCheck | ReadingCheck;
