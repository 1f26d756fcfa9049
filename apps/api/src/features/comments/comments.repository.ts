import { Injectable } from '@nestjs/common';
import { asSubject, type SystemFields } from '@registry/access';
import { MOST_COMMENTS } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { Abilities } from '../../platform/identity/abilities';
import { Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { commentColumns, lastText, ThreadEntity, type StoredComment, type StoredThread } from './comment';

/** Writes threads and comments. */
@Injectable()
export class CommentsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly abilities: Abilities,
  ) {}

  /** Refuses with `record.not-found`. */
  async thread(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredThread> {
    const found = await manager.findOneBy(ThreadEntity, { id });
    if (found === null) throw new Refusal('record.not-found');
    return found;
  }

  /** Refuses with `record.not-found`. */
  async comment(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredComment> {
    const row = await sql<StoredComment>`select ${commentColumns} from comment c ${lastText} where c.id = ${id}`.row(
      manager,
    );
    if (row === undefined) throw new Refusal('record.not-found');
    return row;
  }

  async open(tx: Transaction, thread: StoredThread): Promise<void> {
    await tx.manager.insert(ThreadEntity, thread);
  }

  async save(tx: Transaction, thread: StoredThread): Promise<void> {
    await tx.manager.update(ThreadEntity, { id: thread.id }, thread);
  }

  async add(tx: Transaction, comment: StoredComment): Promise<void> {
    const row = await sql<{ count: number }>`
      select count(*)::int as count from comment where thread_id = ${comment.thread_id}`.row(tx.manager);
    if ((row?.count ?? 0) >= MOST_COMMENTS) throw new Refusal('comment.thread-full', { most: MOST_COMMENTS });
    await sql`
      insert into comment (id, thread_id, written_by)
       values (${comment.id}, ${comment.thread_id}, ${comment.written_by})`.run(tx.manager);
    await this.addText(tx, comment);
  }

  async addText(tx: Transaction, { id, number, text, written_at: at, mentions }: StoredComment): Promise<void> {
    await sql`insert into comment_text (comment_id, number, text, written_at) values (${id}, ${number}, ${text}, ${at})`.run(
      tx.manager,
    );
    await sql`
      insert into comment_mention (comment_id, person_id, number) select ${id}, unnest(${mentions}::uuid[]), ${number}
       on conflict do nothing`.run(tx.manager);
  }

  /** Refuses with `comment.mention-cannot-read`: who is told of something must be able to read it. */
  async requireReaders(tx: Transaction, system: SystemFields, mentions: readonly string[]): Promise<void> {
    const abilities = await this.abilities.of(tx.manager, mentions);
    const faults = mentions.flatMap((id, index) =>
      abilities.get(id)?.can('read', asSubject('Comment', system)) === true
        ? []
        : [{ pointer: `/mentions/${index}`, code: 'cannot-read', detail: 'This person cannot read the record.' }],
    );
    if (faults.length > 0) throw new Refusal('comment.mention-cannot-read', {}, faults);
  }

  async isDutyOf(manager: EntityManager, systemId: string, dutyId: string): Promise<boolean> {
    const found = await sql`select from duty t where t.id = ${dutyId} and t.system_id = ${systemId}`.run(manager);
    return found > 0;
  }
}
