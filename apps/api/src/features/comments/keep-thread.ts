import { Injectable } from '@nestjs/common';
import type { SystemFields } from '@registry/access';
import type { WriteComment } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import {
  commentPart,
  commentPartName,
  threadPart,
  threadPartName,
  type StoredComment,
  type StoredThread,
} from './comment';
import { CommentsRepository } from './comments.repository';

interface Found {
  readonly thread: StoredThread;
  readonly system: SystemFields & { id: string };
}

/** Goes on with a thread: replies, mends, resolves, opens it again. */
@Injectable()
export class KeepThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly comments: CommentsRepository,
  ) {}

  async reply(actor: Actor, threadId: string, { text, mentions = [] }: WriteComment): Promise<void> {
    await this.unitOfWork.run(actor, 'comment.write', async (tx) => {
      const { thread, system } = await this.find(tx, threadId);
      this.gate.require(actor, 'create', 'Comment', system);
      if (thread.resolved_at !== null) throw new Refusal('comment.thread-resolved');
      await this.comments.requireReaders(tx, system, mentions);
      const comment: StoredComment = {
        id: randomUUID(),
        thread_id: thread.id,
        written_by: actor.id,
        number: 1,
        text,
        written_at: tx.at,
        mentions: [...mentions].sort(),
      };
      await this.comments.add(tx, comment);
      this.say(tx, thread, comment, mentions);
    });
  }

  /** Only those who wrote it; what it said before stays readable. Returns the thread. */
  edit(actor: Actor, commentId: string, expected: number, { text, mentions = [] }: WriteComment): Promise<string> {
    return this.unitOfWork.run(actor, 'comment.edit', async (tx) => {
      const { thread, system } = await this.find(tx, (await this.comments.comment(commentId, tx.manager)).thread_id);
      this.gate.require(actor, 'create', 'Comment', system);
      const before = await this.comments.comment(commentId, tx.manager);
      if (before.written_by !== actor.id) throw new Refusal('comment.not-yours');
      if (before.number !== expected) throw new Refusal('record.stale', { expected, current: before.number });
      const added = mentions.filter((id) => !before.mentions.includes(id));
      await this.comments.requireReaders(tx, system, added);
      const after = {
        ...before,
        number: before.number + 1,
        text,
        written_at: tx.at,
        mentions: [...before.mentions, ...added].sort(),
      };
      await this.comments.addText(tx, after);
      this.say(tx, thread, after, added);
      return thread.id;
    });
  }

  async resolve(actor: Actor, threadId: string, isResolved: boolean): Promise<void> {
    await this.unitOfWork.run(actor, isResolved ? 'comment.resolve' : 'comment.reopen', async (tx) => {
      const { thread, system } = await this.find(tx, threadId);
      // Whoever opened a thread may always close it.
      this.gate.require(actor, thread.opened_by === actor.id ? 'create' : 'update', 'Comment', system);
      if ((thread.resolved_at !== null) === isResolved)
        throw new Refusal('comment.state', { state: isResolved ? 'resolved' : 'open' });
      const after = { ...thread, resolved_by: isResolved ? actor.id : null, resolved_at: isResolved ? tx.at : null };
      await this.comments.setResolved(tx, after);
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { thread: thread.id },
        parts: { [threadPartName(thread.id)]: threadPart(after) },
      });
    });
  }

  /** The thread and its system, with nobody else writing to it. */
  private async find(tx: Transaction, threadId: string): Promise<Found> {
    const { system_id: id } = await this.comments.thread(threadId, tx.manager);
    await lockSubject(tx, { type: 'AiSystem', id });
    return {
      thread: await this.comments.thread(threadId, tx.manager),
      system: await this.systems.access({ column: 'id', value: id }, tx.manager),
    };
  }

  private say(tx: Transaction, thread: StoredThread, comment: StoredComment, mentions: readonly string[]): void {
    tx.record({
      subject: { type: 'AiSystem', id: thread.system_id },
      fact: {
        thread: thread.id,
        comment: comment.id,
        about: { kind: thread.kind, key: thread.key ?? thread.duty_id },
        mentions: [...mentions],
      },
      parts: { [commentPartName(comment.id)]: commentPart(comment) },
    });
  }
}
