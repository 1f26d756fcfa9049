import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { joinActor } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { Jobs } from '../../../platform/jobs/jobs';
import { Sealer } from '../../../platform/recording/sealer';
import { DeliverNotices } from '../deliver-notices';
import type { NewNotice } from '../notices.repository';
import { QUEUES } from '../queues';
import { Recipients } from './recipients';
import { HEARD, whoHears, type FollowedEntry } from './who-hears';

const BATCH = 500;

/**
 * Follows the log by the number of its entries: what is told and how far the log was read commit together, one process
 * at a time, so that nothing is left out and nothing told twice, whoever dies on the way.
 */
@Injectable()
export class FollowJournal implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly sealer: Sealer,
    private readonly recipients: Recipients,
    private readonly deliver: DeliverNotices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUES.follow, () => this.toTheEnd(), { isRegular: true });
    this.sealer.whenSealed(() => void this.jobs.ask(QUEUES.follow).catch(() => undefined));
  }

  async toTheEnd(): Promise<void> {
    while (await this.dataSource.transaction((manager) => this.batch(manager)));
  }

  /** Returns whether there may be more. */
  private async batch(manager: EntityManager): Promise<boolean> {
    const cursor = await sql<{ number: string }>`select number from notice_cursor for update`.row(manager);
    const from = Number(cursor?.number);
    const end = await sql<{ number: string | null }>`
      select max(number) as number
        from (select number from audit_log where number > ${from} order by number limit ${BATCH}) l`.row(manager);
    if (end?.number == null) return false;
    const to = Number(end.number);
    await this.deliver.all(manager, await this.notices(manager, from, to), from, to);
    await sql`update notice_cursor set number = ${to}`.run(manager);
    return to - from === BATCH;
  }

  private async notices(manager: EntityManager, from: number, to: number): Promise<NewNotice[]> {
    const notices: NewNotice[] = [];
    for (const entry of await entriesBetween(manager, from, to)) {
      for (const telling of whoHears(entry)) {
        for (const personId of await this.recipients.of(manager, telling, entry.by)) {
          notices.push({
            personId,
            kind: telling.kind,
            key: `${telling.kind}:${entry.number}`,
            systemId: telling.systemId,
            byId: entry.by,
            details: telling.details ?? {},
            at: entry.at,
          });
        }
      }
    }
    return notices;
  }
}

async function entriesBetween(manager: EntityManager, from: number, to: number): Promise<FollowedEntry[]> {
  const rows = await sql<
    Omit<FollowedEntry, 'number' | 'subject' | 'fact' | 'parts'> & {
      number: string;
      type: string;
      id: string;
      payload: { fact?: FollowedEntry['fact']; parts?: FollowedEntry['parts'] };
    }
  >`
    select l.number, e.intent, e.subject_type as type, e.subject_id as id, e.at, a.id as by, e.payload
      from audit_log l join audit_entry e on e.id = l.entry_id ${joinActor('e', 'a')}
     where l.number > ${from} and l.number <= ${to} and e.intent = any(${HEARD}) order by l.number`.rows(manager);
  return rows.map(({ number, intent, type, id, at, by, payload: { fact = {}, parts = {} } }) => ({
    number: Number(number),
    intent,
    subject: { type, id },
    at,
    by,
    fact,
    parts,
  }));
}
