// What entries carry whole, and how an export shows it again from the tables, so that a verifier can compare the two.
// Every member of a part is written out: a column that a migration adds later is no part of what was proven.

import type { Recorded } from '@registry/contracts/intents';
import type { EntityManager } from 'typeorm';
import { sql, type Sql } from '../database/sql';

/** A row as a query or as JSON gives it: an instant may be a text. */
export type Told<Row> = {
  readonly [Key in keyof Row]: Date extends Row[Key] ? Row[Key] | string : Row[Key];
};

/** One kind of part. */
export interface ProvenPart {
  /** Kind of the subject whose part it is. */
  readonly subject: string;
  /** The name of the part, or how the names of such parts begin: what stands before the colon, with it. */
  readonly name: string;
  /** A statement with a row for each part of the subject whose id the expression gives. It names its columns. */
  readonly rows: (subjectId: Sql) => Sql;
  /** Name and content of a part, from its row as JSON. */
  readonly of: (row: never) => readonly [name: string, content: unknown];
}

/** A kind of part of which every state that it had is kept and shown, not the last alone. */
export interface ProvenHistory extends ProvenPart {
  /** Which of the states is the part as it is now. Left out where the part tells more than its states do. */
  readonly isPresent?: (row: never) => boolean;
}

/** One kind of subject that an export holds completely. */
export interface ProvenSubject {
  readonly type: Recorded<'record.prove'>['subject']['type'];
  /** A statement with the `id` of each, as text, in the order in which they are shown. */
  readonly ids: Sql<{ id: string }>;
}

/** Parts of subjects as the tables have them now: told by the statements with which an export shows them again. */
export async function partsOfMany(
  manager: EntityManager,
  kinds: readonly ProvenPart[],
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const parts = new Map(subjectIds.map((id): [string, Record<string, unknown>] => [id, {}]));
  for (const { rows, of } of kinds) {
    const found = await sql<{ id: string; row: unknown }>`select subject.id, to_jsonb(part) as row
         from unnest(${subjectIds}::text[]) subject (id) cross join lateral (${rows(sql`subject.id`)}) part`.rows(
      manager,
    );
    for (const { id, row } of found) Object.assign(parts.get(id) ?? {}, Object.fromEntries([of(row as never)]));
  }
  return parts;
}

/** The same of one. */
export const partsNow = async (
  manager: EntityManager,
  kinds: readonly ProvenPart[],
  subjectId: string,
): Promise<Record<string, unknown>> => (await partsOfMany(manager, kinds, [subjectId])).get(subjectId) ?? {};

/** An instant as the log writes it. */
export const instant = (at: Date | string): string => new Date(at).toISOString();
export const instantOrNull = (at: Date | string | null): string | null => (at === null ? null : instant(at));

/** What several places tell of one thing; where they differ all of it, which is what no entry says. */
export const agreeing = <Value extends string | number | boolean | null>(first: Value, ...others: Value[]): unknown =>
  others.every((other) => other === first) ? first : { differs: [first, ...others] };
