// Systems with answers, each with the newest of them, one at a time: what they come to is worked out on the way.

import type { Facts } from '@registry/classifier';
import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../../platform/database/snapshots';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { factsOf, type StoredAnswers } from '../classification';
import { visibleSystems } from '../systems';

export interface SystemWithAnswers {
  readonly systemId: string;
  readonly reference: string;
  readonly name: string;
  /** Its code. */
  readonly unit: string;
  readonly facts: Facts;
}

type Row = Omit<SystemWithAnswers, 'facts'> & { answers: StoredAnswers };

/** So many are gone through before others are served. */
const AT_ONCE = 25;

/** Those one may read, in the order of their references. */
export async function* systemsWithAnswers(snapshot: Snapshot, actor: Actor): AsyncGenerator<SystemWithAnswers> {
  const rows = snapshot.rows(sql<Row>`
    select s.id as "systemId", s.reference, s.name, u.code as unit, f.answers
      from classification c join ai_system s on s.id = c.system_id join organisation_unit u on u.id = s.unit_id
      join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
     where ${visibleSystems(actor, 's')} and not s.is_withdrawn order by s.reference`);
  let passed = 0;
  for await (const { answers, ...system } of rows) {
    if ((passed += 1) % AT_ONCE === 0) await setImmediate();
    yield { ...system, facts: factsOf(answers) };
  }
}
