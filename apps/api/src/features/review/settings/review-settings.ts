import { Injectable } from '@nestjs/common';
import type { FreeDay, ReviewPolicy } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Transaction } from '../../../platform/recording/transaction';
import type { DeadlineRules } from '../deadlines';

/** The row of `review_policy`. */
export interface PolicyRow {
  take_days: number;
  decide_days: number;
  valid_months: number;
  valid_months_high_risk: number;
  rotates: boolean;
  duty_grace_days: number;
}

/** Ids of the subjects under which the log tells of settings. */
export const SETTINGS = { calendar: 'calendar', review: 'review' } as const;
export const CALENDAR = { type: 'Settings', id: SETTINGS.calendar } as const;
export const REVIEW = { type: 'Settings', id: SETTINGS.review } as const;

export const dayPartName = (day: string): string => `day:${day}`;

export function dayPart({ day, kind, nameEn, nameFr, nameDe }: FreeDay): object {
  return { day, kind, nameEn, nameFr, nameDe };
}

/** How reviews are run: what the log proves is what is said everywhere. */
export function policyPart(row: PolicyRow): Required<ReviewPolicy> {
  return {
    takeDays: row.take_days,
    decideDays: row.decide_days,
    validMonths: row.valid_months,
    validMonthsHighRisk: row.valid_months_high_risk,
    rotates: row.rotates,
    dutyGraceDays: row.duty_grace_days,
  };
}

/** How reviews are run, and on which days the institution does not work. */
@Injectable()
export class ReviewSettings {
  constructor(private readonly dataSource: DataSource) {}

  async deadlineRules(manager: EntityManager): Promise<DeadlineRules> {
    return { policy: await this.policy(manager), free: await this.daysOff(manager) };
  }

  /** Days on which the institution does not work, besides weekends. */
  async daysOff(manager: EntityManager = this.dataSource.manager): Promise<DeadlineRules['free']> {
    const rows = await sql<{ day: string }>`select day::text from calendar_day`.rows(manager);
    return new Set(rows.map(({ day }) => day));
  }

  async policy(manager: EntityManager = this.dataSource.manager): Promise<Required<ReviewPolicy>> {
    const row = await sql<PolicyRow>`
      select take_days, decide_days, valid_months, valid_months_high_risk, rotates, duty_grace_days from review_policy`.row(
      manager,
    );
    return policyPart(row as PolicyRow);
  }

  /** Free days of a year, by day. */
  async freeDays(year: number): Promise<FreeDay[]> {
    return sql<FreeDay>`
      select day::text, kind, name_en as "nameEn", name_fr as "nameFr", name_de as "nameDe" from calendar_day
       where day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) order by day`.rows(this.dataSource);
  }

  async keepPolicy(tx: Transaction, policy: Required<ReviewPolicy>): Promise<void> {
    await sql`
      update review_policy
         set take_days = ${policy.takeDays}, decide_days = ${policy.decideDays}, valid_months = ${policy.validMonths}, valid_months_high_risk = ${policy.validMonthsHighRisk}, rotates = ${policy.rotates}, duty_grace_days = ${policy.dutyGraceDays}`.run(
      tx.manager,
    );
  }

  async keepDays(tx: Transaction, days: readonly FreeDay[]): Promise<void> {
    await sql`insert into calendar_day (day, kind, name_en, name_fr, name_de)
       select * from jsonb_to_recordset(${JSON.stringify(days)}) as d(day date, kind text, "nameEn" text, "nameFr" text, "nameDe" text)
       on conflict (day) do update set kind = excluded.kind, name_en = excluded.name_en, name_fr = excluded.name_fr, name_de = excluded.name_de`.run(
      tx.manager,
    );
  }

  /** Returns false where the day was none. */
  async removeDay(tx: Transaction, day: string): Promise<boolean> {
    const count = await sql`delete from calendar_day where day = ${day}`.run(tx.manager);
    return count > 0;
  }
}
