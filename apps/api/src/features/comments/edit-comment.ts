import { Injectable } from '@nestjs/common';
import type { WriteComment } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { CommentsRepository } from './comments.repository';
import { Threads } from './threads';

/** Writes a comment anew. Only those who wrote it; what it said before stays readable. */
@Injectable()
export class EditComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly threads: Threads,
    private readonly comments: CommentsRepository,
  ) {}

  /** Returns the thread. */
  execute(actor: Actor, commentId: string, expected: number, { text, mentions = [] }: WriteComment): Promise<string> {
    return this.unitOfWork.run(actor, 'comment.edit', async (tx) => {
      const { thread_id: threadId } = await this.comments.comment(commentId, tx.manager);
      const { thread, system } = await this.threads.find(tx, threadId);
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
      this.threads.say(tx, thread, after, added);
      return thread.id;
    });
  }
}
