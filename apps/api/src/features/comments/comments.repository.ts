import { Injectable } from '@nestjs/common';
import { asSubject, type SystemFields } from '@registry/access';
import { MOST_COMMENTS } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { Abilities } from '../../platform/identity/abilities';
import { Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { commentColumns, lastText, type StoredComment, type StoredThread } from './comment';

/** Writes threads and comments. */
@Injectable()
export class CommentsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly abilities: Abilities,
  ) {}

  /** Refuses with `record.not-found`. */
  async thread(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredThread> {
    const [row]: StoredThread[] = await manager.query('select * from comment_thread where id = $1', [id]);
    if (row === undefined) throw new Refusal('record.not-found');
    return row;
  }

  /** Refuses with `record.not-found`. */
  async comment(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredComment> {
    const [row]: StoredComment[] = await manager.query(
      `select ${commentColumns} from comment c ${lastText} where c.id = $1`,
      [id],
    );
    if (row === undefined) throw new Refusal('record.not-found');
    return row;
  }

  async open(tx: Transaction, thread: StoredThread): Promise<void> {
    await tx.manager.query('insert into comment_thread select * from jsonb_populate_record(null::comment_thread, $1)', [
      JSON.stringify(thread),
    ]);
  }

  async setResolved(tx: Transaction, { id, resolved_by: by, resolved_at: at }: StoredThread): Promise<void> {
    await tx.manager.query('update comment_thread set resolved_by = $2, resolved_at = $3 where id = $1', [id, by, at]);
  }

  async add(tx: Transaction, comment: StoredComment): Promise<void> {
    const [{ count } = { count: 0 }]: { count: number }[] = await tx.manager.query(
      'select count(*)::int as count from comment where thread_id = $1',
      [comment.thread_id],
    );
    if (count >= MOST_COMMENTS) throw new Refusal('comment.thread-full', { most: MOST_COMMENTS });
    await tx.manager.query('insert into comment (id, thread_id, written_by) values ($1, $2, $3)', [
      comment.id,
      comment.thread_id,
      comment.written_by,
    ]);
    await this.addText(tx, comment);
  }

  async addText(tx: Transaction, { id, number, text, written_at: at, mentions }: StoredComment): Promise<void> {
    await tx.manager.query('insert into comment_text (comment_id, number, text, written_at) values ($1, $2, $3, $4)', [
      id,
      number,
      text,
      at,
    ]);
    await tx.manager.query(
      'insert into comment_mention (comment_id, person_id, number) select $1, unnest($2::uuid[]), $3 on conflict do nothing',
      [id, mentions, number],
    );
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
    const rows: unknown[] = await manager.query('select from duty t where t.id = $1 and t.system_id = $2', [
      dutyId,
      systemId,
    ]);
    return rows.length > 0;
  }
}
