import { Injectable } from '@nestjs/common';
import { DRAFT_LENGTH_MAX, DRAFTS_MOST, type Draft } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';

interface Row {
  key: string;
  content: unknown;
  savedAt: Date;
  version: number;
}

const columns = sql`key, content, saved_at as "savedAt", version`;

/**
 * What people have typed and not yet sent. A draft is nobody's business but its owner's: it is no part of the register,
 * so it is written outside the unit of work, leaves no entry in the log, and may be thrown away.
 */
@Injectable()
export class Drafts {
  constructor(private readonly dataSource: DataSource) {}

  /** All drafts of a person, newest first. */
  async all(personId: string): Promise<Draft[]> {
    const rows = await sql<Row>`
      select ${columns} from draft where person_id = ${personId} order by saved_at desc, key limit ${raw(DRAFTS_MOST)}`.rows(
      this.dataSource,
    );
    return rows.map(shown);
  }

  /**
   * Saves a draft over the state of it that somebody read, or where there is none. Refuses when it has changed since:
   * what was typed in another window or on another computer is never lost unseen. Refuses one more than a person may
   * have.
   */
  async save(personId: string, key: string, content: unknown, over: number | null): Promise<Draft> {
    const text = JSON.stringify(content);
    if (text.length > DRAFT_LENGTH_MAX)
      throw new Refusal('draft.too-large', { length: text.length, most: DRAFT_LENGTH_MAX });
    const row = over === null ? await this.begin(personId, key, text) : await this.replace(personId, key, text, over);
    if (row !== undefined) return shown(row);
    if (over !== null) throw new Refusal('record.stale');
    throw (await this.isKept(personId, key))
      ? new Refusal('record.precondition-required')
      : new Refusal('draft.too-many', { most: DRAFTS_MOST });
  }

  /** Throws a draft away as somebody read it, if there is one. */
  async discard(personId: string, key: string, over: number | null): Promise<void> {
    await sql`delete from draft where person_id = ${personId} and key = ${key} and version = ${over}`.run(
      this.dataSource,
    );
    if (await this.isKept(personId, key))
      throw new Refusal(over === null ? 'record.precondition-required' : 'record.stale');
  }

  private async begin(personId: string, key: string, text: string): Promise<Row | undefined> {
    return sql<Row>`insert into draft (person_id, key, content, saved_at)
       select ${personId}, ${key}, ${text}::jsonb, now()
        where (select count(*) from draft where person_id = ${personId}) < ${raw(DRAFTS_MOST)}
       on conflict (person_id, key) do nothing
       returning ${columns}`.row(this.dataSource);
  }

  private async replace(personId: string, key: string, text: string, over: number): Promise<Row | undefined> {
    return sql<Row>`update draft set content = ${text}::jsonb, saved_at = now(), version = nextval('draft_version_seq')
        where person_id = ${personId} and key = ${key} and version = ${over}
       returning ${columns}`.row(this.dataSource);
  }

  private async isKept(personId: string, key: string): Promise<boolean> {
    const found = await sql`select from draft where person_id = ${personId} and key = ${key}`.run(this.dataSource);
    return found > 0;
  }
}

const shown = ({ key, content, savedAt, version }: Row): Draft => ({
  key,
  content,
  savedAt: savedAt.toISOString(),
  version,
});
