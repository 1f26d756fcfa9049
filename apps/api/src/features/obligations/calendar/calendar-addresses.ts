import { Injectable } from '@nestjs/common';
import type { CalendarAddress } from '@registry/contracts';
import type { NoticeLanguage } from '@registry/notices';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { sha256 } from '../../../platform/ground/sha256';
import type { Transaction } from '../../../platform/recording/transaction';
import type { StoredCalendar } from './calendar-part';

/** Says what it is to whoever finds one where it should not be. It is no token: no other door knows it. */
const PREFIX = 'rgc_';
/** How exactly the last use is known. */
const USED_EVERY_SECONDS = 60;

export interface CalendarReader {
  readonly person_id: string;
  readonly language: NoticeLanguage;
}

interface Row {
  id: string;
  created_at: Date;
  used_at: Date | null;
}

/** A new secret, and what the table keeps of it. */
export function newCalendarSecret(): { secret: string; hash: string } {
  const secret = PREFIX + randomBytes(32).toString('base64url');
  return { secret, hash: sha256(secret) };
}

/** The addresses of calendars. A person has one at a time; the table holds hashes alone. */
@Injectable()
export class CalendarAddresses {
  constructor(private readonly dataSource: DataSource) {}

  /** The one that lives, in a list: there may be none. */
  async of(personId: string, manager: EntityManager = this.dataSource.manager): Promise<CalendarAddress[]> {
    const rows = await sql<Row>`
      select c.id, c.created_at, u.used_at from calendar_address c left join calendar_address_use u on u.address_id = c.id
       where c.person_id = ${personId} and c.revoked_at is null`.rows(manager);
    return rows.map(({ id, created_at: createdAt, used_at: usedAt }) => ({
      id,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }));
  }

  /** Whose days an address shows; null where it is none of ours, was revoked, or its person has left. */
  async find(secret: string): Promise<CalendarReader | null> {
    if (!secret.startsWith(PREFIX)) return null;
    const row = await sql<CalendarReader & { id: string; is_stale: boolean }>`
      select c.id, c.person_id, p.language, coalesce(u.used_at < now() - interval '${raw(USED_EVERY_SECONDS)} seconds', true) as is_stale
        from calendar_address c join person p on p.id = c.person_id left join calendar_address_use u on u.address_id = c.id
       where c.token_hash = ${sha256(secret)} and c.revoked_at is null and p.active`.row(this.dataSource);
    if (row === undefined) return null;
    if (row.is_stale)
      await sql`
        insert into calendar_address_use (address_id, used_at) values (${row.id}, now())
         on conflict (address_id) do update set used_at = excluded.used_at`.run(this.dataSource);
    return { person_id: row.person_id, language: row.language };
  }

  /** Ends those of a person that live, or the one with this id. Returns what was ended. */
  async end(tx: Transaction, personId: string, id: string | null = null): Promise<StoredCalendar[]> {
    return sql<StoredCalendar>`
      update calendar_address set revoked_at = ${tx.at}
       where person_id = ${personId} and revoked_at is null and (${id}::uuid is null or id = ${id}::uuid)
      returning id, revoked_at`.rows(tx.manager);
  }
}
