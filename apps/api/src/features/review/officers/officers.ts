import { Injectable } from '@nestjs/common';
import type { Absence, OfficerLoad, PersonRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
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
 * Compliance officer for the whole institution, or for a unit in `$1` (a list of units from the top); for `person p`.
 */
export const isOfficer = (units: string): string =>
  `p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce} and (g.unit_id is null or g.unit_id = any(${units}::uuid[])))`;

const isOpen = `r.state in ('submitted', 'in_review', 'returned', 'awaiting_consent')`;

/** Who reviews: whose turn it is, who may, who stands in for whom. */
@Injectable()
export class Officers {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The officer with the fewest open cases, who is here and may decide on this one; among equals, who has waited
   * longest.
   */
  async nextInTurn(tx: Transaction, found: ReviewCase): Promise<string | null> {
    const [row]: { id: string }[] = await tx.manager.query(
      `select p.id from person p
        where ${isOfficer('$1')} and p.id <> all($2::uuid[])
          and not exists (select from absence a where a.person_id = p.id and $3::date between a.from_on and a.until_on)
        order by (select count(*) from review r where r.officer_id = p.id and ${isOpen}),
                 (select max(r.assigned_at) from review r where r.officer_id = p.id) nulls first, p.id limit 1`,
      [found.system.unitPath, barredIds(found), institutionDay(tx.at)],
    );
    return row?.id ?? null;
  }

  /** Refuses with `review.no-officer` unless this person may decide on the case. */
  async require(tx: Transaction, found: ReviewCase, id: string): Promise<void> {
    const rows: unknown[] = await tx.manager.query(
      `select from person p where p.id = $1 and ${isOfficer('$2')} and p.id <> all($3::uuid[])`,
      [id, found.system.unitPath, barredIds(found)],
    );
    if (rows.length === 0) throw noOfficer('/officer');
  }

  /**
   * Refuses with `review.other-officer` unless the case is this person's, or that of somebody for whom they stand in
   * today.
   */
  async requireCharge(tx: Transaction, officerId: string | null, id: string): Promise<void> {
    if (officerId === id) return;
    const rows: unknown[] = await tx.manager.query(
      'select from absence a where a.person_id = $1 and a.stand_in_id = $2 and $3::date between a.from_on and a.until_on',
      [officerId, id, institutionDay(tx.at)],
    );
    if (rows.length === 0) throw new Refusal('review.other-officer');
  }

  /** Refuses with `review.no-officer` unless this person is compliance officer of anything. */
  async requireAny(tx: Transaction, id: string): Promise<void> {
    const rows: unknown[] = await tx.manager.query(
      `select from person p where p.id = $1 and p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce})`,
      [id],
    );
    if (rows.length === 0) throw noOfficer('/standIn');
  }

  /** Everybody who is compliance officer now, with what lies on their desk; at most 200. */
  async loads(): Promise<OfficerLoad[]> {
    const rows: LoadRow[] = await this.dataSource.query(
      `select ${personRef('p')} as person,
              (select count(*)::int from review r where r.officer_id = p.id and ${isOpen}) as open,
              (select count(*)::int from review r where r.officer_id = p.id and r.state in ('submitted', 'in_review', 'awaiting_consent') and r.due_on < $1) as overdue,
              (select count(*)::int from review_decision d where d.decided_by = p.id and d.decided_at > now() - interval '30 days') as "decidedLast30Days",
              (select ${absenceJson} from absence a join person i on i.id = a.stand_in_id where a.person_id = p.id and $1::date between a.from_on and a.until_on limit 1) as absence
         from person p where p.active and exists (select from role_grant g where g.person_id = p.id and g.role = 'compliance' and ${inForce})
        order by ${byName('p.name')}, p.id limit 200`,
      [institutionDay(now())],
    );
    return rows;
  }

  /** Absences of today and later, by day; at most 200. */
  async absences(): Promise<Absence[]> {
    const rows: { absence: Absence }[] = await this.dataSource.query(
      `select ${absenceJson} as absence from absence a join person p on p.id = a.person_id join person i on i.id = a.stand_in_id
        where a.until_on >= $1 order by a.from_on, a.id limit 200`,
      [institutionDay(now())],
    );
    return rows.map(({ absence }) => absence);
  }

  /** Who stands in for somebody today. */
  async standInOf(id: string): Promise<PersonRef | null> {
    const [row]: { person: PersonRef }[] = await this.dataSource.query(
      `select ${personRef('i')} as person from absence a join person i on i.id = a.stand_in_id
        where a.person_id = $1 and $2::date between a.from_on and a.until_on limit 1`,
      [id, institutionDay(now())],
    );
    return row?.person ?? null;
  }
}

const absenceJson = `json_build_object('id', a.id, 'person', ${personRef('p')}, 'standIn', ${personRef('i')}, 'from', a.from_on, 'until', a.until_on)`;

const barredIds = ({ system, assessment }: ReviewCase): string[] => [
  system.ownerId,
  ...system.editorIds,
  ...authorsOf(assessment.answers),
];

const noOfficer = (pointer: string): Refusal =>
  new Refusal('review.no-officer', {}, [
    { pointer, code: 'no-officer', detail: 'Choose a compliance officer who may decide here.' },
  ]);
