import { Injectable } from '@nestjs/common';
import type { Absence, OfficerLoad, PersonRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql, type Sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { inForce } from '../../../platform/identity/grants';
import { Refusal } from '../../../platform/problems/refusal';
import type { Transaction } from '../../../platform/recording/transaction';
import { authorsOf } from '../../classification';
import type { ReviewCase } from '../cases/review-cases';

interface LoadRow extends Omit<OfficerLoad, 'absence'> {
  absence: Absence | null;
}

/**
 * Compliance officer for the whole institution, or for a unit in a list of units from the top; for `person p`.
 */
export const isOfficer = (unitPath: Sql | readonly string[]): Sql =>
  sql`
    p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce} and (g.unit_id is null or g.unit_id = any(${unitPath}::uuid[])))`;

const isOpen = sql`r.state in ('submitted', 'in_review', 'returned', 'awaiting_consent')`;

/** Who reviews: whose turn it is, who may, who stands in for whom. */
@Injectable()
export class Officers {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The officer with the fewest open cases, who is here and may decide on this one; among equals, who has waited
   * longest.
   */
  async nextInTurn(tx: Transaction, found: ReviewCase): Promise<string | null> {
    const row = await sql<{ id: string }>`select p.id from person p
        where ${isOfficer(found.system.unitPath)} and p.id <> all(${barredIds(found)}::uuid[])
          and not exists (select from absence a where a.person_id = p.id and ${institutionDay(tx.at)}::date between a.from_on and a.until_on)
        order by (select count(*) from review r where r.officer_id = p.id and ${isOpen}),
                 (select max(r.assigned_at) from review r where r.officer_id = p.id) nulls first, p.id limit 1`.row(
      tx.manager,
    );
    return row?.id ?? null;
  }

  /** Refuses with `review.no-officer` unless this person may decide on the case. */
  async require(tx: Transaction, found: ReviewCase, id: string): Promise<void> {
    const officers = await sql`
      select from person p
       where p.id = ${id} and ${isOfficer(found.system.unitPath)} and p.id <> all(${barredIds(found)}::uuid[])`.run(
      tx.manager,
    );
    if (officers === 0) throw noOfficer('/officer');
  }

  /**
   * Refuses with `review.other-officer` unless the case is this person's, or that of somebody for whom they stand in
   * today.
   */
  async requireCharge(tx: Transaction, officerId: string | null, id: string): Promise<void> {
    if (officerId === id) return;
    const found = await sql`
      select from absence a
       where a.person_id = ${officerId} and a.stand_in_id = ${id} and ${institutionDay(tx.at)}::date between a.from_on and a.until_on`.run(
      tx.manager,
    );
    if (found === 0) throw new Refusal('review.other-officer');
  }

  /** Refuses with `review.no-officer` unless this person is compliance officer of anything. */
  async requireAny(tx: Transaction, id: string): Promise<void> {
    const found = await sql`
      select from person p
       where p.id = ${id} and p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce})`.run(
      tx.manager,
    );
    if (found === 0) throw noOfficer('/standIn');
  }

  /** Everybody who is compliance officer now, with what lies on their desk; at most 200. */
  async loads(): Promise<OfficerLoad[]> {
    const rows = await sql<LoadRow>`select ${personRef('p')} as person,
              (select count(*)::int from review r where r.officer_id = p.id and ${isOpen}) as open,
              (select count(*)::int from review r where r.officer_id = p.id and r.state in ('submitted', 'in_review', 'awaiting_consent') and r.due_on < ${institutionDay(now())}::date) as overdue,
              (select count(*)::int from review_decision d where d.decided_by = p.id and d.decided_at > now() - interval '30 days') as "decidedLast30Days",
              (select ${absenceJson} from absence a join person i on i.id = a.stand_in_id where a.person_id = p.id and ${institutionDay(now())}::date between a.from_on and a.until_on limit 1) as absence
         from person p where p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce})
        order by ${byName('p.name')}, p.id limit 200`.rows(this.dataSource);
    return rows;
  }

  /** Absences of today and later, by day; at most 200. */
  async absences(): Promise<Absence[]> {
    const rows = await sql<{ absence: Absence }>`
      select ${absenceJson} as absence from absence a join person p on p.id = a.person_id
        join person i on i.id = a.stand_in_id
        where a.until_on >= ${institutionDay(now())} order by a.from_on, a.id limit 200`.rows(this.dataSource);
    return rows.map(({ absence }) => absence);
  }

  /** Who stands in for somebody today. */
  async standInOf(id: string): Promise<PersonRef | null> {
    const row = await sql<{ person: PersonRef }>`
      select ${personRef('i')} as person from absence a join person i on i.id = a.stand_in_id
       where a.person_id = ${id} and ${institutionDay(now())}::date between a.from_on and a.until_on limit 1`.row(
      this.dataSource,
    );
    return row?.person ?? null;
  }
}

const absenceJson = sql`
  json_build_object('id', a.id, 'person', ${personRef('p')}, 'standIn', ${personRef('i')}, 'from', a.from_on, 'until', a.until_on)`;

const barredIds = ({ system, assessment }: ReviewCase): string[] => [
  system.ownerId,
  ...system.editorIds,
  ...authorsOf(assessment.answers),
];

const noOfficer = (pointer: string): Refusal =>
  new Refusal('review.no-officer', {}, [
    { pointer, code: 'no-officer', detail: 'Choose a compliance officer who may decide here.' },
  ]);
