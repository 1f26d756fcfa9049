// What was done with rules, by whom, and where the log tells it.

import type { RulesDeed } from '@registry/contracts';
import { joinActor } from '../../platform/database/refs';
import { sql, type Database } from '../../platform/database/sql';
import { instant } from '../../platform/recording/proven-part';

interface Row {
  readonly intent: keyof typeof DEEDS;
  readonly at: Date;
  readonly person_id: string | null;
  readonly name: string | null;
  readonly fact: { readonly state?: string; readonly reason?: string; readonly reviewsDue?: number };
  readonly number: string | null;
}

const DEEDS = {
  'rules.propose': 'proposed',
  'rules.consent': 'consented',
  'rules.withdraw': 'withdrawn',
  'rules.reviews-marked': 'marked',
} as const;

/** Rules that ship are known to the log only where they made reviews fall due again. */
export async function historyOf(database: Database, id: string): Promise<RulesDeed[]> {
  const rows = await sql<Row>`
    select e.intent, e.at, p.id as person_id, p.name, e.payload -> 'fact' as fact, l.number
      from audit_entry e left join audit_log l on l.entry_id = e.id ${joinActor('e', 'p')}
     where e.subject_type = 'Rules' and e.subject_id = ${id} and e.intent = any(${Object.keys(DEEDS)})
     order by e.seq`.rows(database);
  return rows.map(({ intent, at, person_id, name, fact, number }) => ({
    deed: intent === 'rules.consent' && fact.state === 'released' ? 'released' : DEEDS[intent],
    at: instant(at),
    by: person_id === null ? null : { id: person_id, name: name ?? '' },
    reason: fact.reason ?? null,
    reviewsDue: fact.reviewsDue ?? null,
    entry: number === null ? null : Number(number),
  }));
}
