import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import { institutionDay, institutionHour } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { Jobs } from '../../platform/jobs/jobs';
import { FreeDuties } from '../obligations';
import { FreeCases } from '../review';
import { Mails } from './mail/mails';
import { QUEUES } from './queues';
import {
  alarmOfIncidents,
  remindOfDuties,
  remindOfEvidence,
  remindOfReviews,
  tellOfJoining,
  tellOfOwnersLeft,
} from './reminders/reminders';

const HOUR_MS = 3_600_000;
/** The morning mail leaves at this hour in the institution, or as soon after as somebody is there to send it. */
const DIGEST_HOUR = 7;
/** Walking over a large register takes longer than a request may. */
const PATIENCE = '120s';

interface Cursor {
  reminded_at: Date | null;
  digest_on: string | null;
}

/** What time brings: requests between people every moment, reminders every hour, the digest every morning. */
@Injectable()
export class Schedule implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly mails: Mails,
    private readonly freeCases: FreeCases,
    private readonly freeDuties: FreeDuties,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUES.clock, () => this.tick(now()), { isRegular: true });
  }

  /** One process at a time; what it did and that it did so commit together. */
  async tick(now: Date): Promise<void> {
    // Roles end by their last day too, and then nobody does anything.
    await this.freeCases.execute();
    await this.freeDuties.execute();
    await this.dataSource.transaction(async (manager) => {
      const cursor = await sql<Cursor>`select reminded_at, digest_on::text from notice_cursor for update`.row(manager);
      await sql`set local statement_timeout = '${raw(PATIENCE)}'`.run(manager);
      for (const statement of [tellOfJoining, tellOfOwnersLeft]) await statement.run(manager);
      if (cursor?.reminded_at == null || now.getTime() - cursor.reminded_at.getTime() >= HOUR_MS)
        await this.remind(manager, now);
      await this.mails.gather(manager, 'now');
      const today = institutionDay(now);
      if (cursor?.digest_on !== today && institutionHour(now) >= DIGEST_HOUR) await this.digest(manager, today);
    });
  }

  private async remind(manager: EntityManager, now: Date): Promise<void> {
    for (const statement of [alarmOfIncidents, remindOfDuties, remindOfEvidence, remindOfReviews])
      await statement.run(manager);
    await sql`update notice_cursor set reminded_at = ${now}`.run(manager);
  }

  private async digest(manager: EntityManager, today: string): Promise<void> {
    await throwAwayOld(manager);
    const people = await sql<{ person: string }>`
      select person_id::text as person from view_subscription union select person_id::text from notice
       where mail_mode = 'daily' and mail_id is null and read_at is null`.rows(manager);
    await this.jobs.add(QUEUES.morning, people, manager);
    await sql`update notice_cursor set digest_on = ${today}`.run(manager);
  }
}

/** Who was told what is nobody's business for ever: notices go after a year, mails and deliveries after ninety days. */
async function throwAwayOld(manager: EntityManager): Promise<void> {
  await sql`delete from notice where at < now() - interval '1 year'`.run(manager);
  await sql`delete from mail where created_at < now() - interval '90 days'`.run(manager);
  await sql`delete from webhook_delivery where created_at < now() - interval '90 days' and state <> 'waiting'`.run(
    manager,
  );
}
