import { Injectable } from '@nestjs/common';
import type { ClassState, Headline, Page, PersonRef, ReviewState, SystemAsOf } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql, type Sql } from '../../../platform/database/sql';
import { hasWords } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { visibleSystems, wasListed } from '../../systems';
import type { ListAsOfQuery } from './as-of.query';
import { namedPart, recordOf, type NamedPart } from './stored-record';

interface Row extends NamedPart {
  class: ClassState | null;
  decidedClass: Headline | null;
  reviewState: ReviewState;
  decidedBy: PersonRef | null;
}

const named = namedPart(sql`past.record`);

/**
 * Where each system stood at the end of a day: the last entry of the log that holds its record, the last assessment,
 * the last decision. An entry, an assessment and a decision are never changed, so the answer for a day is the same for
 * ever.
 */
const standingOn = (day: string): Sql => sql`
  from ai_system s
  join review_standing_on(${day}) past on past.system_id = s.id
  left join person decider on decider.id = past.decided_by
  ${named.joins}`;

const columns = sql`
  ${named.columns}, past.class, past.decided_class as "decidedClass", past.review_state as "reviewState",
  ${personRef('decider')} as "decidedBy"`;

/** Reads the register as it stood on a past day. Who may see a record is asked of today. */
@Injectable()
export class AsOfQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** By reference, in ascending order. */
  async list(actor: Actor, query: ListAsOfQuery): Promise<Page<SystemAsOf>> {
    const day = pastDay(query.day);
    const visible = visibleSystems(actor, 's');
    const after = query.cursor === undefined ? null : readCursor(query.cursor, ['text'])[0];
    const rows = await sql<Row>`select ${columns} ${standingOn(day)}
        where (${after}::text is null or s.reference > ${after}::text)
          and (${query.q ?? null}::text is null or ${hasWords(sql`plain_text(past.record ->> 'name' || ' ' || s.reference)`, query.q ?? null)}) and ${visible} and ${wasListed}
        order by s.reference limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      (row) => asOf(row, day),
      (row) => [row.part.reference],
    );
  }

  /** One system; refuses with `record.not-found` when it was not registered yet. */
  async get(systemId: string, wanted: string): Promise<SystemAsOf> {
    const day = pastDay(wanted);
    const row = await sql<Row>`select ${columns} ${standingOn(day)} where s.id = ${systemId}`.row(this.dataSource);
    if (!row) throw new Refusal('record.not-found');
    return asOf(row, day);
  }
}

function asOf(row: Row, day: string): SystemAsOf {
  const { class: state, decidedClass, reviewState, decidedBy } = row;
  return { asOf: day, record: recordOf(row), class: state, decidedClass, reviewState, decidedBy };
}

/** Today counts as past: it shows what stands now. */
export function pastDay(day: string, pointer = '?day'): string {
  if (day <= institutionDay(now())) return day;
  throw malformed({ pointer, code: 'in-the-future', detail: 'Choose a day that has been.' });
}
