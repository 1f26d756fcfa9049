import { Injectable } from '@nestjs/common';
import { DRAFT_LENGTH_MAX, DRAFTS_MOST, type Draft } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';

interface Row {
  key: string;
  content: unknown;
  savedAt: Date;
  version: number;
  token: string | null;
  draftedAt: Date | null;
  drafted: string[] | null;
}

const columns = sql`key, content, saved_at as "savedAt", version, drafted_at as "draftedAt", drafted,
  (select t.name from api_token t where t.id = token_id) as token`;

/** What a program begins for the person for whom it acts. */
export interface Begun {
  readonly key: string;
  readonly content: unknown;
  /** What of it the program filled in. */
  readonly filled: readonly string[];
  /** The state of it that the program made before, to be replaced; null where there is none. */
  readonly over: number | null;
}

/**
 * What people have typed and not yet sent. A draft is nobody's business but its owner's: it is no part of the register,
 * so it is written outside the unit of work, leaves no entry in the log, and may be thrown away. Only what a program
 * begins for them has an entry, so that nobody takes it for their own words.
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
    const text = textOf(content);
    const row = over === null ? await this.begin(personId, key, text) : await this.replace(personId, key, text, over);
    if (row !== undefined) return shown(row);
    if (over !== null) throw new Refusal('record.stale');
    throw (await this.isKept(personId, key))
      ? new Refusal('record.precondition-required')
      : new Refusal('draft.too-many', { most: DRAFTS_MOST });
  }

  /**
   * Keeps what a program begins. Refuses where the person has begun the same, or has gone on with what the program
   * began before: a program writes over nothing that somebody typed.
   */
  async beginByProgram(tx: Transaction, token: string, { key, content, filled, over }: Begun): Promise<Draft> {
    const text = textOf(content);
    const { id } = tx.actor;
    const row = await (
      over === null
        ? sql<Row>`insert into draft (person_id, key, content, saved_at, token_id, drafted_at, drafted)
         select ${id}, ${key}, ${text}::jsonb, ${tx.at}, ${token}, ${tx.at}, ${[...filled]}::text[]
          where (select count(*) from draft where person_id = ${id}) < ${raw(DRAFTS_MOST)}
         on conflict (person_id, key) do nothing returning ${columns}`
        : sql<Row>`update draft set content = ${text}::jsonb, saved_at = ${tx.at}, drafted_at = ${tx.at},
                 drafted = ${[...filled]}::text[],
                 version = nextval('draft_version_seq')
          where person_id = ${id} and key = ${key} and version = ${over} and token_id = ${token}
            and saved_at = drafted_at
         returning ${columns}`
    ).row(tx.manager);
    if (row !== undefined) return shown(row);
    if (await this.isKept(id, key, tx.manager)) throw new Refusal('draft.begun-already');
    throw over === null ? new Refusal('draft.too-many', { most: DRAFTS_MOST }) : new Refusal('record.stale');
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

  private async isKept(
    personId: string,
    key: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<boolean> {
    const found = await sql`select from draft where person_id = ${personId} and key = ${key}`.run(manager);
    return found > 0;
  }
}

function textOf(content: unknown): string {
  const text = JSON.stringify(content);
  if (text.length > DRAFT_LENGTH_MAX)
    throw new Refusal('draft.too-large', { length: text.length, most: DRAFT_LENGTH_MAX });
  return text;
}

const shown = ({ key, content, savedAt, version, token, draftedAt, drafted }: Row): Draft => ({
  key,
  content,
  savedAt: savedAt.toISOString(),
  version,
  draftedBy:
    token === null || draftedAt === null || drafted === null
      ? null
      : { token, at: draftedAt.toISOString(), filled: drafted },
});
