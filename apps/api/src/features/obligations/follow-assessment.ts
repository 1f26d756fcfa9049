import { Injectable, type OnModuleInit } from '@nestjs/common';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from '../../platform/database/sql';
import { Reactions, type Consequence } from '../../platform/recording/reactions';
import type { Transaction } from '../../platform/recording/transaction';
import { DutiesRepository } from './duties.repository';
import { compareDuties, isEmpty, type DutyDifference } from './owed/compare-duties';
import { CurrentDuties } from './owed/current-duties';

const FOLLOWED = ['classification.assess', 'review.decide', 'review.consent'] as const;
type Followed = (typeof FOLLOWED)[number];

/**
 * After answers or decisions: a system that had no duties takes over those it has; where it had some, the difference is
 * noted and waits to be accepted, so that nobody's duties change behind their back.
 */
@Injectable()
export class FollowAssessment implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly current: CurrentDuties,
    private readonly duties: DutiesRepository,
  ) {}

  onModuleInit(): void {
    for (const intent of FOLLOWED)
      this.reactions.onAll(intent, (tx, told) =>
        this.keep(
          tx,
          told.map(({ subject }) => subject.id),
        ),
      );
  }

  private async keep(tx: Transaction, systemIds: readonly string[]): Promise<(Consequence<Followed> | null)[]> {
    const bases = await this.current.bases(tx.manager, systemIds);
    const stored = await this.duties.ofMany(tx.manager, [...bases.keys()]);
    const owed = this.current.owing(await this.current.today(tx.manager));
    const differing: (Noted & { readonly isFresh: boolean })[] = [];
    for (const [systemId, basis] of bases) {
      const had = stored.get(systemId)!;
      const difference = compareDuties(had, owed(basis));
      differing.push({ systemId, difference, isFresh: had.length === 0 && !isEmpty(difference) });
      // What they owe takes a moment to work out, and others wait for their turn.
      if (bases.size > 1) await turn();
    }
    const noted = differing.filter(({ isFresh }) => !isFresh);
    if (noted.length > 0) await noteChange(tx.manager, noted, tx.at);
    const taken = differing.filter(({ isFresh }) => isFresh);
    const parts = await this.duties.takeOverAll(tx, taken);
    const consequences = new Map(
      taken.map(({ systemId, difference }, index): [string, Consequence<Followed>] => [
        systemId,
        { fact: { duties: difference.added.length }, parts: parts[index]! },
      ]),
    );
    return systemIds.map((id) => consequences.get(id) ?? null);
  }
}

interface Noted {
  readonly systemId: string;
  readonly difference: DutyDifference;
}

/** Notes that duties would change, or that they no longer would. Returns how many would. */
export async function noteChange(manager: Transaction['manager'], noted: readonly Noted[], at: Date): Promise<number> {
  const rows = noted.map(({ systemId, difference }) => ({
    system_id: systemId,
    added: difference.added.length,
    removed: difference.removed.length,
    moved: difference.moved.length,
    is_empty: isEmpty(difference),
    noted_at: at,
  }));
  await sql`
    with noted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}) as n(system_id uuid, added int, removed int, moved int, is_empty boolean, noted_at timestamptz)),
          gone as (delete from duty_change c using noted n where c.system_id = n.system_id and n.is_empty)
     insert into duty_change (system_id, added, removed, moved, noted_at) select system_id, added, removed, moved, noted_at from noted where not is_empty
     on conflict (system_id) do update set added = excluded.added, removed = excluded.removed, moved = excluded.moved, noted_at = excluded.noted_at
       where (duty_change.added, duty_change.removed, duty_change.moved) is distinct from (excluded.added, excluded.removed, excluded.moved)`.run(
    manager,
  );
  return rows.filter((row) => !row.is_empty).length;
}
