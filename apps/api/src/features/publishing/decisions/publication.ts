// Decisions on publication as they are stored, and what the audit log proves of each.

import type { PersonRef, PublicationEnd, PublicationEntry, PublicationState } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import { instant, type Told } from '../../../platform/recording/proven-part';
import type { Transaction } from '../../../platform/recording/transaction';

export interface StoredPublication {
  readonly number: number;
  readonly state: PublicationState;
  readonly ended_by: PublicationEnd | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date;
}

/** With who did it. */
export type PublicationRow = StoredPublication & { readonly by: PersonRef | null };

export const entryOf = ({ number, state, ended_by, reason, by, decided_at }: PublicationRow): PublicationEntry => ({
  number,
  state,
  endedBy: ended_by,
  reason,
  by,
  at: decided_at.toISOString(),
});

/** Of `publication p`. */
export const publicationColumns = sql`p.number, p.state, p.ended_by, p.reason, p.decided_by, p.decided_at`;

export const publicationPartName = (number: number): string => `publication:${number}`;

export const publicationPart = (one: Told<StoredPublication>): Record<string, unknown> => ({
  number: one.number,
  state: one.state,
  endedBy: one.ended_by,
  reason: one.reason,
  decidedBy: one.decided_by,
  decidedAt: instant(one.decided_at),
});

/** Adds an entry; returns the part that proves it. */
export async function addPublication(
  tx: Transaction,
  systemId: string,
  one: Pick<StoredPublication, 'number' | 'state' | 'ended_by' | 'reason'>,
): Promise<Record<string, unknown>> {
  const entry: StoredPublication = {
    ...one,
    decided_by: tx.actor.kind === 'person' ? tx.actor.id : null,
    decided_at: tx.at,
  };
  await sql`
    insert into publication (system_id, number, state, ended_by, reason, decided_by, decided_at)
    values (${systemId}, ${entry.number}, ${entry.state}, ${entry.ended_by}, ${entry.reason}, ${entry.decided_by},
            ${entry.decided_at})`.run(tx.manager);
  return { [publicationPartName(entry.number)]: publicationPart(entry) };
}
