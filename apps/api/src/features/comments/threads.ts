import { Injectable } from '@nestjs/common';
import type { SystemFields } from '@registry/access';
import type { Recording, Transaction } from '../../platform/recording/transaction';
import { SystemsRepository } from '../systems';
import { commentPart, commentPartName, type StoredComment, type StoredThread } from './comment';
import { CommentsRepository } from './comments.repository';

interface Found {
  readonly thread: StoredThread;
  readonly system: SystemFields & { id: string };
}

/** Threads that somebody goes on with, and what the log is told of them. */
@Injectable()
export class Threads {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly comments: CommentsRepository,
  ) {}

  /** The thread and its system, with nobody else writing to it. */
  async find(tx: Transaction, threadId: string): Promise<Found> {
    const { system_id: id } = await this.comments.thread(threadId, tx.manager);
    const system = await this.systems.accessAlone(tx, { column: 'id', value: id });
    return { thread: await this.comments.thread(threadId, tx.manager), system };
  }

  /** Tells a comment whole, and whom it mentions now. */
  say(
    tx: Recording<'comment.write' | 'comment.edit'>,
    thread: StoredThread,
    comment: StoredComment,
    mentions: readonly string[],
  ): void {
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
